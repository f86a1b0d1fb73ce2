import { planWorkbook } from '../../../src/appendix';
import {
  basisOf,
  departureText,
  lintAppendices,
  lintRules,
  type LaidOutSheet,
} from '../../../src/appendix/lint';
import { lintWords, type LintRuleId } from '../../../src/appendix/lint/words';
import { parseAddress } from '../../../src/sheet/address';
import type { Cell, PrintSetup, Sheet } from '../../../src/sheet/model';
import { sheetOf } from '../cells';
import { period, plan } from '../province';

const issued = { number: '155/KH-UBND', date: '2025-12-30' };
const roman = planWorkbook({ plan, period }, { numbering: 'roman', issued });

const lint = (sheet: LaidOutSheet) =>
  lintAppendices([sheet], plan).departures.map(({ rule, address }) => `${rule} ${address ?? ''}`.trim());

function withCell(sheet: Sheet, place: string, change: (cell: Cell) => Cell): Sheet {
  const at = parseAddress(place);
  const row = at && sheet.rows.get(at.row);
  if (!at || !row) throw new Error(`No row for ${place}`);
  const cells = new Map(row.cells).set(at.column, change(row.cells.get(at.column) ?? { value: null }));
  return { ...sheet, rows: new Map(sheet.rows).set(at.row, { ...row, cells }) };
}

const withFont = (sheet: Sheet, place: string, font: object): Sheet =>
  withCell(sheet, place, (cell) => ({
    ...cell,
    style: { ...cell.style, font: { ...cell.style?.font, ...font } },
  }));

const withValue = (sheet: Sheet, place: string, value: string): Sheet =>
  withCell(sheet, place, (cell) => ({ ...cell, value }));

function withPrint(sheet: Sheet, change: Partial<PrintSetup>): Sheet {
  if (!sheet.print) throw new Error('Appendices have a page set-up');
  return { ...sheet, print: { ...sheet.print, ...change } };
}

const pl01 = sheetOf(roman, 'PL01');
const centred = (code: string) => `&C${code}`;
const times = '&"Times New Roman,Regular"';

it('finds nothing in our own appendices with Roman numerals', () => {
  expect(lintAppendices(roman.sheets, plan)).toEqual({ sheets: ['PL01', 'PL02', 'PL03'], departures: [] });
});

it('finds only the Arabic numerals in the appendices as the plan prints them', () => {
  const { departures } = lintAppendices(planWorkbook({ plan, period }).sheets, plan);
  expect(departures.map(({ rule, sheet }) => `${sheet} ${rule}`)).toEqual([
    'PL01 label-numeral',
    'PL02 label-numeral',
    'PL03 label-numeral',
  ]);
});

it('leaves sheets alone that are no appendix', () => {
  const list: LaidOutSheet = {
    name: 'Kết quả theo đơn vị',
    rows: new Map([
      [
        4,
        {
          cells: new Map([
            [2, { value: 'Phụ lục' }],
            [3, { value: 'TT' }],
          ]),
        },
      ],
    ]),
  };
  expect(lintAppendices([list], plan).sheets).toEqual([]);
  const other: LaidOutSheet = {
    name: 'Nháp',
    rows: new Map([[1, { cells: new Map([[1, { value: 'Nháp' }]]) }]]),
  };
  expect(lintAppendices([other], plan)).toEqual({ sheets: [], departures: [] });
});

/** What is done to a sound appendix, and the one departure it makes. */
const cases: readonly (readonly [LintRuleId, Sheet, string])[] = [
  ['paper', withPrint(pl01, { paper: 1 }), 'paper'],
  ['margins', withPrint(pl01, { margins: { top: 19, right: 15, bottom: 20, left: 30 } }), 'margins'],
  ['margins', withPrint(pl01, { margins: { top: 20, right: 15, bottom: 20, left: 36 } }), 'margins'],
  ['page-number', withPrint(pl01, { header: `&R${times}&13&P` }), 'page-number'],
  ['page-number', withPrint(pl01, { header: '' }), 'page-number'],
  ['page-number-look', withPrint(pl01, { header: centred(`${times}&11&P`) }), 'page-number-look'],
  [
    'page-number-look',
    withPrint(pl01, { header: centred('&"Times New Roman,Bold"&13&P') }),
    'page-number-look',
  ],
  [
    'first-page-number',
    withPrint(pl01, { firstPage: { header: centred('&13&P'), footer: '' } }),
    'first-page-number',
  ],
  ['one-page-wide', withPrint(pl01, { fit: { width: 2, height: null } }), 'one-page-wide'],
  ['header-repeated', withPrint(pl01, { titleRows: { first: 1, last: 2 } }), 'header-repeated'],
  ['signature-corner', withValue(pl01, 'E1', 'Mật'), 'signature-corner E1'],
  ['typeface', withFont(pl01, 'C8', { name: '.VnTime' }), 'typeface C8'],
  ['color', withFont(pl01, 'C8', { color: 'FF0000' }), 'color C8'],
  ['label-look', withFont(pl01, 'B2', { size: 13 }), 'label-look B2'],
  ['label-alone', withValue(pl01, 'B2', 'Phụ lục: danh mục I'), 'label-alone B2'],
  ['title-look', withFont(pl01, 'B3', { bold: false }), 'title-look B3'],
  ['reference-look', withFont(pl01, 'B4', { italic: false }), 'reference-look B4'],
  ['date-digits', withValue(pl01, 'B4', '(Kèm theo Kế hoạch số 1/KH-UBND ngày 5/12/2025)'), 'date-digits B4'],
  ['table-header-look', withFont(pl01, 'D6', { bold: false }), 'table-header-look D6'],
  ['plan-text', withValue(pl01, 'D9', 'Sở Nội vụ'), 'plan-text D9'],
];

it.each(cases)('%s: one departure and no other', (_rule, sheet, expected) => {
  expect(lint(sheet)).toEqual([expected]);
});

it('takes margins at their bounds, and inches that a program has rounded', () => {
  expect(lint(withPrint(pl01, { margins: { top: 25, right: 20, bottom: 24.99, left: 35.05 } }))).toEqual([]);
});

it('says once that the page is unknown, and still looks at the words', () => {
  const { name, rows, columns } = withFont(pl01, 'B2', { size: 12 });
  expect(lint({ name, rows, columns })).toEqual(['page-set-up', 'label-look B2']);
});

it('finds a title that is missing or in small letters, and a missing reference', () => {
  const bare = (rows: readonly number[]): Sheet => ({
    ...pl01,
    rows: new Map([...pl01.rows].filter(([row]) => !rows.includes(row))),
  });
  expect(lint(bare([3]))).toContain('title-missing B2');
  expect(lint(bare([4]))).toEqual(['reference-missing B2']);
  expect(lint(withValue(pl01, 'B3', 'Danh mục các chỉ tiêu'))).toContain('title-capitals B3');
});

it('finds decomposed letters and hidden rows', () => {
  expect(
    lint(withCell(pl01, 'C8', (cell) => ({ ...cell, value: String(cell.value).normalize('NFD') }))),
  ).toEqual(['unicode C8']);
  const row = pl01.rows.get(8);
  const hidden = { ...pl01, rows: new Map(pl01.rows).set(8, { cells: new Map(), ...row, hidden: true }) };
  expect(lint(hidden)).toEqual(['hidden-rows A8']);
});

it('counts the cells of one wrong font instead of listing each', () => {
  const [departure] = lintAppendices(
    [withFont(withFont(pl01, 'C8', { name: 'Arial' }), 'C9', { name: 'Arial' })],
    plan,
  ).departures;
  expect(departure && departureText(departure, 'vi')).toBe('2 ô dùng phông Arial; đổi sang Times New Roman.');
});

it('names the words of the plan where they were changed', () => {
  const [departure] = lintAppendices([withValue(pl01, 'D9', 'Sở Nội vụ')], plan).departures;
  expect(departure && departureText(departure, 'vi')).toContain(plan.indicators[2]?.leadText);
});

it('leaves no hole in any sentence, in either language', () => {
  for (const [, sheet] of cases) {
    for (const departure of lintAppendices([sheet], plan).departures) {
      for (const language of ['vi', 'en'] as const) {
        expect(departureText(departure, language)).not.toMatch(/[{}@]/);
      }
    }
  }
});

it('has one rule and one basis for every sentence', () => {
  expect(lintRules.map(({ id }) => id).sort()).toEqual(Object.keys(lintWords.vi).sort());
  expect(basisOf('margins', 'vi')).toBe('Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I.3');
  expect(basisOf('header-repeated', 'en')).toBe('Usage');
});
