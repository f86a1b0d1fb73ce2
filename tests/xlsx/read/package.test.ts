/** Which part is which: by relationship, never by file name or order. */
import { readWorkbook } from '../../../src/xlsx/read';
import {
  codeOf,
  firstSheet,
  parts,
  relations,
  sheetData,
  stopped,
  strings,
  valueOf,
  withRows,
  workbookXml,
  zip,
} from './files';

const one = sheetData('<row r="1"><c r="A1"><v>1</v></c></row>');
const two = sheetData('<row r="1"><c r="A1"><v>2</v></c></row>');

function read(bytes: Uint8Array) {
  const outcome = readWorkbook(bytes, {}, stopped);
  if (!outcome.ok) throw new Error(outcome.failure.detail);
  return outcome;
}

describe('Parts are found by relationship', () => {
  test('sheets whose parts stand in another order keep their names', () => {
    const { workbook } = read(
      zip(
        parts({
          'xl/workbook.xml': workbookXml(
            '<sheet name="Một" sheetId="2" r:id="rId2"/><sheet name="Hai" sheetId="1" r:id="rId1"/>',
          ),
          'xl/_rels/workbook.xml.rels': relations(
            ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
            ['rId2', 'worksheet', 'worksheets/odd name.xml'],
          ),
          'xl/worksheets/sheet1.xml': two,
          'xl/worksheets/odd name.xml': one,
        }),
      ),
    );
    expect(workbook.sheets.map((sheet) => [sheet.name, sheet.rows.get(1)?.cells.get(1)?.value])).toEqual([
      ['Một', 1],
      ['Hai', 2],
    ]);
  });

  test.each([
    ['absolute', '/xl/worksheets/sheet1.xml'],
    ['with backslashes', 'worksheets\\sheet1.xml'],
    ['in other case', 'Worksheets/SHEET1.xml'],
    ['through the parent folder', '../xl/./worksheets/sheet1.xml'],
  ])('a target that is %s', (_, target) => {
    const bytes = zip(
      parts({
        'xl/_rels/workbook.xml.rels': relations(['rId1', 'worksheet', target]),
        'xl/worksheets/sheet1.xml': one,
      }),
    );
    expect(valueOf(bytes)).toBe(1);
  });

  test('a workbook in another folder', () => {
    const bytes = zip({
      '_rels/.rels': relations(['rId1', 'officeDocument', '/book/main.xml']),
      'book/main.xml': workbookXml('<sheet name="S" sheetId="1" r:id="a"/>'),
      'book/_rels/main.xml.rels': relations(['a', 'worksheet', 's.xml']),
      'book/s.xml': one,
    });
    expect(valueOf(bytes)).toBe(1);
  });

  test.each([
    [
      'a target that climbs out',
      { 'xl/_rels/workbook.xml.rels': relations(['rId1', 'worksheet', '../../etc/x']) },
      'unsafe',
    ],
    ['a sheet whose part is missing', { 'xl/worksheets/sheet1.xml': null }, 'damaged'],
    ['no relationships of the workbook', { 'xl/_rels/workbook.xml.rels': null }, 'damaged'],
    [
      'one part as two sheets',
      {
        'xl/workbook.xml': workbookXml(
          '<sheet name="PL01" sheetId="1" r:id="rId1"/><sheet name="PL02" sheetId="2" r:id="rId1"/>',
        ),
      },
      'unsafe',
    ],
    ['no relationships at all', { '_rels/.rels': null }, 'not-a-workbook'],
    ['no workbook part', { 'xl/workbook.xml': null }, 'damaged'],
    ['no sheets', { 'xl/workbook.xml': workbookXml('') }, 'damaged'],
    [
      'two sheets of one name',
      {
        'xl/workbook.xml': workbookXml(
          '<sheet name="PL01" sheetId="1" r:id="rId1"/><sheet name="pl01" sheetId="2" r:id="rId1"/>',
        ),
      },
      'damaged',
    ],
  ] as const)('%s is refused', (_, overrides, code) => {
    expect(codeOf(zip(parts(overrides)))).toBe(code);
  });

  test('no style part and no string part are fine while nobody asks for them', () => {
    expect(valueOf(withRows('<row r="1"><c r="A1" s="3"><v>1</v></c></row>'))).toBe(1);
  });
});

describe('The workbook', () => {
  test('keeps hidden and very hidden sheets apart, and the sheet in front', () => {
    const { workbook } = read(
      zip(
        parts({
          'xl/workbook.xml': workbookXml(
            '<sheet name="A" sheetId="1" r:id="rId1"/><sheet name="B" sheetId="2" state="hidden" r:id="rId2"/><sheet name="C" sheetId="3" state="veryHidden" r:id="rId3"/>',
            '<bookViews><workbookView activeTab="1"/></bookViews>',
          ),
          'xl/_rels/workbook.xml.rels': relations(
            ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
            ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
            ['rId3', 'worksheet', 'worksheets/sheet3.xml'],
          ),
          'xl/worksheets/sheet2.xml': one,
          'xl/worksheets/sheet3.xml': two,
        }),
      ),
    );
    expect(workbook.sheets.map((sheet) => sheet.visibility)).toEqual(['visible', 'hidden', 'veryHidden']);
    expect(workbook.active).toBe('B');
  });

  test('names chart sheets as left out and still counts them for local names', () => {
    const outcome = read(
      zip(
        parts({
          'xl/workbook.xml': workbookXml(
            '<sheet name="Biểu đồ" sheetId="1" r:id="rId9"/><sheet name="S" sheetId="2" r:id="rId1"/>',
            '',
            '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">S!$A$1:$B$2</definedName></definedNames>',
          ),
          'xl/_rels/workbook.xml.rels': relations(
            ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
            ['rId9', 'chartsheet', 'chartsheets/sheet1.xml'],
          ),
        }),
      ),
    );
    expect(outcome.sheetsLeftOut).toEqual(['Biểu đồ']);
    expect(outcome.workbook.sheets[0]?.print?.area).toEqual({ top: 1, left: 1, bottom: 2, right: 2 });
  });

  test.each([
    ['VBA', { 'xl/vbaProject.bin': 'x' }, true],
    ['nothing', {}, false],
  ] as const)('says whether it carries macros: %s', (_, overrides, macros) => {
    expect(read(zip(parts(overrides))).macros).toBe(macros);
  });

  test('says that it carries an Excel 4 macro sheet', () => {
    const outcome = read(
      zip(
        parts({
          'xl/workbook.xml': workbookXml(
            '<sheet name="S" sheetId="1" r:id="rId1"/><sheet name="M" sheetId="2" r:id="rId2"/>',
          ),
          'xl/_rels/workbook.xml.rels': relations(
            ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
            ['rId2', 'xlMacrosheet', 'macrosheets/sheet1.xml'],
          ),
        }),
      ),
    );
    expect(outcome.macros).toBe(true);
    expect(outcome.sheetsLeftOut).toEqual(['M']);
  });

  test('states its properties, times in UTC', () => {
    const dc = 'xmlns:cp="cp" xmlns:dc="dc" xmlns:dcterms="dcterms"';
    const { workbook } = read(
      zip(
        parts({
          '_rels/.rels': relations(
            ['rId1', 'officeDocument', 'xl/workbook.xml'],
            ['rId2', 'metadata/core-properties', 'docProps/core.xml'],
            ['rId3', 'extended-properties', 'docProps/app.xml'],
          ),
          'docProps/core.xml': `<cp:coreProperties ${dc}><dc:title>Biểu mẫu</dc:title><dc:creator>Sở KHCN</dc:creator><dcterms:created>2026-11-02T08:00:00+07:00</dcterms:created><dcterms:modified>hôm qua</dcterms:modified></cp:coreProperties>`,
          'docProps/app.xml': '<Properties><Application>Microsoft Excel</Application></Properties>',
        }),
      ),
    );
    expect(workbook.properties).toEqual({
      title: 'Biểu mẫu',
      creator: 'Sở KHCN',
      created: '2026-11-02T01:00:00.000Z',
      application: 'Microsoft Excel',
    });
  });
});

describe('Shared strings', () => {
  const cell = (index: string) => `<row r="1"><c r="A1" t="s"><v>${index}</v></c></row>`;
  const table = { 'xl/sharedStrings.xml': strings('<t>Đạt</t>', '<t/>', '') };

  test.each([
    ['0', 'Đạt'],
    ['1', ''],
    ['2', ''],
  ])('number %s is %j', (index, text) => {
    expect(valueOf(withRows(cell(index), table))).toBe(text);
  });

  test.each(['3', '-1', '0.5', 'x', '99999999999999999999'])(
    'number %s is damage, never a blank',
    (index) => {
      expect(codeOf(withRows(cell(index), table))).toBe('damaged');
    },
  );

  test('a missing table is damage as soon as a cell needs it', () => {
    expect(codeOf(withRows(cell('0')))).toBe('damaged');
  });

  test('an empty string cell is blank, not the first string', () => {
    const sheet = firstSheet(withRows('<row r="1"><c r="A1" t="s"/><c r="B1" t="s"><v/></c></row>', table));
    expect(sheet.rows.size).toBe(0);
  });

  test('runs are joined and phonetic guides left out', () => {
    const rich = strings(
      '<r><t>Tỷ </t></r><r><rPr><b/></rPr><t xml:space="preserve">lệ </t></r><r><t>(%)</t></r><rPh sb="0" eb="1"><t>ty</t></rPh><phoneticPr fontId="1"/>',
    );
    expect(valueOf(withRows(cell('0'), { 'xl/sharedStrings.xml': rich }))).toBe('Tỷ lệ (%)');
  });

  test('a table too long is refused', () => {
    expect(codeOf(withRows(cell('0'), table), { sharedStrings: 2 })).toBe('too-large');
  });
});
