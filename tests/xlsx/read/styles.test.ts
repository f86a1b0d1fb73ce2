import type { CellStyle } from '../../../src/sheet/model';
import { cellOf, firstSheet, MAIN, parts, relations, sheetData, stylesXml, worksheet, zip } from './files';

/** The style of a cell whose format is the only one, beside the parts given. */
function styleOf(xf: string, tables = '', overrides: Record<string, string> = {}): CellStyle | undefined {
  const bytes = zip(
    parts({
      'xl/styles.xml': stylesXml(`${tables}<cellXfs><xf/>${xf}</cellXfs>`),
      'xl/worksheets/sheet1.xml': sheetData('<row r="1"><c r="A1" s="1"><v>1</v></c></row>'),
      ...overrides,
    }),
  );
  return cellOf(firstSheet(bytes), 'A1')?.style;
}

function colorOf(color: string, before = '', overrides: Record<string, string> = {}) {
  const fill = `<fills><fill><patternFill patternType="solid"><fgColor ${color}/></patternFill></fill></fills>`;
  return styleOf('<xf/>', fill + before, overrides)?.fill;
}

describe('Fonts', () => {
  test('come with name, size, emphasis and colour', () => {
    const fonts =
      '<fonts><font><b/><i val="1"/><u val="double"/><sz val="13.5"/><color rgb="FF1F3864"/><name val="Times New Roman"/></font></fonts>';
    expect(styleOf('<xf fontId="0"/>', fonts)?.font).toEqual({
      name: 'Times New Roman',
      size: 13.5,
      bold: true,
      italic: true,
      underline: true,
      color: '1F3864',
    });
  });

  test('that are switched off by value are off', () => {
    const fonts =
      '<fonts><font><b val="0"/><i val="false"/><u val="none"/><name val="Arial"/></font></fonts>';
    expect(styleOf('<xf fontId="0"/>', fonts)?.font).toEqual({ name: 'Arial' });
  });
});

describe('Number formats', () => {
  test.each([
    [0, undefined],
    [1, '0'],
    [2, '0.00'],
    [3, '#,##0'],
    [9, '0%'],
    [10, '0.00%'],
    [14, 'm/d/yyyy'],
    [22, 'm/d/yyyy h:mm'],
    [30, 'm/d/yyyy'],
    [49, '@'],
    [99, undefined],
    [164, 'dd/mm/yyyy'],
    [165, undefined],
    [166, '0"x"_x'],
  ])('%d is %j', (id, code) => {
    const formats =
      '<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="GENERAL"/><numFmt numFmtId="166" formatCode="0&quot;x&quot;_x"/></numFmts>';
    expect(styleOf(`<xf numFmtId="${id}"/>`, formats)?.numberFormat).toBe(code);
  });
});

describe('Colours', () => {
  test.each([
    ['rgb="FFD9E1F2"', 'D9E1F2'],
    ['rgb="00d9e1f2"', 'D9E1F2'],
    ['rgb="D9E1F2"', 'D9E1F2'],
    ['rgb="red"', undefined],
    ['indexed="10"', 'FF0000'],
    ['indexed="64"', undefined],
    ['auto="1"', undefined],
    ['theme="0"', 'FFFFFF'],
    ['theme="1"', '000000'],
    ['theme="4"', '5B9BD5'],
    ['theme="4" tint="0"', '5B9BD5'],
    ['theme="4" tint="0.79998168889431442"', 'DEEBF7'],
    ['theme="0" tint="-0.14999847407452621"', 'D9D9D9'],
    ['theme="1" tint="0.499984740745262"', '7F7F7F'],
    ['theme="99"', undefined],
  ])('%s is %s', (color, expected) => {
    const found = colorOf(color);
    if (expected === undefined || found === undefined) expect(found).toBe(expected);
    else expect(distance(found, expected)).toBeLessThanOrEqual(1);
  });

  test('follow the theme and the palette of the workbook', () => {
    const scheme = ['dk1', 'lt1', 'dk2', 'lt2', 'accent1'].map(
      (name, index) => `<a:${name}><a:srgbClr val="00000${index}"/></a:${name}>`,
    );
    const theme = `<a:theme xmlns:a="a"><a:themeElements><a:clrScheme>${scheme.join('')}</a:clrScheme></a:themeElements></a:theme>`;
    const overrides = {
      'xl/theme/theme1.xml': theme,
      'xl/_rels/workbook.xml.rels': relations(
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId3', 'styles', 'styles.xml'],
        ['rId4', 'theme', 'theme/theme1.xml'],
      ),
    };
    expect([0, 1, 2, 3, 4].map((index) => colorOf(`theme="${index}"`, '', overrides))).toEqual([
      '000001',
      '000000',
      '000003',
      '000002',
      '000004',
    ]);
    const palette = '<colors><indexedColors><rgbColor rgb="FFABCDEF"/></indexedColors></colors>';
    expect(colorOf('indexed="0"', palette)).toBe('ABCDEF');
  });
});

/** Largest difference of a channel: rounding in the tint formula may differ by one step between programs. */
function distance(one: string, other: string): number {
  const channels = (color: string) => [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16));
  return Math.max(...channels(one).map((value, index) => Math.abs(value - (channels(other)[index] ?? 0))));
}

describe('The rest of a style', () => {
  test('fills without a pattern are none', () => {
    const fills =
      '<fills><fill><patternFill patternType="none"><fgColor rgb="FF112233"/></patternFill></fill><fill><gradientFill/></fill></fills>';
    expect(styleOf('<xf fillId="0"/>', fills)).toBeUndefined();
    expect(styleOf('<xf fillId="1"/>', fills)).toBeUndefined();
  });

  test('borders keep style and colour, also under the strict names', () => {
    const borders =
      '<borders><border><start style="thin"><color rgb="FF000000"/></start><end style="mediumDashDot"/><top style="double"/><bottom/></border></borders>';
    expect(styleOf('<xf borderId="0"/>', borders)?.borders).toEqual({
      left: { style: 'thin', color: '000000' },
      right: { style: 'dashed' },
      top: { style: 'double' },
    });
  });

  test('alignment', () => {
    const xf =
      '<xf><alignment horizontal="centerContinuous" vertical="top" wrapText="true" indent="2" textRotation="90"/></xf>';
    expect(styleOf(xf)?.align).toEqual({ horizontal: 'center', vertical: 'top', wrap: true, indent: 2 });
    expect(styleOf('<xf><alignment horizontal="general"/></xf>')).toBeUndefined();
  });

  test.each([
    ['0', false],
    ['false', false],
    ['1', undefined],
  ])('locked="%s"', (locked, expected) => {
    expect(styleOf(`<xf numFmtId="1"><protection locked="${locked}"/></xf>`)?.locked).toBe(expected);
  });

  test('a style number that nothing stands behind gives no style', () => {
    const bytes = zip(
      parts({
        'xl/styles.xml': stylesXml('<cellXfs><xf/></cellXfs>'),
        'xl/worksheets/sheet1.xml': sheetData('<row r="1"><c r="A1" s="9"><v>1</v></c></row>'),
      }),
    );
    expect(cellOf(firstSheet(bytes), 'A1')).toEqual({ value: 1 });
  });
});

describe('Conditional formats by formula', () => {
  const dxfs =
    '<dxfs><dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf><dxf><fill><patternFill patternType="solid"><fgColor rgb="FF00FF00"/></patternFill></fill></dxf></dxfs>';

  function conditionals(inside: string) {
    const bytes = zip(
      parts({
        'xl/styles.xml': stylesXml(dxfs),
        'xl/worksheets/sheet1.xml': worksheet(`<sheetData/>${inside}`),
      }),
    );
    return firstSheet(bytes).conditionals;
  }

  test('come with their look, the first to apply first; other kinds are not in the model', () => {
    const found = conditionals(
      '<conditionalFormatting sqref="G4:G9 H4"><cfRule type="expression" dxfId="1" priority="5"><formula>$G4&lt;70</formula></cfRule>' +
        '<cfRule type="colorScale" priority="1"/></conditionalFormatting>' +
        '<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="0" priority="2" stopIfTrue="1"><formula>A1=""</formula></cfRule></conditionalFormatting>',
    );
    expect(found).toEqual([
      {
        areas: [{ top: 1, left: 1, bottom: 1, right: 1 }],
        formula: 'A1=""',
        style: { font: { bold: true, color: '9C0006' }, fill: 'FFC7CE' },
        stopIfTrue: true,
      },
      {
        areas: [
          { top: 4, left: 7, bottom: 9, right: 7 },
          { top: 4, left: 8, bottom: 4, right: 8 },
        ],
        formula: '$G4<70',
        style: { fill: '00FF00' },
      },
    ]);
  });

  test('are found in the extension list, with their look in place', () => {
    const x14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
    const found = conditionals(
      `<extLst><ext xmlns:x14="${x14}" xmlns:xm="xm" xmlns:d="${MAIN}"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="expression" priority="1"><xm:f>_ds!$A$1=A1</xm:f><x14:dxf><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></x14:dxf></x14:cfRule><xm:sqref>A1:A9</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`,
    );
    expect(found).toEqual([
      {
        areas: [{ top: 1, left: 1, bottom: 9, right: 1 }],
        formula: '_ds!$A$1=A1',
        style: { fill: 'FFC7CE' },
      },
    ]);
  });
});
