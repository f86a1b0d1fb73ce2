import { columns } from '../form/columns';
import { ttText } from '../form/texts';
import { address } from '../sheet/address';
import { isBlank } from '../sheet/values';
import { isEmptyRow, type SubmittedSheet } from '../submission';
import { cellPlace, seen } from './support/places';
import { formSheets } from './support/sheets';
import { strayRows } from './support/stray-rows';
import type { Hit, Rule } from './types';
import type { View } from './view';

/** A row with entries that is none of the unit's rows of the plan: nothing in it is taken. */
export const strayRow: Rule = {
  id: 'stray-row',
  severity: 'warning',
  appliesTo: 'sheets',
  *check(view) {
    for (const sheet of formSheets(view.submission)) {
      yield* unknownRows(view, sheet);
      yield* rowsOfOthers(view, sheet);
    }
  },
};

/** Where a row of the unit is missing and TT says that this is it, `row-missing` has said so. */
function* unknownRows(view: View, sheet: SubmittedSheet): Generator<Hit> {
  const { name, appendix, rows } = sheet;
  const present = new Set(rows.map(({ key }) => key));
  const missing = new Set(
    view.planned.flatMap((own) =>
      own.appendix === appendix && own.role === 'lead' && !present.has(own.key) ? [ttText(own.source)] : [],
    ),
  );
  for (const { row, tt, words, column } of strayRows(view, sheet)) {
    if (missing.has(tt)) continue;
    const place = { kind: 'cell', sheet: name, address: address(column, row), appendix } as const;
    yield { place, params: { row1: row, value: seen(words) }, variant: words === '' ? 'unnamed' : 'unknown' };
  }
}

/** A row of the plan that another unit answers, pasted or left in. */
function* rowsOfOthers({ planned, contradicted }: View, { appendix, rows }: SubmittedSheet): Generator<Hit> {
  const own = new Set(planned.flatMap((row) => (row.appendix === appendix ? [row.key] : [])));
  for (const row of rows) {
    if (own.has(row.key) || contradicted.has(row) || isEmptyRow(row)) continue;
    const filled = columns[appendix].find(
      ({ id, input }) => input !== 'none' && !isBlank(row.cells[id]?.cell?.value),
    );
    yield {
      place: cellPlace(row, filled?.id ?? 'tt'),
      params: { row1: row.row },
      variant: 'of-another-unit',
    };
  }
}
