/** Words of the result sheets for what the core knows as codes. */
import type {
  Exclusion,
  FileDecision,
  Outlier,
  Refusal,
  SettlingNote,
  Standing,
} from '../consolidation/types';
import { showNumber } from '../sheet/numbers';

export const notSent = 'Chưa gửi';
export const notReported = 'Chưa báo cáo';

export const standingWords: Readonly<Record<Standing, string>> = {
  current: 'Được tính',
  superseded: 'Đã có tệp khác thay',
  returned: 'Không tính',
  'locked-out': 'Quá ngày khóa',
  withdrawn: 'Bị loại',
  'not-accepted': 'Không tính',
};

/** As they stand in `Quyết định`, in the order of its list. */
export const decisionWords: Readonly<Record<FileDecision['kind'], string>> = {
  accept: 'Tiếp nhận',
  withdraw: 'Loại',
  restore: 'Khôi phục',
  'stand-in': 'Nhập thay',
  prefer: 'Chọn',
  identify: 'Là của đơn vị',
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

/** Why a decision has no effect. Taking a file out, or back in, always has. */
export const inVainWords: Readonly<Record<FileDecision['kind'], string>> = {
  accept: 'tệp không phải biểu hợp lệ của kế hoạch và kỳ này',
  'stand-in': 'tệp không phải biểu hợp lệ của kế hoạch và kỳ này',
  prefer: 'tệp bị trả lại, quá ngày khóa hoặc không nhận được nên không chọn được',
  identify: 'tệp đã tự ghi là của đơn vị nào, hoặc không có biểu nào của kế hoạch',
  withdraw: '',
  restore: '',
};

/** A settling note as a sentence. */
export function noteText(note: SettlingNote): string {
  const files = note.files.join('; ');
  switch (note.kind) {
    case 'undecided-order':
      return note.decided
        ? `Các tệp ${files}: ${orderWords[note.why]}. Người tổng hợp đã chọn tệp ${note.chosen}.`
        : `Các tệp ${files}: ${orderWords[note.why]}, nên lấy tệp có mã băm lớn hơn: ${note.chosen}. Đề nghị xác nhận với đơn vị, rồi ghi “${decisionWords.prefer}” ở dòng của tệp đúng trong Sổ theo dõi.`;
    case 'newer-returned':
      return `Tệp nhận sau (${files}) còn lỗi nên vẫn tính tệp nhận trước: ${note.chosen}.`;
    case 'locked-out':
      return note.chosen === null
        ? `Nhận từ ngày khóa trở đi nên không tính: ${files}. Muốn tính thì ghi “${decisionWords.accept}” và lý do trong Sổ theo dõi.`
        : `Nhận từ ngày khóa trở đi nên không tính: ${files}; vẫn tính tệp nhận trước: ${note.chosen}.`;
    case 'no-effect':
      return `Quyết định “${decisionWords[note.decision]}” không có tác dụng với ${files}: ${inVainWords[note.decision]}.`;
    case 'same-file':
      return `Các tệp có nội dung giống hệt nhau: ${files}. Chỉ tính một lần nên không cần loại bản thừa; loại tệp nào thì chỉ tệp đó không được tính.`;
    case 'same-entries':
      return `Các đơn vị khác nhau nộp cùng một nội dung: ${files}. Đề nghị kiểm tra việc sao chép.`;
  }
}
