/** What Nghị định 30/2020 asks of the words: their face, size and place, and that they are the plan's. */
import { address, cellAt } from '../../sheet/address';
import type { Cell, CellStyle } from '../../sheet/model';
import { valueText } from '../../sheet/values';
import { filledColumns } from './official-page';
import type { Deviation, HeadLine, LintRule, OfficialPage } from './types';

const typeface = 'Times New Roman';
const black = /^(FF)?000000$/i;

interface Look {
  readonly sizes: readonly [number, number];
  readonly bold: boolean;
  readonly italic: boolean;
}

/** What of a cell's look is known and not as asked, as terms of the words. */
function lookFaults({ style }: Cell, { sizes: [least, most], bold, italic }: Look): string[] {
  const { font, align }: CellStyle = style ?? {};
  const faults: string[] = [];
  if (font?.size !== undefined && (font.size < least || font.size > most)) faults.push(`@size ${font.size}`);
  if ((font?.bold ?? false) !== bold) faults.push(bold ? '@not-bold' : '@bold');
  if ((font?.italic ?? false) !== italic) faults.push(italic ? '@not-italic' : '@italic');
  if (align?.horizontal !== 'center') faults.push('@not-centred');
  return faults;
}

function lineFaults({ sheet }: OfficialPage, lines: readonly HeadLine[], look: Look): Deviation[] {
  return lines.flatMap(({ row, column }) => {
    const cell = cellAt(sheet, column, row);
    const faults = cell ? lookFaults(cell, look) : [];
    return faults.length === 0
      ? []
      : [{ address: address(column, row), params: { faults: faults.join(', ') } }];
  });
}

/** Cells that are printed: visible and filled. */
function* printedCells({ sheet }: OfficialPage): Generator<{ place: string; cell: Cell }> {
  for (const row of sheet.rows.keys()) {
    if (sheet.rows.get(row)?.hidden) continue;
    for (const column of filledColumns(sheet, row)) {
      const cell = cellAt(sheet, column, row);
      if (cell) yield { place: address(column, row), cell };
    }
  }
}

/** One departure for all cells with the same fault, at the first of them. */
function grouped(page: OfficialPage, faultOf: (cell: Cell) => string | null): Deviation[] {
  const found = new Map<string, string[]>();
  for (const { place, cell } of printedCells(page)) {
    const fault = faultOf(cell);
    if (fault !== null) found.set(fault, [...(found.get(fault) ?? []), place]);
  }
  return [...found].map(([fault, places]) => ({
    address: places[0] ?? null,
    params: { fault, count: places.length },
  }));
}

export const textRules: readonly LintRule[] = [
  {
    id: 'typeface',
    basis: 'I.4',
    check: (page) =>
      grouped(page, ({ style }) =>
        style?.font?.name === undefined || style.font.name === typeface ? null : style.font.name,
      ),
  },
  {
    id: 'color',
    basis: 'I.4',
    check: (page) =>
      grouped(page, ({ style }) =>
        style?.font?.color === undefined || black.test(style.font.color) ? null : style.font.color,
      ),
  },
  {
    id: 'unicode',
    basis: 'I.4',
    check: (page) =>
      grouped(page, ({ value }) => {
        const text = valueText(value);
        return text === text.normalize('NFC') ? null : '@decomposed';
      }),
  },
  {
    id: 'label-numeral',
    basis: 'III.1.a',
    check: ({ label: { row, column, text } }) =>
      /\s[IVXLC]+\.?$/u.test(text) ? [] : [{ address: address(column, row), params: { label: text } }],
  },
  {
    id: 'label-look',
    basis: 'III.1.b',
    check: (page) => lineFaults(page, [page.label], { sizes: [14, 14], bold: true, italic: false }),
  },
  {
    id: 'label-alone',
    basis: 'III.1.b',
    check: ({ label: { row, column, text } }) =>
      /^phụ lục\s+([IVXLC]+|\d+)\.?$/iu.test(text)
        ? []
        : [{ address: address(column, row), params: { label: text } }],
  },
  {
    id: 'title-look',
    basis: 'III.1.b',
    check: (page) => lineFaults(page, page.title, { sizes: [13, 14], bold: true, italic: false }),
  },
  {
    id: 'title-capitals',
    basis: 'III.1.b',
    check: ({ title }) =>
      title
        .filter(({ text }) => text !== text.toUpperCase())
        .map(({ row, column }) => ({ address: address(column, row), params: {} })),
  },
  {
    id: 'title-missing',
    basis: 'III.1.b',
    check: ({ title, label: { row, column } }) =>
      title.length > 0 ? [] : [{ address: address(column, row), params: {} }],
  },
  {
    id: 'reference-missing',
    basis: 'III.1.c',
    check: ({ reference, label: { row, column } }) =>
      reference ? [] : [{ address: address(column, row), params: {} }],
  },
  {
    id: 'reference-look',
    basis: 'III.1.c',
    check: (page) =>
      lineFaults(page, page.reference ? [page.reference] : [], {
        sizes: [13, 14],
        bold: false,
        italic: true,
      }),
  },
  {
    id: 'date-digits',
    basis: 'II.4.b',
    check: ({ reference }) => {
      const [, day, month] =
        /ngày\s+(\d{1,2})(?:\s*\/\s*|\s+tháng\s+)(\d{1,2})/iu.exec(reference?.text ?? '') ?? [];
      const short = (digits: string | undefined, last: number) =>
        digits !== undefined && digits.length === 1 && Number(digits) <= last;
      return reference && (short(day, 9) || short(month, 2))
        ? [{ address: address(reference.column, reference.row), params: {} }]
        : [];
    },
  },
  {
    id: 'table-header-look',
    basis: null,
    check: ({ sheet, headerRow, columns }) =>
      headerRow === null
        ? []
        : columns.flatMap((column) => {
            const { style } = cellAt(sheet, column, headerRow) ?? {};
            const sound = style?.font?.bold === true && style.align?.horizontal === 'center';
            return sound ? [] : [{ address: address(column, headerRow), params: {} }];
          }),
  },
  {
    id: 'hidden-rows',
    basis: null,
    check: ({ sheet, rows }) =>
      rows
        .filter((row) => sheet.rows.get(row)?.hidden === true && filledColumns(sheet, row).length > 0)
        .map((row) => ({ address: address(1, row), params: { row } })),
  },
];
