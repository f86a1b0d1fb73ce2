/** Sheets, columns and rows that are gone or stand twice, and the date of the figures. */
import { defaultPlan as plan } from '../../src/plan/packs';
import { projectRows, taskRows } from '../../src/plan/rows';
import type { Grid } from '../../src/sheet/model';
import { outcomeOf } from '../../src/rules';
import { expected, findingsIn, flatten } from '../support/findings';
import {
  onSheet,
  renamed,
  withCell,
  withColumns,
  without,
  withoutRow,
  withRowCopied,
  withRowsAbove,
} from '../support/grid-edits';
import { addressOf, blankForm, changed, commune, department, filledForm } from '../support/workbook-table';

const filled = filledForm(commune);
const headerRow = 5;
const only = (grids: readonly Grid[], name: string) => grids.filter((grid) => grid.name === name);

describe('sheet-missing', () => {
  test.each(['PL01', 'PL02', 'PL03', 'Thông tin'])('says that %s is gone, once', (name) => {
    const findings = findingsIn(without(filled, name));
    expect(flatten(findings)).toEqual([['sheet-missing', null, null]]);
    expect(findings[0]?.params).toEqual({ sheet: name });
  });

  test('does not ask for what the form was made without', () => {
    const grids = blankForm(commune, { appendices: ['PL01'] });
    expect(flatten(findingsIn(grids))).toEqual([['empty-form', null, null]]);
  });

  test('does not ask for an appendix in which the unit has no row', () => {
    const unit = plan.units.find(
      (one) => taskRows(plan, one).length === 0 && projectRows(plan, one).length > 0,
    );
    const grids = filledForm(unit?.id ?? '');
    expect(grids.some(({ name }) => name === 'PL02')).toBe(false);
    expect(findingsIn(grids)).toEqual([]);
  });
});

describe('sheet-copied', () => {
  const copy = (table: string) => renamed(only(filledForm(commune, table), 'PL01'), 'PL01', 'PL01 (2)');

  test('names a copy that says something else', () => {
    const grids = [...filled, ...copy('| PL01 | Tử số |\n| 4 | 41 |')];
    expect(flatten(findingsIn(grids))).toEqual([['sheet-copied', 'PL01 (2)', null]]);
  });

  test('is silent about a copy that says the same or nothing', () => {
    expect(findingsIn([...filled, ...copy('')])).toEqual([]);
    const blank = renamed(only(blankForm(commune), 'PL01'), 'PL01', 'Mẫu');
    expect(findingsIn([...filled, ...blank])).toEqual([]);
  });
});

describe('column-missing', () => {
  const renamedTo = (headers: Readonly<Record<number, string | null>>) =>
    Object.entries(headers).reduce<readonly Grid[]>(
      (grids, [column, value]) =>
        onSheet(grids, 'PL01', (grid) => withCell(grid, Number(column), headerRow, { value })),
      filled,
    );

  test('is the only finding where a header of an input column was deleted', () => {
    const findings = findingsIn(renamedTo({ 7: null }));
    expect(flatten(findings)).toEqual([['column-missing', 'PL01', null]]);
    expect(findings[0]?.params).toEqual({ header: 'Tử số', headerRow });
  });

  test('suggests the strange header in its place', () => {
    const findings = findingsIn(renamedTo({ 7: 'Số lượng' }));
    expect(flatten(findings)).toEqual([['column-missing', 'PL01', 'G5']]);
    expect(findings[0]?.params).toEqual({ header: 'Tử số', headerRow, found: 'Số lượng' });
  });

  test('suggests a strange header elsewhere that shares its words', () => {
    const moved = onSheet(renamedTo({ 12: 'Kết quả đã thực hiện' }), 'PL01', (grid) =>
      withColumns(grid, (column) => (column === 12 ? 20 : column)),
    );
    expect(flatten(findingsIn(moved))).toEqual([['column-missing', 'PL01', 'T5']]);
  });

  test('suggests nothing where two headers may be meant', () => {
    const findings = findingsIn(renamedTo({ 7: 'Số 1', 8: 'Số 2' }));
    expect(flatten(findings)).toEqual([
      ['column-missing', 'PL01', null],
      ['column-missing', 'PL01', null],
    ]);
  });

  test('does not mind printed columns, nor columns of the unit’s own', () => {
    expect(findingsIn(renamedTo({ 9: 'Tỷ lệ', 16: 'Ghi chú' }))).toEqual([]);
  });
});

describe('row-missing', () => {
  const rowOf = (sheet: string, key: string) => Number(/\d+/.exec(addressOf(filled, sheet, key, 'TT'))?.[0]);

  test('names a row that the unit leads', () => {
    const grids = onSheet(filled, 'PL01', (grid) => withoutRow(grid, rowOf('PL01', '5b')));
    const findings = findingsIn(grids);
    expect(flatten(findings)).toEqual([['row-missing', 'PL01', null]]);
    expect(findings[0]?.place).toMatchObject({ row: '5b' });
  });

  test('points to the row that has its TT but neither its key nor its words', () => {
    const row = rowOf('PL01', '5b');
    const grids = onSheet(filled, 'PL01', (grid) =>
      withCell(withCell(grid, 1, row, null), 3, row, { value: 'Hồ sơ trên mạng' }),
    );
    const findings = findingsIn(grids);
    expect(flatten(findings)).toEqual([['row-missing', 'PL01', null]]);
    expect(findings[0]).toMatchObject({ params: { row1: row }, variant: 'unrecognised' });
  });

  test('does not mind a row that the unit only coordinates on', () => {
    const grids = onSheet(filled, 'PL01', (grid) => withoutRow(grid, rowOf('PL01', '18')));
    expect(findingsIn(grids)).toEqual([]);
  });
});

test('row-duplicated names the second of two rows, once', () => {
  const grids = onSheet(filled, 'PL01', (grid) => withRowCopied(grid, 6, 9));
  const findings = findingsIn(grids);
  expect(flatten(findings)).toEqual([['row-duplicated', 'PL01', 'B9']]);
  expect(findings[0]?.params).toEqual({ row1: 6, row2: 9 });
});

describe('empty-form', () => {
  test.each([commune, department, 'nhnn-kv12'])(
    'is the one finding on the form of %s as sent out',
    (unit) => {
      const findings = findingsIn(blankForm(unit));
      expect(flatten(findings)).toEqual([['empty-form', null, null]]);
      expect(outcomeOf(findings)).toBe('returned');
    },
  );

  test('stays the one finding when even the date is gone', () => {
    const grids = changed(blankForm(commune), '| Thông tin | |\n| Số liệu tính đến ngày | ∅ |');
    expect(flatten(findingsIn(grids))).toEqual([['empty-form', null, null]]);
  });

  test('gives way to the rows once something is entered', () => {
    const grids = changed(blankForm(commune), '| PL01 | Tình trạng số liệu |\n| 5b | Không áp dụng |');
    const rules = new Set(findingsIn(grids).map(({ ruleId }) => ruleId));
    expect([...rules]).toEqual(['required-entry-missing']);
    expect(findingsIn(grids)).toHaveLength(15 + 12 + 4);
  });
});

describe('as-of-date', () => {
  const dated = (date: string) => filledForm(commune, `| Thông tin | |\n| Số liệu tính đến ngày | ${date} |`);

  test.each(['∅', 'Quý IV', '6/14/2026', 'ngày 14/12/2025', 'ngày 15/12/2026', '#REF!', '45', '=TODAY()'])(
    'refuses %s',
    (date) => {
      const grids = dated(date);
      expect(flatten(findingsIn(grids))).toEqual(
        expected(grids, 'as-of-date | Thông tin | Số liệu tính đến ngày'),
      );
    },
  );

  test.each(['ngày 15/12/2025', 'ngày 14/12/2026', '14/11/2026', '14.6.26', "'ngày 14 tháng 6 năm 2026"])(
    'accepts %s',
    (date) => {
      expect(findingsIn(dated(date))).toEqual([]);
    },
  );
});

test('what people do to sheets without changing an entry gives no finding', () => {
  const moved = renamed(
    onSheet(filled, 'PL01', (grid) => withRowsAbove(withRowsAbove(grid, 9, 2), 1, 3)),
    'PL02',
    'Nhiệm vụ',
  );
  expect(findingsIn([...moved].reverse())).toEqual([]);
});
