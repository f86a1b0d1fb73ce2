import fc from 'fast-check';
import { address } from '../../../src/sheet/address';
import { shiftFormula } from '../../../src/xlsx/read/shared-formula';
import { cellOf, codeOf, firstSheet, withRows } from './files';

function formulaCell(inside: string, attributes = '') {
  return cellOf(firstSheet(withRows(`<row r="1"><c r="A1" ${attributes}>${inside}</c></row>`)), 'A1');
}

describe('A formula', () => {
  test('comes with its cached result', () => {
    expect(formulaCell('<f>SUM(B1:B3)</f><v>6</v>')).toEqual({ value: 6, formula: 'SUM(B1:B3)' });
  });

  test.each([
    ['false', 't="b"', '0', false],
    ['zero', '', '0', 0],
    ['an empty text', 't="str"', '', ''],
    ['an error', 't="e"', '#N/A', { error: '#N/A' }],
  ])('whose result is %s is cached', (_, attributes, text, value) => {
    expect(formulaCell(`<f>X</f><v>${text}</v>`, attributes)).toEqual({ value, formula: 'X' });
  });

  test.each([
    ['no value element', '', ''],
    ['an empty one', '<v/>', ''],
    ['no value element for a text', '', 't="str"'],
  ])('without a result says so: %s', (_, holder, attributes) => {
    expect(formulaCell(`<f>A2</f>${holder}`, attributes)).toEqual({
      value: null,
      formula: 'A2',
      cached: false,
    });
  });

  test('loses the equals sign that some programs write', () => {
    expect(formulaCell('<f>=1+1</f><v>2</v>')?.formula).toBe('1+1');
  });

  test('of an array stands on its first cell; a data table reads as Excel shows it', () => {
    expect(formulaCell('<f t="array" ref="A1:A3">B1:B3*2</f><v>2</v>')?.formula).toBe('B1:B3*2');
    expect(formulaCell('<f t="dataTable" ref="A1:A3" r1="C1" r2=""/><v>2</v>')?.formula).toBe('TABLE(C1,)');
  });

  test('that is an empty element is none', () => {
    expect(formulaCell('<f/><v>2</v>')).toEqual({ value: 2 });
  });
});

describe('A shared formula', () => {
  test('is spelled out for every cell of its group', () => {
    const sheet = firstSheet(
      withRows(
        '<row r="1"><c r="C1"><f t="shared" ref="C1:C3" si="0">IF($B1=0,"A1",A1/B$1)</f><v>1</v></c></row>' +
          '<row r="2"><c r="C2"><f t="shared" si="0"/><v>2</v></c></row>' +
          '<row r="3"><c r="D3"><f t="shared" si="0"/></c></row>',
      ),
    );
    expect(cellOf(sheet, 'C2')?.formula).toBe('IF($B2=0,"A1",A2/B$1)');
    expect(cellOf(sheet, 'D3')).toEqual({ value: null, formula: 'IF($B3=0,"A1",B3/C$1)', cached: false });
  });

  test('without a first formula is damage', () => {
    expect(codeOf(withRows('<row r="1"><c r="A1"><f t="shared" si="7"/><v>1</v></c></row>'))).toBe('damaged');
  });

  test('cannot be used to fill the memory', () => {
    const cells = Array.from(
      { length: 200 },
      (_, at) => `<c r="${address(at + 2, 1)}"><f t="shared" si="0"/></c>`,
    );
    const rows = `<row r="1"><c r="A1"><f t="shared" si="0" ref="A1:Z1">${'A1+'.repeat(100)}1</f></c>${cells.join('')}</row>`;
    expect(codeOf(withRows(rows), { expandedFormulas: 10_000 })).toBe('too-large');
    expect(codeOf(withRows(rows))).toBe('ok');
  });

  test.each([
    ['A1', 'B3'],
    ['$A1', '$A3'],
    ['A$1', 'B$1'],
    ['$A$1', '$A$1'],
    ['SUM(A1:B2)', 'SUM(B3:C4)'],
    ['A:A', 'B:B'],
    ['$A:C', '$A:D'],
    ['1:3', '3:5'],
    ['$1:3', '$1:5'],
    ["'A1'!A1", "'A1'!B3"],
    ["'It''s A1'!A1", "'It''s A1'!B3"],
    ['A1!A1', 'A1!B3'],
    ['_ds!$A$2:$A$5', '_ds!$A$2:$A$5'],
    ['LOG10(A1)', 'LOG10(B3)'],
    ['Rate1+A1', 'Rate1+B3'],
    ['TỷLệ1*A1', 'TỷLệ1*B3'],
    ['"A1 ""A1"""&A1', '"A1 ""A1"""&B3'],
    ['Table1[A1]+A1', 'Table1[A1]+B3'],
    ['[1]Sheet1!A1', '[1]Sheet1!B3'],
    ['1E5+A1', '1E5+B3'],
    ['XFD1', '#REF!'],
    ['A1048576', '#REF!'],
    ['A1:XFD1', 'B3:#REF!'],
    ['IF(A1>=70,"Đạt","")', 'IF(B3>=70,"Đạt","")'],
  ])('%s two rows down and one to the right is %s', (formula, shifted) => {
    expect(shiftFormula(formula, { row: 1, column: 1 }, { row: 3, column: 2 })).toBe(shifted);
  });

  test('moved there and back again is the same', () => {
    const place = fc.record({
      row: fc.integer({ min: 1, max: 500 }),
      column: fc.integer({ min: 1, max: 50 }),
    });
    fc.assert(
      fc.property(place, place, place, (target, from, to) => {
        const formula = `IF(${address(target.column + 60, target.row + 600)}=0,"",1)`;
        expect(shiftFormula(shiftFormula(formula, from, to), to, from)).toBe(formula);
      }),
    );
  });
});
