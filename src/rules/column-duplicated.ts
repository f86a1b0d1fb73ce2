import { columns, headerText, type ColumnSpec } from '../form/columns';
import { nameKey } from '../plan/text';
import { address, cellAt, columnLetters } from '../sheet/address';
import { isBlank, valueText } from '../sheet/values';
import type { SubmittedSheet } from '../submission';
import { formSheets } from './support/sheets';
import type { Rule } from './types';

/** A second column under the header of a column to fill in holds other entries, and only the first one is read. */
export const columnDuplicated: Rule = {
  id: 'column-duplicated',
  severity: 'error',
  appliesTo: 'sheets',
  *check({ plan, submission }) {
    for (const sheet of formSheets(submission)) {
      const { appendix, name, headerRow } = sheet;
      for (const spec of columns[appendix]) {
        const header = headerText(spec, plan.document.year);
        const second = otherEntries(sheet, spec, header);
        if (second === undefined) continue;
        const letters = {
          read: columnLetters(sheet.columns[spec.id] ?? second),
          copy: columnLetters(second),
        };
        const place = { kind: 'cell', sheet: name, address: address(second, headerRow), appendix } as const;
        yield { place, params: { header, ...letters } };
      }
    }
  },
};

/** Number of the first further column with this header whose entries are not those of the column that is read. */
function otherEntries(sheet: SubmittedSheet, { id, input }: ColumnSpec, header: string): number | undefined {
  const { grid, headerRow, rows } = sheet;
  const read = sheet.columns[id];
  if (input === 'none' || read === undefined) return undefined;
  const key = nameKey(header);
  const further = [...(grid.rows.get(headerRow)?.cells ?? [])].flatMap(([column, { value }]) =>
    column !== read && nameKey(valueText(value)) === key ? [column] : [],
  );
  return further
    .sort((one, other) => one - other)
    .find((column) =>
      rows.some(({ row, cells }) => {
        const value = cellAt(grid, column, row)?.value;
        return !isBlank(value) && valueText(value) !== valueText(cells[id]?.cell?.value);
      }),
    );
}
