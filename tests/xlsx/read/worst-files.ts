/**
 * The worst files that the limits let through, or that go just past one, by what makes them bad. Each has to end in an
 * outcome within the time and memory of any other file: `npm run fuzz -- worst` and `tests/office/worst-files.test.ts`.
 */
import { strToU8, zipSync } from 'fflate';
import { content, numberCell, odsFile, table, tableRow, textCell } from './open-document-files';
import { biff8, biff12 } from './worst-binary-files';
import { MAIN, parts, relations, stylesXml, workbookXml, worksheet, type Parts } from './files';

const MEGABYTE = 1024 * 1024;
/** Just below what one part may have. */
const PART = 63 * MEGABYTE;
const CELLS = 500_000;
const ROWS = 199_999;

type Making = () => Uint8Array;

/** As many pieces as there is room for, or as are asked for. */
function filled(piece: (index: number) => string, most = Infinity, bytes = PART): string {
  const pieces: string[] = [];
  let size = 0;
  for (let index = 0; index < most; index++) {
    const next = piece(index);
    size += Buffer.byteLength(next);
    if (size > bytes) break;
    pieces.push(next);
  }
  return pieces.join('');
}

/** Cells in rows of so many, each with what `inside` says. */
function grid(count: number, columns: number, cell: (index: number) => string): string {
  return filled((row) => {
    const cells = Array.from({ length: columns }, (_, column) => cell(row * columns + column));
    return `<row>${cells.join('')}</row>`;
  }, count / columns);
}

function packed(files: Parts): Uint8Array {
  const entries = Object.entries(files).map(([name, part]): [string, Uint8Array] => [
    name,
    typeof part === 'string' ? strToU8(part) : part,
  ]);
  return zipSync(Object.fromEntries(entries), { level: 1 });
}

/** A workbook of several sheets, each with a part of its own. */
function workbookOf(sheets: readonly string[], overrides: Parts = {}): Uint8Array {
  const names = sheets.map((_, at) => `worksheets/s${at}.xml`);
  return packed({
    ...parts({
      'xl/worksheets/sheet1.xml': null,
      'xl/workbook.xml': workbookXml(
        names.map((_, at) => `<sheet name="S${at}" sheetId="${at + 1}" r:id="s${at}"/>`).join(''),
      ),
      'xl/_rels/workbook.xml.rels': relations(
        ...names.map((name, at) => [`s${at}`, 'worksheet', name] as [string, string, string]),
        ['rId2', 'sharedStrings', 'sharedStrings.xml'],
        ['rId3', 'styles', 'styles.xml'],
      ),
      ...overrides,
    }),
    ...Object.fromEntries(names.map((name, at) => [`xl/${name}`, sheets[at] ?? ''])),
  });
}

function oneSheet(inside: string, overrides: Parts = {}): Uint8Array {
  return packed(parts({ 'xl/worksheets/sheet1.xml': worksheet(inside), ...overrides }));
}

const row = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
const words = 'Tỷ lệ hồ sơ được tiếp nhận trực tuyến ';
const inline = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
const three = [0, 1, 2];

const xlsx: Readonly<Record<string, Making>> = {
  'as many numbers as may be': () => oneSheet(sheetRows(grid(CELLS, 50, (at) => `<c><v>${at}.5</v></c>`))),
  'a row for each number': () =>
    oneSheet(sheetRows(filled((at) => `<row ht="15"><c s="0"><v>${at}.25</v></c></row>`, ROWS))),
  'a long text in each cell': () =>
    workbookOf(
      three.map((sheet) =>
        worksheet(sheetRows(grid(CELLS / 3, 25, (at) => inline(`${words.repeat(6)}${sheet}-${at}`)))),
      ),
    ),
  'short texts between long blanks': () =>
    workbookOf(
      three.map(() =>
        worksheet(
          sheetRows(filled((at) => `<row>${inline(`Chuyển đổi số ${at}`)}</row>${' '.repeat(2_000)}`)),
        ),
      ),
    ),
  'as many shared strings as may be': () =>
    oneSheet(sheetRows(grid(CELLS, 50, (at) => `<c t="s"><v>${at % 499_999}</v></c>`)), {
      'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${filled((at) => `<si><t>Xã số ${at} của tỉnh</t></si>`, 499_999)}</sst>`,
    }),
  'a shared string of many runs': () =>
    oneSheet(row, {
      'xl/sharedStrings.xml': `<sst xmlns="${MAIN}"><si>${filled(() => '<r><t>ế</t></r>')}</si></sst>`,
    }),
  'one text as long as a part': () => oneSheet(sheetRows(`<row>${inline(filled(() => words))}</row>`)),
  'one text of references to characters': () =>
    oneSheet(sheetRows(`<row>${inline(filled(() => '&#7871;'))}</row>`)),
  'one text in pieces': () => oneSheet(sheetRows(`<row>${inline(filled(() => 'ế<!---->'))}</row>`)),
  'one attribute as long as a part': () => oneSheet(`${row}<x a="${filled(() => '&#7871;')}"/>`),
  'one comment as long as a part': () => oneSheet(`${row}<!--${filled(() => words)}-->`),
  'a formula in each cell': () =>
    workbookOf(
      three.map((sheet) =>
        worksheet(
          sheetRows(
            grid(
              CELLS / 3,
              25,
              (at) => `<c><f>IF(B${at}="Tỷ lệ",SUM(A1:A${at})*${sheet},"")&amp;${at}</f></c>`,
            ),
          ),
        ),
      ),
    ),
  'formulas spelled out from one': () =>
    oneSheet(
      sheetRows(
        `<row><c><f t="shared" si="0" ref="A1:Z9">${'A1+'.repeat(25)}"ế"</f><v>1</v></c></row>` +
          grid(CELLS - 1, 50, () => '<c><f t="shared" si="0"/></c>'),
      ),
    ),
  'as many looks as fit': () =>
    oneSheet(row, {
      'xl/styles.xml': stylesXml(
        `<cellXfs>${filled((at) => `<xf numFmtId="${at % 50}"><alignment indent="${(at % 15) + 1}"/></xf>`, 140_000)}</cellXfs>`,
      ),
    }),
  'as many fonts as fit': () =>
    oneSheet(row, {
      'xl/styles.xml': stylesXml(
        `<fonts>${filled((at) => `<font><name val="Font ${at}"/><sz val="${at % 90}"/></font>`, 99_000)}</fonts>`,
      ),
    }),
  'elements of many attributes': () =>
    oneSheet(row + filled(() => `<x ${Array.from({ length: 200 }, (_, at) => `a${at}=""`).join(' ')}/>`)),
  'names of attributes that are all different': () =>
    oneSheet(row + filled((at) => `<x ${three.map((one) => `a${at}_${one}=""`).join(' ')}/>`)),
  'as many merged areas as may be': () =>
    oneSheet(
      `${row}<mergeCells>${filled((at) => `<mergeCell ref="A${at + 1}:B${at + 1}"/>`, 99_999)}</mergeCells>`,
    ),
  'as many lists of choices as may be': () =>
    oneSheet(
      `${row}<dataValidations>${filled(
        (at) =>
          `<dataValidation type="list" showErrorMessage="1" error="${words}${at}" sqref="A${at + 1}"><formula1>"${words}"</formula1></dataValidation>`,
        99_999,
      )}</dataValidations>`,
    ),
  'areas of choices in one list': () =>
    oneSheet(
      `${row}<dataValidations><dataValidation type="list" sqref="${filled((at) => `A${at + 1} `, 99_999)}"/></dataValidations>`,
    ),
  'as many conditional formats as may be': () =>
    oneSheet(
      row +
        filled(
          (at) =>
            `<conditionalFormatting sqref="A${at + 1}"><cfRule type="expression" priority="${at}"><formula>$A${at}&lt;70</formula></cfRule></conditionalFormatting>`,
          99_000,
        ),
    ),
  'links over all cells': () =>
    oneSheet(
      sheetRows(grid(CELLS, 50, (at) => `<c><v>${at}</v></c>`)) +
        `<hyperlinks>${filled((at) => `<hyperlink ref="A1:XFD1048576" location="S!A${at + 1}"/>`, 200_000)}</hyperlinks>`,
    ),
  'as many notes as fit': () =>
    oneSheet(row, {
      'xl/worksheets/_rels/sheet1.xml.rels': relations(['c', 'comments', '../comments1.xml']),
      'xl/comments1.xml': `<comments xmlns="${MAIN}"><commentList>${filled((at) => `<comment ref="A${at + 2}"><text><t>${words}${at}</t></text></comment>`, 99_000)}</commentList></comments>`,
    }),
  'empty rows beside each cell': () =>
    workbookOf(
      three.map(() =>
        worksheet(
          sheetRows(
            filled(
              (at) => (at % 200 === 0 ? `<row ht="1"><c><v>1</v></c></row>` : '<row ht="1"/>'),
              1_048_576,
            ),
          ),
        ),
      ),
    ),
  'blank cells with a look': () =>
    oneSheet(
      sheetRows(
        filled((at) =>
          at % 200 === 0 ? `<row><c><v>1</v></c></row>` : `<row>${'<c s="1"/>'.repeat(250)}</row>`,
        ),
      ),
      { 'xl/styles.xml': stylesXml('<cellXfs><xf/><xf numFmtId="1"/></cellXfs>') },
    ),
  'sheets with a width for every column': () =>
    workbookOf(
      Array.from({ length: 190 }, () =>
        worksheet(
          `<cols>${filled((at) => `<col min="${at + 1}" max="${at + 1}" width="${at}"/>`, 16_384)}</cols>${row}`,
        ),
      ),
    ),
  'one part as many sheets': () =>
    packed(
      parts({
        'xl/workbook.xml': workbookXml(
          filled((at) => `<sheet name="S${at}" sheetId="${at + 1}" r:id="rId1"/>`, 200_000),
        ),
        'xl/worksheets/sheet1.xml': worksheet(`<cols><col min="1" max="16384" width="9"/></cols>${row}`),
      }),
    ),
  'one large part as many sheets': () =>
    packed(
      parts({
        'xl/workbook.xml': workbookXml(
          filled((at) => `<sheet name="S${at}" sheetId="${at + 1}" r:id="rId1"/>`, 150),
        ),
        'xl/worksheets/sheet1.xml': worksheet(sheetRows(filled(() => '<row/>'))),
      }),
    ),
  'as many relationships as fit': () =>
    packed(
      parts({
        'xl/_rels/workbook.xml.rels': relations(['rId1', 'worksheet', 'worksheets/sheet1.xml']).replace(
          '</',
          filled((at) => `<Relationship Id="r${at}" Type="t/image" Target="media/${at}.png"/>`, 290_000) +
            '</',
        ),
      }),
    ),
  'print areas without end': () =>
    packed(
      parts({
        'xl/workbook.xml': workbookXml(
          '<sheet name="S" sheetId="1" r:id="rId1"/>',
          '',
          `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">${filled(() => 'A,')}</definedName></definedNames>`,
        ),
      }),
    ),
  'three parts of elements that say nothing': () =>
    workbookOf(three.map(() => worksheet(`<sheetData>${filled(() => '<x/>')}</sheetData>`))),
};

function sheetRows(rows: string): string {
  return `<sheetData>${rows}</sheetData>`;
}

const odsOf = (tables: string): Uint8Array => odsFile(content(tables));

const ods: Readonly<Record<string, Making>> = {
  'one cell repeated to all': () =>
    odsOf(
      table(
        tableRow(numberCell(1.5, 'table:number-columns-repeated="714"'), 'table:number-rows-repeated="700"'),
      ),
    ),
  'a row for each cell': () => odsOf(table(filled((at) => tableRow(numberCell(at)), ROWS))),
  'a text in each cell': () =>
    odsOf(
      table(
        filled((at) => tableRow(textCell(`<text:p>${words}<text:span>${at}</text:span></text:p>`)), ROWS),
      ),
    ),
  'one text in pieces': () =>
    odsOf(table(tableRow(textCell(`<text:p>${filled(() => 'ế<!---->')}</text:p>`)))),
  'blanks spelled as numbers': () =>
    odsOf(
      table(
        tableRow(
          filled(() => textCell(`<text:p>${'<text:s text:c="32767"/>'.repeat(2_000)}</text:p>`), 1_000),
        ),
      ),
    ),
  'empty tables': () => odsOf(filled((at) => table('', `T${at}`))),
  'tables of hidden columns': () =>
    odsOf(
      filled((at) =>
        table(
          '<table:table-column table:visibility="collapse" table:number-columns-repeated="16384"/>',
          `T${at}`,
        ),
      ),
    ),
  'styles without end': () =>
    odsFile(
      content(
        table(''),
        filled(
          (at) =>
            `<style:style style:name="t${at}"><style:table-properties table:display="false"/></style:style>`,
        ),
      ),
    ),
};

/** Files in archives: a .zip of workbooks may hold as much as one workbook. */
const zips: Readonly<Record<string, Making>> = {
  'a .zip of ten files of the largest size': () =>
    packed(
      Object.fromEntries(
        Array.from({ length: 10 }, (_, at) => [`${at}.xlsx`, new Uint8Array(20 * MEGABYTE)]),
      ),
    ),
  'a .zip of workbooks of many cells': () => {
    const workbook = xlsx['as many numbers as may be']?.() ?? new Uint8Array();
    return zipSync(Object.fromEntries(Array.from({ length: 8 }, (_, at) => [`${at}.xlsx`, workbook])), {
      level: 0,
    });
  },
  'a .zip of a .zip of a .zip': () => packed({ 'a.zip': packed({ 'b.zip': packed({ 'c.xlsx': 'x' }) }) }),
};

/** Every worst file by name, the format first. */
export const worstFiles: ReadonlyMap<string, Making> = new Map(
  Object.entries({ xlsx, ods, xls: biff8, xlsb: biff12, zip: zips }).flatMap(([format, files]) =>
    Object.entries(files).map(([name, make]) => [`${format}: ${name}`, make] as const),
  ),
);
