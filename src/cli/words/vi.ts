/** The command line in Vietnamese. */
import { decisionWords, inVainWords } from '../../appendix/words';
import { commandTable } from '../command-table';
import { few, type Words } from './types';

const commandNames = Object.keys(commandTable).join(', ');

export const vi: Words = {
  usageTitle: 'Kế hoạch số: biểu mẫu, kiểm tra và tổng hợp không cần Excel',
  usageHint: 'Xem cách dùng: khs --help',
  options: 'Tùy chọn',
  exitCodes: [
    'Mã thoát: 0 không có việc phải làm; 1 có tệp không nhận được, bị trả lại hoặc được giữ nguyên;',
    '          2 gọi sai hoặc không đọc được tệp nào.',
  ],
  problem(problem) {
    switch (problem.kind) {
      case 'no-command':
        return 'Chưa nêu việc cần làm.';
      case 'unknown-command':
        return `Không có việc "${problem.name}". Các việc: ${commandNames}.`;
      case 'unknown-option':
        return `Việc này không có tùy chọn ${problem.name}.`;
      case 'missing-option':
        return `Thiếu tùy chọn ${problem.name}.`;
      case 'no-value':
        return `Tùy chọn ${problem.name} cần một giá trị đứng sau.`;
      case 'bad-value':
        return `Giá trị của ${problem.name} không dùng được.`;
      case 'not-a-switch':
        return `Tùy chọn ${problem.name} không nhận giá trị.`;
      case 'operands': {
        const { command } = problem;
        const { usage } = commandTable[command];
        return usage === ''
          ? `Lệnh ${command} không nhận thêm tên tệp.`
          : `Sau lệnh ${command} cần nêu đúng: ${usage}`;
      }
    }
  },
  standings: {
    current: 'Tính vào tổng hợp',
    superseded: 'Đã có bản khác thay',
    returned: 'Trả lại',
    'locked-out': 'Quá ngày khóa',
    withdrawn: 'Bị loại',
    'not-accepted': 'Không nhận được',
  },
  verdict: (met) => (met === null ? '' : met ? 'Đạt' : 'Chưa đạt'),
  unknownUnit: 'chưa rõ đơn vị',
  noSuchPath: (path) => `Không tìm thấy "${path}".`,
  notAFolder: (path) => `"${path}" không phải thư mục.`,
  noSuchUnit: (typed) => `Bộ kế hoạch không có đơn vị "${typed}".`,
  noSuchPeriod: (typed, periods) => `Bộ kế hoạch không có kỳ "${typed}". Các kỳ: ${periods}.`,
  badPlan: (path) => `Bộ kế hoạch "${path}" không hợp lệ:`,
  unknownRules: (path, ids) =>
    `Bộ kế hoạch "${path}" nêu quy tắc không có: ${ids.join(', ')}. Mã quy tắc ở docs/rules.md.`,
  notJson: (path) => `Tệp "${path}" không phải JSON.`,
  refused: (detail) => `Không đọc hoặc ghi được: ${detail}`,
  unreadablePrevious: (files) => `Bỏ qua tệp kỳ trước không đọc được: ${files.join(', ')}.`,
  noPrevious: 'Không tìm thấy số liệu kỳ trước nào dùng được.',
  reading: (done, all, file) => `Đang đọc ${done}/${all}: ${file}`,
  making: (done, all, file) => `Đang làm biểu ${done}/${all}: ${file}`,
  formsMade: (count, period, folder) => `Đã làm ${count} biểu, kỳ ${period}, trong thư mục ${folder}.`,
  formsUnchanged: (count) => `${count} biểu đã có sẵn, không đổi.`,
  formsLeft: (files) =>
    `Giữ nguyên ${files.length} tệp đã có vì khác biểu mới (có thể đã nhập số liệu): ${few(files, 'tệp khác')}. Thêm --force để ghi đè.`,
  checked: (counts) =>
    `Hợp lệ ${counts.valid}, còn cảnh báo ${counts['accepted-with-warnings']}, trả lại ${counts.returned}, không nhận được ${counts['not-accepted']}.`,
  counts: (errors, warnings) => `${errors} lỗi, ${warnings} cảnh báo`,
  settled: (count) => `${count} cảnh báo đã có giải trình`,
  outIsNotOurs: (path) =>
    `"${path}" đã có và không phải bảng tổng hợp. Hãy chọn tên khác; tệp đó được giữ nguyên.`,
  skippedResult: (file) => `Bỏ qua ${file}: là bảng tổng hợp, không phải bản nộp.`,
  nothingToRead: (folder) => `Không đọc được tệp nào trong "${folder}".`,
  mixedPeriods: (found, chosen) =>
    `Thư mục có tệp của nhiều kỳ (${found}). Tổng hợp kỳ ${chosen}; tệp kỳ khác không được nhận. Dùng --period để chọn kỳ.`,
  undecidedOrder: (unit, files, chosen) =>
    `${unit}: không phân biệt được tệp mới nhất (${files.join(', ')}); lấy ${chosen} theo mã băm. Hãy xác nhận với đơn vị, rồi ghi “${decisionWords.prefer}” ở dòng của tệp đúng trong Sổ theo dõi.`,
  decidedOrder: (unit, files, chosen) =>
    `${unit}: không phân biệt được tệp mới nhất (${files.join(', ')}); đã chọn ${chosen} theo Sổ theo dõi.`,
  newerReturned: (unit, files, chosen) =>
    `${unit}: tệp mới hơn bị trả lại (${files.join(', ')}); vẫn tính ${chosen}.`,
  lockedOut: (unit, files, chosen) =>
    `${unit}: nhận từ ngày khóa trở đi nên không tính (${files.join(', ')})${chosen === null ? '' : `; vẫn tính ${chosen}`}.`,
  noEffect: (decision, files) =>
    `Quyết định “${decisionWords[decision]}” không có tác dụng với ${files.join(', ')}: ${inVainWords[decision]}.`,
  sameFile: (files) =>
    `Cùng một nội dung: ${files.join(', ')}. Chỉ tính một lần nên không cần loại bản thừa; loại tệp nào thì chỉ tệp đó không được tính.`,
  sameEntries: (units) => `Số liệu giống hệt nhau ở ${units.join(', ')}. Hãy kiểm tra lại.`,
  changed: ({ totals, verdicts, joined, left, figures }) =>
    `So với lần trước: ${totals} chỉ tiêu đổi số, ${verdicts} chỉ tiêu đổi đánh giá; thêm ${joined} đơn vị, bớt ${left} đơn vị, ${figures} số liệu khác trước (trang Thay đổi từ lần trước).`,
  moreChanges: (count) => `  … và ${count} thay đổi khác: xem trang Thay đổi từ lần trước.`,
  keptWork: (notes, rows) =>
    `Giữ lại từ bảng trước: ${notes} ghi chú, quyết định và ${rows} dòng thêm của người tổng hợp.`,
  orphanNotes: (count) => `${count} ghi chú không còn dòng để gắn: xem trang Thay đổi từ lần trước.`,
  appendixWritten: (path) => `Đã ghi các phụ lục: ${path}`,
  noAppendix: (file) => `${file}: không có trang nào là phụ lục (có dòng "Phụ lục …" ở đầu trang).`,
  departures: (count, sheets) =>
    count === 0
      ? `Không có điểm nào khác thể thức ở ${sheets.join(', ')}.`
      : `${count} điểm khác thể thức ở ${sheets.join(', ')}.`,
  cell: (address) => `ô ${address}`,
  numberWithoutDate: '--number và --date phải đi cùng nhau.',
  handoverWritten: (path) => `Đã ghi bảng bàn giao: ${path}`,
  unitCounts: ({ expected, received, accepted, returned, unreadable, missing }) =>
    `${expected} đơn vị phải báo cáo: ${received} đã gửi (${accepted} được nhận, ${returned} trả lại), ${missing} chưa gửi; ${unreadable} tệp không đọc được.`,
  period: (name) => `Kỳ báo cáo: ${name}`,
  measureHead: ['Chỉ tiêu', 'Tử số', 'Mẫu số', 'Kết quả (%)', 'Đánh giá', 'Đơn vị'],
  notCounted: '–',
  missing: (names) => `Chưa gửi (${names.length}): ${names.join('; ')}.`,
  written: (path) => `Đã ghi bảng tổng hợp: ${path}`,
  demoFolderTaken: (path) => `"${path}" đã có tệp khác. Hãy chọn thư mục trống bằng --out.`,
  programMissing: (program, file) => `Máy này không có ${program}: ${file} được gửi như Excel đã lưu.`,
  demoFlaws: (count) => `Các trường hợp được gieo (${count} đơn vị):`,
  demoPlaces: (forms, files, result) => `Biểu mẫu: ${forms}\nBản nộp: ${files}\nBảng tổng hợp: ${result}`,
  demoDifference: (file, expected, found) =>
    `Khác dự kiến: ${file}\n  dự kiến: ${expected}\n  kết quả: ${found}`,
  demoAgrees: (count) => `Cả ${count} tệp đều có kết quả như dự kiến.`,
};
