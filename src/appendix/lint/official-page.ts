/** Takes a sheet apart as an official appendix. */
import { squeeze } from '../../plan/text';
import { cellAt } from '../../sheet/address';
import { isBlank, valueText } from '../../sheet/values';
import type { HeadLine, LaidOutSheet, OfficialPage } from './types';

const labelWord = /^phụ lục\b/iu;
/** Rows from the top in which the label is looked for. */
const headRows = 15;
/** A row with so many filled cells is the header of the table. */
const leastColumns = 3;

/** Null when no line near the top begins with "Phụ lục". */
export function officialPage(sheet: LaidOutSheet): OfficialPage | null {
  const rows = [...sheet.rows.keys()].sort((one, other) => one - other);
  const lines = rows.flatMap((row) => lineOf(sheet, row));
  const label = lines.find(({ row, text, alone }) => row <= headRows && alone && labelWord.test(text));
  if (!label) return null;
  const headerRow = rows.find((row) => row > label.row && filledColumns(sheet, row).length >= leastColumns);
  const head = lines.filter(({ row }) => row > label.row && row < (headerRow ?? Infinity));
  const reference = head.find(({ text }) => text.startsWith('(')) ?? null;
  const columns = headerRow === undefined ? [] : filledColumns(sheet, headerRow);
  return {
    sheet,
    label,
    title: head.filter(({ row }) => row < (reference?.row ?? Infinity)).slice(0, reference ? undefined : 1),
    reference,
    headerRow: headerRow ?? null,
    rows: headerRow === undefined ? [] : tableRows(sheet, rows, headerRow),
    columns,
  };
}

/** `alone`: the header of a list may have a column "Phụ lục" too. */
function lineOf(sheet: LaidOutSheet, row: number): (HeadLine & { readonly alone: boolean })[] {
  const [column, ...others] = filledColumns(sheet, row);
  if (column === undefined) return [];
  const text = squeeze(valueText(cellAt(sheet, column, row)?.value));
  return [{ row, column, text, alone: others.length === 0 }];
}

/** Visible columns with content in a row, from left to right. */
export function filledColumns({ rows, columns }: LaidOutSheet, row: number): number[] {
  return [...(rows.get(row)?.cells ?? [])]
    .filter(([column, { value }]) => !isBlank(value) && columns?.get(column)?.hidden !== true)
    .map(([column]) => column)
    .sort((one, other) => one - other);
}

function tableRows(sheet: LaidOutSheet, rows: readonly number[], headerRow: number): number[] {
  const below = rows.filter((row) => row > headerRow);
  const end = below.findIndex((row, index) => {
    const follows = row === (below[index - 1] ?? headerRow) + 1;
    return !follows || (filledColumns(sheet, row).length === 0 && !isMerged(sheet, row));
  });
  return end < 0 ? below : below.slice(0, end);
}

/** Lines of a merged row of the plan may be empty of their own. */
function isMerged({ merges = [] }: LaidOutSheet, row: number): boolean {
  return merges.some(({ top, bottom }) => top < row && row <= bottom);
}
