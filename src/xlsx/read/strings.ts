import { refuse } from './failure';
import type { Budget } from './limits';
import { streamXml } from './xml';
import type { XmlElement } from './xml';

/** Looks a shared string up; an index the table lacks makes the file damaged, never a blank cell. */
export type SharedStrings = (index: number) => string;

/** `bytes` null: the workbook has no such part, which is fine as long as no cell asks for a string. */
export function readSharedStrings(bytes: Uint8Array | null, budget: Budget): SharedStrings {
  const strings: string[] = [];
  if (bytes) {
    streamXml(bytes, budget, {
      containers: { sst: {} },
      child(element, container) {
        if (element.name !== 'si' || element.space !== container?.space) return 'done';
        budget.spend('sharedStrings');
        strings.push(richText(element));
        return 'done';
      },
    });
  }
  return (index) => strings[index] ?? refuse('damaged', `no shared string ${index} among ${strings.length}`);
}

/** Text of `si`, `is` or a comment's `text`: plain or in runs; phonetic guides (`rPh`) are not text. */
export function richText(element: XmlElement): string {
  let text = '';
  for (const part of element.children) {
    if (part.space !== element.space) continue;
    if (part.name === 't') text += unescapeText(part.text);
    else if (part.name === 'r') text += richText(part);
  }
  return text;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();
/** V8 copies shorter pieces anyway. */
const SHORTEST_SLICE = 13;

/**
 * The same text in memory of its own. What a parser cuts out of a stretch of XML holds on to the whole stretch (V8's
 * sliced strings): a file would keep all it was read from, for as long as one of its texts is in use.
 */
export function ownCopy(text: string): string {
  return text.length < SHORTEST_SLICE ? text : decoder.decode(encoder.encode(text));
}

/** Resolves `_xHHHH_`, the spelling of characters that XML cannot hold (ECMA-376 part 1, 22.9.2.19). */
export function unescapeText(raw: string): string {
  const text = ownCopy(raw);
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
