import { rowEntry, type SubmittedRow, type SubmittedSheet } from '../submission';
import type { Rule } from './types';

/** A second sheet of an appendix holds entries that are not on the one that is read. */
export const sheetCopied: Rule = {
  id: 'sheet-copied',
  severity: 'warning',
  appliesTo: 'sheets',
  *check({ submission: { sheets, copies } }) {
    for (const copy of copies) {
      const read = sheets[copy.appendix];
      if (!read || !holdsMore(copy, read)) continue;
      const place = { kind: 'sheet', sheet: copy.name, appendix: copy.appendix } as const;
      yield { place, params: { copy: copy.name, read: read.name } };
    }
  },
};

function holdsMore(copy: SubmittedSheet, read: SubmittedSheet): boolean {
  const entries = new Set(read.rows.map(entryText));
  return copy.rows.some((row) => Object.keys(rowEntry(row)).length > 0 && !entries.has(entryText(row)));
}

function entryText(row: SubmittedRow): string {
  return JSON.stringify([row.key, rowEntry(row)]);
}
