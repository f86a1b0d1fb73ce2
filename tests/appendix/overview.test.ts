import { resultAgain, resultWorkbook } from '../../src/appendix';
import { overviewFigures, rankOf } from '../../src/appendix/overview-figures';
import { standingFormula, standingOf } from '../../src/appendix/verdict';
import type { Consolidation, MeasureTotal } from '../../src/consolidation';
import type { Area, BarChart, Sheet } from '../../src/sheet/model';
import { cellAt } from '../../src/sheet/address';
import { langGiang2031 } from '../fixtures/plans/lang-giang-2031';
import { covers, headerRowOf, rowsOf, sheetOf, tableOf, textAt } from './cells';
import { nothing, plan, province } from './province';

const full = province();
const overviewOf = (consolidation: Consolidation): Sheet =>
  sheetOf(resultWorkbook(consolidation), 'Tổng quan');
const overview = overviewOf(full);

const chartNamed = (sheet: Sheet, title: string): BarChart => {
  const chart = sheet.charts?.find((one) => one.title.startsWith(title));
  if (!chart) throw new Error(`No chart ${title}`);
  return chart;
};
const valuesOf = (sheet: Sheet, { top, left, bottom, right }: Area) => {
  const values = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      values.push(cellAt(sheet, column, row)?.value ?? null);
    }
  }
  return values;
};

/** A total of one measure with a target of 70 %. */
function totalWith(numerator: number, denominator: number): MeasureTotal {
  const found = full.measures.find(({ measure }) => measure.target?.value === 70);
  if (!found) throw new Error('The plan has a measure with a target of 70 %');
  return { ...found, numerator, denominator, met: numerator * 100 >= 70 * denominator };
}

describe('how a measure stands', () => {
  it.each([
    [70, 100, 'met'],
    [6999, 10_000, 'near'],
    // 95 % of 70 is 66,5.
    [665, 1000, 'near'],
    [6649, 10_000, 'unmet'],
    [0, 100, 'unmet'],
  ] as const)('%i of %i at a target of 70 is %s', (numerator, denominator, standing) => {
    expect(standingOf(totalWith(numerator, denominator))).toBe(standing);
  });

  it('is the same in the formula, which compares counts and never a rounded rate', () => {
    expect(standingFormula(totalWith(1, 2), 'A1', 'B1')).toBe(
      'IF(SUM(B1)=0,"Chưa có số liệu",IF(A1*100>=70*B1,"Đạt",IF(A1*100>=66.5*B1,"Gần đạt","Chưa đạt")))',
    );
  });

  it('is not said of what has no target', () => {
    const [text] = full.measures.filter(({ measure }) => !measure.target);
    expect(text && standingOf(text)).toBeNull();
  });
});

describe('the list of the measures farthest from their targets', () => {
  const header = headerRowOf(overview, 'Chỉ tiêu kém mục tiêu');
  const shown = [1, 2, 3, 4, 5].map((rank) => textAt(overview, 2, header + rank));

  it('is what the differences to the targets say, the largest first', () => {
    const lacking = full.measures
      .flatMap(({ id, measure, rate, met }) =>
        measure.target && rate !== null && met === false ? [{ id, points: measure.target.value - rate }] : [],
      )
      .sort((one, other) => other.points - one.points);
    expect(lacking.length).toBeGreaterThan(5);
    expect(shown).toEqual(lacking.slice(0, 5).map(({ id }) => id));
  });

  it('keeps the order of the plan where two lack the same', () => {
    expect([3, null, 5, 3].map((_points, index) => rankOf([3, null, 5, 3], index))).toEqual([2, null, 1, 3]);
  });

  it('is empty where nothing came', () => {
    const empty = overviewOf(nothing());
    const row = headerRowOf(empty, 'Chỉ tiêu kém mục tiêu');
    expect([1, 2, 3, 4, 5].map((rank) => textAt(empty, 2, row + rank)).join('')).toBe('');
  });
});

describe('the pictures', () => {
  it('draw every measure with a target: its rate beside the target', () => {
    const { categories, series } = chartNamed(overview, 'Kết quả so với mục tiêu');
    const targets = full.measures.filter(({ measure }) => measure.target);
    expect(valuesOf(overview, categories)).toEqual(targets.map(({ id }) => id));
    expect(series.map(({ values }) => valuesOf(overview, values))).toEqual([
      targets.map(({ rate }) => rate ?? ''),
      targets.map(({ measure }) => measure.target?.value),
    ]);
  });

  it('count the measures by how they stand', () => {
    const { categories, series } = chartNamed(overview, 'Số chỉ tiêu theo mức đạt');
    const words = tableOf(overview, 'Đánh giá').map(({ cells }) => cells['Đánh giá']?.value);
    const counts = series.flatMap(({ values }) => valuesOf(overview, values));
    expect(counts).toEqual(
      valuesOf(overview, categories).map((word) => words.filter((one) => one === word).length),
    );
    expect(counts.reduce<number>((sum, count) => sum + Number(count), 0)).toBe(
      overviewFigures(full).rates.length,
    );
  });

  it('count every reporting unit once, in its group', () => {
    const { series } = chartNamed(overview, 'Đơn vị gửi báo cáo');
    const sums = series.map(({ values }) =>
      valuesOf(overview, values).reduce<number>((sum, count) => sum + Number(count), 0),
    );
    const { accepted, returned, missing } = full.counts;
    expect(sums).toEqual([accepted, returned, missing]);
  });

  it.each([
    ['a full province', full],
    ['a province of which nothing came', nothing()],
    ['another plan', province(langGiang2031)],
  ])('stand within the page of %s, over no text and not over one another', (_name, consolidation) => {
    const sheet = overviewOf(consolidation);
    const { charts = [], print } = sheet;
    expect(charts).toHaveLength(3);
    for (const { anchor, description } of charts) {
      expect(description).not.toBe('');
      expect(print?.area && covers(print.area, anchor.left, anchor.top)).toBe(true);
      expect(print?.area && covers(print.area, anchor.right, anchor.bottom)).toBe(true);
      expect(valuesOf(sheet, anchor).filter((value) => value !== null)).toEqual([]);
      const touching = charts.filter((other) => covers(other.anchor, anchor.left, anchor.top));
      expect(touching).toHaveLength(1);
    }
  });

  it('draw cells beside the printed page', () => {
    const right = overview.print?.area?.right ?? 0;
    for (const { categories, series } of overview.charts ?? []) {
      for (const { left } of [categories, ...series.map(({ values }) => values)]) {
        expect(left).toBeGreaterThan(right);
      }
    }
  });
});

describe('the page', () => {
  it('is one', () => {
    expect(overview.print?.fit).toEqual({ width: 1, height: 1 });
  });

  it('says how many are met, nearly met and not met in large figures', () => {
    const { met, near, unmet } = overviewFigures(full).standings;
    const captions = rowsOf(overview).find((row) =>
      [...(overview.rows.get(row)?.cells.values() ?? [])].some(({ value }) => value === 'chỉ tiêu đạt'),
    );
    const figures = [...(overview.rows.get((captions ?? 1) - 1)?.cells.values() ?? [])];
    expect(figures.map(({ value }) => value).filter((value) => typeof value === 'number')).toEqual([
      met,
      near,
      unmet,
    ]);
  });

  it('stays as it is when the result is made again over an earlier one', () => {
    const { workbook } = resultAgain(full, resultWorkbook(full).sheets, {});
    const again = sheetOf(workbook, 'Tổng quan');
    expect(again.print).toEqual(overview.print);
    expect(again.charts).toEqual(overview.charts);
    expect(again.rows).toEqual(overview.rows);
  });

  it('names the change from the last period only where one is known', () => {
    const changed = { ...full, measures: full.measures.map((one) => ({ ...one, change: null })) };
    const rising = full.measures.map((one, index) => ({ ...one, change: index < 3 ? 1.5 : -0.5 }));
    const texts = (consolidation: Consolidation) => {
      const sheet = overviewOf(consolidation);
      return rowsOf(sheet).map((row) => textAt(sheet, 2, row));
    };
    expect(texts(changed)).toContain('Chưa có số liệu kỳ trước để so sánh.');
    const said = `: 3 tăng, ${plan.indicators.flatMap(({ measures }) => measures).length - 3} giảm, 0 giữ nguyên.`;
    expect(texts({ ...full, measures: rising }).some((text) => text.endsWith(said))).toBe(true);
  });
});
