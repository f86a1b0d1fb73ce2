import { planWorkbook, resultWorkbook } from '../../src/appendix';
import { measuresAt, traceOf, traceRows } from '../../src/appendix/trace';
import { keyColumn } from '../../src/appendix/table';
import { textAt, rowsOf, sheetOf } from './cells';
import { plan, province } from './province';

const consolidation = province();
const { sheets } = resultWorkbook(consolidation);
const total = consolidation.measures.find(({ id }) => id === '13b');
if (!total) throw new Error('The plan has 13b');
const result = { plan: plan.id, period: consolidation.period.id };
const rows = traceRows(sheets, result);
if (!rows) throw new Error('The result has Số liệu');
const trace = traceOf(total.measure, rows, plan);

it('knows the measure of a row of Phụ lục 01 by its key, and none elsewhere', () => {
  const pl01 = sheetOf({ sheets }, 'PL01');
  const row = rowsOf(pl01).find((one) => textAt(pl01, keyColumn, one) === '13b') ?? 0;
  expect(measuresAt(pl01, row, plan)).toEqual([total.measure]);
  expect(measuresAt(pl01, 2, plan)).toEqual([]);
  expect(measuresAt({ name: 'Nháp', rows: pl01.rows }, row, plan)).toEqual([total.measure]);
  expect(measuresAt({ name: 'Nháp', rows: new Map([[row, { cells: new Map() }]]) }, row, plan)).toEqual([]);
});

it('knows all measures of a row of the appendix as printed, and one of a row that names a unit too', () => {
  const printed = sheetOf(planWorkbook(consolidation), 'PL01');
  for (const { measures } of plan.indicators) {
    const key = measures.map(({ id }) => id).join(' ');
    const row = rowsOf(printed).find((one) => textAt(printed, keyColumn, one) === key) ?? 0;
    expect(measuresAt(printed, row, plan)).toEqual(measures);
  }
  const unmet = sheetOf({ sheets }, 'Chưa đạt');
  const ofUnit = rowsOf(unmet).find((one) => /^13b \S/.test(textAt(unmet, keyColumn, one))) ?? 0;
  expect(measuresAt(unmet, ofUnit, plan)).toEqual([total.measure]);
});

it('gives back the total from the lines of the workbook alone', () => {
  expect(trace).toMatchObject({
    numerator: total.numerator,
    denominator: total.denominator,
    rate: total.rate,
  });
});

it('lists every line of the measure, those of the sum by their effect, each with file, sheet and cell', () => {
  const lines = consolidation.data.filter(({ measure }) => measure === total.measure);
  expect(trace.lines).toHaveLength(lines.length);
  const effects = trace.lines.flatMap(({ effect }) => (effect === null ? [] : [Math.abs(effect)]));
  expect(effects).toEqual([...effects].sort((one, other) => other - one));
  expect(effects).toHaveLength(lines.filter(({ counted }) => counted).length);
  for (const { file, source, effect, why } of trace.lines) {
    expect(file).not.toBe('');
    expect(source?.sheet).toBe('PL01');
    expect(effect === null).toBe(why !== '');
  }
});

it('states the effect as the points that the rate would lose without the unit', () => {
  const [first] = trace.lines;
  const { numerator, denominator, effect } = first ?? {};
  const rest =
    (((total.numerator ?? 0) - (numerator ?? 0)) * 100) / ((total.denominator ?? 0) - (denominator ?? 0));
  expect(effect).toBeCloseTo((total.rate ?? 0) - rest, 10);
});

it('leads to the line of Số liệu', () => {
  const [first] = trace.lines;
  expect(first?.line.sheet).toBe('Số liệu');
  const row = Number(first?.line.address.slice(1));
  const { name } = consolidation.plan.units.find((unit) => unit.name === first?.unit) ?? {};
  expect(textAt(sheetOf({ sheets }, 'Số liệu'), 3, row)).toBe(name);
});

it('finds nothing in a workbook without Số liệu', () => {
  expect(
    traceRows(
      sheets.filter(({ name }) => name !== 'Số liệu'),
      result,
    ),
  ).toBeNull();
});

it('takes no lines of another period', () => {
  expect(traceRows(sheets, { ...result, period: 'half-year' })).toBeNull();
});

it.each(consolidation.measures.map((one) => [one.id, one] as const))(
  'says of %s what Phụ lục 01 says: whether it is met, and how many units have reported',
  (_, one) => {
    const found = traceOf(one.measure, rows, plan);
    expect(found).toMatchObject({
      met: one.met,
      unitsReported: one.unitsReported,
      unitsExpected: one.unitsExpected,
    });
  },
);

it('names the owner units without a line', () => {
  const silent = consolidation.units.filter(({ current }) => current === null).map(({ unit }) => unit.name);
  expect(silent.length).toBeGreaterThan(0);
  expect(trace.missing.length).toBeGreaterThan(0);
  for (const name of trace.missing) expect(silent).toContain(name);
});
