/** Sheets that are enormous on paper, and how much of them is kept. */
import { columnLetters } from '../../../src/sheet/address';
import { readWorkbook } from '../../../src/xlsx/read';
import { cellOf, codeOf, firstSheet, stylesXml, withRows } from './files';

const STYLES = {
  'xl/styles.xml': stylesXml('<cellXfs><xf/><xf numFmtId="1"><protection locked="0"/></xf></cellXfs>'),
};

function blanks(row: number, columns: number): string {
  const cells = Array.from({ length: columns }, (_, at) => `<c r="${columnLetters(at + 1)}${row}" s="1"/>`);
  return `<row r="${row}">${cells.join('')}</row>`;
}

describe('Blank cells with a style', () => {
  test('are kept near content: their lock and format matter', () => {
    const sheet = firstSheet(
      withRows(`<row r="3"><c r="A3"><v>1</v></c><c r="B3" s="1"/></row>${blanks(4, 2)}`, STYLES),
    );
    expect(cellOf(sheet, 'B3')).toEqual({ value: null, style: { numberFormat: '0', locked: false } });
    expect(cellOf(sheet, 'B4')).toEqual({ value: null, style: { numberFormat: '0', locked: false } });
  });

  test('are kept above content that comes later, and left out far from it', () => {
    const rows = [
      blanks(1, 1),
      blanks(400, 1),
      blanks(790, 1),
      '<row r="900"><c r="A900"><v>1</v></c></row>',
      blanks(1000, 1),
      blanks(1200, 1),
    ];
    const sheet = firstSheet(withRows(rows.join(''), STYLES));
    expect([...sheet.rows.keys()].sort((one, other) => one - other)).toEqual([1, 790, 900, 1000]);
  });

  test('whole rows of them do no harm and hide no content', () => {
    const rows = Array.from({ length: 5 }, (_, at) => blanks(at + 1, 16_384)).join('');
    const sheet = firstSheet(withRows(`${rows}<row r="6"><c r="A6"><v>7</v></c></row>`, STYLES));
    expect(cellOf(sheet, 'A6')?.value).toBe(7);
    expect(cellOf(sheet, 'A5')).toBeDefined();
    expect(sheet.rows.get(5)?.cells.size).toBe(256);
  });

  test('past the allowance are left out, their rows stay', () => {
    const rows = `<row r="1"><c r="A1"><v>1</v></c></row>${blanks(2, 10)}${blanks(3, 10)}<row r="4" ht="20"><c r="A4" s="1"/><c r="B4" s="1"><v>2</v></c></row>`;
    const sheet = firstSheet(withRows(rows, STYLES), { styledBlanks: 15 });
    expect([2, 3, 4].map((row) => sheet.rows.get(row)?.cells.size)).toEqual([10, 5, 1]);
    expect(sheet.rows.get(4)?.height).toBe(20);
  });

  test('a formatted last cell costs nothing', () => {
    const sheet = firstSheet(
      withRows(
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576" s="1"/></row>',
        STYLES,
      ),
    );
    expect([...sheet.rows.keys()]).toEqual([1]);
  });

  test('empty rows with a height, far from content, cost nothing', () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => `<row r="${at + 1}" ht="15"/>`).join('');
    expect(firstSheet(withRows(rows)).rows.size).toBe(200);
  });
});

describe('A file past a limit is refused', () => {
  const rows = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>';

  test.each([
    ['cells', { cells: 1 }, 'too-large'],
    ['depth', { xmlDepth: 3 }, 'unsafe'],
    ['entries', { entries: 2 }, 'too-large'],
    ['elements at once', { xmlNodes: 8 }, 'too-large'],
  ] as const)('%s', (_, limits, code) => {
    expect(codeOf(withRows(rows))).toBe('ok');
    expect(codeOf(withRows(rows), limits)).toBe(code);
  });

  test('time, by the clock it is given', () => {
    let clock = 0;
    const outcome = readWorkbook(withRows(rows), { time: 5 }, () => clock++);
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'too-slow' } });
    expect(readWorkbook(withRows(rows), { time: 5 }, () => 0)).toMatchObject({ ok: true });
  });

  test('elements around the cells that never end', () => {
    const rows = `</sheetData>${'<x/>'.repeat(2_000)}<sheetData>`;
    expect(codeOf(withRows(rows), { xmlNodes: 1_000 })).toBe('too-large');
  });
});
