/** Text of many units in one cell: attributed, in the order of the unit list, what says the same once. */
import { foldTexts, type FoldedText, type Likeness, type Said } from '../consolidation/texts';
import type { Font } from '../sheet/model';
import { maxRowHeight, textHeight } from '../sheet/text-height';

/** The room a text has in its cell. */
export interface Room {
  /** Characters of the default font. */
  readonly width: number;
  readonly font: Font;
  /** Points; never above what a row can have. */
  readonly height: number;
}

/** `Sở Tài chính: …`, `Sở Tài chính và 59 đơn vị khác: …`; with how many of them wrote nearly the same. */
function attributed({ units, text, nearly }: FoldedText): string {
  const [first] = units;
  const others = units.length - 1;
  const alike = nearly > 0 ? ` (${nearly} ghi gần giống)` : '';
  return `${first?.name ?? ''}${others > 0 ? ` và ${others} đơn vị khác${alike}` : ''}: ${text}`;
}

function fits(text: string, { width, font, height }: Room): boolean {
  // A text that fills the highest row exactly cannot be told from one that needs more.
  return textHeight(text, width, font) <= Math.min(height, maxRowHeight - 1);
}

/** One line per distinct text while there is room; then how many units are not shown, and where they are. */
export function summary(
  statements: readonly Said[],
  likeness: Likeness,
  room: Room,
  elsewhere: string,
): string {
  const lines = foldTexts(statements, likeness);
  const all = lines.map(attributed).join('\n');
  if (fits(all, room)) return all;
  const rest = (from: number): string => {
    const units = lines.slice(from).reduce((sum, line) => sum + line.units.length, 0);
    return `(và ${units} đơn vị khác, xem trang ${elsewhere})`;
  };
  const shown: string[] = [];
  for (const line of lines) {
    const next = attributed(line);
    if (!fits([...shown, next, rest(shown.length + 1)].join('\n'), room)) break;
    shown.push(next);
  }
  const [first] = lines;
  if (shown.length > 0 || !first) return [...shown, rest(shown.length)].join('\n');
  const more = lines.length > 1 ? `\n${rest(1)}` : `\n(xem trang ${elsewhere})`;
  return `${bounded(attributed(first), room, more)}${more}`;
}

/** A single text within its room; where it is cut stands where the whole of it is. */
export function boundedText(text: string, room: Room, elsewhere: string): string {
  return fits(text, room) ? text : `${bounded(text, room, pointer(elsewhere))}${pointer(elsewhere)}`;
}

function pointer(elsewhere: string): string {
  return ` (xem trang ${elsewhere})`;
}

/** As many whole words as leave room for what follows, with an ellipsis. */
function bounded(text: string, room: Room, followedBy: string): string {
  const count = longestPrefix(words(text), (prefix) => fits(`${prefix}…${followedBy}`, room));
  return `${words(text).slice(0, count).join('').trimEnd()}…`;
}

/** A text in pieces that each fit the room; nothing is lost but the spaces between them. */
export function pieces(text: string, room: Room): string[] {
  if (fits(text, room)) return [text];
  const parts: string[] = [];
  let rest = words(text);
  while (rest.length > 0) {
    const count = Math.max(
      1,
      longestPrefix(rest, (prefix) => fits(prefix, room)),
    );
    parts.push(rest.slice(0, count).join('').trim());
    rest = rest.slice(count);
  }
  return parts;
}

/** Words with the white space behind them; one that is longer than a line could be is broken. */
function words(text: string): string[] {
  return text.match(/\S{1,60}\s*/gu) ?? [];
}

/** Number of leading words that pass; more words never fit better. */
function longestPrefix(list: readonly string[], passes: (prefix: string) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (passes(list.slice(0, middle).join(''))) low = middle;
    else high = middle - 1;
  }
  return low;
}
