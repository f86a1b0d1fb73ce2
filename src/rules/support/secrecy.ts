/** Marks of secret documents in a text (Luật Bảo vệ bí mật nhà nước 2018, điều 8; Nghị định 26/2020). */
import { squeeze } from '../../plan/text';

export interface SecretMark {
  readonly kind: 'mark' | 'symbol';
  /** As it stands in the text. */
  readonly text: string;
}

/** Words beside MẬT that make it something else: bí mật, bảo mật, cơ mật; mật khẩu, mật mã, mật độ. */
const before = ['BÍ', 'BẢO', 'CƠ', 'THÂN', 'NỘI', 'HẢO', 'CẨN'];
const after = ['KHẨU', 'MÃ', 'ĐỘ', 'THIẾT', 'VỤ', 'ONG'];
const marks = /(?<![\p{L}\p{N}])(?:(?<level>TỐI|TUYỆT) MẬT|MẬT)(?![\p{L}\p{N}])/gu;

/** `Độ mật: Tối mật`, in any letters. */
const declared = /độ mật\s*:\s*(tuyệt mật|tối mật|mật)(?![\p{L}\p{N}])/iu;

/** Says that secret documents are left out, which is what the plan asks for. */
const leftOut = /(trừ|ngoài|không (tính|gồm|bao gồm|kể|đếm|có|phát sinh|thuộc))[^.;:\n]{0,60}$/iu;

/** `15/BM-UBND`: secret documents are numbered by themselves. */
const symbol = /(?<![\p{L}\p{N}])\d+\s*\/\s*BM-\p{Lu}[\p{Lu}\d-]*/u;

/** The first mark of a secret document; null when there is none. Only capitals are a mark. */
export function secretMark(typed: string): SecretMark | null {
  const text = squeeze(typed);
  const numbered = symbol.exec(text);
  if (numbered) return { kind: 'symbol', text: numbered[0] };
  const said = declared.exec(text);
  if (said) return { kind: 'mark', text: said[0] };
  for (const match of text.matchAll(marks)) {
    if (isMark(text, match)) return { kind: 'mark', text: match[0] };
  }
  return null;
}

function isMark(text: string, { index, 0: found, groups }: RegExpMatchArray): boolean {
  const start = index ?? 0;
  const words = { left: text.slice(0, start), right: text.slice(start + found.length) };
  if (leftOut.test(words.left)) return false;
  if (groups?.level !== undefined) return true;
  const [, left = ''] = /(\p{L}+)[^\p{L}]*$/u.exec(words.left) ?? [];
  const [, right = ''] = /^ (\p{L}+)/u.exec(words.right) ?? [];
  return !before.includes(left.toUpperCase()) && !after.includes(right.toUpperCase());
}
