/** XML as other programs spell it, and XML made to do harm. */
import { strToU8 } from 'fflate';
import {
  cellOf,
  codeOf,
  firstSheet,
  MAIN,
  parts,
  relations,
  sheetData,
  valueOf,
  withRows,
  workbookXml,
  worksheet,
  zip,
} from './files';

const SHEET = 'xl/worksheets/sheet1.xml';

function withSheet(xml: string | Uint8Array): Uint8Array {
  return zip(parts({ [SHEET]: xml }));
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  [...text].forEach((letter, index) => view.setUint16(index * 2, letter.charCodeAt(0), littleEndian));
  return bytes;
}

const inline = '<row r="1"><c r="A1" t="inlineStr"><is><t>Đạt</t></is></c></row>';

describe('XML is read however it is spelled', () => {
  test('with a prefix on every name, as OpenXML SDK writes', () => {
    const xml = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:r><x:t>Đạt</x:t></x:r></x:is></x:c></x:row></x:sheetData></x:worksheet>`;
    expect(valueOf(withSheet(xml))).toBe('Đạt');
  });

  test('with another prefix for relationships', () => {
    const xml = workbookXml('<sheet name="S" sheetId="1" q:id="rId1" xmlns:q="r"/>');
    expect(codeOf(zip(parts({ 'xl/workbook.xml': xml })))).toBe('ok');
  });

  test('with the strict namespaces', () => {
    const strict = 'http://purl.oclc.org/ooxml';
    const bytes = zip(
      parts({
        '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${strict}/officeDocument/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
        'xl/workbook.xml': `<workbook xmlns="${strict}/spreadsheetml/main" xmlns:r="${strict}/officeDocument/relationships"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
        [SHEET]: `<worksheet xmlns="${strict}/spreadsheetml/main"><sheetData>${inline}</sheetData></worksheet>`,
      }),
    );
    expect(valueOf(bytes)).toBe('Đạt');
  });

  test('with single quotes, CDATA, comments and processing instructions', () => {
    const xml = `<?xml version='1.0'?><!-- a --><worksheet xmlns='${MAIN}'><sheetData><!-- b --><row r='1'><?x y?><c r='A1' t='inlineStr'><is><t>Tử <![CDATA[& mẫu]]><!-- c --></t></is></c></row></sheetData></worksheet>`;
    expect(valueOf(withSheet(xml))).toBe('Tử & mẫu');
  });

  test.each([true, false])(
    'in UTF-16, little endian %s, with or without a byte order mark',
    (littleEndian) => {
      const xml = sheetData(inline).replace('UTF-8', 'UTF-16');
      expect(valueOf(withSheet(utf16(`\ufeff${xml}`, littleEndian)))).toBe('Đạt');
      expect(valueOf(withSheet(utf16(xml, littleEndian)))).toBe('Đạt');
    },
  );

  test('in UTF-8 with a byte order mark', () => {
    expect(valueOf(withSheet(`\ufeff${sheetData(inline)}`))).toBe('Đạt');
  });

  test('in a declared legacy encoding', () => {
    const text = sheetData('<row><c t="inlineStr"><is><t>caf\u00e9</t></is></c></row>').replace(
      'UTF-8',
      'ISO-8859-1',
    );
    expect(valueOf(withSheet(Uint8Array.from(text, (letter) => letter.charCodeAt(0))))).toBe('café');
  });

  test('when a character straddles two chunks', () => {
    const text = 'Đ'.repeat(70_001);
    const row = (lead: string) =>
      `<row r="1"><c r="A1" t="inlineStr"><is><t>${lead}${text}</t></is></c></row>`;
    expect(valueOf(withRows(row('')))).toBe(text);
    expect(valueOf(withRows(row('a')))).toBe(`a${text}`);
  });

  test('with line ends of any system as LF, and other text exactly', () => {
    const row = '<row><c t="inlineStr"><is><t> a\r\nb\rc\nd </t></is></c></row>';
    expect(valueOf(withRows(row))).toBe(' a\nb\nc\nd ');
  });
});

describe('A name counts only in its place and namespace', () => {
  test('workbookPr of an extension does not set the date system', () => {
    const x15 = 'http://schemas.microsoft.com/office/spreadsheetml/2010/11/main';
    const bytes = zip(
      parts({
        'xl/workbook.xml': workbookXml(
          '<sheet name="S" sheetId="1" r:id="rId1"/>',
          `<workbookPr date1904="1"/>`,
          `<extLst><ext><x15:workbookPr xmlns:x15="${x15}" date1904="0"/></ext></extLst>`,
        ),
        'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><cellXfs><xf numFmtId="14"/></cellXfs></styleSheet>`,
        [SHEET]: sheetData('<row r="1"><c r="A1" s="0"><v>100</v></c></row>'),
      }),
    );
    expect(valueOf(bytes)).toBe(1562);
  });

  test('rows and cells of a foreign namespace are not data', () => {
    const xml = worksheet(
      `<sheetData xmlns:z="z"><z:row r="1"><c r="A1"><v>1</v></c></z:row><row r="2"><z:c r="A2"><v>2</v></z:c><c r="B2"><v>3</v></c></row></sheetData>`,
    );
    const sheet = firstSheet(withSheet(xml));
    expect(sheet.rows.size).toBe(1);
    expect(sheet.rows.get(2)?.cells.size).toBe(1);
    expect(cellOf(sheet, 'B2')?.value).toBe(3);
  });

  test('a sheetData inside another element is not the data of the sheet', () => {
    const xml = worksheet(
      `<extLst><ext><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></ext></extLst>`,
    );
    expect(firstSheet(withSheet(xml)).rows.size).toBe(0);
  });
});

describe('Harmful XML is refused', () => {
  const laughs = '<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>';
  test.each([
    [
      'entities in a sheet',
      laughs + sheetData('<row r="1"><c r="A1" t="str"><v>&b;</v></c></row>').slice(38),
      'unsafe',
    ],
    [
      'an outer entity',
      `<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>${sheetData('').slice(38)}`,
      'unsafe',
    ],
    ['an empty document type', `<!DOCTYPE worksheet>${sheetData('').slice(38)}`, 'unsafe'],
    ['an undeclared entity', sheetData('<row><c t="str"><v>&x;</v></c></row>'), 'damaged'],
    ['deep nesting', worksheet('<a>'.repeat(200_000) + '</a>'.repeat(200_000)), 'unsafe'],
    [
      'many attributes',
      worksheet(`<a ${Array.from({ length: 400 }, (_, at) => `a${at}=""`).join(' ')}/>`),
      'unsafe',
    ],
    ['an element that is never closed', worksheet('<sheetData>'), 'damaged'],
    ['a cut part', sheetData(inline).slice(0, -30), 'damaged'],
    ['an attribute given twice', sheetData('<row><c r="A1" r="B1"><v>1</v></c></row>'), 'damaged'],
    ['a control character', sheetData('<row><c t="str"><v>\u0001</v></c></row>'), 'damaged'],
    ['bytes that are not UTF-8', Uint8Array.of(...strToU8('<worksheet>'), 0xc3, 0x28), 'damaged'],
    ['an unknown encoding', sheetData('').replace('UTF-8', 'KOI8-R'), 'damaged'],
    ['an empty part', '', 'damaged'],
    ['another root', `<chartsheet xmlns="${MAIN}"/>`, 'damaged'],
  ] as const)('%s', (_, xml, code) => {
    expect(codeOf(withSheet(xml))).toBe(code);
  });

  test('entities in the shared strings', () => {
    const bytes = zip(
      parts({ 'xl/sharedStrings.xml': `${laughs}<sst xmlns="${MAIN}"><si><t>&b;</t></si></sst>` }),
    );
    expect(codeOf(bytes)).toBe('unsafe');
  });

  test('names of prototypes are names like any other', () => {
    const bytes = zip(
      parts({
        'xl/workbook.xml': workbookXml('<sheet name="__proto__" sheetId="1" r:id="constructor"/>'),
        'xl/_rels/workbook.xml.rels': relations(['constructor', 'worksheet', 'worksheets/sheet1.xml']),
        [SHEET]: worksheet(
          '<sheetData><row r="1" __proto__="1"><c r="A1" constructor="2" t="str"><v>__proto__</v></c></row></sheetData><constructor/><__proto__/><toString/>',
        ),
      }),
    );
    const sheet = firstSheet(bytes);
    expect(sheet.name).toBe('__proto__');
    expect(cellOf(sheet, 'A1')?.value).toBe('__proto__');
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
