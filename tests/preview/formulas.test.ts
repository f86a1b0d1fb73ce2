import { Book } from '../../src/preview/model/book';
import { insertRowsAt } from './structure';
import { sheetOf } from './sheets';
import type { CellValue } from '../../src/sheet/model';

/** Two sheets: the formula's own with A1:D2, and `Số liệu, 1` with measures and figures. */
function result(formula: string): CellValue {
  const book = new Book({
    sheets: [
      sheetOf('PL01', [
        [null, 'abc', 3, true],
        [10, '4', 0, ''],
      ]),
      sheetOf('Số liệu, 1', [
        ['4', 1, 10],
        ['4', 0, 20],
        ['5a', 1, 5],
        ['5A', 1, 7],
      ]),
    ],
  });
  return book.calculation.formula(formula, book.active, 9, 9);
}

const data = "'Số liệu, 1'!";

test.each<[string, CellValue]>([
  ['IF(A1="","trống","có")', 'trống'],
  ['IF(A1=0,1,2)', 1],
  ['B1="ABC"', true],
  ['AND(C1>1,OR(FALSE,D1))', true],
  ['AND(ISNUMBER(A2),ISNUMBER(A1))', false],
  ['ROUND(2.345,2)', 2.35],
  ['ROUNDDOWN(69.96,1)', 69.9],
  ['ROUNDDOWN(99.96,1)', 99.9],
  ['ROUNDDOWN(8.3*10,0)', 83],
  ['1/0', { error: '#DIV/0!' }],
  ['IFERROR(A2/C2,"-")', '-'],
  ['IF(TRUE,1,1/0)', 1],
  ['B1+1', { error: '#VALUE!' }],
  ['B2+1', 5],
  ['-2^2', 4],
  ['2^3^2', 64],
  ['50%*A2', 5],
  ['"a"&A2&"b"', 'a10b'],
  ['SUM(A1:D2)', 13],
  ['COUNT(A1:D2)', 3],
  ['COUNTA(A1:D2)', 7],
  ['COUNTBLANK(A1:D2)', 2],
  ['MIN(A1:D2)', 0],
  ['MAX(A1:D2)', 10],
  [`COUNTIF(${data}A1:A4,"4")`, 2],
  [`COUNTIF(${data}A:A,"5a")`, 2],
  [`COUNTIFS(${data}A1:A4,"5a",${data}B1:B4,1)`, 2],
  [`SUMIFS(${data}$C:$C,${data}$A:$A,"4",${data}$B:$B,1)`, 10],
  [`SUMIF(${data}A1:A4,"4",${data}C1:C4)`, 30],
  [`SUMIFS(${data}C1:C4,${data}C1:C4,">=7")`, 37],
  [`SUMPRODUCT((${data}A1:A4="4")*(${data}B1:B4=1)*${data}C1:C4)`, 10],
  [`INDEX(${data}C1:C4,MATCH("5a",${data}A1:A4,0))`, 5],
  [`VLOOKUP("5a",${data}A1:C4,3,FALSE)`, 5],
  [`MATCH("x",${data}A1:A4,0)`, { error: '#N/A' }],
  ['TEXT(0.5,"0.0%")', '50.0%'],
  ['TEXT(12.34,"0.0")', '12.3'],
  ['LEN(A1)', 0],
  ['SUBSTITUTE("a,b",",",".")', 'a.b'],
  ["'Mất rồi'!A1", { error: '#REF!' }],
  ['KHONGCO(1)', { error: '#NAME?' }],
  ['1+', { error: '#NAME?' }],
  ['COUNTIF(A1:D2,"<>")', 7],
  ['IF(C2="",1,2)', 2],
  ['0.5-0.4-0.1', 0],
])('=%s is %p', (formula, value) => {
  expect(result(formula)).toEqual(value);
});

test('a formula that leads back to itself shows 0', () => {
  const book = new Book({ sheets: [sheetOf('A', [['=B1+1', '=A1+1']])] });
  expect(book.value(book.active, 1, 1)).toBe(2);
});

test('results follow the cells they come from', () => {
  const book = new Book({ sheets: [sheetOf('A', [[1, '=A1*2', '=B1+1']])] });
  expect(book.value(book.active, 1, 3)).toBe(3);
  book.active.put(1, 1, { value: 5 });
  book.touch();
  expect(book.value(book.active, 1, 3)).toBe(11);
});

test('inserted rows move references, spans and validations with them', () => {
  const book = insertRowsAt(2, 3);
  const [own, other] = book.sheets;
  expect(own?.cell(1, 2)?.formula).toBe('SUM(A1:A6)');
  expect(own?.cell(5, 2)?.formula).toBe('A5*$A$1');
  expect(other?.cell(1, 1)?.formula).toBe("'PL01'!A5");
  expect(own?.merges).toEqual([{ top: 5, left: 3, bottom: 6, right: 3 }]);
  expect(own?.validations[0]?.areas).toEqual([{ top: 1, left: 1, bottom: 6, right: 1 }]);
});

test('deleting a row makes direct references to it #REF! and shrinks spans', () => {
  const book = insertRowsAt(2, -1);
  expect(book.sheets[1]?.cell(1, 1)?.formula).toBe('#REF!');
  expect(book.sheets[0]?.cell(1, 2)?.formula).toBe('SUM(A1:A2)');
});
