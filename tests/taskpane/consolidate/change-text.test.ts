import { measureId } from '../../../src/plan/schema';
import { say } from '../../../src/taskpane/i18n/say';
import type { Language } from '../../../src/taskpane/i18n/say';
import type { Say } from '../../../src/taskpane/i18n/TextProvider';
import { totalChangeText } from '../../../src/taskpane/consolidate/change-text';
import type { ChangedTotal, ProvinceFigure } from '../../../src/work/desk-changes';

const figure = (
  numerator: number | null,
  denominator: number | null,
  unitsReported: number,
): ProvinceFigure => {
  const rate = numerator === null || denominator === null ? null : (numerator * 100) / denominator;
  return { numerator, denominator, rate, met: rate === null ? null : rate >= 70, unitsReported };
};
const text = (before: ProvinceFigure, after: ProvinceFigure, language: Language = 'vi'): string => {
  const total: ChangedTotal = { measure: measureId.parse('5b'), label: 'Hồ sơ', target: 70, before, after };
  const t: Say = (key, ...params) => say(language, key, ...params);
  return totalChangeText(total, t, language).replaceAll('\u00a0', ' ');
};

it.each<[string, ProvinceFigure, ProvinceFigure, string]>([
  [
    'a rate that rises over its target',
    figure(100, 200, 2),
    figure(150, 200, 2),
    '50,0 % → 75,0 % (tăng 25 điểm); chưa đạt → đạt',
  ],
  ['a rate that falls', figure(160, 200, 2), figure(150, 200, 2), '80,0 % → 75,0 % (giảm 5 điểm)'],
  [
    'the first figure of all',
    figure(null, null, 0),
    figure(150, 200, 1),
    'Chưa có số → 75,0 %; chưa có số → đạt; 0 → 1 đơn vị báo cáo',
  ],
  ['counts that keep the rate', figure(75, 100, 1), figure(150, 200, 2), '75,0 %; 1 → 2 đơn vị báo cáo'],
])('%s', (_what, before, after, expected) => {
  expect(text(before, after)).toBe(expected);
});

it('speaks English with English marks', () => {
  expect(text(figure(100, 200, 2), figure(151, 200, 2), 'en')).toBe(
    '50.0 % → 75.5 % (up 25.5 points); not met → met',
  );
});
