/** What is said of sealed results. */
import { versionText, type Seal } from '../../appendix/seal';
import type { Language } from '../../rules/messages';
import { showTime } from '../../sheet/times';

interface SealWords {
  readonly isSealed: (path: string) => string;
  readonly notSealed: (path: string) => string;
  readonly sealedBy: (seal: Seal) => string;
  /** `rows`: from top to bottom; none where they are not known. */
  readonly changed: (sheet: string, rows: readonly number[]) => string;
  readonly missing: (sheet: string) => string;
  readonly added: (sheet: string) => string;
  readonly listEdited: string;
  readonly intact: string;
}

export const sealWords: Readonly<Record<Language, SealWords>> = {
  vi: {
    isSealed: (path) =>
      `"${path}" là bản đã chốt nên được giữ nguyên. Để lập bản bổ sung, đính chính, hãy chọn tên khác ở --out và thêm --register "${path}".`,
    notSealed: (path) => `"${path}" không phải bản đã chốt của kế hoạch này.`,
    sealedBy: ({ version, at, by }) =>
      `${versionText(version)}, chốt lúc ${showTime(at)}, người chốt: ${by}.`,
    changed: (sheet, rows) => `Trang ${sheet} đã bị sửa sau khi chốt${rowsText(rows, ': hàng ')}.`,
    missing: (sheet) => `Trang ${sheet} không còn trong tệp.`,
    added: (sheet) => `Trang ${sheet} được thêm sau khi chốt.`,
    listEdited: 'Danh sách mã băm ở trang Bản chốt đã bị sửa.',
    intact: 'Nguyên vẹn: mọi trang đều như lúc chốt.',
  },
  en: {
    isSealed: (path) =>
      `"${path}" is sealed and stays as it is. For a version that amends it, choose another name for --out and add --register "${path}".`,
    notSealed: (path) => `"${path}" is not a sealed result of this plan.`,
    sealedBy: ({ version, at, by }) => `Version ${version}, sealed at ${showTime(at)} by ${by}.`,
    changed: (sheet, rows) => `The sheet ${sheet} was edited after sealing${rowsText(rows, ': row ')}.`,
    missing: (sheet) => `The sheet ${sheet} is no longer in the file.`,
    added: (sheet) => `The sheet ${sheet} was put in after sealing.`,
    listEdited: 'The list of hashes on the sheet Bản chốt was edited.',
    intact: 'Intact: every sheet is as it was sealed.',
  },
};

/** `: hàng 6, 8–12`; empty without rows. Rows that follow one another stand together: one put in moves all below. */
function rowsText(rows: readonly number[], lead: string): string {
  const runs: { first: number; last: number }[] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run?.last === row - 1) run.last = row;
    else runs.push({ first: row, last: row });
  }
  const shown = runs.map(({ first, last }) => (first === last ? `${first}` : `${first}–${last}`));
  return shown.length === 0 ? '' : `${lead}${shown.join(', ')}`;
}
