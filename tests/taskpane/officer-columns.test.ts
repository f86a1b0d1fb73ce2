import { writeMark } from '../../src/form/mark';
import { cellAt } from '../../src/sheet/address';
import { SheetDraft, valueCell } from '../../src/sheet/build';
import type { CellValue, Sheet } from '../../src/sheet/model';
import { keepOfficerColumns } from '../../src/taskpane/consolidate/officerColumns';

const mark = writeMark({
  kind: 'result',
  format: 1,
  plan: 'p',
  unit: '',
  period: 'year',
  version: 1,
  asOf: '',
});

/** A table from row 6: hidden keys, a printed column, and what the officer added. */
function table(
  rows: readonly (readonly [string, string, ...CellValue[]])[],
  headers: readonly string[] = [],
): Sheet {
  const draft = new SheetDraft('PL01');
  draft.put(1, 4, valueCell(mark));
  draft.putRow(5, [valueCell(null), ...['TT', ...headers].map((text) => valueCell(text))]);
  rows.forEach(([key, tt, ...added], index) => {
    draft.putRow(
      6 + index,
      [key, tt, ...added].map((value) => valueCell(value)),
    );
  });
  return draft.finish();
}

test('an added column goes along by key, whatever became of the order of rows', () => {
  const before = table(
    [
      ['4', 'a', 'gọi lại'],
      ['5a', 'b', null],
      ['6', 'c', 12],
    ],
    ['Ghi chú riêng'],
  );
  const now = table([
    ['6', 'c'],
    ['4', 'a'],
    ['7', 'd'],
  ]);
  const { sheet, headers } = keepOfficerColumns(now, before);
  expect(headers).toEqual(['Ghi chú riêng']);
  expect([5, 6, 7, 8].map((row) => cellAt(sheet, 3, row)?.value)).toEqual([
    'Ghi chú riêng',
    12,
    'gọi lại',
    undefined,
  ]);
});

test('a column put between the printed ones moves to the end', () => {
  const before = table([['4', 'a', 'gọi lại', 95.5]], ['Ghi chú riêng', 'Kết quả']);
  const now = table([['4', 'a', 96]], ['Kết quả']);
  const { sheet, headers } = keepOfficerColumns(now, before);
  expect(headers).toEqual(['Ghi chú riêng']);
  expect([3, 4].map((column) => cellAt(sheet, column, 6)?.value)).toEqual([96, 'gọi lại']);
});

test('without added columns or without an earlier sheet nothing changes', () => {
  const now = table([['4', 'a']]);
  expect(keepOfficerColumns(now, table([['4', 'a']]))).toEqual({ sheet: now, headers: [] });
  expect(keepOfficerColumns(now, null)).toEqual({ sheet: now, headers: [] });
});
