/** The catalogue: one entry per rule and language. A rule without words cannot be compiled. */
import { en } from './en';
import { vi } from './vi';

export type RuleId = keyof typeof vi;
export type Language = 'vi' | 'en';

export interface Message {
  /** The rule in a few words, for headings and the page of rules. */
  readonly title: string;
  /**
   * What is wrong, with the value seen, and what to do; by variant where a rule has several cases. `{name}` is
   * a parameter; `{column}` and `{row}` come from the place.
   */
  readonly text: string | Readonly<Record<string, string>>;
}

export const catalogue: Readonly<Record<Language, Readonly<Record<RuleId, Message>>>> = { vi, en };
