/** Short ways to write blocks of a document. */
import type { Block, Paragraph, Run, Table, TableCell } from './model';
import { betweenParagraphs, firstLine, tableSize } from './page';

type Words = string | readonly Run[];

const runsOf = (words: Words): readonly Run[] => (typeof words === 'string' ? [{ text: words }] : words);

/** A paragraph of the body: justified, its first line set in. */
export function bodyText(words: Words, rest: Partial<Omit<Paragraph, 'kind' | 'runs'>> = {}): Paragraph {
  const runs = runsOf(words);
  return { kind: 'paragraph', runs, align: 'justify', firstLine, after: betweenParagraphs, ...rest };
}

/** A heading in bold type that stays with what follows. */
export function heading(text: string, level: 1 | 2): Paragraph {
  return {
    kind: 'paragraph',
    runs: [{ text, bold: true, ...(level === 2 ? { italic: true } : {}) }],
    align: 'justify',
    firstLine,
    before: level === 1 ? betweenParagraphs : 0,
    after: betweenParagraphs,
    keepNext: true,
    level,
  };
}

/** A centred line. */
export function centred(run: Run, rest: Omit<Paragraph, 'kind' | 'runs' | 'align'> = {}): Paragraph {
  return { kind: 'paragraph', runs: [run], align: 'center', ...rest };
}

/** A solid line below a centred one. */
export function ruleBelow(width: number): Paragraph {
  return { kind: 'paragraph', runs: [], rule: width, after: 4 };
}

export function cell(
  words: Words,
  align: Paragraph['align'] = 'left',
  rest: Omit<TableCell, 'paragraphs'> = {},
): TableCell {
  const runs = runsOf(words).map((run) => ({ size: tableSize, ...run }));
  return { ...rest, paragraphs: linesOf(runs).map((line) => ({ kind: 'paragraph', runs: line, align })) };
}

export function headerCell(text: string, rest: Omit<TableCell, 'paragraphs'> = {}): TableCell {
  return cell([{ text, bold: true }], 'center', { vertical: 'center', ...rest });
}

/** Line breaks of a text become paragraphs. */
function linesOf(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    run.text.split(/\r\n|\r|\n/).forEach((text, index) => {
      if (index > 0) lines.push([]);
      lines.at(-1)?.push({ ...run, text });
    });
  }
  return lines;
}

/** A ruled table below a header that every page repeats. */
export function ruledTable(
  columns: readonly { readonly header: string; readonly width: number }[],
  rows: readonly (readonly TableCell[])[],
): Table {
  return {
    kind: 'table',
    widths: columns.map(({ width }) => width),
    ruled: true,
    headerRows: 1,
    rows: [columns.map(({ header }) => headerCell(header)), ...rows],
  };
}

/** Cells side by side without lines. */
export function sideBySide(widths: readonly number[], cells: readonly (readonly Paragraph[])[]): Block {
  return {
    kind: 'table',
    widths,
    ruled: false,
    headerRows: 0,
    rows: [cells.map((paragraphs) => ({ paragraphs }))],
  };
}
