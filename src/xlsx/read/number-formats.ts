/**
 * Formats that a file names by number only (ECMA-376 part 1, 18.8.30). 14 and 22 follow the computer's
 * locale; the codes here are those Excel reports for them in its invariant (US) form. 5 to 8 and 41 to 44
 * are currencies, 27 to 36 and 50 to 58 East Asian dates: only their kind is kept.
 */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '#,##0;-#,##0',
  6: '#,##0;[Red]-#,##0',
  7: '#,##0.00;-#,##0.00',
  8: '#,##0.00;[Red]-#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  37: '#,##0_);(#,##0)',
  38: '#,##0_);[Red](#,##0)',
  39: '#,##0.00_);(#,##0.00)',
  40: '#,##0.00_);[Red](#,##0.00)',
  41: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
  42: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)',
  44: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

const EAST_ASIAN_DATES: readonly (readonly [first: number, last: number])[] = [
  [27, 31],
  [36, 36],
  [50, 54],
  [57, 58],
];

/** The code behind a format number; undefined for `General` and for numbers nobody defines. */
export function builtInFormat(id: number): string | undefined {
  const date = EAST_ASIAN_DATES.some(([first, last]) => id >= first && id <= last);
  return date ? BUILT_IN[14] : BUILT_IN[id];
}

/** Whether a format shows a calendar day: only such numbers move with the 1904 date system, durations do not. */
export function showsDay(format: string | undefined): boolean {
  if (format === undefined) return false;
  const letters = format.replace(/"[^"]*"|\[[^[\]]*\]|[\\_*]./g, '');
  return /[dy]|m{3,}/i.test(letters);
}
