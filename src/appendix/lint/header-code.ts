/**
 * Excel's codes in page headers: `&L`, `&C`, `&R` begin a section, `&"Font,Style"`, `&13` and `&P` stand in it
 * (ECMA-376 Part 1, 18.3.1.46).
 */

export interface PageNumber {
  readonly section: 'left' | 'centre' | 'right';
  /** Points; null where the header names none. */
  readonly size: number | null;
  /** Bold or italic. */
  readonly slanted: boolean;
}

const sections = { L: 'left', C: 'centre', R: 'right' } as const;
const token = /&(?:"([^"]*)"|(\d+)|(.))/gs;

/** How the first page number of a header is printed; null without one. */
export function pageNumberIn(header: string): PageNumber | null {
  let section: PageNumber['section'] = 'centre';
  let size: number | null = null;
  let slanted = false;
  for (const [, font, digits, code] of header.matchAll(token)) {
    if (font !== undefined) slanted = /bold|italic/i.test(font);
    else if (digits !== undefined) size = Number(digits);
    else if (code === 'P') return { section, size, slanted };
    else if (code === 'B' || code === 'I') slanted = !slanted;
    else if (code === 'L' || code === 'C' || code === 'R') {
      section = sections[code];
      size = null;
      slanted = false;
    }
  }
  return null;
}
