/** The text of a header or footer and its three sections (ECMA-376 Part 1, 18.3.1.46). */

export interface HeaderSections {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

const sides = { L: 'left', C: 'center', R: 'right' } as const;

/** Text before the first `&L`, `&C` or `&R` stands in the centre; `&&` and `&"Font,Bold"` are no such code. */
export function sectionsOf(text: string): HeaderSections {
  const sections = { left: '', center: '', right: '' };
  let side: keyof HeaderSections = 'center';
  for (const [piece, code] of text.matchAll(/&([LCR])|&"[^"]*"|&[^LCR"]|[^&]+|&/gs)) {
    if (code === 'L' || code === 'C' || code === 'R') side = sides[code];
    else sections[side] += piece;
  }
  return sections;
}
