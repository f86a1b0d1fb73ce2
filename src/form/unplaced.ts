/** Entries that a new form has no place for: reported, because what was entered is never lost silently. */
import type { RowKey } from '../plan/rows';
import type { AppendixId } from '../plan/schema';
import { appendixIds, columns } from './columns';
import type { RowEntry } from './entries';
import { formOf, type FormRequest } from './request';

export interface UnplacedEntry {
  readonly appendix: AppendixId;
  readonly key: RowKey;
  /** The cells without a place: all of a row that is gone, or those of columns that are gone. */
  readonly entry: RowEntry;
}

/** In the order of the appendices and, within each, of the entries. Empty when everything finds its cell. */
export function unplacedEntries(request: FormRequest): UnplacedEntry[] {
  const form = formOf(request);
  return appendixIds.flatMap((appendix) => {
    const keys = new Set(form.rows[appendix].map(({ key }) => key));
    const known = new Set<string>(columns[appendix].map(({ id }) => id));
    return [...form.entries.rows[appendix]].flatMap(([key, entry]) => {
      const lost = Object.entries(entry).filter(([column]) => !keys.has(key) || !known.has(column));
      return lost.length > 0 ? [{ appendix, key, entry: Object.fromEntries(lost) }] : [];
    });
  });
}
