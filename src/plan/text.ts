/** Vietnamese text for comparing. Nothing here is for showing: output keeps the author's letters. */

/** NFC, no-break and zero-width characters turned into plain spaces or nothing, runs of spaces folded, trimmed. */
export function squeeze(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/[\s\u00A0]+/g, ' ')
    .trim();
}

/**
 * Accent-free, lower-case key of a name. Unique among the communes of a province, and blind to where the tone
 * mark stands (Thụy, Thuỵ), which edit distance is not: 29 pairs of communes lie within two edits.
 */
export function nameKey(text: string): string {
  return squeeze(text)
    .toLowerCase()
    .replaceAll('đ', 'd')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** FNV-1a over the UTF-16 units: eight hexadecimal digits that tell two texts apart, not a safeguard. */
export function textHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
