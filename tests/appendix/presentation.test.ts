import { planWorkbook, resultWorkbook, type Presentation } from '../../src/appendix';
import type { Sheet } from '../../src/sheet/model';
import { langGiang2031 } from '../fixtures/plans/lang-giang-2031';
import { rowsOf, rowTexts, sheetOf } from './cells';
import { period, periodOf, plan, province } from './province';

const appendices = ['PL01', 'PL02', 'PL03'] as const;
const made = (presentation: Partial<Presentation>) => planWorkbook({ plan, period }, presentation);
const texts = (sheet: Sheet) => rowsOf(sheet).flatMap((row) => rowTexts(sheet, row));

it('numbers the appendices as the plan prints them, or in Roman numerals', () => {
  const labels = (presentation: Partial<Presentation>) =>
    appendices.map((name) => rowTexts(sheetOf(made(presentation), name), 2)[0]);
  expect(labels({})).toEqual(['Phụ lục 01', 'Phụ lục 02', 'Phụ lục 03']);
  expect(labels({ numbering: 'roman' })).toEqual(['Phụ lục I', 'Phụ lục II', 'Phụ lục III']);
});

it('fills number and date in only when they are given', () => {
  const issued = { number: '155/KH-UBND', date: '2025-12-30' };
  const references = appendices.map((name) => rowTexts(sheetOf(made({ issued }), name), 4)[0]);
  const filled = '(Kèm theo Kế hoạch số 155/KH-UBND ngày 30/12/2025 của Ủy ban nhân dân tỉnh Hưng Yên)';
  expect(references).toEqual([filled, filled, filled]);
  expect(rowTexts(sheetOf(made({}), 'PL01'), 4)[0]).toBe(plan.appendices.PL01.reference);
});

it('keeps the printed blanks of a plan that has no words for a filled-in reference', () => {
  const workbook = planWorkbook(
    { plan: langGiang2031, period: periodOf(langGiang2031) },
    { issued: { number: '1/KH-UBND', date: '2031-01-02' } },
  );
  expect(rowTexts(sheetOf(workbook, 'PL01'), 4)[0]).toBe(langGiang2031.appendices.PL01.reference);
});

it('puts the words of who signs below each table, on the printed area and never as a row of the officer', () => {
  for (const name of appendices) {
    const [unsigned, signed] = [made({}), made({ signature: true })].map((book) => sheetOf(book, name));
    expect(unsigned && texts(unsigned)).not.toContain('TM. ỦY BAN NHÂN DÂN');
    expect(signed && texts(signed)).toEqual(expect.arrayContaining([...plan.document.signature]));
    expect(signed?.print?.area?.bottom).toBe(Math.max(...(signed?.rows.keys() ?? [])));
  }
});

it('never lets the block for signing stand alone on a page', () => {
  for (const name of appendices) {
    const sheet = sheetOf(made({ signature: true, orientation: 'portrait' }), name);
    const block = rowsOf(sheet).find((row) => rowTexts(sheet, row).includes('TM. ỦY BAN NHÂN DÂN')) ?? 0;
    expect(sheet.print?.breaksAfter ?? []).not.toContain(block - 2);
  }
});

it('stands upright when asked, with narrower columns and as many rows of the plan', () => {
  const [across, upright] = [made({}), made({ orientation: 'portrait' })].map((book) =>
    sheetOf(book, 'PL01'),
  );
  expect(upright?.print?.orientation).toBe('portrait');
  expect(across?.print?.orientation).toBe('landscape');
  const width = (sheet: Sheet | undefined) =>
    [...(sheet?.columns.values() ?? [])].reduce(
      (sum, column) => sum + (column.hidden ? 0 : (column.width ?? 0)),
      0,
    );
  expect(width(upright)).toBeLessThan(width(across) * 0.8);
  expect(upright && [...upright.rows.keys()]).toEqual(across && [...across.rows.keys()]);
});

it('holds for the appendices with results too', () => {
  const workbook = resultWorkbook(province(), { presentation: { numbering: 'roman', signature: true } });
  const sheet = sheetOf(workbook, 'PL02');
  expect(rowTexts(sheet, 2)[0]).toBe('Phụ lục II');
  expect(texts(sheet)).toEqual(expect.arrayContaining([...plan.document.signature]));
});
