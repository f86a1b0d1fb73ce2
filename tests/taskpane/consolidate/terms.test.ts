import { mostDays, readTerms } from '../../../src/taskpane/consolidate/terms';

test.each([
  ['', null],
  ['  ', null],
  ['1', 1],
  [' 5 ', 5],
  [String(mostDays), mostDays],
])('the days “%s” are read as %s', (days, expected) => {
  expect(readTerms({ contact: '', days })).toEqual({ contact: null, days: expected });
});

test.each(['0', '-1', '2,5', 'năm ngày', String(mostDays + 1), '999'])(
  '“%s” is no number of days',
  (days) => {
    expect(readTerms({ contact: '', days })).toBeNull();
  },
);

test('a contact is taken without the blanks around it', () => {
  expect(readTerms({ contact: ' bà Lan, 0221 3555 123 ', days: '' })).toEqual({
    contact: 'bà Lan, 0221 3555 123',
    days: null,
  });
});
