/** What people do to a sheet around its entries: keys, further rows, merged and hidden cells, guards, locks. */
import { findingsIn, contextOf, flatten } from '../support/findings';
import { fixFor } from '../../src/rules';
import type { Cell, Grid, Row } from '../../src/sheet/model';
import {
  onSheet,
  withCell,
  withColumns,
  withRowCopied,
  withRowsAbove,
  withTyped,
} from '../support/grid-edits';
import { commune, department, filledForm } from '../support/workbook-table';

const filled = filledForm(commune);
const row = { 4: 8, '5b': 9 } as const;
const column = {
  key: 1,
  tt: 2,
  text: 3,
  state: 6,
  numerator: 7,
  denominator: 8,
  rate: 9,
  result: 12,
} as const;
const lastRow = 26;

/** Edits of `PL01`, one after the other. */
function edited(...edits: readonly ((grid: Grid) => Grid)[]): readonly Grid[] {
  return onSheet(filled, 'PL01', (grid) => edits.reduce((result, edit) => edit(result), grid));
}
const typed =
  (at: number, line: number, value: Cell['value']) =>
  (grid: Grid): Grid =>
    withTyped(grid, at, line, { value });
const withRow =
  (line: number, change: Partial<Row>) =>
  (grid: Grid): Grid => ({
    ...grid,
    rows: new Map(grid.rows).set(line, { cells: new Map(), ...grid.rows.get(line), ...change }),
  });
const merged =
  (top: number, left: number, bottom: number, right: number) =>
  (grid: Grid): Grid => ({ ...grid, merges: [...(grid.merges ?? []), { top, left, bottom, right }] });
const found = (grids: readonly Grid[]) => flatten(findingsIn(grids));

describe('key-contradicts', () => {
  const keysSwapped = edited(typed(column.key, row[4], '5b'), typed(column.key, row['5b'], '4'));

  test('is one finding a row after sorting without the hidden column', () => {
    expect(found(keysSwapped)).toEqual([
      ['key-contradicts', 'PL01', 'B8'],
      ['key-contradicts', 'PL01', 'B9'],
    ]);
  });

  test('offers the key that TT and words say', () => {
    const fixes = findingsIn(keysSwapped).map((finding) => fixFor(finding, contextOf(keysSwapped)));
    expect(fixes).toEqual([
      { place: { sheet: 'PL01', address: 'A8' }, before: '5b', after: '4' },
      { place: { sheet: 'PL01', address: 'A9' }, before: '4', after: '5b' },
    ]);
  });

  test('is the one finding where a key was copied onto another row', () => {
    expect(found(edited(typed(column.key, row['5b'], '4')))).toEqual([['key-contradicts', 'PL01', 'B9']]);
  });

  test('offers nothing where the words were copied instead', () => {
    const text = filled
      .find(({ name }) => name === 'PL01')
      ?.rows.get(row[4])
      ?.cells.get(column.text)?.value;
    const grids = edited(typed(column.tt, row['5b'], 4), typed(column.text, row['5b'], text ?? null));
    const [finding] = findingsIn(grids);
    expect(found(grids)).toEqual([['key-contradicts', 'PL01', 'B9']]);
    expect(finding && fixFor(finding, contextOf(grids))).toBeNull();
  });

  test('does not mind words that are no row’s', () => {
    expect(found(edited(typed(column.text, row['5b'], 'Hồ sơ trên mạng')))).toEqual([
      ['text-changed', 'PL01', 'C9'],
    ]);
  });
});

describe('key-changed', () => {
  test('names a key that the plan does not have and puts the right one back', () => {
    const grids = edited(typed(column.key, row['5b'], '5x'));
    const [finding] = findingsIn(grids);
    expect(found(grids)).toEqual([['key-changed', 'PL01', 'B9']]);
    expect(finding && fixFor(finding, contextOf(grids))).toEqual({
      place: { sheet: 'PL01', address: 'A9' },
      before: '5x',
      after: '5b',
    });
  });

  test('is silent where keys were deleted or stand among spaces', () => {
    expect(found(edited(typed(column.key, row['5b'], null), typed(column.key, row[4], ' 4 ')))).toEqual([]);
    expect(found(edited((grid) => withColumns(grid, (at) => (at === column.key ? null : at))))).toEqual([]);
  });
});

describe('stray-row', () => {
  const own = (line: number, values: Readonly<Record<number, Cell['value']>>) => (grid: Grid) =>
    Object.entries(values).reduce(
      (result, [at, value]) => withCell(result, Number(at), line, { value }),
      grid,
    );
  const inserted = (values: Readonly<Record<number, Cell['value']>>) =>
    edited((grid) => withRowsAbove(grid, row['5b']), own(row['5b'], values));

  test('names a row of the unit’s own between the others', () => {
    expect(found(inserted({ 2: '5c', 3: 'Hồ sơ tại thôn', 7: 12, 8: 15 }))).toEqual([
      ['stray-row', 'PL01', 'G9'],
    ]);
    expect(found(inserted({ 12: 'ghi thêm' }))).toEqual([['stray-row', 'PL01', 'L9']]);
  });

  test('names a row of the unit’s own below the table', () => {
    const grids = edited(own(lastRow + 1, { 2: 22, 3: 'Chỉ tiêu riêng của xã', 6: 'Có số liệu', 7: 1 }));
    expect(found(grids)).toEqual([['stray-row', 'PL01', 'F27']]);
  });

  test.each<[string, readonly Grid[]]>([
    ['a blank row', inserted({})],
    ['a total typed by hand', edited(own(lastRow + 1, { 3: 'Tổng cộng', 7: 480, 8: 500 }))],
    ['a total between the rows', inserted({ 3: 'Cộng', 7: 480, 8: 500 })],
    ['signatures', edited(own(lastRow + 3, { 3: 'Người lập biểu', 14: 'CHỦ TỊCH' }))],
    ['a note below the table', edited(own(lastRow + 2, { 3: 'Ghi chú: số liệu tạm tính' }))],
    [
      'a row of column numbers',
      edited((grid) => withRowsAbove(grid, 6), own(6, { 2: 1, 3: 2, 4: 3, 5: 4, 6: 5, 7: 6, 8: 7 })),
    ],
    ['a repeated header', edited((grid) => withRowCopied(grid, 5, row['5b']))],
  ])('is silent about %s', (_, grids) => {
    expect(found(grids)).toEqual([]);
  });

  test('names a row that another unit answers', () => {
    const others = filledForm(department).find(({ name }) => name === 'PL01');
    const foreign = [...(others?.rows ?? [])].find(
      ([, { cells }]) => cells.get(column.key)?.value === '5a',
    )?.[1];
    const grids = edited((grid) => ({
      ...grid,
      rows: new Map(grid.rows).set(40, foreign ?? { cells: new Map() }),
    }));
    expect(findingsIn(grids)).toMatchObject([{ ruleId: 'stray-row', variant: 'of-another-unit' }]);
  });
});

describe('merged-entries', () => {
  test.each<[string, readonly Grid[], string]>([
    [
      'numbers of two rows',
      edited(typed(column.numerator, row['5b'], null), merged(8, column.numerator, 9, column.numerator)),
      'G9',
    ],
    [
      'both numbers of a row',
      edited(typed(column.denominator, row[4], null), merged(8, column.numerator, 8, column.denominator)),
      'H8',
    ],
    [
      'words of two rows',
      edited(typed(column.result, row['5b'], null), merged(8, column.result, 9, column.result)),
      'L9',
    ],
  ])('is the one finding where %s are merged', (_, grids, cell) => {
    expect(found(grids)).toEqual([['merged-entries', 'PL01', cell]]);
  });

  test.each<[string, readonly Grid[]]>([
    ['words merged along a row', edited(merged(8, column.result, 8, column.result + 1))],
    ['a number merged with its computed rate', edited(merged(8, column.denominator, 8, column.rate))],
    ['a heading over the table', edited(merged(4, 2, 4, 14))],
    ['merges that the host does not tell', edited((grid) => ({ name: grid.name, rows: grid.rows }))],
  ])('is silent about %s', (_, grids) => {
    expect(found(grids)).toEqual([]);
  });
});

describe('hidden-entries', () => {
  const hiddenColumn = (at: number) => (grid: Grid) => ({
    ...grid,
    columns: new Map(grid.columns).set(at, { ...grid.columns?.get(at), hidden: true }),
  });

  test('names rows once for the sheet', () => {
    const findings = findingsIn(edited(withRow(8, { hidden: true }), withRow(9, { hidden: true })));
    expect(findings).toMatchObject([
      { ruleId: 'hidden-entries', variant: 'rows', params: { cells: '8, 9' } },
    ]);
  });

  test('names a column', () => {
    const findings = findingsIn(edited(hiddenColumn(column.denominator)));
    expect(findings).toMatchObject([
      { ruleId: 'hidden-entries', variant: 'columns', params: { cells: 'H' } },
    ]);
  });

  test('names a sheet, and then none of its rows', () => {
    const findings = findingsIn(
      edited(withRow(8, { hidden: true }), (grid) => ({ ...grid, visibility: 'hidden' })),
    );
    expect(findings).toMatchObject([
      { ruleId: 'hidden-entries', variant: 'sheet', params: { cells: 'PL01' } },
    ]);
  });

  test('does not mind rows and columns without entries, nor the column of keys', () => {
    const coordinating = 26;
    expect(found(edited(withRow(coordinating, { hidden: true }), withRow(3, { hidden: true })))).toEqual([]);
    expect(found(edited(hiddenColumn(column.rate), hiddenColumn(column.key), hiddenColumn(13)))).toEqual([]);
  });
});

describe('guards of a sheet', () => {
  const pasted = (style: Cell['style']) => (grid: Grid) =>
    withCell(grid, column.numerator, row['5b'], { value: 45, ...(style ? { style } : {}) });

  test('protection-lost is a note, and cells that are locked then matter no more', () => {
    const grids = edited(pasted({}), (grid) => ({ ...grid, protection: null }));
    expect(findingsIn(grids)).toMatchObject([{ ruleId: 'protection-lost', severity: 'note' }]);
  });

  test('locked-cells is one note for the sheet', () => {
    const grids = edited(pasted({}), (grid) => withCell(grid, column.state, row[4], { value: 'Có số liệu' }));
    expect(findingsIn(grids)).toMatchObject([
      { ruleId: 'locked-cells', severity: 'note', params: { cells: 'F8, G9', count: 2 } },
    ]);
  });

  test('locked-cells does not mind cells that are not to be filled in', () => {
    expect(found(edited((grid) => withCell(grid, column.numerator, 6, { value: null })))).toEqual([]);
  });

  test('validation-lost is one note for the sheet', () => {
    const grids = edited((grid) => ({
      ...grid,
      validations: (grid.validations ?? []).filter(({ rule }) => rule.kind !== 'list'),
    }));
    expect(findingsIn(grids)).toMatchObject([
      { ruleId: 'validation-lost', severity: 'note', params: { cells: 'F6:F26' } },
    ]);
  });

  test('are not asked for where the host does not tell them', () => {
    const bare = ({ name, rows }: Grid): Grid => ({
      name,
      rows: new Map(
        [...rows].map(([at, line]) => [
          at,
          { cells: new Map([...line.cells].map(([place, { value }]) => [place, { value }])) },
        ]),
      ),
    });
    expect(found(filled.map(bare))).toEqual([]);
    expect(found(filled.map((grid) => ({ ...bare(grid), protection: { allow: [] } })))).toEqual([]);
  });
});
