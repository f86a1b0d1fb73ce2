/** From the document model to the library's objects. Lengths of the model are millimetres and points. */
import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  HeadingLevel,
  LineRuleType,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  convertMillimetersToTwip,
  type ISectionOptions,
} from 'docx';
import type * as model from '../answers/document/model';
import { bodySize, margins, paper, textWidth } from '../answers/document/page';

const font = 'Times New Roman';
const twips = convertMillimetersToTwip;
/** The library counts type in half points and spaces in twentieths of a point. */
const halfPoints = (points: number): number => points * 2;
const twentieths = (points: number): number => points * 20;

export function documentOf({ title, sections }: model.TextDocument): Document {
  return new Document({
    title,
    creator: 'Kế hoạch số',
    styles: {
      default: {
        document: { run: { font, size: halfPoints(bodySize), color: '000000' } },
        heading1: { run: { font, color: '000000' } },
        heading2: { run: { font, color: '000000' } },
      },
    },
    sections: sections.map(sectionOf),
  });
}

function sectionOf({ orientation, blocks }: model.Section): ISectionOptions {
  return {
    properties: {
      titlePage: true,
      page: {
        // The library turns the paper itself: it wants the upright measures.
        size: {
          width: twips(paper.short),
          height: twips(paper.long),
          orientation: orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: twips(margins.top),
          right: twips(margins.right),
          bottom: twips(margins.bottom),
          left: twips(margins.left),
          header: twips(margins.header),
        },
        pageNumbers: { start: 1 },
      },
    },
    headers: { default: pageNumberHeader(), first: new Header({ children: [new Paragraph({})] }) },
    children: blocks.map((block) => blockOf(block, textWidth(orientation))),
  };
}

function pageNumberHeader(): Header {
  const number = new TextRun({ children: [PageNumber.CURRENT], size: halfPoints(13) });
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })] });
}

function blockOf(block: model.Block, width: number): Paragraph | Table {
  return block.kind === 'paragraph' ? paragraphOf(block, width) : tableOf(block);
}

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
} as const;

const headings = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2 } as const;

/** Twentieths of a point. */
const ruleHeight = 40;

/** `width`: millimetres that the paragraph may take, for the line below it. */
function paragraphOf(paragraph: model.Paragraph, width: number): Paragraph {
  const { runs, align = 'left', firstLine, indent, before = 0, after = 0, keepNext, rule, level } = paragraph;
  const side = rule === undefined ? 0 : Math.max(0, (width - rule) / 2);
  return new Paragraph({
    alignment: alignments[align],
    spacing: {
      before: twentieths(before),
      after: twentieths(after),
      ...(rule === undefined ? {} : { line: ruleHeight, lineRule: LineRuleType.EXACT }),
    },
    indent: {
      ...(firstLine === undefined ? {} : { firstLine: twips(firstLine) }),
      left: twips(indent ?? side),
      ...(side > 0 ? { right: twips(side) } : {}),
    },
    ...(keepNext ? { keepNext } : {}),
    ...(level ? { heading: headings[level] } : {}),
    ...(rule === undefined ? {} : { border: { bottom: solid } }),
    children: runs.map(runOf),
  });
}

function runOf({ text, bold, italic, size = bodySize }: model.Run): TextRun {
  return new TextRun({
    text,
    font,
    size: halfPoints(size),
    color: '000000',
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italics: italic }),
  });
}

/** Eighths of a point. */
const solid = { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 1 } as const;
const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const around = (border: typeof line | typeof none) => ({
  top: border,
  bottom: border,
  left: border,
  right: border,
  insideHorizontal: border,
  insideVertical: border,
});

function tableOf({ widths, ruled, headerRows, rows }: model.Table): Table {
  const total = widths.reduce((sum, width) => sum + width, 0);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(total), type: WidthType.DXA },
    columnWidths: widths.map(twips),
    borders: around(ruled ? line : none),
    margins: ruled
      ? { left: twips(1), right: twips(1), top: twips(0.5), bottom: twips(0.5) }
      : { left: 0, right: 0, top: 0, bottom: 0 },
    rows: rows.map(
      (cells, index) =>
        new TableRow({
          cantSplit: true,
          tableHeader: index < headerRows,
          children: cellsOf(cells, widths, isInsideSpan(rows, index)),
        }),
    ),
  });
}

/**
 * A cell goes on into the next row. Such rows stand on one page: Word keeps a row with the next where its paragraphs
 * ask for it (docs.aspose.com, "Keeping Tables and Rows from Breaking across Pages").
 */
function isInsideSpan(rows: model.Table['rows'], index: number): boolean {
  return rows
    .slice(0, index + 1)
    .some((cells, start) => cells.some(({ rows: spanned = 1 }) => start + spanned > index + 1));
}

/** A cell that spans several rows leaves none in the rows below, so widths are told by the spans of its own row. */
function cellsOf(
  cells: readonly model.TableCell[],
  widths: readonly number[],
  keepNext: boolean,
): TableCell[] {
  const isWhole = cells.reduce((sum, { columns = 1 }) => sum + columns, 0) === widths.length;
  let next = 0;
  return cells.map(({ paragraphs, columns = 1, rows = 1, vertical = 'top' }) => {
    const width = widths.slice(next, next + columns).reduce((sum, one) => sum + one, 0);
    next += columns;
    return new TableCell({
      ...(isWhole ? { width: { size: twips(width), type: WidthType.DXA } } : {}),
      columnSpan: columns,
      rowSpan: rows,
      verticalAlign: vertical === 'center' ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
      children: paragraphs.map((paragraph) =>
        paragraphOf(keepNext ? { ...paragraph, keepNext } : paragraph, width),
      ),
    });
  });
}
