import { changeText, legend, previousNote } from '../../src/appendix/total-words';
import { changeLine } from '../../src/appendix/overview-remarks';
import type { MeasureTotal, PreviousTotal } from '../../src/consolidation';
import { province } from './province';

const [, , , some] = province().measures;

function totalWith(previous: Partial<PreviousTotal>, change: number | null): MeasureTotal {
  if (!some || some.rate === null) throw new Error('The seeded province has a figure here');
  const whole = { numerator: 1, denominator: 2, rate: 50, units: 119, comparable: true, within: false };
  return { ...some, unitsExpected: 119, previous: { ...whole, ...previous }, change };
}

describe('the difference between two rates', () => {
  it.each([
    [3.14, '+3,1'],
    [4, '+4,0'],
    [-0.44, '−0,4'],
    [-12, '−12,0'],
    [0.04, '0'],
    [null, ''],
  ])('%s is written %j, always with one decimal', (change, text) => {
    expect(changeText(change)).toBe(text);
  });
});

describe('the period before, beside a total', () => {
  it('names the units it is of unless it is of all', () => {
    expect(previousNote(totalWith({}, 4))).toBe('Kỳ trước 50,0 % (+4,0 điểm).');
    expect(previousNote(totalWith({ units: 118 }, -4))).toBe(
      'Kỳ trước 50,0 %, của 118/119 đơn vị (−4,0 điểm).',
    );
  });

  it('is not held against the figure of many units where it is of few', () => {
    const few = totalWith({ units: 2, comparable: false }, null);
    expect(previousNote(few)).toBe('Kỳ trước 50,0 %, chỉ của 2/119 đơn vị nên không so sánh.');
    expect(legend([few])).toContain('Kỳ trước để trống khi quá nửa số đơn vị chưa có số kỳ trước.');
    expect(changeLine({ measures: [few] })).toBe('Quá nửa số đơn vị chưa có số kỳ trước nên không so sánh.');
    expect(legend([totalWith({}, 4)])).not.toContain('để trống');
  });

  it('is written as the text around it writes percents and points', () => {
    const words = { percent: '%', points: 'điểm phần trăm' };
    expect(previousNote(totalWith({}, 4), words)).toBe('Kỳ trước 50,0% (+4,0 điểm phần trăm).');
  });
});
