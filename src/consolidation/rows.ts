/** The rows of the files that count, found by key, and whether they may be used. */
import type { ColumnId } from '../form/columns';
import type { RowKey } from '../plan/rows';
import type { AppendixId, Unit } from '../plan/schema';
import { readText } from '../submission';
import type { SubmittedRow } from '../submission/types';
import type { Received, UnitStanding } from './types';

/** The rows of a unit's accepted file. */
export interface AcceptedFile {
  readonly unit: Unit;
  readonly received: Received;
  /** Null when the sheet has no such row. */
  readonly row: (appendix: AppendixId, key: RowKey) => SubmittedRow | null;
  /** An error stands in the row, or the key stands twice: its entries do not count. */
  readonly inError: (key: RowKey) => boolean;
}

/** Words in a cell of a row, without white space around them. */
export function statedText(row: SubmittedRow | null, column: ColumnId): string {
  return readText(row?.cells[column]?.cell).normalize('NFC').trim();
}

export function acceptedFiles(units: readonly UnitStanding[]): AcceptedFile[] {
  return units.flatMap(({ unit, current }) => (current ? acceptedFile(unit, current.received) : []));
}

function acceptedFile(unit: Unit, received: Received): AcceptedFile[] {
  const { content } = received;
  if (content.kind === 'unreadable') return [];
  const rows = new Map<string, SubmittedRow>();
  const wrong = new Set<RowKey>();
  for (const sheet of Object.values(content.submission.sheets)) {
    for (const row of sheet.rows) {
      const place = `${row.appendix} ${row.key}`;
      if (rows.has(place)) wrong.add(row.key);
      else rows.set(place, row);
    }
  }
  for (const { severity, place } of content.findings) {
    if (severity === 'error' && place.kind === 'cell' && place.row) wrong.add(place.row);
  }
  return [
    {
      unit,
      received,
      row: (appendix, key) => rows.get(`${appendix} ${key}`) ?? null,
      inError: (key) => wrong.has(key),
    },
  ];
}
