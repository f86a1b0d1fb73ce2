/** Received files made straight from entries, without a workbook between: what consolidation sees of a file. */
import type { Received } from '../../src/consolidation';
import { appendixIds, columns, type ColumnId } from '../../src/form/columns';
import { noEntries, type Entries, type RowEntry } from '../../src/form/entries';
import { dataStates, type DataState } from '../../src/form/words';
import { measureRows, projectRows, taskRows, unitById, type RowKey } from '../../src/plan/rows';
import type { AppendixId, PlanPack, Unit } from '../../src/plan/schema';
import type { Finding, Outcome } from '../../src/rules/types';
import { address } from '../../src/sheet/address';
import type { Submission, SubmittedCell, SubmittedRow, SubmittedSheet } from '../../src/submission/types';

export type Count = readonly [numerator: number, denominator: number];
/** A measure's figures or state, by measure id. */
export type Figures = Readonly<Record<string, Count | DataState>>;

const firstRow = 6;

function submittedRow(appendix: AppendixId, key: RowKey, row: number, entry: RowEntry): SubmittedRow {
  const cells: Partial<Record<ColumnId, SubmittedCell>> = {};
  columns[appendix].forEach(({ id, input }, index) => {
    const value = entry[id];
    if (input === 'none') return;
    const place = { sheet: appendix, address: address(index + 1, row) };
    cells[id] = { place, cell: value === undefined ? undefined : { value } };
  });
  return { key, appendix, sheet: appendix, row, cells };
}

function submittedSheet(appendix: AppendixId, keys: readonly RowKey[], entries: Entries): SubmittedSheet {
  const rows = keys.map((key, index) =>
    submittedRow(appendix, key, firstRow + index, entries.rows[appendix].get(key) ?? {}),
  );
  return {
    appendix,
    name: appendix,
    mark: null,
    headerRow: firstRow - 1,
    columns: {},
    rows,
    strayRows: [],
    grid: { name: appendix, rows: new Map() },
  };
}

export function submissionOf(plan: PlanPack, period: string, unit: Unit, entries: Entries): Submission {
  const keys: Record<AppendixId, RowKey[]> = {
    PL01: measureRows(plan, unit).map(({ key }) => key),
    PL02: taskRows(plan, unit).map(({ key }) => key),
    PL03: projectRows(plan, unit).map(({ key }) => key),
  };
  const sheets: Partial<Record<AppendixId, SubmittedSheet>> = {};
  for (const appendix of appendixIds) {
    if (keys[appendix].length > 0) sheets[appendix] = submittedSheet(appendix, keys[appendix], entries);
  }
  return {
    identity: {
      format: 1,
      plan: plan.id,
      unit: unit.id,
      period,
      version: plan.formVersion,
      stampedAt: '',
      from: 'identity-sheet',
    },
    info: {},
    sheets,
    copies: [],
    issued: null,
    previous: new Map(),
  };
}

/** Entries of Phụ lục 01 from figures. */
export function entriesOfFigures(figures: Figures): Entries {
  const rows = Object.entries(figures).map(([id, said]): [RowKey, RowEntry] => [
    id as RowKey,
    typeof said === 'string'
      ? { state: dataStates[said] }
      : { state: dataStates.figures, numerator: said[0], denominator: said[1] },
  ]);
  return { ...noEntries, rows: { ...noEntries.rows, PL01: new Map(rows) } };
}

export interface FileFacts {
  readonly file?: string;
  readonly hash?: string;
  readonly receivedAt?: string;
  readonly outcome?: Outcome;
  readonly findings?: readonly Finding[];
}

/** A file of a unit; what is not given is that of a valid file. */
export function received(
  plan: PlanPack,
  period: string,
  unitId: string,
  entries: Entries | Figures,
  facts: FileFacts = {},
): Received {
  const unit = unitById(plan, unitId);
  if (!unit) throw new Error(`No unit ${unitId}`);
  const filled = isEntries(entries) ? entries : entriesOfFigures(entries);
  return {
    file: facts.file ?? `${unitId}.xlsx`,
    hash: facts.hash ?? `hash-${unitId}`,
    receivedAt: facts.receivedAt ?? '2026-11-10T01:00:00Z',
    content: {
      kind: 'read',
      submission: submissionOf(plan, period, unit, filled),
      findings: facts.findings ?? [],
      outcome: facts.outcome ?? 'valid',
    },
  };
}

function isEntries(entries: Entries | Figures): entries is Entries {
  return 'rows' in entries && 'info' in entries;
}
