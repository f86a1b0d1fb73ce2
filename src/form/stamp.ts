/** What `Thông tin` says of the stamp in `_khs`. By formula, because the sheet is locked and `_khs` is not. */
import { address, quoteSheet } from '../sheet/address';
import { identityLines, type IdentityLine } from './identity';

/** Row of a line of `_khs` as it is made; the title stands above them. */
const identityLineRow = (line: IdentityLine): number => identityLines.indexOf(line) + 2;

/** Nothing without a stamp, else `Sẵn sàng nộp lúc 14:05 ngày 20/11/2026, bộ quy tắc …, mã nội dung 3fa09b2c`. */
export function stampFormula(identitySheet: string): string {
  const cell = (line: IdentityLine) => `${quoteSheet(identitySheet)}!${address(2, identityLineRow(line))}`;
  const at = cell('stampedAt');
  // ISO 8601: the characters of day and time stand at fixed places.
  const day = `MID(${at},9,2)&"/"&MID(${at},6,2)&"/"&MID(${at},1,4)`;
  const parts = [
    '"Đã kiểm tra, sẵn sàng nộp lúc "',
    `MID(${at},12,5)`,
    '" ngày "',
    day,
    '", bộ quy tắc "',
    cell('stampRules'),
    '", mã nội dung "',
    `MID(${cell('stampHash')},1,8)`,
  ];
  return `IF(${at}="","",${parts.join('&')})`;
}
