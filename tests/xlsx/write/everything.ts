/** A workbook with every feature of the model at least once, close to a unit's own. */
import { parseArea } from '../../../src/sheet/address';
import type { Area, Cell, CellStyle, Row, Sheet, Workbook } from '../../../src/sheet/model';
import { rowsOf, sheetOf } from './sheets';

function area(text: string): Area {
  const found = parseArea(text);
  if (!found) throw new Error(`No area: ${text}`);
  return found;
}

const line = { style: 'thin', color: '7F7F7F' } as const;
const borders = { top: line, right: line, bottom: line, left: line };
const font = { name: 'Times New Roman', size: 12 };
const heading: CellStyle = {
  font: { ...font, bold: true, color: '1F3864' },
  fill: 'D9E1F2',
  borders: { ...borders, bottom: { style: 'double' } },
  align: { horizontal: 'center', vertical: 'center', wrap: true },
};
const text: CellStyle = { font, borders, align: { vertical: 'top', wrap: true, indent: 1 } };
const input: CellStyle = { ...text, fill: 'FFF2CC', locked: false };
const number: CellStyle = { ...input, numberFormat: '#,##0', align: { horizontal: 'right' } };
const rate: CellStyle = { ...text, numberFormat: '[>=70]0.0;[>=69.95]"69,9";0.0' };

const titles = ['Mã', 'TT', 'Chỉ tiêu', 'Tình trạng số liệu', 'Tử số', 'Mẫu số', 'Kết quả (%)', 'Đánh giá'];
const headerRow = 4;
export const firstRow = headerRow + 1;
export const lastRow = firstRow + 59;

function measureRow(row: number): Row {
  const numerator = row * 61;
  const denominator = row * 97;
  const cells: Cell[] = [
    { value: String(row - headerRow), style: text },
    { value: row - headerRow, style: text },
    { value: `Tỷ lệ hồ sơ thủ tục hành chính nộp trực tuyến toàn trình, dòng ${row}`, style: text },
    { value: row % 7 === 0 ? null : 'Có số liệu', style: input },
    { value: numerator, style: number },
    { value: denominator, style: number },
    { value: (100 * numerator) / denominator, formula: `IF(F${row}=0,"",100*E${row}/F${row})`, style: rate },
    {
      value: 'Chưa đạt',
      formula: `IF(E${row}*100>=70*F${row},"Đạt","Chưa đạt")`,
      style: { ...text, font: { ...font, italic: true, underline: true } },
    },
  ];
  return { height: 36, cells: new Map(cells.map((cell, index) => [index + 1, cell])) };
}

function formSheet(): Sheet {
  const header = titles.map((value, index): [number, Cell] => [index + 1, { value, style: heading }]);
  const rows = new Map<number, Row>([
    [
      1,
      {
        height: 24,
        cells: new Map([
          [2, { value: 'CHỈ TIÊU NĂM 2026', style: { font, align: { horizontal: 'center' } } }],
        ]),
      },
    ],
    [2, { hidden: true, cells: new Map([[1, { value: 'khs:1' }]]) }],
    [headerRow, { height: 40, cells: new Map(header) }],
  ]);
  for (let row = firstRow; row <= lastRow; row += 1) rows.set(row, measureRow(row));
  return sheetOf('Khó khăn, vướng mắc', {
    rows,
    merges: [area('B1:H1')],
    columns: new Map([
      [1, { width: 8, hidden: true }],
      [2, { width: 5 }],
      [3, { width: 44.5 }],
      [4, { width: 18 }],
      [7, { width: 12 }],
    ]),
    validations: [
      {
        areas: [area(`D${firstRow}:D${lastRow}`)],
        rule: { kind: 'list', source: '_ds!$A$2:$A$5' },
        prompt: { title: 'Tình trạng', text: 'Chọn một giá trị.\nĐể trống nếu "chưa rõ" & sẽ bổ sung.' },
        error: { style: 'stop', title: 'Giá trị lạ', text: 'Chỉ nhận giá trị trong danh sách.' },
      },
      {
        areas: [area(`E${firstRow}:E${lastRow}`), area(`F${firstRow}:F${lastRow}`)],
        rule: { kind: 'decimal', comparison: 'greaterThanOrEqual', first: '0' },
        error: { style: 'warning', title: 'Số âm', text: 'Nhập số không âm.' },
      },
      { areas: [area('C5')], rule: { kind: 'any' }, prompt: { title: 'Giải thích', text: 'Nêu rõ nguồn.' } },
    ],
    protection: { allow: ['filter', 'sort', 'formatColumns', 'formatRows'] },
    conditionals: [
      {
        areas: [area(`H${firstRow}:H${lastRow}`)],
        formula: `$H${firstRow}="Chưa đạt"`,
        style: { font: { bold: true, color: '9C0006' }, fill: 'FFC7CE' },
        stopIfTrue: true,
      },
      { areas: [area(`D${firstRow}:D${lastRow}`)], formula: `$D${firstRow}=""`, style: { fill: 'FFEB9C' } },
    ],
    freeze: { rows: headerRow, columns: 3 },
    tabColor: '0F6CBD',
    showGridLines: false,
    zoom: 90,
    print: {
      orientation: 'landscape',
      margins: { top: 20, right: 15, bottom: 20, left: 30, header: 10, footer: 8 },
      fit: { width: 1, height: null },
      titleRows: { first: headerRow, last: headerRow },
      area: area(`A1:H${lastRow}`),
      header: '&C&"Times New Roman,Regular"&13&P',
      footer: '&LKế hoạch số && biểu',
      firstPage: { header: '', footer: '&LTrang đầu' },
      centerHorizontally: true,
      breaksAfter: [40],
    },
    filter: area(`A${headerRow}:H${lastRow}`),
  });
}

function oddSheet(): Sheet {
  const dateStyle: CellStyle = { numberFormat: 'dd/mm/yyyy', locked: false };
  return sheetOf("Đơn vị 'A' - 2026", {
    rows: rowsOf({
      A1: { value: '=HYPERLINK("http://x")' },
      A2: { value: '+84' },
      A3: { value: '-1' },
      A4: { value: '@SUM(A1)' },
      A5: { value: ' khoảng trắng ' },
      A6: { value: 'tab\tdòng\nmới\rhết' },
      A7: { value: '\u0001\u000b' },
      A8: { value: '_x0041_' },
      A9: { value: '<b>&amp;"\'' },
      A10: { value: '' },
      A11: { value: '#N/A' },
      B1: { value: true },
      B2: { value: false },
      B3: { value: { error: '#DIV/0!' } },
      B4: { value: -0.1 },
      B5: { value: 1e21 },
      B6: { value: 46344, style: dateStyle },
      B7: { value: 69.96, style: rate },
      C1: { value: '', formula: 'IF(1=1,"","x")' },
      C2: { value: false, formula: '1>2' },
      C3: { value: { error: '#REF!' }, formula: '#REF!+1' },
      C4: { value: null, formula: 'B4*2', cached: false },
      C5: { value: 0, formula: "'Khó khăn, vướng mắc'!B5-1" },
      D1: {
        value: 'Mở biểu',
        link: "'Khó khăn, vướng mắc'!G7",
        style: { font: { underline: true, color: '0563C1' } },
      },
      D2: { value: 'Cổng', link: 'https://hungyen.gov.vn/?a=1&b=2' },
      D3: { value: 5, note: 'Tử số: số hồ sơ.\nMẫu số: "tổng" & <hết>.' },
      D4: {
        value: null,
        style: { fill: 'E7E6E6', borders: { left: { style: 'hair' }, top: { style: 'dashed' } } },
      },
    }),
    columns: new Map([
      [1, { width: 30 }],
      [4, { width: 16 }],
    ]),
    validations: [
      { areas: [area('B6')], rule: { kind: 'date', comparison: 'between', first: '46006', second: '46371' } },
      {
        areas: [area('B4')],
        rule: { kind: 'whole', comparison: 'notEqual', first: '0' },
        error: { style: 'information', title: '', text: '' },
      },
      { areas: [area('A1')], rule: { kind: 'textLength', comparison: 'lessThan', first: '500' } },
      { areas: [area('A2')], rule: { kind: 'custom', formula: 'AND(LEN(A2)<9,A2<>"&")' } },
    ],
    freeze: { rows: 0, columns: 1 },
    print: {
      orientation: 'portrait',
      margins: { top: 20, right: 20, bottom: 20, left: 30 },
      titleRows: { first: 1, last: 2 },
      area: area('A1:D11'),
    },
  });
}

function listSheet(): Sheet {
  const words = ['Tình trạng', 'Có số liệu', 'Không phát sinh', 'Không áp dụng', 'Chưa có số liệu'];
  const rows = words.map((value, index): [number, Row] => [index + 1, { cells: new Map([[1, { value }]]) }]);
  return sheetOf('_ds', { visibility: 'hidden', rows: new Map(rows) });
}

export const everything: Workbook = {
  sheets: [
    sheetOf('_khs', {
      visibility: 'veryHidden',
      rows: rowsOf({ A1: { value: 'unit' }, B1: { value: '01234' } }),
    }),
    formSheet(),
    oddSheet(),
    listSheet(),
  ],
  active: 'Khó khăn, vướng mắc',
  properties: {
    title: 'Biểu số liệu & chỉ tiêu',
    creator: 'Sở Khoa học và Công nghệ',
    created: '2026-11-01T07:30:00Z',
    modified: '2026-11-02T08:00:00Z',
    application: 'Kế hoạch số',
  },
};
