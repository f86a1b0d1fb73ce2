import { sheetContent } from '../../../src/appendix/seal/canonical';
import type { CellValue, Grid } from '../../../src/sheet/model';

const holding = (value: CellValue): Grid => ({
  name: 'Số liệu',
  rows: new Map([[6, { cells: new Map([[14, { value }]]) }]]),
});

it('takes a time for the same whatever last digit a program has saved it with', () => {
  expect(sheetContent(holding(46296.29166666666))).toBe(sheetContent(holding(46296.291666666664)));
});

it('tells times of one second apart, and counts however large', () => {
  expect(sheetContent(holding(46296.291666666664))).not.toBe(sheetContent(holding(46296.291678240741)));
  expect(sheetContent(holding(123456789012345))).not.toBe(sheetContent(holding(123456789012346)));
  expect(sheetContent(holding(0.5))).not.toBe(sheetContent(holding('0.5')));
});
