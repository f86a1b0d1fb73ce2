import { resultWorkbook } from '../../src/appendix';
import type { Cell, Sheet, Workbook } from '../../src/sheet/model';
import { rateFormat } from '../../src/sheet/numbers';
import { langGiang2031 } from '../fixtures/plans/lang-giang-2031';
import { sheetOf, tableOf, textAt, valuesIn } from './cells';
import { nothing, plan, province } from './province';

/** SUMIFS as Excel's help page has it, over the cells that the formula itself names. */
function sumifs(data: Sheet, formula: string, id: string): { counted: number; sum: number } {
  const ranges = formula.match(/'[^']+'!\$[A-Z]+\$\d+:\$[A-Z]+\$\d+/g) ?? [];
  const [measures, counted, summed] = ranges.map((reference) => valuesIn(data, reference));
  if (!measures || !counted || !summed) throw new Error(`Not a sum over Số liệu: ${formula}`);
  let [lines, sum] = [0, 0];
  measures.forEach((measure, index) => {
    if (measure !== id || counted[index] !== 1) return;
    lines += 1;
    sum += Number(summed[index]);
  });
  return { counted: lines, sum };
}

function formulaOf(cell: Cell | undefined): string {
  if (cell?.formula === undefined) throw new Error('The cell has no formula');
  return cell.formula;
}

/** Whether the counts reach the target, in whole numbers. */
function reached(numerator: number, denominator: number, comparator: string, target: number): boolean {
  const difference = BigInt(numerator) * 100n - BigInt(target) * BigInt(denominator);
  return comparator === '>' ? difference > 0n : difference >= 0n;
}

const measuresOf = (pack: typeof plan) =>
  new Map(pack.indicators.flatMap(({ measures }) => measures.map((one) => [one.id as string, one])));

describe.each([
  ['a full province', plan, resultWorkbook(province())],
  ['a province of which nothing came', plan, resultWorkbook(nothing())],
  ['another plan', langGiang2031, resultWorkbook(province(langGiang2031))],
  ['a workbook whose names were taken', plan, resultWorkbook(province(), { taken: ['PL01', 'Số liệu'] })],
] as const)('Phụ lục 01 of %s', (_name, pack, workbook: Workbook) => {
  const [pl01] = workbook.sheets;
  const data = workbook.sheets.find(({ name }) => name.startsWith('Số liệu'));
  if (!pl01 || !data) throw new Error('The workbook has its sheets');
  const measures = measuresOf(pack);
  const ratios = tableOf(pl01, 'TT').filter(
    ({ row }) => measures.get(textAt(pl01, 1, row))?.reporting === 'ratio',
  );

  it('has a line for every measure that collects figures', () => {
    expect(ratios.map(({ row }) => textAt(pl01, 1, row))).toEqual(
      [...measures.values()].filter(({ reporting }) => reporting === 'ratio').map(({ id }) => id),
    );
  });

  it('sums Số liệu: what the formulas give is what the core wrote', () => {
    for (const { row, cells } of ratios) {
      const id = textAt(pl01, 1, row);
      for (const header of ['Tử số', 'Mẫu số']) {
        const cell = cells[header];
        const { counted, sum } = sumifs(data, formulaOf(cell), id);
        expect([id, header, cell?.value]).toEqual([id, header, counted === 0 ? '' : sum]);
      }
    }
  });

  it('computes rate and verdict from the two sums of its own line', () => {
    for (const { row, cells } of ratios) {
      const id = textAt(pl01, 1, row);
      const target = measures.get(id)?.target ?? null;
      const [numerator, denominator] = [cells['Tử số']?.value, cells['Mẫu số']?.value];
      const some = typeof numerator === 'number' && typeof denominator === 'number';
      expect([id, cells['Kết quả (%)']?.value]).toEqual([id, some ? (numerator * 100) / denominator : '']);
      expect(formulaOf(cells['Kết quả (%)'])).toMatch(
        new RegExp(`^IF\\(SUM\\([A-Z]+${row}\\)=0,"",[A-Z]+${row}\\*100/[A-Z]+${row}\\)$`),
      );
      expect(cells['Kết quả (%)']?.style?.numberFormat).toBe(rateFormat(target?.value ?? null));
      if (!target) continue;
      expect(formulaOf(cells['Đánh giá'])).toContain(`*100${target.comparator}${target.value}*`);
      const verdict =
        some && reached(numerator, denominator, target.comparator, target.value) ? 'Đạt' : 'Chưa đạt';
      if (some) expect([id, cells['Đánh giá']?.value]).toEqual([id, verdict]);
      else expect(['Chưa có số liệu', 'Không phát sinh']).toContain(cells['Đánh giá']?.value);
    }
  });

  it('keeps the ids of measures as text, so that 4 is found as surely as 5a', () => {
    for (const { cells } of tableOf(data, 'Chỉ tiêu')) expect(typeof cells['Chỉ tiêu']?.value).toBe('string');
  });
});

it('the overview judges as Phụ lục 01 does, and tells apart what is unmet by little', () => {
  const workbook = resultWorkbook(province());
  const verdicts = (name: string) =>
    tableOf(sheetOf(workbook, name), 'Đánh giá').map(({ cells }) => cells['Đánh giá']?.value);
  const official = (word: unknown) => (word === 'Gần đạt' ? 'Chưa đạt' : word);
  const inOverview = verdicts('Tổng quan').filter((one) => typeof one === 'string' && one !== '');
  const inAppendix = verdicts('PL01').filter((one) => typeof one === 'string' && one !== '');
  expect(inOverview).toContain('Gần đạt');
  expect(inOverview.slice(0, inAppendix.length).map(official)).toEqual(inAppendix);
});
