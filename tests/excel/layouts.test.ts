/** @jest-environment jsdom */
import './browser';
import { resultWorkbook } from '../../src/appendix';
import { lintAppendices } from '../../src/appendix/lint';
import { listSheets, readLayouts } from '../../src/excel';
import type { Sheet } from '../../src/sheet/model';
import { isAppendix } from '../../src/taskpane/result/standing';
import { lintLayouts } from '../../src/work/desk-lint';
import { langGiang2031 } from '../fixtures/plans/lang-giang-2031';
import { plan, province } from '../appendix/province';
import { openExcel } from './host';

const { sheets } = resultWorkbook(province());

async function layoutsIn(open: readonly Sheet[]) {
  const host = openExcel({ sheets: open });
  const listed = await listSheets();
  if (!listed.ok) throw new Error(listed.failure.detail);
  const before = host.batches;
  const read = await readLayouts(listed.value.filter((sheet) => isAppendix(sheet)));
  if (!read.ok) throw new Error(read.failure.detail);
  return { layouts: read.value, batches: host.batches - before };
}

/** What the linter says of the sheets as they are, and of the same sheets seen through Excel. */
async function bothWays(open: readonly Sheet[], pack = plan) {
  const { layouts } = await layoutsIn(open);
  const direct = lintAppendices(open, pack).departures.map(({ sheet, rule, address }) => [
    sheet,
    rule,
    address,
  ]);
  const seen = lintLayouts(layouts, pack).flatMap(({ name, departures }) =>
    departures.map(({ rule, address }) => [name, rule, address]),
  );
  return { direct, seen };
}

const [pl01, ...others] = sheets;
if (!pl01?.print) throw new Error('The result has PL01');
const { print } = pl01;

test('the three appendices of a province come in two round trips, and no other sheet is read', async () => {
  const { layouts, batches } = await layoutsIn(sheets);
  expect(layouts.map(({ sheet }) => sheet.name)).toEqual(['PL01', 'PL02', 'PL03']);
  expect(batches).toBe(2);
});

test('page set-up comes as it is in the file', async () => {
  const [first] = (await layoutsIn(sheets)).layouts;
  const { orientation, fit, titleRows, header, firstPage, margins } = print;
  expect(first?.print).toMatchObject({
    orientation,
    fit,
    titleRows,
    header,
    firstPage,
    centerHorizontally: true,
  });
  expect(first?.print?.paper).toBeUndefined();
  for (const side of ['top', 'right', 'bottom', 'left'] as const) {
    expect(first?.print?.margins[side]).toBeCloseTo(margins[side], 6);
  }
});

test('our own appendices are found as sound as in the file', async () => {
  const { direct, seen } = await bothWays(sheets);
  expect(seen).toEqual(direct);
  expect(new Set(seen.map(([, rule]) => rule))).toEqual(new Set(['label-numeral']));
});

const edits: readonly [string, (sheet: Sheet) => Sheet][] = [
  [
    'a narrow margin',
    (sheet) => ({ ...sheet, print: { ...print, margins: { ...print.margins, left: 10 } } }),
  ],
  ['another paper', (sheet) => ({ ...sheet, print: { ...print, paper: 8 } })],
  ['a page number at the right', (sheet) => ({ ...sheet, print: { ...print, header: '&R&13&P' } })],
  [
    'a number on the first page',
    ({ print: _print, ...sheet }) => ({
      ...sheet,
      print: { orientation: 'landscape', margins: print.margins, header: print.header ?? '' },
    }),
  ],
  [
    'a smaller label in another colour',
    (sheet) => restyled(sheet, { size: 11, color: 'C00000', name: 'Arial' }),
  ],
  [
    'a hidden row',
    (sheet) => ({
      ...sheet,
      rows: new Map([...sheet.rows].map(([row, one]) => [row, row === 12 ? { ...one, hidden: true } : one])),
    }),
  ],
];

test.each(edits)('what is departed from by %s is the same in Excel as in the file', async (_, edit) => {
  const edited = edit(pl01);
  const { direct, seen } = await bothWays([edited, ...others]);
  expect(seen).toEqual(direct);
  expect(seen.length).toBeGreaterThan(3);
});

test('another plan, the same', async () => {
  const { direct, seen } = await bothWays(resultWorkbook(province(langGiang2031)).sheets, langGiang2031);
  expect(seen).toEqual(direct);
});

function restyled(sheet: Sheet, font: { size: number; color: string; name: string }): Sheet {
  const rows = [...sheet.rows].map(([row, one]) => {
    if (row !== 2) return [row, one] as const;
    const cells = [...one.cells].map(
      ([column, cell]) =>
        [column, { ...cell, style: { ...cell.style, font: { ...cell.style?.font, ...font } } }] as const,
    );
    return [row, { ...one, cells: new Map(cells) }] as const;
  });
  return { ...sheet, rows: new Map(rows) };
}
