import fc from 'fast-check';
import {
  absoluteArea,
  address,
  areaAddress,
  columnLetters,
  columnNumber,
  parseAddress,
  parseArea,
  quoteSheet,
} from '../../src/sheet/address';
import { dateOfSerial, isDateFormat, parseDate, serialOfDate, showDate } from '../../src/sheet/dates';
import { rateFormat, readNumber, showNumber, showRate } from '../../src/sheet/numbers';

describe('addresses', () => {
  test('column letters and numbers are each other’s inverse up to XFD', () => {
    for (let column = 1; column <= 16_384; column += 1) {
      expect(columnNumber(columnLetters(column))).toBe(column);
    }
    expect([columnLetters(26), columnLetters(27), columnLetters(16_384)]).toEqual(['Z', 'AA', 'XFD']);
  });

  test.each([
    ['G5', { column: 7, row: 5 }],
    ['$AB$12', { column: 28, row: 12 }],
    ['A0', null],
    ['5G', null],
  ])('%s', (text, expected) => {
    expect(parseAddress(text)).toEqual(expected);
  });

  test('an area is read whichever corner comes first', () => {
    expect(parseArea('C3:A1')).toEqual({ top: 1, left: 1, bottom: 3, right: 3 });
    expect(areaAddress({ top: 2, left: 2, bottom: 2, right: 2 })).toBe('B2');
    expect(absoluteArea({ top: 1, left: 1, bottom: 3, right: 3 })).toBe('$A$1:$C$3');
    expect(address(14, 7)).toBe('N7');
  });

  test('a quote in a sheet name is doubled', () => {
    expect(quoteSheet("Biểu 'tháng' 6")).toBe("'Biểu ''tháng'' 6'");
  });
});

describe('dates', () => {
  test.each([
    ['14/6/2026', '2026-06-14'],
    ['14.6.26', '2026-06-14'],
    ['14-06-2026', '2026-06-14'],
    ['ngày 14 tháng 6 năm 2026', '2026-06-14'],
    ['2026-11-14', '2026-11-14'],
    ['6/14/2026', null],
    ['31/2/2026', null],
    ['Tháng 6', null],
    ['Quý II', null],
  ])('"%s" reads as %s', (typed, iso) => {
    expect(parseDate(typed)).toBe(iso);
  });

  test('serials and ISO dates are each other’s inverse', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
        expect(serialOfDate(dateOfSerial(serial) ?? '')).toBe(serial);
      }),
    );
    expect(serialOfDate('2026-11-14')).toBe(46_340);
    expect(showDate('2026-11-14')).toBe('14/11/2026');
  });

  test.each([
    ['dd/mm/yyyy', true],
    ['[$-42A]d mmm yyyy', true],
    ['#,##0', false],
    ['0.0"d"', false],
    ['[Red]0.0', false],
  ])('format %s shows a date: %s', (format, expected) => {
    expect(isDateFormat(format)).toBe(expected);
  });
});

describe('numbers', () => {
  test.each([
    ['95,5', [95.5]],
    ['95.5', [95.5]],
    ['1.250', [1250, 1.25]],
    ['1,250', [1250, 1.25]],
    ['1.234.567', [1234567]],
    ['1.234,5', [1234.5]],
    ['1,234.5', [1234.5]],
    ['１２', [12]],
    ['\u00A045 ', [45]],
    ["'45", [45]],
    ['-3', [-3]],
    ['95 phần trăm', [95]],
    ['khoảng 80%', []],
    ['80-90', []],
    ['12/15', []],
    ['x', []],
    ['', []],
  ])('"%s" can be read as %j', (typed, values) => {
    expect(readNumber(typed).map(({ value }) => value)).toEqual(values);
  });

  test('a percent sign or its words are told apart from a count', () => {
    expect(readNumber('95 %')).toEqual([{ value: 95, percent: true }]);
    expect(readNumber('95')).toEqual([{ value: 95, percent: false }]);
  });

  test('reading what was shown gives the number again', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (thousandths) => {
        const value = thousandths / 1000;
        expect(readNumber(showNumber(value)).some((reading) => reading.value === value)).toBe(true);
      }),
    );
  });

  test.each([
    [69.96, 70, '69,9'],
    [70, 70, '70,0'],
    [99.96, 100, '99,9'],
    [99.94, 100, '99,9'],
    [100, 100, '100,0'],
    [51.3793, 70, '51,4'],
    [99.46, 99.5, '99,4'],
    [12.34, null, '12,3'],
  ])('%d of a target of %s shows as %s', (rate, target, shown) => {
    expect(showRate(rate, target)).toBe(shown);
  });

  test('a rate under its target never shows as if it reached it', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 100, noNaN: true }),
        fc.integer({ min: 1, max: 1000 }),
        (rate, tenths) => {
          const target = tenths / 10;
          const shown = Number(showRate(rate, target).replace(',', '.'));
          expect(shown >= target).toBe(rate >= target);
        },
      ),
    );
  });

  test('the number format cuts where the shown rate is cut', () => {
    expect(rateFormat(70)).toBe('[>=70]0.0;[>=69.95]"69,9";0.0');
    expect(rateFormat(null)).toBe('0.0');
  });
});
