/** Vietnamese of before Unicode: telling it, and turning it into Unicode. */
export { detectLegacy, type LegacyText, type TypedText } from './detect';
export { decodeTcvn3, decodeVni, legacyEncodings, legacyFont, type LegacyEncoding } from './encodings';
