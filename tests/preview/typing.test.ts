import type { CellValue } from '../../src/sheet/model';
import { type LocaleName, LOCALES, readTyped } from '../../src/preview/model/typing';
import { serialOf } from '../../src/preview/formulas/functions/text';
import { cellText } from '../../src/preview/number-text';

type Case = readonly [locale: LocaleName, text: string, value: CellValue, numberFormat?: string];

const cases: readonly Case[] = [
  ['vi-VN', '', null],
  ['vi-VN', "'00123", '00123'],
  ['vi-VN', '1,5', 1.5],
  ['en-US', '1.5', 1.5],
  ['en-US', '1,5', '1,5'],
  ['vi-VN', '1.5', '1.5'],
  ['vi-VN', '1.234', 1234, '#,##0'],
  ['vi-VN', '1.234,5', 1234.5, '#,##0.00'],
  ['en-US', '1,234.5', 1234.5, '#,##0.00'],
  ['vi-VN', '-7', -7],
  ['vi-VN', '(7)', -7],
  ['vi-VN', '1e3', 1000],
  ['vi-VN', '50%', 0.5, '0%'],
  ['vi-VN', '12,5%', 0.125, '0.00%'],
  ['vi-VN', '50 phần trăm', '50 phần trăm'],
  ['vi-VN', '12/11', serialOf(2026, 11, 12), 'd-mmm'],
  ['en-US', '12/11', serialOf(2026, 12, 11), 'd-mmm'],
  ['en-US', '12/15', serialOf(2026, 12, 15), 'd-mmm'],
  ['vi-VN', '12/15', serialOf(2015, 12, 1), 'mmm-yy'],
  ['vi-VN', '45/50', '45/50'],
  ['vi-VN', '14/11/2026', serialOf(2026, 11, 14), 'dd/mm/yyyy'],
  ['en-US', '14/11/2026', '14/11/2026'],
  ['vi-VN', '31/02/2026', '31/02/2026'],
  ['vi-VN', '2026-11-14', serialOf(2026, 11, 14), 'dd/mm/yyyy'],
  ['vi-VN', '1 1/2', 1.5, '# ?/?'],
  ['vi-VN', '13:30', 0.5625, 'h:mm'],
  ['vi-VN', 'TRUE', true],
  ['vi-VN', '#N/A', { error: '#N/A' }],
  ['vi-VN', ' Đạt', ' Đạt'],
];

test.each(cases.map(([locale, text, value, numberFormat]) => ({ locale, text, value, numberFormat })))(
  'in $locale, $text typed becomes $value',
  ({ locale, text, value, numberFormat }) => {
    const expected = numberFormat === undefined ? { value } : { value, numberFormat };
    expect(readTyped(text, LOCALES[locale], 2026)).toEqual(expected);
  },
);

test('what begins with an equals sign is a formula', () => {
  expect(readTyped('=A1+1', LOCALES['vi-VN'], 2026)).toEqual({ value: null, formula: 'A1+1' });
});

test('in a cell formatted as text everything stays text', () => {
  expect(readTyped('12/15', LOCALES['vi-VN'], 2026, '@')).toEqual({ value: '12/15' });
});

test.each([
  [1234.5, '#,##0.0', '1.234,5'],
  [99.96, '0.0', '100,0'],
  [serialOf(2026, 11, 14), 'dd/mm/yyyy', '14/11/2026'],
  [0.5, '0%', '50%'],
  ['a.b', '@', 'a.b'],
  [{ error: '#REF!' }, '0', '#REF!'],
] as const)('%p with format %p shows as %p in Viet Nam', (value, code, text) => {
  expect(cellText(value, code, LOCALES['vi-VN'])).toBe(text);
});
