import fc from 'fast-check';
import type { CellValue } from '../../../src/sheet/model';
import { cellOf, codeOf, firstSheet, stylesXml, valueOf, withRows, workbookXml } from './files';

function cell(attributes: string, inside: string): Uint8Array {
  return withRows(`<row r="1"><c r="A1" ${attributes}>${inside}</c></row>`);
}

describe('A cell', () => {
  test.each<[string, string, string, CellValue]>([
    ['a number', '', '<v>12.5</v>', 12.5],
    ['a number with blanks around', '', '<v> 7 </v>', 7],
    ['a number with an exponent', 't="n"', '<v>1.5E-3</v>', 0.0015],
    ['the most digits of a double', '', '<v>0.10000000000000001</v>', 0.1],
    ['zero', '', '<v>0</v>', 0],
    ['a text result', 't="str"', '<v>Đạt</v>', 'Đạt'],
    ['an empty text result', 't="str"', '<v></v>', ''],
    ['a text with blanks', 't="str"', '<v xml:space="preserve">  a </v>', '  a '],
    ['an inline text', 't="inlineStr"', '<is><t>5a</t></is>', '5a'],
    ['an inline text in runs', 't="inlineStr"', '<is><r><t>5</t></r><r><t>a</t></r></is>', '5a'],
    ['a number as text', 't="inlineStr"', '<is><t>0123</t></is>', '0123'],
    ['true', 't="b"', '<v>1</v>', true],
    ['false', 't="b"', '<v>0</v>', false],
    ['true in a word', 't="b"', '<v>true</v>', true],
    ['an error', 't="e"', '<v>#DIV/0!</v>', { error: '#DIV/0!' }],
    ['an ISO date', 't="d"', '<v>2026-11-14</v>', 46340],
    ['an ISO date with time', 't="d"', '<v>2026-11-14T12:00:00</v>', 46340.5],
    ['an ISO time', 't="d"', '<v>T06:00:00.000Z</v>', 0.25],
    ['a date before the leap day that never was', 't="d"', '<v>1900-02-28</v>', 59],
    ['the day after it', 't="d"', '<v>1900-03-01</v>', 61],
    ['an escaped character', 't="inlineStr"', '<is><t>a_x0009_b_x000D_</t></is>', 'a\tb\r'],
    ['an escaped escape', 't="inlineStr"', '<is><t>_x005F_x0041_</t></is>', '_x0041_'],
    ['an escape look-alike', 't="inlineStr"', '<is><t>_x00G1_ _x41_</t></is>', '_x00G1_ _x41_'],
    [
      'XML entities',
      't="inlineStr"',
      '<is><t>&lt;a&gt; &amp; &quot;b&quot; &#272;&#x1EA1;t</t></is>',
      '<a> & "b" Đạt',
    ],
    ['composed letters', 't="inlineStr"', '<is><t>\u1ea1</t></is>', '\u1ea1'],
    ['decomposed letters', 't="inlineStr"', '<is><t>a\u0323</t></is>', 'a\u0323'],
  ])('holds %s', (_, attributes, inside, value) => {
    expect(valueOf(cell(attributes, inside))).toEqual(value);
  });

  test.each([
    ['a number', 't="n"', '<v/>'],
    ['a boolean', 't="b"', ''],
    ['an error', 't="e"', '<v></v>'],
    ['an inline text', 't="inlineStr"', ''],
    ['no type', '', ''],
  ])('that lacks its value is blank: %s', (_, attributes, inside) => {
    expect(firstSheet(cell(attributes, inside)).rows.size).toBe(0);
  });

  test.each([
    ['a word for a number', '', '<v>mười</v>'],
    ['a hexadecimal number', '', '<v>0x1F</v>'],
    ['a number past the range of doubles', '', '<v>1e999</v>'],
    ['a decimal comma', '', '<v>1,5</v>'],
    ['NaN', '', '<v>NaN</v>'],
    ['a strange boolean', 't="b"', '<v>2</v>'],
    ['an unknown type', 't="q"', '<v>2</v>'],
    ['a date that is none', 't="d"', '<v>14/11/2026</v>'],
  ])('that cannot be understood is damage, never a blank: %s', (_, attributes, inside) => {
    expect(codeOf(cell(attributes, inside))).toBe('damaged');
  });

  test('holds any double exactly', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(valueOf(cell('', `<v>${value}</v>`))).toBe(value + 0);
      }),
      { numRuns: 50 },
    );
  });
});

describe('Places', () => {
  test('follow one another where rows and cells have no address', () => {
    const sheet = firstSheet(
      withRows(
        '<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
      ),
    );
    expect(['A1', 'B1', 'C5', 'D5', 'A6'].map((address) => cellOf(sheet, address)?.value)).toEqual([
      1, 2, 3, 4, 5,
    ]);
  });

  test('do not depend on the dimension that the sheet claims', () => {
    for (const claim of ['A1', 'A1:XFD1048576', '#REF!']) {
      const xml = withRows(
        '</sheetData><dimension ref="' + claim + '"/><sheetData><row r="9"><c r="J9"><v>1</v></c></row>',
      );
      expect(cellOf(firstSheet(xml), 'J9')?.value).toBe(1);
    }
  });

  test.each([
    ['a column past XFD', '<row r="1"><c r="XFE1"><v>1</v></c></row>'],
    ['a row past the last', '<row r="1048577"><c r="A1048577"><v>1</v></c></row>'],
    ['row zero', '<row r="0"><c r="A0"><v>1</v></c></row>'],
    ['a cell in another row', '<row r="1"><c r="A2"><v>1</v></c></row>'],
    ['an address that is none', '<row r="1"><c r="__proto__"><v>1</v></c></row>'],
    ['a row that is no number', '<row r="x"><c><v>1</v></c></row>'],
    ['a cell given twice', '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'],
    [
      'a cell given in two rows',
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="A1"><v>2</v></c></row>',
    ],
  ])('off the sheet or contradictory are damage: %s', (_, rows) => {
    expect(codeOf(withRows(rows))).toBe('damaged');
  });

  test('at the far corner are held as they are', () => {
    const sheet = firstSheet(withRows('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'));
    expect(cellOf(sheet, 'XFD1048576')?.value).toBe(1);
    expect(sheet.rows.size).toBe(1);
  });

  test('of one row in two elements come together', () => {
    const sheet = firstSheet(
      withRows('<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="B1"><v>2</v></c></row>'),
    );
    expect(sheet.rows.get(1)?.cells.size).toBe(2);
  });
});

describe('Workbooks of the 1904 date system', () => {
  const formats = ['0', 'dd/mm/yyyy', '[h]:mm', 'hh:mm', 'mmm', '"d"0', '[Red]0'];
  const styles = stylesXml(
    `<numFmts>${formats.map((code, index) => `<numFmt numFmtId="${170 + index}" formatCode="${code.replaceAll('"', '&quot;')}"/>`).join('')}</numFmts>` +
      `<cellXfs>${formats.map((_, index) => `<xf numFmtId="${170 + index}"/>`).join('')}</cellXfs>`,
  );

  test.each([
    [0, '0', 100],
    [1, 'dd/mm/yyyy', 1562],
    [2, '[h]:mm', 100],
    [3, 'hh:mm', 100],
    [4, 'mmm', 1562],
    [5, '"d"0', 100],
    [6, '[Red]0', 100],
  ])('style %d, %s: 100 becomes %d', (style, _, value) => {
    const bytes = withRows(`<row r="1"><c r="A1" s="${style}"><v>100</v></c></row>`, {
      'xl/workbook.xml': workbookXml(
        '<sheet name="S" sheetId="1" r:id="rId1"/>',
        '<workbookPr date1904="true"/>',
      ),
      'xl/styles.xml': styles,
    });
    expect(valueOf(bytes)).toBe(value);
  });

  test('leave other workbooks alone', () => {
    const bytes = withRows('<row r="1"><c r="A1" s="1"><v>100</v></c></row>', { 'xl/styles.xml': styles });
    expect(valueOf(bytes)).toBe(100);
  });
});
