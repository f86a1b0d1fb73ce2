import { cellOf, codeOf, firstSheet, parts, relations, workbookXml, worksheet, zip } from './files';

const SHEET = 'xl/worksheets/sheet1.xml';

function sheetWith(inside: string, overrides: Record<string, string> = {}) {
  return firstSheet(zip(parts({ [SHEET]: worksheet(inside), ...overrides })));
}

function codeWith(inside: string, limits = {}) {
  return codeOf(zip(parts({ [SHEET]: worksheet(inside) })), limits);
}

describe('Rows and columns', () => {
  test('keep height, width and whether they are hidden', () => {
    const sheet = sheetWith(
      '<cols><col min="1" max="1" hidden="1" width="9"/><col min="2" max="4" width="40.5"/><col min="6" max="6" width="0"/></cols>' +
        '<sheetData><row r="1" ht="36"/><row r="2" hidden="true"><c r="A2"><v>1</v></c></row><row r="3" ht="0"/></sheetData>',
    );
    expect([...sheet.columns]).toEqual([
      [1, { width: 9, hidden: true }],
      [2, { width: 40.5 }],
      [3, { width: 40.5 }],
      [4, { width: 40.5 }],
      [6, { width: 0, hidden: true }],
    ]);
    expect(sheet.rows.get(1)).toMatchObject({ height: 36 });
    expect(sheet.rows.get(2)).toMatchObject({ hidden: true });
    expect(sheet.rows.get(3)).toMatchObject({ height: 0, hidden: true });
  });

  test.each([
    ['past the last', '<cols><col min="1" max="16385" width="9"/></cols>'],
    ['described twice', '<cols><col min="1" max="3" width="9"/><col min="3" max="4" width="8"/></cols>'],
  ])('columns %s are damage', (_, cols) => {
    expect(codeWith(`${cols}<sheetData/>`)).toBe('damaged');
  });
});

describe('Merges', () => {
  test('are areas, however large', () => {
    const sheet = sheetWith(
      '<sheetData/><mergeCells><mergeCell ref="A1:H1"/><mergeCell ref="A1:XFD1048576"/></mergeCells>',
    );
    expect(sheet.merges).toEqual([
      { top: 1, left: 1, bottom: 1, right: 8 },
      { top: 1, left: 1, bottom: 1048576, right: 16384 },
    ]);
  });

  test('that cannot be read are damage, and too many are refused', () => {
    expect(codeWith('<sheetData/><mergeCells><mergeCell ref="#REF!"/></mergeCells>')).toBe('damaged');
    const many = '<mergeCell ref="A1:B1"/>'.repeat(20);
    expect(codeWith(`<sheetData/><mergeCells>${many}</mergeCells>`, { areas: 10 })).toBe('too-large');
  });
});

describe('Protection', () => {
  test('is null without the element or with it switched off', () => {
    expect(sheetWith('<sheetData/>').protection).toBeNull();
    expect(sheetWith('<sheetData/><sheetProtection formatCells="0"/>').protection).toBeNull();
    expect(sheetWith('<sheetData/><sheetProtection sheet="0"/>').protection).toBeNull();
  });

  test('lists what stays allowed, in either spelling of booleans', () => {
    expect(
      sheetWith(
        '<sheetData/><sheetProtection sheet="1" objects="1" autoFilter="0" sort="0" formatColumns="0"/>',
      ).protection,
    ).toEqual({ allow: ['filter', 'sort', 'formatColumns'] });
    expect(
      sheetWith(
        '<sheetData/><sheetProtection sheet="true" formatRows="false" formatCells="false" sort="true"/>',
      ).protection,
    ).toEqual({ allow: ['formatRows', 'formatCells', 'editObjects'] });
  });
});

describe('Validations', () => {
  function validations(inside: string) {
    return sheetWith(`<sheetData/><dataValidations>${inside}</dataValidations>`).validations;
  }

  test('by list come with areas, prompt and error', () => {
    expect(
      validations(
        '<dataValidation type="list" showInputMessage="1" showErrorMessage="true" errorStyle="warning" promptTitle="Tình trạng" prompt="Chọn&#10;một mục" errorTitle="Sai" error="a_x000a_b" sqref="D4:D9 F4"><formula1>_ds!$A$2:$A$5</formula1></dataValidation>',
      ),
    ).toEqual([
      {
        areas: [
          { top: 4, left: 4, bottom: 9, right: 4 },
          { top: 4, left: 6, bottom: 4, right: 6 },
        ],
        rule: { kind: 'list', source: '_ds!$A$2:$A$5' },
        prompt: { title: 'Tình trạng', text: 'Chọn\nmột mục' },
        error: { style: 'warning', title: 'Sai', text: 'a\nb' },
      },
    ]);
  });

  test.each([
    [
      'type="decimal" operator="greaterThanOrEqual"',
      '<formula1>0</formula1><formula2>0</formula2>',
      { kind: 'decimal', comparison: 'greaterThanOrEqual', first: '0' },
    ],
    [
      'type="whole"',
      '<formula1>1</formula1><formula2>9</formula2>',
      { kind: 'whole', comparison: 'between', first: '1', second: '9' },
    ],
    [
      'type="time" operator="lessThan"',
      '<formula1>0.5</formula1>',
      { kind: 'decimal', comparison: 'lessThan', first: '0.5' },
    ],
    [
      'type="date" operator="notBetween"',
      '<formula1>1</formula1><formula2>2</formula2>',
      { kind: 'date', comparison: 'notBetween', first: '1', second: '2' },
    ],
    [
      'type="textLength" operator="lessThanOrEqual"',
      '<formula1>255</formula1>',
      { kind: 'textLength', comparison: 'lessThanOrEqual', first: '255' },
    ],
    ['type="custom"', '<formula1>E4&lt;=F4</formula1>', { kind: 'custom', formula: 'E4<=F4' }],
    ['type="list"', '<formula1>"Có,Không"</formula1>', { kind: 'list', source: '"Có,Không"' }],
    ['type="none"', '', { kind: 'any' }],
    ['', '', { kind: 'any' }],
  ])('%s', (attributes, inside, rule) => {
    const found = validations(`<dataValidation ${attributes} sqref="A1">${inside}</dataValidation>`);
    expect(found).toEqual([{ areas: [{ top: 1, left: 1, bottom: 1, right: 1 }], rule }]);
  });

  test('of whole columns stay one area', () => {
    const [found] = validations('<dataValidation type="none" sqref="A1:XFD1048576 B:C"/>');
    expect(found?.areas).toEqual([
      { top: 1, left: 1, bottom: 1048576, right: 16384 },
      { top: 1, left: 2, bottom: 1048576, right: 3 },
    ]);
  });

  test('are found in the extension list, where Excel 2010 puts lists of other sheets', () => {
    const x14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
    const sheet = sheetWith(
      `<sheetData/><extLst><ext xmlns:x14="${x14}" xmlns:xm="xm"><x14:dataValidations count="1"><x14:dataValidation type="list" showErrorMessage="1"><x14:formula1><xm:f>_ds!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>B2:B9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`,
    );
    expect(sheet.validations).toEqual([
      {
        areas: [{ top: 2, left: 2, bottom: 9, right: 2 }],
        rule: { kind: 'list', source: '_ds!$A$1:$A$3' },
        error: { style: 'stop', title: '', text: '' },
      },
    ]);
  });

  test('whose cells cannot be read are damage, and whose areas are too many are refused', () => {
    const of = (sqref: string) =>
      `<sheetData/><dataValidations><dataValidation sqref="${sqref}"/></dataValidations>`;
    expect(codeWith(of('A1 ?'))).toBe('damaged');
    expect(codeWith(of('A1 '.repeat(150_000)))).toBe('too-large');
  });
});

describe('The view', () => {
  test('keeps panes, zoom, grid lines, tab colour and filter', () => {
    expect(
      sheetWith(
        '<sheetPr><tabColor rgb="FF70AD47"/></sheetPr><sheetViews><sheetView showGridLines="0" zoomScale="90"><pane xSplit="3" ySplit="4" state="frozen"/></sheetView></sheetViews><sheetData/><autoFilter ref="A4:N70"/>',
      ),
    ).toMatchObject({
      freeze: { rows: 4, columns: 3 },
      zoom: 90,
      showGridLines: false,
      tabColor: '70AD47',
      filter: { top: 4, left: 1, bottom: 70, right: 14 },
    });
  });

  test('leaves out a split that is not frozen', () => {
    const pane =
      '<sheetViews><sheetView><pane xSplit="3000" state="split"/></sheetView></sheetViews><sheetData/>';
    expect(sheetWith(pane).freeze).toBeUndefined();
  });
});

describe('Printing', () => {
  test('is undefined where the sheet says nothing', () => {
    expect(sheetWith('<sheetData/>').print).toBeUndefined();
  });

  test('keeps the set-up, margins in millimetres', () => {
    const names =
      `<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">'Biểu, 01''s'!$A:$B,'Biểu, 01''s'!$4:$5</definedName>` +
      `<definedName name="_xlnm.Print_Area" localSheetId="0">'Biểu, 01''s'!$A1:$J64</definedName></definedNames>`;
    const sheet = sheetWith(
      '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetData/><printOptions horizontalCentered="1"/><pageMargins left="1.1811" right="0.5906" top="0.7874" bottom="0.7874" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>' +
        '<headerFooter differentFirst="1"><oddHeader>&amp;C&amp;P</oddHeader><oddFooter>&amp;Rx</oddFooter><firstFooter>&amp;Lđầu</firstFooter></headerFooter><rowBreaks count="2"><brk id="20" man="1"/><brk id="40"/></rowBreaks>',
      { 'xl/workbook.xml': workbookXml(`<sheet name="Biểu, 01's" sheetId="1" r:id="rId1"/>`, '', names) },
    );
    expect(sheet.print).toEqual({
      orientation: 'landscape',
      margins: { left: 30, right: 15, top: 20, bottom: 20, header: 7.62, footer: 7.62 },
      fit: { width: 1, height: null },
      titleRows: { first: 4, last: 5 },
      area: { top: 1, left: 1, bottom: 64, right: 10 },
      header: '&C&P',
      footer: '&Rx',
      firstPage: { header: '', footer: '&Lđầu' },
      centerHorizontally: true,
      breaksAfter: [20, 40],
    });
  });

  test('fits nothing while fitting is switched off', () => {
    expect(sheetWith('<sheetData/><pageSetup fitToWidth="1" fitToHeight="1"/>').print?.fit).toBeUndefined();
  });
});

describe('Links and notes', () => {
  const rels = {
    'xl/worksheets/_rels/sheet1.xml.rels': relations(
      ['rId1', 'hyperlink', 'https://hungyen.gov.vn/?a=1&amp;b=2', 'External'],
      ['rId2', 'hyperlink', '#_ds!A1', 'External'],
      ['rId3', 'comments', '../comments1.xml'],
    ),
    'xl/comments1.xml':
      '<comments xmlns="c"><authors/><commentList><comment ref="B2"><text><r><t>Người lập: </t></r><r><t>xem lại</t></r></text></comment><comment ref="__proto__"><text><t>x</t></text></comment></commentList></comments>',
  };

  test('stand on their cells', () => {
    const sheet = sheetWith(
      '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row></sheetData><hyperlinks><hyperlink ref="A1:C1" r:id="rId1"/><hyperlink ref="A3" location="\'PL01\'!G7"/><hyperlink ref="A4" r:id="rId2"/><hyperlink ref="A5" r:id="rId1" location="muc"/><hyperlink ref="A6" r:id="rId9"/></hyperlinks>',
      rels,
    );
    const web = 'https://hungyen.gov.vn/?a=1&b=2';
    expect(cellOf(sheet, 'A1')).toEqual({ value: 1, link: web });
    expect(cellOf(sheet, 'B1')).toEqual({ value: 2, link: web });
    expect(cellOf(sheet, 'C1')).toBeUndefined();
    expect(cellOf(sheet, 'A3')).toEqual({ value: null, link: "'PL01'!G7" });
    expect(cellOf(sheet, 'A4')?.link).toBe('_ds!A1');
    expect(cellOf(sheet, 'A5')?.link).toBe(`${web}#muc`);
    expect(cellOf(sheet, 'A6')).toBeUndefined();
    expect(cellOf(sheet, 'B2')?.note).toBe('Người lập: xem lại');
    expect(sheet.rows.size).toBe(5);
  });
});
