import { dataStates, taskStates } from '../../src/form/words';
import type { Cell, CellValue } from '../../src/sheet/model';
import { readCount, readDate, readMoney, readPercent, readState, readText } from '../../src/submission';

const cell = (value: CellValue, numberFormat?: string): Cell =>
  numberFormat === undefined ? { value } : { value, style: { numberFormat } };
const number = (value: number, asText = false) => ({ kind: 'number', value, asText });

describe('a count', () => {
  test.each([
    ['a number', cell(45), number(45)],
    ['zero', cell(0), number(0)],
    ['a negative number, for a rule to judge', cell(-3), number(-3)],
    ['a broken number, for a rule to judge', cell(45.5), number(45.5)],
    ['digits as text', cell('45'), number(45, true)],
    ['digits with spaces around', cell(' 45 '), number(45, true)],
    ['digits with a no-break space', cell('45\u00A0'), number(45, true)],
    ['digits with a typed apostrophe', cell("'45"), number(45, true)],
    ['full-width digits', cell('４５'), number(45, true)],
    ['digits with a zero-width space', cell('\u200B45'), number(45, true)],
    [
      'a raised digit, which is no figure of the count',
      cell('45²'),
      { kind: 'not-a-number', text: '45²', suggestions: [] },
    ],
    ['nothing', undefined, { kind: 'blank' }],
    ['an empty cell', cell(null), { kind: 'blank' }],
    ['white space', cell(' \u00A0 '), { kind: 'blank' }],
    ['an error value', cell({ error: '#REF!' }), { kind: 'error', error: '#REF!' }],
    [
      'a formula without its result',
      { value: null, formula: 'A1+1', cached: false },
      { kind: 'no-cached-value', formula: 'A1+1' },
    ],
    ['a formula with its result', { value: 12, formula: 'A1+1', cached: true }, number(12)],
    ['a typed 12/15 that became a day', cell(46371, 'd-mmm'), { kind: 'date', date: '2026-12-15' }],
    ['a count under a date format that the cell has kept', cell(120, 'dd/mm/yyyy'), number(120)],
  ])('reads %s', (_, given, expected) => {
    expect(readCount(given)).toEqual(expected);
  });

  test.each([
    ['1.250', [1250]],
    ['1.250.000', [1250000]],
    ['1 250', [1250]],
    ['95,5', []],
    ['95%', []],
    ['-5', []],
    ['khoảng 80%', []],
    ['chưa có số liệu', []],
    ['x', []],
    ['-', []],
    ['12/15', []],
    ['Infinity', []],
    ['1e3', []],
    ['true', []],
  ])('takes %j for no number and suggests what it may mean', (text, suggestions) => {
    expect(readCount(cell(text))).toEqual({ kind: 'not-a-number', text, suggestions });
  });

  test('takes a truth value for no number', () => {
    expect(readCount(cell(true))).toMatchObject({ kind: 'not-a-number', text: 'true' });
  });

  test('takes a number that no spreadsheet can hold for none', () => {
    expect(readCount(cell(Number.NaN))).toMatchObject({ kind: 'not-a-number' });
  });
});

describe('a percentage', () => {
  test('under a percent format is kept as a share', () => {
    expect(readPercent(cell(0.95, '0%'))).toEqual(number(95));
    expect(readPercent(cell(95, '0.0'))).toEqual(number(95));
  });

  test('is suggested from words and decimal commas, within 0 and 100', () => {
    expect(readPercent(cell('95,5'))).toMatchObject({ suggestions: [95.5] });
    expect(readPercent(cell('95 phần trăm'))).toMatchObject({ suggestions: [95] });
    expect(readPercent(cell('1.250'))).toMatchObject({ suggestions: [1.25] });
  });
});

test('an amount may be broken and has two readings where a person must tell', () => {
  expect(readMoney(cell(1250.5))).toEqual(number(1250.5));
  expect(readMoney(cell('1.250'))).toMatchObject({ suggestions: [1250, 1.25] });
});

describe('a state', () => {
  test.each(['Chưa có số liệu', 'chua co so lieu', 'CHƯA  CÓ SỐ LIỆU.', 'Chưa có số liệu'.normalize('NFD')])(
    'is known as %j',
    (text) => {
      expect(readState(cell(text), dataStates)).toEqual({ kind: 'state', state: 'not-available' });
    },
  );

  test.each(['Dừng, điều chỉnh', 'Dừng điều chỉnh', 'dừng/điều chỉnh'])('is known as %j', (text) => {
    expect(readState(cell(text), taskStates)).toEqual({ kind: 'state', state: 'stopped' });
  });

  test.each([cell('Chưa có'), cell('Đạt'), cell(1), cell({ error: '#N/A' })])('is not guessed', (given) => {
    expect(readState(given, dataStates).kind).toBe('unknown');
  });

  test('may be blank', () => {
    expect(readState(cell(' '), dataStates)).toEqual({ kind: 'blank' });
  });
});

test.each([
  [cell(46340), { kind: 'date', date: '2026-11-14' }],
  [cell('14/11/2026'), { kind: 'date', date: '2026-11-14' }],
  [cell('ngày 14 tháng 11 năm 2026'), { kind: 'date', date: '2026-11-14' }],
  [cell('6/14/2026'), { kind: 'not-a-date', text: '6/14/2026' }],
  [cell('Quý II'), { kind: 'not-a-date', text: 'Quý II' }],
  [cell(3), { kind: 'not-a-date', text: '3' }],
  [undefined, { kind: 'blank' }],
])('a date: %j', (given, expected) => {
  expect(readDate(given)).toEqual(expected);
});

test('an error value says nothing where words are asked', () => {
  expect(readText(cell({ error: '#REF!' }))).toBe('');
  expect(readText(cell(2026))).toBe('2026');
});
