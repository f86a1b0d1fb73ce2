import { columnLetters } from '../sheet/address';
import { isBlank } from '../sheet/values';
import { listed, openInputs, type InputCell } from './support/inputs';
import { formSheets } from './support/sheets';
import type { Hit, Rule } from './types';

/** Entries count although they are out of sight: the head of unit signs a printed page that lacks them. */
export const hiddenEntries: Rule = {
  id: 'hidden-entries',
  severity: 'warning',
  appliesTo: 'sheets',
  *check(view) {
    for (const sheet of formSheets(view.submission)) {
      const { grid, appendix } = sheet;
      const place = { kind: 'sheet', sheet: sheet.name, appendix } as const;
      const filled = openInputs(view, sheet).filter(isFilled);
      if (filled.length === 0) continue;
      if (grid.visibility === 'hidden' || grid.visibility === 'veryHidden') {
        yield { place, params: { cells: sheet.name }, variant: 'sheet' };
        continue;
      }
      const rows = distinct(filled.flatMap(({ row }) => (grid.rows.get(row)?.hidden ? [row] : [])));
      const columns = distinct(
        filled.flatMap(({ column }) => (grid.columns?.get(column)?.hidden ? [column] : [])),
      );
      const hit = (variant: string, cells: readonly string[]): Hit => ({
        place,
        params: { cells: listed(cells) },
        variant,
      });
      if (rows.length > 0) yield hit('rows', rows.map(String));
      if (columns.length > 0) yield hit('columns', columns.map(columnLetters));
    }
  },
};

function isFilled({ own, id }: InputCell): boolean {
  return !isBlank(own.row.cells[id]?.cell?.value);
}

function distinct(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)].sort((one, other) => one - other);
}
