import { fractionText, percentText, pointsText, rateText } from '../../src/taskpane/shared/figures';

test('a rate under its target never looks as if it reached it, in either language', () => {
  expect(rateText(69.96, 70, 'vi')).toBe('69,9\u00a0%');
  expect(rateText(69.96, 70, 'en')).toBe('69.9\u00a0%');
  expect(rateText(null, 70, 'vi')).toBeNull();
});

test('counts are grouped and percent marked as the language has it', () => {
  expect(fractionText(61793, 1063582, 'vi')).toBe('61.793/1.063.582');
  expect(fractionText(61793, 1063582, 'en')).toBe('61,793/1,063,582');
  expect(percentText(92.5, 'vi')).toBe('92,5\u00a0%');
});

test('points lose their sign, and small ones keep digits enough to be seen', () => {
  expect(pointsText(-3.14, 'vi')).toBe('3,1');
  expect(pointsText(0.0384, 'vi')).toBe('0,038');
  expect(pointsText(0, 'en')).toBe('0');
});
