/** Names of files in archives that people make: written by many programs in as many encodings. */
import { crc32 } from './inflate';
import type { RawName } from './zip-directory';

/** Info-ZIP's field with the name in UTF-8 (APPNOTE 4.6.9). */
const UNICODE_PATH = 0x7075;

/** The upper half of code page 437, the encoding that the format names where no flag stands (APPNOTE D.1). */
const CODE_PAGE_437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';

/**
 * The name as its writer meant it, composed (NFC). By the flag or the Unicode field; without both UTF-8 where it
 * is valid, as macOS writes it; else the code page of a Vietnamese Windows (1258) where every byte is a letter
 * there, else code page 437: letters of the one are line drawings of the other.
 */
export function decodeName(name: RawName): string {
  const stated = name.utf8 ? name.bytes : unicodePath(name);
  const text = utf8(stated ?? name.bytes) ?? oldCodePage(name.bytes);
  return text.normalize('NFC');
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Version, checksum of the plain name, name; outdated once the plain name was changed without it. */
function unicodePath({ bytes, extra }: RawName): Uint8Array | null {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  for (let at = 0; at + 4 <= extra.length; at += 4 + view.getUint16(at + 2, true)) {
    const length = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) !== UNICODE_PATH || length < 5 || at + 4 + length > extra.length) continue;
    if (view.getUint32(at + 5, true) === crc32(bytes)) return extra.subarray(at + 9, at + 4 + length);
  }
  return null;
}

function oldCodePage(bytes: Uint8Array): string {
  const vietnamese = bytes.every((byte) => byte < 0x80 || byte >= 0xc0);
  if (vietnamese) return new TextDecoder('windows-1258').decode(bytes);
  return Array.from(bytes, (byte) =>
    byte < 0x80 ? String.fromCharCode(byte) : (CODE_PAGE_437[byte - 0x80] ?? ''),
  ).join('');
}
