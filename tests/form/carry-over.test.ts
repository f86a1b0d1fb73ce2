import fc from 'fast-check';
import { columns, type ColumnId } from '../../src/form/columns';
import { noEntries, type Entries, type PreviousFigure } from '../../src/form/entries';
import { unplacedEntries } from '../../src/form/unplaced';
import { identityLines, identityTitle, keyTableHeader } from '../../src/form/identity';
import { textHash } from '../../src/plan/text';
import type { RowKey } from '../../src/plan/rows';
import type { AppendixId } from '../../src/plan/schema';
import type { CellValue, Sheet } from '../../src/sheet/model';
import { readIdentitySheet } from '../../src/submission';
import {
  cellOf,
  columnNumberOf,
  entriesOf,
  form,
  headerRowOf,
  ids,
  keysOf,
  request,
  sheetOf,
} from './support';

const tables = ['PL01', 'PL02', 'PL03'] as const;
const empty = form(ids.commune);

const inputIds = (appendix: AppendixId): ColumnId[] =>
  columns[appendix].filter(({ input }) => input !== 'none').map(({ id }) => id);

const entered = fc.oneof(
  fc.string({ minLength: 1 }),
  fc.constantFrom<CellValue>('12/15', ' 45 ', '=1+1', '95%', { error: '#REF!' }, true),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

/** Anything at all in some input cells of some rows of an appendix. */
const rowsOf = (appendix: AppendixId) =>
  fc.dictionary(
    fc.constantFrom(...keysOf(sheetOf(empty, appendix))),
    fc.dictionary(fc.constantFrom(...inputIds(appendix)), entered, { minKeys: 1 }),
  );

/** The entries of a form, found again by key and header. */
function found(sheet: Sheet, appendix: AppendixId): Record<string, Record<string, CellValue>> {
  const header = headerRowOf(sheet);
  const rows: Record<string, Record<string, CellValue>> = {};
  for (const [number, { cells }] of sheet.rows) {
    const key = cells.get(1)?.value;
    if (number <= header || typeof key !== 'string') continue;
    for (const id of inputIds(appendix)) {
      const value = cells.get(columnNumberOf(sheet, appendix, id))?.value ?? null;
      if (value !== null) rows[key] = { ...rows[key], [id]: value };
    }
  }
  return rows;
}

describe('entries put into a form', () => {
  it('are found again at their keys, raw as they were entered', () => {
    fc.assert(
      fc.property(rowsOf('PL01'), rowsOf('PL02'), rowsOf('PL03'), (PL01, PL02, PL03) => {
        const given = { PL01, PL02, PL03 };
        const rows = Object.fromEntries(
          tables.map((appendix) => [appendix, new Map(Object.entries(given[appendix]))]),
        ) as unknown as Entries['rows'];
        const workbook = form(ids.commune, { entries: { info: {}, rows } });
        for (const appendix of tables) {
          expect(found(sheetOf(workbook, appendix), appendix)).toEqual({ ...given[appendix] });
        }
        expect(unplacedEntries(request(ids.commune, { entries: { info: {}, rows } }))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('change nothing else', () => {
    const workbook = form(ids.commune, { entries: entriesOf('PL02', { 'PL02.5': { result: 'Xong' } }) });
    expect(sheetOf(workbook, 'PL01')).toEqual(sheetOf(empty, 'PL01'));
    expect(sheetOf(workbook, '_khs')).toEqual(sheetOf(empty, '_khs'));
  });

  it('are reported when their row or column is gone', () => {
    const gone = request(ids.commune, {
      entries: entriesOf('PL01', { '5a': { numerator: 5 }, '4': { numerator: 3 } }),
    });
    expect(unplacedEntries(gone)).toEqual([{ appendix: 'PL01', key: '5a', entry: { numerator: 5 } }]);
    const column = request(ids.commune, {
      entries: entriesOf('PL02', { 'PL02.5': { allotted: 5, result: 'x' } }),
    });
    expect(unplacedEntries(column)).toEqual([{ appendix: 'PL02', key: 'PL02.5', entry: { allotted: 5 } }]);
    const left = request(ids.commune, {
      appendices: ['PL02'],
      entries: entriesOf('PL01', { '4': { numerator: 3 } }),
    });
    expect(unplacedEntries(left)).toEqual([{ appendix: 'PL01', key: '4', entry: { numerator: 3 } }]);
  });
});

describe('the previous period', () => {
  const figure = (rest: Partial<PreviousFigure>): PreviousFigure => ({
    state: 'figures',
    numerator: 1,
    denominator: 3,
    resultHash: 'abcd0123',
    asOf: '2026-06-14',
    ...rest,
  });
  const previous = new Map<RowKey, PreviousFigure>([
    ['4' as RowKey, figure({})],
    ['5b' as RowKey, figure({ state: 'none-occurred', numerator: null, denominator: null })],
    ['6' as RowKey, figure({ numerator: 0, denominator: 0 })],
  ]);
  const workbook = form(ids.commune, { previous });

  it('shows its rate unrounded, and nothing where there was none', () => {
    const shown = ['4', '5b', '6', '8'].map((key) => cellOf(workbook, 'PL01', key, 'previous').value);
    expect(shown).toEqual([100 / 3, null, null, null]);
    expect(cellOf(empty, 'PL01', '4', 'previous').value).toBeNull();
  });

  it('stands row by row in the identity sheet, beside the hash of the row’s words', () => {
    const sheet = sheetOf(workbook, '_khs');
    const rows = [...sheet.rows.values()].map(({ cells }) => [...cells.values()].map(({ value }) => value));
    expect(rows[0]).toEqual([identityTitle]);
    expect(rows.slice(1, identityLines.length + 1)).toEqual([
      ['format', 1],
      ['plan', 'hung-yen-2026'],
      ['unit', '11953'],
      ['period', 'year'],
      ['version', 1],
      ['madeAt', '2026-10-01T08:00:00Z'],
      ['stampedAt', null],
      ['stampRules', null],
      ['stampHash', null],
      ['explained', null],
    ]);
    const table = rows.slice(identityLines.length + 1);
    expect(table[0]).toEqual([...keyTableHeader]);
    const text = String(cellOf(workbook, 'PL01', '4', 'text').value);
    expect(table).toContainEqual([
      '4',
      'PL01',
      textHash(text),
      1,
      3,
      'figures',
      'abcd0123',
      '2026-06-14',
      null,
    ]);
    expect(table).toContainEqual(expect.arrayContaining(['5b', 'PL01', null, 'none-occurred', 'abcd0123']));
    const keys = ['PL01', 'PL02', 'PL03'].flatMap((name) => keysOf(sheetOf(workbook, name)));
    expect(table.slice(1).map(([key]) => key)).toEqual(keys);
  });

  it('goes with what a check has noted of explanations', () => {
    const note = { textHash: 'abcd0123', rules: ['nothing-occurred'] };
    const explained = { rows: new Map([['4' as RowKey, note]]), general: { ...note, rules: [] } };
    const identity = readIdentitySheet(sheetOf(form(ids.commune, { explained }), '_khs'));
    expect(identity?.explained).toEqual(explained);
    expect(readIdentitySheet(sheetOf(workbook, '_khs'))?.explained).toBeNull();
  });

  it('leaves no trace where it is not known', () => {
    const [, ...rows] = [...sheetOf(form(ids.commune, { entries: noEntries }), '_khs').rows.values()];
    const last = rows.at(-1)?.cells;
    expect([4, 5, 6, 7, 8].map((column) => last?.get(column)?.value)).toEqual([null, null, null, null, null]);
  });
});
