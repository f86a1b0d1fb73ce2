/** Whether words lead a reader to a proof. */

/** An address on the web, with or without its beginning. */
const webAddress = /https?:\/\/\S+|www\.\S+|[\w-]+(?:\.[\w-]+)*\.(?:vn|com|org|net|info)(?![\p{L}\d])/iu;

/** A number and symbol as NĐ 30/2020/NĐ-CP, Phụ lục I, II.3 has them: `12/BC-UBND`, `155/2026/QĐ-UBND`. */
const documentNumber = /\d+\s*\/\s*(?:\d{4}\s*\/\s*)?\p{Lu}[\p{Lu}\d]*(?:\s*-\s*\p{Lu}+)*/u;

/** A kind of document with its number or its date. */
const namedDocument =
  /(?:công văn|báo cáo|quyết định|biên bản|thông báo|kế hoạch|tờ trình|văn bản|nghị quyết|giấy chứng nhận|phiếu)[^.;\n]{0,40}?(?:số|ngày)\s*:?\s*\d/iu;

/** Laws and decrees that the unit follows prove nothing about the unit. */
const regulations =
  /(?:luật|nghị định|thông tư)[^.;,\n]{0,20}?số\s*\S+|\d+\s*\/\s*\d{4}\s*\/\s*(?:NĐ-CP|TT-\p{Lu}+|QH\d*)/giu;

/** A link, or a document that can be asked for. */
export function citesProof(words: string): boolean {
  const own = words.replace(regulations, ' ');
  return [webAddress, documentNumber, namedDocument].some((pattern) => pattern.test(own));
}
