/** The lines of `Bản chốt` as data. */

/** A line of the sheet; its hash, or the plain value behind what is shown. */
export interface SealEntry {
  readonly key: string;
  readonly what: string;
  readonly content: string;
  readonly hash: string;
}

/** What the common hash is taken over. */
export function textOf(entries: readonly SealEntry[]): string {
  return entries.map(({ key, what, content, hash }) => JSON.stringify([key, what, content, hash])).join('\n');
}
