/** Why a file could not be read and what its sender should do: one sentence pair per code and language. */
import type { Language } from '../rules/messages';
import type { ReadFailureCode } from '../xlsx/read';

/** The reader's codes, what files are together, and what the file system says before a reader sees a byte. */
export type FailureCode =
  | ReadFailureCode
  | 'empty-archive'
  | 'locked-archive'
  | 'large-archive'
  | 'unsafe-archive'
  | 'no-room'
  | 'not-found'
  | 'not-permitted'
  | 'broken-link'
  | 'linked-folder'
  | 'closed-folder'
  | 'not-a-file';

const reasons: Readonly<Record<FailureCode, Readonly<Record<Language, string>>>> = {
  'empty-file': {
    vi: 'Tệp rỗng, không có nội dung. Hãy lưu lại biểu rồi gửi lại.',
    en: 'The file is empty. Save the form again and send it once more.',
  },
  password: {
    vi: 'Tệp có mật khẩu mở. Hãy mở tệp, bỏ mật khẩu, lưu rồi gửi lại.',
    en: 'The file needs a password to open. Open it, remove the password, save and send it again.',
  },
  // Said where only .xlsx will do, as the looks of the sheets matter: submissions of these kinds are read.
  xls: {
    vi: 'Ở đây chỉ đọc được tệp .xlsx. Hãy mở tệp .xls bằng Excel, chọn Lưu thành, loại Excel Workbook (.xlsx).',
    en: 'Only .xlsx can be read here. Open the .xls file in Excel and choose Save As, type Excel Workbook (.xlsx).',
  },
  xlsb: {
    vi: 'Ở đây chỉ đọc được tệp .xlsx. Hãy mở tệp .xlsb bằng Excel, chọn Lưu thành, loại Excel Workbook (.xlsx).',
    en: 'Only .xlsx can be read here. Open the .xlsb file in Excel and choose Save As, type Excel Workbook (.xlsx).',
  },
  ods: {
    vi: 'Ở đây chỉ đọc được tệp .xlsx. Hãy mở tệp .ods, chọn Lưu thành, loại Excel 2007-365 (.xlsx).',
    en: 'Only .xlsx can be read here. Open the .ods file and choose Save As, type Excel 2007-365 (.xlsx).',
  },
  'old-format': {
    vi: 'Tệp của Excel 95 trở về trước hoặc ở dạng XML một tệp. Hãy mở bằng Excel, chọn Lưu thành, loại Excel Workbook (.xlsx), rồi gửi lại.',
    en: 'A file of Excel 95 or before, or in one XML file. Open it in Excel, choose Save As, type Excel Workbook (.xlsx), and send that.',
  },
  archive: {
    vi: 'Tệp nén .zip nằm trong tệp nén khác nên không được mở. Hãy giải nén rồi gửi từng tệp biểu, hoặc nén lại một lần.',
    en: 'A .zip inside another archive, which is not opened. Unpack it and send the forms, or pack them once.',
  },
  'other-archive': {
    vi: 'Tệp nén .rar hoặc .7z, phần mềm này không mở được. Hãy giải nén rồi gửi từng tệp biểu, hoặc nén thành .zip.',
    en: 'A .rar or .7z archive, which this program cannot open. Unpack it and send the forms, or pack them as .zip.',
  },
  'empty-archive': {
    vi: 'Tệp nén không có tệp nào bên trong. Hãy nén lại các tệp biểu rồi gửi lại.',
    en: 'The archive holds no file. Pack the forms again and send them.',
  },
  'locked-archive': {
    vi: 'Tệp nén có mật khẩu nên không mở được các tệp bên trong. Hãy giải nén rồi gửi từng tệp biểu, hoặc nén lại không đặt mật khẩu.',
    en: 'The archive has a password, so the files inside cannot be opened. Unpack it and send the forms, or pack them without a password.',
  },
  'large-archive': {
    vi: 'Tệp nén quá lớn. Hãy giải nén và chỉ đưa vào các tệp biểu bên trong.',
    en: 'The archive is too large. Unpack it and take only the forms inside.',
  },
  // The archive is at fault, not the workbook in it: packing again is enough.
  'unsafe-archive': {
    vi: 'Trong tệp nén, tệp này mang tên dẫn ra ngoài thư mục, trùng tên tệp khác hoặc ghi sai dung lượng nên không được lấy ra. Hãy gửi riêng từng tệp biểu, hoặc nén lại.',
    en: 'In the archive this file has a name that leads out of its folder, the name of another file or a false size, so it was not taken out. Send the forms one by one, or pack them again.',
  },
  csv: {
    vi: 'Tệp văn bản hoặc .csv, không giữ được các trang của biểu. Hãy nhập vào biểu .xlsx đã nhận rồi gửi lại.',
    en: 'A text or .csv file, which cannot hold the sheets of the form. Fill in the .xlsx form and send that.',
  },
  html: {
    vi: 'Tệp là trang web mang tên của bảng tính. Hãy nhập vào biểu .xlsx đã nhận rồi gửi lại.',
    en: 'A web page that carries the name of a workbook. Fill in the .xlsx form and send that.',
  },
  docx: {
    vi: 'Tệp Word, không phải bảng tính. Hãy nhập vào biểu .xlsx đã nhận rồi gửi lại.',
    en: 'A Word document, not a workbook. Fill in the .xlsx form and send that.',
  },
  pdf: {
    vi: 'Tệp PDF, không phải bảng tính. Hãy gửi biểu .xlsx; bản PDF đã ký gửi kèm theo văn bản.',
    en: 'A PDF, not a workbook. Send the .xlsx form; the signed PDF goes with the letter.',
  },
  image: {
    vi: 'Tệp ảnh, không phải bảng tính. Hãy nhập vào biểu .xlsx đã nhận rồi gửi lại.',
    en: 'A picture, not a workbook. Fill in the .xlsx form and send that.',
  },
  'not-a-workbook': {
    vi: 'Tệp không phải bảng tính Excel. Hãy gửi biểu .xlsx đã nhận.',
    en: 'Not an Excel workbook. Send the .xlsx form that you were given.',
  },
  damaged: {
    vi: 'Tệp bị hỏng hoặc chép, tải chưa hết. Hãy mở lại tệp gốc, lưu và gửi lại.',
    en: 'The file is damaged or was not copied whole. Open the original, save it and send it again.',
  },
  unsafe: {
    vi: 'Tệp có cấu trúc bất thường mà không chương trình bảng tính nào tạo ra nên không được mở. Hãy chép số liệu vào biểu .xlsx mới rồi gửi lại.',
    en: 'The file is built as no spreadsheet program builds one, so it was not opened. Copy the figures into a new .xlsx form and send that.',
  },
  'too-large': {
    vi: 'Tệp quá lớn so với biểu. Hãy bỏ ảnh, trang và dòng thừa, hoặc nhập vào biểu .xlsx mới rồi gửi lại.',
    en: 'The file is far larger than a form. Remove pictures, sheets and rows that do not belong, or use a new form.',
  },
  'too-slow': {
    vi: 'Đọc tệp quá lâu nên đã dừng. Hãy chép số liệu vào biểu .xlsx mới rồi gửi lại.',
    en: 'Reading the file took too long and was stopped. Copy the figures into a new .xlsx form and send that.',
  },
  'no-room': {
    vi: 'Các tệp cộng lại chứa quá nhiều dữ liệu nên tệp này chưa được đọc. Hãy bỏ bớt tệp không phải biểu rồi làm lại.',
    en: 'The files together hold too much, so this one was not read. Take away files that are not forms and try again.',
  },
  'not-found': {
    vi: 'Không tìm thấy tệp. Hãy kiểm tra lại tên và thư mục.',
    en: 'There is no such file. Check its name and folder.',
  },
  'not-permitted': {
    vi: 'Không có quyền đọc tệp, hoặc tệp đang bị chương trình khác khóa. Hãy đóng tệp rồi thử lại.',
    en: 'The file may not be read, or another program holds it. Close it and try again.',
  },
  'broken-link': {
    vi: 'Đây là liên kết tới một tệp không còn ở chỗ cũ, hoặc liên kết vòng lại chính nó. Hãy chép tệp gốc vào thư mục rồi làm lại.',
    en: 'A link to a file that is no longer there, or that leads back to itself. Copy the file itself into the folder and try again.',
  },
  'linked-folder': {
    vi: 'Đây là liên kết tới một thư mục nên các tệp trong đó chưa được đọc. Nếu trong đó có tệp biểu, hãy chép chính thư mục đó vào đây rồi làm lại.',
    en: 'A link to a folder, whose files were therefore not read. If it holds forms, copy that folder itself here and try again.',
  },
  'closed-folder': {
    vi: 'Không mở được thư mục này nên các tệp trong đó chưa được đọc. Hãy kiểm tra thư mục còn ở đó và cho phép đọc, rồi làm lại.',
    en: 'The folder could not be opened, so its files were not read. See that it is still there and may be read, and try again.',
  },
  'not-a-file': {
    vi: 'Đây không phải là tệp mà là đường ống, cổng hoặc thiết bị của hệ điều hành nên không được mở. Hãy chỉ đưa vào các tệp biểu.',
    en: 'Not a file but a pipe, a socket or a device of the operating system, so it was not opened. Take only the forms.',
  },
};

/** What is wrong with the file and what to do about it. */
export function failureReason(code: FailureCode, language: Language): string {
  return reasons[code][language];
}
