/** The catalogue: one entry per rule and language. A rule without words cannot be compiled. */
import { en } from './en';
import { vi } from './vi';

export type RuleId = keyof typeof vi;
export type Language = 'vi' | 'en';

export const catalogue = { vi, en } as const satisfies Record<Language, Record<RuleId, Message>>;

export interface Message {
  /** The rule in a few words, for headings and the page of rules. */
  readonly title: string;
  /** What is wrong, with the value seen, and what to do. `{name}` is a parameter. */
  readonly text: string;
}
