/** Words of the register: what is flagged, and decisions as the officer writes them. */
import { keysOf } from '../../plan/tables';
import { nothingDecided, type Holding } from '../../consolidation/decisions';
import type { FileDecision, Flag, SignedReport, UnitStanding } from '../../consolidation/types';
import { nameKey, squeeze } from '../../plan/text';
import { outcomeWords } from '../../rules';
import { showDate } from '../../sheet/dates';
import { decisionWords, notSent, standingWords } from '../words';

export const notGivenNow = 'Không có trong lần này';

export const unitStandingWords: Readonly<Record<UnitStanding['standing'], string>> = {
  accepted: standingWords.current,
  returned: outcomeWords.vi.returned,
  'locked-out': standingWords['locked-out'],
  withdrawn: standingWords.withdrawn,
  missing: notSent,
};

/** The decisions that are written in `Quyết định`, with what they do; the list of the cell is made of them. */
export const decisionMeanings = {
  accept:
    'Tính tệp bị trả lại hoặc nhận từ ngày khóa trở đi; các mục còn lỗi không được tính. Cần ghi lý do.',
  'stand-in':
    'Số liệu nhận bằng văn bản giấy hoặc điện thoại, do người tổng hợp nhập vào biểu của đơn vị. Cần ghi lý do và nguồn.',
  prefer: 'Lấy tệp này khi không phân biệt được tệp nào mới nhất.',
  withdraw: 'Không tính tệp này. Cần ghi lý do.',
  restore: 'Bỏ việc loại tệp; nếu tệp không bị loại thì bỏ các quyết định khác về tệp. Cần ghi lý do.',
} as const satisfies Partial<Record<FileDecision['kind'], string>>;

export type WrittenKind = keyof typeof decisionMeanings;
export const writtenKinds = keysOf(decisionMeanings);

const kindByWord: ReadonlyMap<string, WrittenKind> = new Map([
  ...writtenKinds.map((kind) => [nameKey(decisionWords[kind]), kind] as const),
  [nameKey('Tiếp nhận có lý do'), 'accept'],
  [nameKey('Bị loại'), 'withdraw'],
  [nameKey('Loại bỏ'), 'withdraw'],
]);

/** The decision that a word means, whatever its accents and capitals. */
export function kindOfWord(word: string): WrittenKind | null {
  return kindByWord.get(nameKey(word)) ?? null;
}

/** Whether the word says that a file is some unit's; which one stands in `Đơn vị xác nhận`. */
export function isIdentifying(word: string): boolean {
  return nameKey(word) === nameKey(decisionWords.identify);
}

/** Words of the officer as cell and log hold them alike: on one line, without the dash that parts the log. */
export function oneLine(text: string): string {
  return squeeze(text).replaceAll(' – ', ' - ');
}

/** What a file's line shows of the decisions that hold. */
export interface ShownDecisions {
  readonly kinds: readonly WrittenKind[];
  readonly reason: string;
  readonly source: string;
}

/** A withdrawn file shows nothing of what would hold without it. */
export function shownDecisions({ accepted, withdrawn, preferred }: Holding = nothingDecided): ShownDecisions {
  const held = withdrawn ? [withdrawn] : [accepted, preferred].filter((one) => one !== null);
  return {
    kinds: held.map(({ kind }) => kind),
    reason: [...new Set(held.map(({ reason }) => oneLine(reason)))].filter(Boolean).join('; '),
    source: !withdrawn && accepted?.kind === 'stand-in' ? oneLine(accepted.source) : '',
  };
}

export function flagText(flag: Flag): string {
  switch (flag.kind) {
    case 'late':
      return `Muộn (hạn: trước ngày ${showDate(flag.due)})`;
    case 'replacement':
      return `Thay thế ${flag.of.join(', ')}`;
    case 'withdrawn':
      return withReason('Bị loại', flag.reason);
    case 'stand-in':
      return withReason(`Nhập thay, nguồn: ${flag.source}`, flag.reason);
    case 'accepted':
      return withReason('Tiếp nhận có lý do', flag.reason);
    case 'preferred':
      return withReason('Được chọn', flag.reason);
  }
}

export function extensionText({ until, reason }: NonNullable<UnitStanding['extension']>): string {
  return withReason(`Gia hạn đến hết ngày ${showDate(until)}`, reason);
}

function withReason(what: string, reason: string): string {
  return reason === '' ? what : `${what}: ${reason}`;
}

/** `123/BC-UBND ngày 12/11/2026`. */
export function reportText(report: SignedReport | null): string {
  if (!report) return '';
  const date = /^\d{4}-\d{2}-\d{2}$/.test(report.date) ? showDate(report.date) : report.date;
  return [report.number, date && `ngày ${date}`].filter(Boolean).join(' ');
}
