/** The result workbook in LibreOffice: the same figures after a recalculation, and pages as they must be printed. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { resultWorkbook } from '../../src/appendix';
import type { Cell, CellValue, Sheet, Workbook } from '../../src/sheet/model';
import { squeeze } from '../../src/plan/text';
import { readWorkbook } from '../../src/xlsx/read';
import { writeWorkbook } from '../../src/xlsx/write';
import { nothing, plan, province } from '../appendix/province';
import { convert, makeFolder, pdfPages, pdfPageSize, removeFolders } from './programs';

const folder = makeFolder();
afterAll(removeFolders);

/** A file without the results of its formulas: whoever opens it has to calculate. */
function withoutResults(workbook: Workbook): Workbook {
  const bare = (cell: Cell): Cell =>
    cell.formula === undefined ? cell : { ...cell, value: null, cached: false };
  const sheets = workbook.sheets.map((sheet): Sheet => {
    const rows = [...sheet.rows].map(([number, row]) => {
      const cells = [...row.cells].map(([column, cell]) => [column, bare(cell)] as const);
      return [number, { ...row, cells: new Map(cells) }] as const;
    });
    return { ...sheet, rows: new Map(rows) };
  });
  return { ...workbook, sheets };
}

/** LibreOffice writes 15 digits of a number, and nothing for an empty text. */
function same(one: CellValue | undefined, other: CellValue): boolean {
  if (typeof one === 'number' && typeof other === 'number') {
    return Math.abs(one - other) <= Math.abs(other) * 1e-14;
  }
  return (one ?? '') === (other ?? '');
}

/** Results of all formulas by place. */
function results(workbook: Pick<Workbook, 'sheets'>): Map<string, CellValue> {
  const found = new Map<string, CellValue>();
  for (const sheet of workbook.sheets) {
    for (const [row, { cells }] of sheet.rows) {
      for (const [column, { formula, value }] of cells) {
        if (formula !== undefined) found.set(`${sheet.name} ${row} ${column}`, value);
      }
    }
  }
  return found;
}

describe.each([
  ['full', resultWorkbook(province())],
  ['empty', resultWorkbook(nothing())],
])('the workbook of a province (%s)', (name, workbook) => {
  it('gives the same figures and verdicts when LibreOffice calculates them', () => {
    const file = join(folder, `${name}.xlsx`);
    writeFileSync(file, writeWorkbook(withoutResults(workbook)));
    const read = readWorkbook(readFileSync(convert(file, 'xlsx', makeFolder())));
    if (!read.ok) throw new Error(read.failure.detail);
    const calculated = results(read.workbook);
    const ours = results(workbook);
    expect(ours.size).toBeGreaterThan(100);
    expect([...ours].filter(([place, value]) => !same(calculated.get(place), value))).toEqual([]);
  });
});

describe('the printed appendices', () => {
  const printed = new Set(['PL01', 'PL02', 'PL03', 'Tổng quan', 'Số liệu']);
  const workbook = resultWorkbook(province());
  const file = join(folder, 'printed.xlsx');
  writeFileSync(
    file,
    writeWorkbook({ ...workbook, sheets: workbook.sheets.filter(({ name }) => printed.has(name)) }),
  );
  const pdf = convert(file, 'pdf', folder);
  const pages = pdfPages(pdf).map((page) => page.normalize('NFC'));
  const heads = [
    ...Object.values(plan.appendices).map(({ label }) => pages.findIndex((page) => lines(page)[0] === label)),
    pages.findIndex((page) => page.includes('TỔNG QUAN KẾT QUẢ THỰC HIỆN')),
  ];

  function lines(page: string): string[] {
    return page
      .split('\n')
      .map((line) => squeeze(line))
      .filter((line) => line !== '');
  }

  it('stand in the order of the plan, each from a page of its own, on A4 landscape', () => {
    expect(heads.every((head) => head >= 0)).toBe(true);
    expect([...heads].sort((one, other) => one - other)).toEqual(heads);
    const [width, height] = pdfPageSize(pdf);
    expect(width).toBeCloseTo(842, 0);
    expect(height).toBeCloseTo(595, 0);
  });

  it.each([0, 1, 2])('number their pages from 2, apart from one another (appendix %i)', (appendix) => {
    const own = pages.slice(heads[appendix], heads[appendix + 1]);
    expect(own.length).toBeGreaterThan(1);
    expect(own.map((page) => lines(page)[0]).slice(1)).toEqual(
      own.slice(1).map((_page, index) => String(index + 2)),
    );
    expect(lines(own[0] ?? '')[0]).toBe(Object.values(plan.appendices)[appendix]?.label);
  });

  it.each([0, 1, 2])('repeat the header row on every page (appendix %i)', (appendix) => {
    const headers = Object.values(plan.appendices)[appendix]?.columns ?? [];
    for (const page of pages.slice(heads[appendix], heads[appendix + 1])) {
      for (const word of headers.flatMap((header) => header.split(' '))) expect(page).toContain(word);
    }
  });

  it('hold every word of the plan: nothing is cut off by a row that is too low', () => {
    const words = (text: string) => text.match(/\p{L}+|\d+/gu) ?? [];
    const count = (list: readonly string[]) => {
      const counts = new Map<string, number>();
      for (const word of list) counts.set(word, (counts.get(word) ?? 0) + 1);
      return counts;
    };
    const texts = [
      plan.indicators.map(({ text, leadText, coordinateText }) => `${text} ${leadText} ${coordinateText}`),
      plan.tasks.map(({ text, leadText, coordinateText }) => `${text} ${leadText} ${coordinateText}`),
      plan.projectParts.flatMap(({ title, entries }) => [
        title,
        ...entries.flatMap(({ unitText, projects }) => [unitText, ...projects.map(({ text }) => text)]),
      ]),
    ];
    texts.forEach((section, appendix) => {
      const onPaper = count(words(pages.slice(heads[appendix], heads[appendix + 1]).join(' ')));
      const missing = [...count(words(section.join(' ')))].filter(
        ([word, times]) => (onPaper.get(word) ?? 0) < times,
      );
      expect(missing).toEqual([]);
    });
  });

  it('give the overview one page', () => {
    const next = pages.findIndex((page) => page.includes('Số liệu từng đơn vị'));
    expect(next - (heads[3] ?? 0)).toBe(1);
  });
});
