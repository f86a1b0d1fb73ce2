/** Rows with entries that belong to no row of the unit: written below or between, or pasted from elsewhere. */
import { columns, headerText, type ColumnId } from '../../form/columns';
import { nameKey, squeeze } from '../../plan/text';
import { cellAt } from '../../sheet/address';
import { isBlank, valueText } from '../../sheet/values';
import type { SubmittedSheet } from '../../submission';
import type { View } from '../view';

export interface StrayRow {
  readonly row: number;
  /** What stands in TT; empty when nothing does. */
  readonly tt: string;
  /** First words of the row, for the sentence. */
  readonly words: string;
  /** Number of the first column with an entry. */
  readonly column: number;
}

/**
 * Rows that people mean as rows of the table. A total, a row of column numbers, a repeated header and the
 * signatures below the table are none.
 */
export function strayRows({ plan }: Pick<View, 'plan'>, sheet: SubmittedSheet): readonly StrayRow[] {
  const numbers = sheet.rows.map(({ row }) => row);
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  const headers = new Set(
    columns[sheet.appendix].map((column) => nameKey(headerText(column, plan.document.year))),
  );
  return sheet.strayRows.flatMap((row): StrayRow[] => {
    const value = (id: ColumnId) => {
      const column = sheet.columns[id];
      return column === undefined ? null : (cellAt(sheet.grid, column, row)?.value ?? null);
    };
    const filled = columns[sheet.appendix].filter(
      ({ id, input }) =>
        input !== 'none' && !isBlank(value(id)) && !headers.has(nameKey(valueText(value(id)))),
    );
    const words = squeeze(valueText(value('text')));
    const column = sheet.columns[filled[0]?.id ?? 'key'];
    const isTotal = /^(tong|cong)\b/.test(nameKey(words));
    const withinTable = row > first && row < last;
    const isRow = withinTable || (/\p{L}/u.test(words) && filled.some(({ input }) => input !== 'text'));
    if (filled.length === 0 || column === undefined || isTotal || !isRow) return [];
    return [{ row, tt: squeeze(valueText(value('tt'))), words, column }];
  });
}
