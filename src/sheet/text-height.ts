/**
 * How high a row must be for its wrapped text. Neither a written file nor `insertWorksheetsFromBase64` makes
 * Excel fit rows, and it never fits merged cells, so heights are computed and written. The estimate errs
 * towards too high: a line too many costs paper, a line too few hides words.
 */
import type { Font } from './model';

/** Advance widths of Times in thousandths of the font size (Adobe's published metrics of the standard fonts). */
const advances: readonly (readonly [characters: string, width: number])[] = [
  ["'|", 200],
  [' .,', 250],
  ['ijlt:;/\\', 278],
  ['-()[]frI‘’', 333],
  ['sJ', 389],
  ['acez"“”', 444],
  ['0123456789bdghknopquvxyđ_–$#', 500],
  ['FPS', 556],
  ['+=<>≥≤▸', 600],
  ['ELTZ', 611],
  ['BCR', 667],
  ['ADGHKNOQUVXYĐw', 722],
  ['&m', 778],
  ['%MW', 944],
  ['—…', 1000],
];
const unknownAdvance = 722;
/** The hook of ơ and ư sticks out to the right of the letter. */
const hornAdvance = 60;

/** Every character by its code: plain, with Vietnamese accents (U+00C0–U+1EF9), and the accents alone. */
const advanceOf = advanceTable();

function advanceTable(): Uint16Array {
  const table = new Uint16Array(0x2600).fill(unknownAdvance);
  for (const [characters, width] of advances) {
    for (const character of characters) table[character.charCodeAt(0)] = width;
  }
  table.fill(0, 0x300, 0x370);
  table[0x31b] = hornAdvance;
  for (const code of [...range(0xc0, 0x24f), ...range(0x1e00, 0x1ef9)]) {
    const [base = '', ...marks] = String.fromCharCode(code).normalize('NFD');
    if (marks.length === 0) continue;
    const horn = marks.includes('\u031B') ? hornAdvance : 0;
    table[code] = (table[base.charCodeAt(0)] ?? unknownAdvance) + horn;
  }
  return table;
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

const boldFactor = 1.08;

/** Excel's column unit is a digit of the default font, 7 pixels of 96 to the inch (Times New Roman 11); 5 more are padding. */
const pointsPerCharacter = 7 * 0.75;
/** Room that text never gets: gridline and inner margins, and a little for other programs' metrics. */
const usableShare = 0.96;
/** Excel's rows fit Times New Roman 11 at 15 points and 12 at 15,75 a line; LibreOffice needs less. */
const lineFactor = 15 / 11;
/** "Row height: 409 points" (Excel specifications and limits, support.microsoft.com). */
export const maxRowHeight = 409;

const defaultSize = 11;

function textWidth(text: string, { size = defaultSize, bold = false }: Font): number {
  let thousandths = 0;
  for (let index = 0; index < text.length; index += 1) {
    thousandths += advanceOf[text.charCodeAt(index)] ?? unknownAdvance;
  }
  return (thousandths / 1000) * size * (bold ? boldFactor : 1);
}

/** Lines of one paragraph: words go to the next line whole, a word wider than the cell is broken. */
function paragraphLines(paragraph: string, room: number, font: Font): number {
  if (textWidth(paragraph, font) <= room) return 1;
  const space = textWidth(' ', font);
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const width = textWidth(word, font);
    if (used > 0 && used + space + width > room) {
      lines += 1;
      used = 0;
    }
    const broken = Math.max(0, Math.ceil(width / room) - 1);
    lines += broken;
    used += (used > 0 ? space : 0) + width - broken * room;
  }
  return lines;
}

/** Lines that a text takes in a cell this many characters wide (the sum of the columns for a merged cell). */
export function wrappedLines(text: string, width: number, font: Font = {}): number {
  const room = Math.max(width * pointsPerCharacter * usableShare, 1);
  return text
    .split(/\r\n|\r|\n/)
    .map((paragraph) => paragraphLines(paragraph, room, font))
    .reduce((sum, lines) => sum + lines, 0);
}

/** Points that a wrapped text needs, at most what a row can have. */
export function textHeight(text: string, width: number, font: Font = {}): number {
  const line = (font.size ?? defaultSize) * lineFactor;
  return Math.min(Math.ceil(wrappedLines(text, width, font) * line), maxRowHeight);
}

/** A text with the width it may take and the font it is set in. */
export interface SizedText {
  readonly text: string;
  readonly width: number;
  readonly font?: Font;
}

/** Height of a row that holds these texts side by side, never under `least` points. */
export function rowHeight(texts: readonly SizedText[], least = 15): number {
  return Math.max(least, ...texts.map(({ text, width, font }) => textHeight(text, width, font)));
}
