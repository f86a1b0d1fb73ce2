/** Words of the result sheets for what the core knows as codes. */
import type {
  Exclusion,
  Outlier,
  RegisterLine,
  Refusal,
  SettlingNote,
  Standing,
} from '../consolidation/types';
import { outcomeWords } from '../rules';
import { showNumber } from '../sheet/numbers';

export const notSent = 'Chưa gửi';
export const notReported = 'Chưa báo cáo';

export const standingWords: Readonly<Record<Standing, string>> = {
  current: 'Được tính',
  superseded: 'Đã có tệp khác thay',
  returned: 'Không tính',
  'not-accepted': 'Không tính',
};

export const refusalWords: Readonly<Record<Refusal, string>> = {
  unreadable: 'Không đọc được tệp',
  'not-ours': 'Không phải biểu mẫu của kế hoạch',
  'other-plan': 'Biểu mẫu của kế hoạch khác',
  'other-period': 'Biểu mẫu của kỳ báo cáo khác',
  'unknown-unit': 'Mã đơn vị không có trong kế hoạch',
  rules: 'Không đạt điều kiện nhận, xem trang Lỗi và cảnh báo',
};

export const exclusionWords: Readonly<Record<Exclusion, string>> = {
  coordinating: 'Đơn vị phối hợp, chỉ để đối chiếu',
  'not-owner': 'Không phải đơn vị báo cáo số liệu chung',
  'no-figures': 'Chỉ tiêu không có số',
  'zero-over-zero': 'Tử số và mẫu số đều bằng 0',
  'entry-in-error': 'Dòng còn lỗi',
  state: 'Đơn vị không khai số',
  blank: 'Chưa điền',
};

/** Outcome of a file in the register; one that the officer took all the same is no longer returned. */
export function outcomeText({ received: { content }, refusal, acceptedBecause }: RegisterLine): string {
  if (refusal !== null || content.kind === 'unreadable') return outcomeWords.vi['not-accepted'];
  return outcomeWords.vi[acceptedBecause === null ? content.outcome : 'accepted-with-warnings'];
}

/** What stands out, as a sentence; the figures are those of the unit and stay in the sum. */
export function outlierText(outlier: Outlier): string {
  const { line } = outlier;
  const what = `Chỉ tiêu ${line.measure.id}`;
  switch (outlier.kind) {
    case 'far-from-peers':
      return `${what}: mẫu số ${showNumber(line.denominator ?? 0)} khác xa mức giữa của nhóm ${outlier.group} (${showNumber(outlier.median)}). Vẫn tính vào tổng; đề nghị xác nhận với đơn vị.`;
    case 'outweighs':
      return `${what}: riêng đơn vị chiếm ${showNumber(outlier.share * 100, 1)} % mẫu số toàn tỉnh. Vẫn tính vào tổng; đề nghị xác nhận với đơn vị.`;
    case 'fell':
      return `${what}: ${partWords[outlier.part].toLowerCase()} lũy kế ${showNumber(line[outlier.part] ?? 0)} thấp hơn lần báo cáo trước trong cùng năm (${showNumber(outlier.before)}). Vẫn tính vào tổng; đề nghị xác nhận với đơn vị.`;
  }
}

export const partWords = { numerator: 'Tử số', denominator: 'Mẫu số' } as const;

const orderWords = {
  'equal-times': 'cùng thời điểm nhận',
  'unknown-time': 'không rõ thời điểm nhận',
  'contradictory-times': 'thời điểm nhận và dấu thời gian trong tệp trái nhau',
} as const;

/** A settling note as a sentence. */
export function noteText(note: SettlingNote): string {
  const files = note.files.join('; ');
  switch (note.kind) {
    case 'undecided-order':
      return `Các tệp ${files}: ${orderWords[note.why]}, nên lấy tệp có mã băm lớn hơn: ${note.chosen}. Đề nghị xác nhận với đơn vị.`;
    case 'newer-returned':
      return `Tệp nhận sau (${files}) còn lỗi nên vẫn tính tệp nhận trước: ${note.chosen}.`;
    case 'same-file':
      return `Các tệp có nội dung giống hệt nhau: ${files}.`;
    case 'same-entries':
      return `Các đơn vị khác nhau nộp cùng một nội dung: ${files}. Đề nghị kiểm tra việc sao chép.`;
  }
}
