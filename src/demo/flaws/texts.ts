/** Flaws of words: old fonts, characters that nobody sees, what must not be sent. */
import { onCountedRow, withRow, type EntrySpoiler } from './entry-places';
import type { Flaw } from './types';

/** Sentences as a font of TCVN3 keeps them: `Đã ký số toàn bộ văn bản gửi đi`, `Đang chuyển hồ sơ lên mạng`. */
const oldFont = [
  '§· ký sè toµn bé v¨n b¶n göi ®i',
  '§ang chuyÓn hå s¬ lªn m¹ng',
  'ThiÕu c¸n bé chuyªn tr¸ch',
];

/** Some rows of one column, as when a part was copied from last year's report. */
const inOldFont: EntrySpoiler = ({ entries }) => {
  const rows = [...entries.rows.PL02].filter(([, { result }]) => typeof result === 'string');
  if (rows.length < oldFont.length) return null;
  return oldFont.reduce((changed, result, index) => {
    const [key, entry] = rows[index] ?? [];
    return key && entry ? withRow(changed, 'PL02', key, { ...entry, result }) : changed;
  }, entries);
};

export const textFlaws: readonly Flaw[] = [
  {
    id: 'old-font',
    title: 'Chữ gõ bằng phông TCVN3',
    outcome: 'accepted-with-warnings',
    rules: ['legacy-encoding'],
    in: 'entries',
    spoil: inOldFont,
  },
  {
    id: 'copied-from-web',
    title: 'Chép từ trang web, có ký tự không nhìn thấy',
    outcome: 'valid',
    rules: [],
    notes: ['invisible-characters'],
    in: 'entries',
    spoil: onCountedRow(({ entry }) => ({ ...entry, result: 'Đã kết nối\u00A0và  vận hành.\u200B' })),
  },
  {
    id: 'taken-for-formula',
    title: 'Gạch đầu dòng bị Excel hiểu là công thức',
    outcome: 'returned',
    rules: ['error-in-text'],
    in: 'entries',
    spoil: onCountedRow(({ entry }) => ({ ...entry, result: { error: '#NAME?' } })),
  },
  {
    id: 'secret-mark',
    title: 'Có dấu chỉ độ mật',
    outcome: 'returned',
    rules: ['secret-mark'],
    in: 'entries',
    spoil: onCountedRow(({ entry }) => ({ ...entry, result: 'Đã gửi văn bản TỐI MẬT qua đường văn thư.' })),
  },
  {
    id: 'phone-number',
    title: 'Có số điện thoại của một người',
    outcome: 'accepted-with-warnings',
    rules: ['personal-data'],
    in: 'entries',
    // Of the range that no network has given out.
    spoil: onCountedRow(({ entry }) => ({ ...entry, result: 'Liên hệ anh Nam 0900000000 để lấy số liệu.' })),
  },
];
