/**
 * What stands in an old form and has no place in the new one: rows the unit no longer has, rows and columns the
 * officer added, the second of two rows with one key. It is found by comparing with the new form as read back,
 * so nothing rests on how a form is drawn.
 */
import { columns, headerText } from '../../form/columns';
import { infoLines } from '../../form/info';
import { readMark } from '../../form/mark';
import { address, cellAt } from '../../sheet/address';
import type { CellValue, Grid } from '../../sheet/model';
import { isBlank, valueText } from '../../sheet/values';
import { entriesOf, type Submission, type SubmittedSheet } from '../../submission';
import type { CellPlace } from '../../submission/types';
import type { ExistingForm } from './existing';

export interface Leftover {
  readonly place: CellPlace;
  /** The row and the column in the sheet's own words; empty where it has none. */
  readonly row: string;
  readonly column: string;
  readonly value: CellValue;
}

export interface Carried {
  /** Entered cells that stand in the new form. */
  readonly kept: number;
  readonly leftovers: readonly Leftover[];
}

export interface Fresh {
  readonly submission: Submission;
  /** Sheets of a form with every appendix: what it prints, nobody has entered. */
  readonly printed: readonly Grid[];
}

/** Compares the old form with the new one, both as read. `year` is the plan's, for the names of columns. */
export function compareForms(old: ExistingForm, fresh: Fresh, year: number): Carried {
  const printed = new Set(fresh.printed.flatMap(textsOf));
  const { info, rows } = entriesOf(fresh.submission);
  const known = new Set<string>();
  const leftovers: Leftover[] = [];
  let kept = 0;
  const settle = (leftover: Leftover, now: CellValue | undefined) => {
    known.add(placeKey(leftover.place));
    if (isBlank(leftover.value)) return;
    if (valueText(now) === valueText(leftover.value)) kept += 1;
    else leftovers.push(leftover);
  };
  for (const { id, label, input } of infoLines) {
    const found = old.submission.info[id];
    if (!found || input === 'none') continue;
    settle({ place: found.place, row: label, column: '', value: found.cell?.value ?? null }, info[id]);
  }
  for (const sheet of Object.values(old.submission.sheets)) {
    for (const entry of rowEntries(sheet, year)) {
      settle(entry.leftover, rows[sheet.appendix].get(entry.key)?.[entry.column]);
    }
  }
  for (const grid of old.sheets.filter(
    ({ visibility }) => visibility === undefined || visibility === 'visible',
  )) {
    leftovers.push(
      ...looseCells(grid, old.submission).filter(
        ({ place, value }) =>
          !known.has(placeKey(place)) && !(typeof value === 'string' && printed.has(value)),
      ),
    );
  }
  return { kept, leftovers };
}

const placeKey = ({ sheet, address: at }: CellPlace): string => `${sheet}!${at}`;

function* rowEntries(sheet: SubmittedSheet, year: number) {
  for (const row of sheet.rows) {
    for (const column of columns[sheet.appendix]) {
      const found = row.cells[column.id];
      if (!found || column.input === 'none') continue;
      const words = [row.cells.tt, row.cells.text].map((part) => valueText(part?.cell?.value));
      yield {
        key: row.key,
        column: column.id,
        leftover: {
          place: found.place,
          row: words.filter(Boolean).join(' · '),
          column: headerText(column, year),
          value: found.cell?.value ?? null,
        },
      };
    }
  }
}

/** Typed cells outside the places that a form has for entries. In a keyed row only unknown columns are such. */
function looseCells(grid: Grid, submission: Submission): Leftover[] {
  const sheet = Object.values(submission.sheets).find(({ name }) => name === grid.name);
  const keyed = new Set(sheet?.rows.map(({ row }) => row));
  const own = new Set<number>(Object.values(sheet?.columns ?? {}));
  return [...grid.rows].flatMap(([row, { cells }]) =>
    [...cells].flatMap(([column, { value, formula }]): Leftover[] => {
      if (formula !== undefined || isBlank(value)) return [];
      if (keyed.has(row) && own.has(column)) return [];
      if (typeof value === 'string' && readMark(value)) return [];
      const header =
        sheet && row > sheet.headerRow ? cellAt(grid, column, sheet.headerRow)?.value : undefined;
      return [
        {
          place: { sheet: grid.name, address: address(column, row) },
          row: '',
          column: valueText(header),
          value,
        },
      ];
    }),
  );
}

function textsOf(grid: Grid): string[] {
  return [...grid.rows.values()].flatMap(({ cells }) =>
    [...cells.values()].flatMap(({ value }) => (typeof value === 'string' ? [value] : [])),
  );
}
