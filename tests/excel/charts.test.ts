/** @jest-environment jsdom */
import './browser';
import { addCharts, insertSheets } from '../../src/excel';
import type { BarChart, Sheet, Workbook } from '../../src/sheet/model';
import { writeWorkbook } from '../../src/xlsx/write';
import { rowsOf, sheetOf } from '../xlsx/write/sheets';
import { openExcel } from './host';
import { blank } from './workbooks';

const strip = (column: number) => ({ left: column, top: 2, right: column, bottom: 4 });
const rates: BarChart = {
  kind: 'clustered',
  bars: 'upright',
  title: 'Kết quả so với mục tiêu (%)',
  description: '',
  categories: strip(1),
  series: [
    { name: 'Kết quả', values: strip(2), color: '2F6EB5' },
    { name: 'Mục tiêu', values: strip(3), color: 'B8BEC6' },
  ],
  axis: { min: 0, max: 100, numberFormat: '0', visible: true },
  showValues: false,
  showLegend: true,
  anchor: { left: 5, top: 1, right: 10, bottom: 12 },
};
const counts: BarChart = {
  ...rates,
  kind: 'shares',
  bars: 'lying',
  title: 'Số đơn vị',
  series: [
    { name: 'Được nhận', values: strip(2), color: '0B6B2E', pointColors: ['0B6B2E', '8A5A00', '9C0006'] },
  ],
  axis: { numberFormat: '0;;', visible: false },
  showValues: true,
  showLegend: false,
  anchor: { left: 5, top: 14, right: 10, bottom: 20 },
};

const overview: Sheet = sheetOf('Tổng quan', {
  rows: rowsOf({
    A2: { value: '4' },
    B2: { value: 98.2 },
    C2: { value: 100 },
    A3: { value: '5a' },
    B3: { value: 96 },
    C3: { value: 70 },
    A4: { value: '5b' },
    B4: { value: 83.4 },
    C4: { value: 70 },
  }),
  charts: [rates, counts],
});
const workbook: Workbook = { sheets: [overview] };

test('Excel on the web refuses sheets with charts, so they are written without and added in one round trip', async () => {
  const host = openExcel(blank());
  expect(await insertSheets(writeWorkbook(workbook), { sheets: 1 })).toMatchObject({
    ok: false,
    failure: { code: 'unsupported' },
  });
  expect(await insertSheets(writeWorkbook(workbook, { charts: false }), { sheets: 1 })).toMatchObject({
    ok: true,
  });
  const before = host.batches;
  expect(await addCharts([{ sheet: 'Tổng quan', charts: [rates, counts] }])).toEqual({
    ok: true,
    value: null,
  });
  expect(host.batches).toBe(before + 1);
});

test('what is added is the chart that a file would hold, its description apart', async () => {
  const host = openExcel({ sheets: [{ ...overview, charts: [] }] });
  await addCharts([{ sheet: 'Tổng quan', charts: [rates, counts] }]);
  expect(host.snapshot().sheets[0]?.charts).toEqual([rates, counts]);
});

test('a sheet that is gone is a failure with a code', async () => {
  openExcel(blank());
  expect(await addCharts([{ sheet: 'Tổng quan', charts: [rates] }])).toMatchObject({
    ok: false,
    failure: { code: 'gone' },
  });
});
