/** Every sheet of a result on paper, as LibreOffice prints it: pages, headers, numbers, and no word lost. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { resultAgain, resultWorkbook } from '../../src/appendix';
import { pageHeight } from '../../src/appendix/page';
import { squeeze } from '../../src/plan/text';
import { cellAt } from '../../src/sheet/address';
import type { Area, Sheet } from '../../src/sheet/model';
import { writeWorkbook } from '../../src/xlsx/write';
import { textAt } from '../appendix/cells';
import { plan, province } from '../appendix/province';
import { convert, makeFolder, pdfPages, pdfPageSizes, removeFolders } from './programs';

afterAll(removeFolders);

const { workbook } = resultAgain(province(), resultWorkbook(province(plan, 8)).sheets);
const folder = makeFolder();
const file = join(folder, 'result.xlsx');
writeFileSync(file, writeWorkbook(workbook));
const pdf = convert(file, 'pdf', folder);
const pages = pdfPages(pdf).map((page) => page.normalize('NFC'));
const sizes = pdfPageSizes(pdf);

function lines(page: string): string[] {
  return page
    .split('\n')
    .map((line) => squeeze(line))
    .filter((line) => line !== '');
}

function printed(sheet: Sheet): Area {
  const area = sheet.print?.area;
  if (!area) throw new Error(`${sheet.name} has no area to print`);
  return area;
}

/** The first words on the sheet that are printed: no other sheet begins with them. */
function beginning(sheet: Sheet): string {
  const { top, bottom, left, right } = printed(sheet);
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const value = cellAt(sheet, column, row)?.value;
      if (typeof value === 'string' && value !== '') return squeeze(value);
    }
  }
  throw new Error(`${sheet.name} is empty`);
}

const firstPages = workbook.sheets.map((sheet) =>
  pages.findIndex((page) => lines(page)[0] === beginning(sheet)),
);
const pagesOf = (index: number): string[] => pages.slice(firstPages[index], firstPages[index + 1]);

function heightOf({ rows }: Sheet, first: number, last: number): number {
  let height = 0;
  for (let row = first; row <= last; row += 1) height += rows.get(row)?.height ?? 15;
  return height;
}

function widthOf(sheet: Sheet): number {
  const { left, right } = printed(sheet);
  let width = 0;
  for (let column = left; column <= right; column += 1) width += sheet.columns.get(column)?.width ?? 8.43;
  return width;
}

const words = (text: string): string[] => text.normalize('NFC').match(/\p{L}+|\d+/gu) ?? [];

function counted(list: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of list) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Texts of the cells that are printed. */
function textsOf(sheet: Sheet): string[] {
  const { top, bottom, left, right } = printed(sheet);
  return [...sheet.rows]
    .filter(([row]) => top <= row && row <= bottom)
    .flatMap(([, { cells }]) =>
      [...cells]
        .filter(([column, { value }]) => left <= column && column <= right && typeof value === 'string')
        .map(([, { value }]) => String(value)),
    );
}

test('every sheet begins on a page of its own, in the order of the workbook', () => {
  expect(firstPages.every((page) => page >= 0)).toBe(true);
  expect([...firstPages].sort((one, other) => one - other)).toEqual(firstPages);
  expect(firstPages[0]).toBe(0);
});

describe.each(workbook.sheets.map((sheet, index) => [sheet.name, sheet, index] as const))(
  '%s',
  (_name, sheet, index) => {
    const own = pagesOf(index);
    const print = sheet.print;
    if (!print) throw new Error('Every sheet has its page');

    it('is A4, turned as it asks', () => {
      const portrait = print.orientation === 'portrait';
      const size = portrait ? [595, 842] : [842, 595];
      for (let page = 0; page < own.length; page += 1) {
        const found = sizes[(firstPages[index] ?? 0) + page] ?? [0, 0];
        expect(found.map(Math.round)).toEqual(size);
      }
    });

    it('takes the pages it was laid out for', () => {
      const { top, bottom } = printed(sheet);
      const height = heightOf(sheet, top, bottom);
      const page = pageHeight(print.orientation, widthOf(sheet));
      if (print.fit?.height === 1) expect(own).toHaveLength(1);
      else if (print.breaksAfter) expect(own).toHaveLength(print.breaksAfter.length + 1);
      else {
        // LibreOffice's columns are wider, so that it scales more and gets more rows on a page.
        expect(own.length).toBeLessThanOrEqual(Math.ceil((height / page) * 1.1) + 1);
        expect(own.length).toBeGreaterThanOrEqual(Math.floor((height / page) * 0.8));
      }
    });

    it('numbers its pages from 2', () => {
      expect(own.slice(1).map((page) => lines(page)[0])).toEqual(
        own.slice(1).map((_page, at) => String(at + 2)),
      );
      expect(lines(own[0] ?? '')[0]).toBe(beginning(sheet));
    });

    it('repeats its header row on every page', () => {
      if (print.fit?.height === 1) {
        expect(print.titleRows).toBeUndefined();
        return;
      }
      const { left, right } = printed(sheet);
      const headers = words(
        Array.from({ length: right - left + 1 }, (_none, at) =>
          textAt(sheet, left + at, print.titleRows?.first ?? 0),
        ).join(' '),
      );
      expect(headers.length).toBeGreaterThan(0);
      for (const page of own) {
        const found = new Set(words(page));
        expect(headers.filter((word) => !found.has(word))).toEqual([]);
      }
    });

    it('holds every word of its cells', () => {
      const onPaper = counted(words(own.join(' ')));
      const missing = [...counted(words(textsOf(sheet).join(' ')))].filter(
        ([word, times]) => (onPaper.get(word) ?? 0) < times,
      );
      expect(missing).toEqual([]);
    });

    it('leaves no heading alone at the foot of a page', () => {
      const headings = [...sheet.rows].filter(([row, { cells }]) => {
        const first = cells.get(printed(sheet).left)?.style;
        return row > (print.titleRows?.last ?? 0) && first?.font?.bold === true;
      });
      for (const [row] of headings) expect(print.breaksAfter ?? []).not.toContain(row);
    });
  },
);
