/** Choices of the officer about the pane itself. Nothing of the plan or of a person is kept in the browser. */
import { storagePrefix } from '../../excel';

type Preference = 'language' | 'appendices';

const keyOf = (preference: Preference): string => `${storagePrefix()}khs.${preference}`;

/** Null without a choice, or where the browser gives no storage (private windows, blocked third-party storage). */
export function readPreference(preference: Preference): string | null {
  try {
    return localStorage.getItem(keyOf(preference));
  } catch {
    return null;
  }
}

export function writePreference(preference: Preference, value: string): void {
  try {
    localStorage.setItem(keyOf(preference), value);
  } catch {
    // The choice holds until the pane closes.
  }
}
