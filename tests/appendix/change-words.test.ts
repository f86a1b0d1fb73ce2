import { effectText, figureText } from '../../src/appendix/change-words';
import type { MeasureTotal } from '../../src/consolidation';
import { province } from './province';

const { measures } = province();

function total(id: string, change: Partial<MeasureTotal>): MeasureTotal {
  const found = measures.find((one) => one.id === id);
  if (!found) throw new Error(`The plan has ${id}`);
  return { ...found, ...change };
}

describe('what a later file does to a total', () => {
  it('is said in points, in the verdict and in the units that report', () => {
    const before = total('5b', { rate: 88, met: false, unitsReported: 5 });
    const after = total('5b', { rate: 91.5, met: true, unitsReported: 6 });
    expect(effectText({ before, after })).toBe(
      '+3,5 điểm; từ chưa đạt thành đạt; từ 5 thành 6 đơn vị báo cáo',
    );
  });

  it('leaves out what is the same', () => {
    const before = total('5b', { rate: 88, met: false, unitsReported: 5 });
    expect(effectText({ before, after: { ...before, rate: 87 } })).toBe('−1,0 điểm');
  });
});

describe('a total in words', () => {
  it('is its sums and its rate', () => {
    const whole = total('5b', { numerator: 1310, denominator: 1400, rate: (1310 / 1400) * 100 });
    expect(figureText(whole)).toBe('1.310/1.400 = 93,6 %');
  });

  it('has no figure where the measure is told in words, and none yet where nothing came', () => {
    const [told] = measures.filter(({ measure }) => measure.reporting === 'text');
    expect(told && figureText(told)).toBe('nêu bằng lời');
    expect(figureText(total('5b', { numerator: null, denominator: null, rate: null }))).toBe(
      'chưa có số liệu',
    );
  });
});
