import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sheet } from '../../src/sheet/model';
import { readWorkbook } from '../../src/xlsx/read';
import { writeWorkbook } from '../../src/xlsx/write';
import { everything, firstRow, lastRow } from '../xlsx/write/everything';
import { convert, makeFolder, pdfPages, pdfPageSize, removeFolders, runPython } from './programs';

const folder = makeFolder();
const file = join(folder, 'everything.xlsx');
writeFileSync(file, writeWorkbook(everything));
afterAll(removeFolders);

interface Described {
  readonly active: string;
  readonly title: string;
  readonly created: string;
  readonly sheets: (Record<string, unknown> & { cells: Record<string, Record<string, unknown>> })[];
}

describe('openpyxl', () => {
  const described = JSON.parse(runPython(join(__dirname, 'describe_workbook.py'), file)) as Described;
  const [, form, odd] = described.sheets;

  test('sees the sheets, their states and the one in front', () => {
    expect(described.sheets.map(({ name, state }) => [name, state])).toEqual([
      ['_khs', 'veryHidden'],
      ['Khó khăn, vướng mắc', 'visible'],
      ["Đơn vị 'A' - 2026", 'visible'],
      ['_ds', 'hidden'],
    ]);
    expect(described.active).toBe('Khó khăn, vướng mắc');
    expect([described.title, described.created]).toEqual(['Biểu số liệu & chỉ tiêu', '2026-11-01T07:30:00']);
  });

  test('sees constants with their types, and text that only looks like a formula as text', () => {
    const seen = ['A1', 'A2', 'A8', 'B1', 'B3', 'B4'].map((name) => {
      const { type, value, formula } = odd?.cells[name] ?? {};
      return [type, value, formula];
    });
    expect(seen).toEqual([
      ['s', '=HYPERLINK("http://x")', null],
      ['s', '+84', null],
      ['s', '_x0041_', null],
      ['b', 'True', null],
      ['e', '#DIV/0!', null],
      ['n', '-0.1', null],
    ]);
  });

  test('sees formulas and their results', () => {
    expect(form?.cells[`G${firstRow}`]).toMatchObject({
      formula: `=IF(F${firstRow}=0,"",100*E${firstRow}/F${firstRow})`,
      type: 'n',
      format: '[>=70]0.0;[>=69.95]"69,9";0.0',
      locked: true,
    });
    expect(form?.cells[`H${firstRow}`]).toMatchObject({ type: 's', value: 'Chưa đạt' });
    expect(odd?.cells['C2']).toMatchObject({ formula: '=1>2', type: 'b', value: 'False' });
    expect(odd?.cells['C3']).toMatchObject({ formula: '=#REF!+1', type: 'e', value: '#REF!' });
    expect(odd?.cells['C4']).toMatchObject({ formula: '=B4*2', value: null });
  });

  test('sees looks, notes and links', () => {
    expect(form?.cells[`E${firstRow}`]).toMatchObject({
      font: ['Times New Roman', 12, false],
      fill: 'FFFFF2CC',
      format: '#,##0',
      locked: false,
    });
    expect(odd?.cells['D1']?.['link']).toBe("'Khó khăn, vướng mắc'!G7");
    expect(odd?.cells['D2']?.['link']).toBe('https://hungyen.gov.vn/?a=1&b=2');
    expect(odd?.cells['D3']?.['note']).toBe('Tử số: số hồ sơ.\nMẫu số: "tổng" & <hết>.');
  });

  test('sees validations, conditional formats and protection', () => {
    expect(form?.['validations']).toEqual([
      [
        `D${firstRow}:D${lastRow}`,
        'list',
        null,
        '_ds!$A$2:$A$5',
        'Chọn một giá trị.\nĐể trống nếu "chưa rõ" & sẽ bổ sung.',
        'Chỉ nhận giá trị trong danh sách.',
      ],
      [
        `E${firstRow}:E${lastRow} F${firstRow}:F${lastRow}`,
        'decimal',
        'greaterThanOrEqual',
        '0',
        null,
        'Nhập số không âm.',
      ],
      ['C5', 'none', null, null, 'Nêu rõ nguồn.', null],
    ]);
    expect(form?.['conditionals']).toEqual([
      [`H${firstRow}:H${lastRow}`, `$H${firstRow}="Chưa đạt"`, 'FFFFC7CE', true],
      [`D${firstRow}:D${lastRow}`, `$D${firstRow}=""`, 'FFFFEB9C', false],
    ]);
    expect(form).toMatchObject({
      protected: true,
      allowed: ['autoFilter', 'sort', 'formatColumns', 'formatRows'],
    });
    expect(odd?.['protected']).toBe(false);
  });

  test('sees the page set-up and the layout', () => {
    expect(form).toMatchObject({
      titleRows: '$4:$4',
      printArea: [`$A$1:$H$${lastRow}`],
      page: [9, 'landscape', 1, 0, true],
      firstHeader: true,
      breaks: [40],
      freeze: 'D5',
      filter: `A4:H${lastRow}`,
      merges: ['B1:H1'],
      hiddenColumns: ['A'],
      hiddenRows: [2],
    });
    expect(odd).toMatchObject({ titleRows: '$1:$2', printArea: ['$A$1:$D$11'], freeze: 'B1' });
  });
});

describe('LibreOffice', () => {
  const pdf = convert(file, 'pdf', folder);
  const pages = pdfPages(pdf);

  test('prints A4 with the header row on every page and page numbers from page 2', () => {
    const [width, height] = pdfPageSize(pdf);
    expect([width, height].map((points) => Math.round((points / 72) * 25.4))).toEqual([297, 210]);

    const formPages = pages.filter((page) => page.includes('Tình trạng số liệu'));
    expect(formPages.length).toBeGreaterThan(2);
    const topLine = (page: string) =>
      page
        .split('\n')
        .find((line) => line.trim() !== '')
        ?.trim();
    expect(topLine(formPages[0] ?? '')).toBe('CHỈ TIÊU NĂM 2026');
    expect(formPages.slice(1).map(topLine)).toEqual(formPages.slice(1).map((_, index) => String(index + 2)));
    expect(formPages[0]).toContain('Trang đầu');
    expect(formPages[1]).toContain('Kế hoạch số & biểu');
  });

  test('starts a page after row 40 and leaves hidden sheets, rows and columns out', () => {
    expect(pages.some((page) => page.includes('dòng 40') && page.includes('dòng 41'))).toBe(false);
    expect(pages.join('')).not.toMatch(/khs:1|01234|Không phát sinh|\bMã\b/);
  });

  test('shows what is just under 70 as 69,9', () => {
    expect(pages.at(-1)).toContain('69,9');
  });

  test('keeps values, formulas, guards and layout when it saves the file itself', () => {
    const saved = join(folder, 'saved');
    mkdirSync(saved);
    const outcome = readWorkbook(new Uint8Array(readFileSync(convert(file, 'xlsx', saved))));
    if (!outcome.ok) throw new Error(outcome.failure.detail);
    const before = everything.sheets[1];
    const after = outcome.workbook.sheets[1];
    const content = (sheet: Sheet | undefined) =>
      [...(sheet?.rows ?? [])].flatMap(([row, { cells }]) =>
        [...cells].flatMap(([column, { value, formula, style }]) =>
          value === null
            ? []
            : [[row, column, typeof value === 'number' ? value.toFixed(9) : value, formula, style?.locked]],
        ),
      );
    expect(content(after)).toEqual(content(before));
    expect(after?.merges).toEqual(before?.merges);
    expect(after?.protection).toEqual(before?.protection);
    expect(after?.conditionals.map(({ formula }) => formula)).toEqual(
      before?.conditionals.map(({ formula }) => formula),
    );
    expect(after?.validations.map(({ rule }) => rule.kind).sort()).toEqual(['any', 'decimal', 'list']);
    expect(after?.print).toMatchObject({ orientation: 'landscape', titleRows: { first: 4, last: 4 } });
    expect(after?.filter).toEqual(before?.filter);
  });
});
