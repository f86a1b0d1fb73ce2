/**
 * What officers write into the boxes of a form. `{n}` is a small number, `{date}` a day within the period,
 * `{asOf}` the day of its figures, `{year}` the plan's year.
 */

type Phrases = readonly [string, ...string[]];

/** Kết quả thực hiện of a measure that has figures. */
export const figureResults: Phrases = [
  'Đã thực hiện trên hệ thống dùng chung của tỉnh; số liệu trích xuất ngày {date}.',
  'Duy trì thường xuyên, rà soát hằng tháng; còn {n} trường hợp đang xử lý.',
  'Đã giao Văn phòng theo dõi, đôn đốc; tổ chức {n} lượt kiểm tra nội bộ.',
  'Đã ban hành văn bản chỉ đạo ngày {date}, phân công rõ người chịu trách nhiệm từng khâu.',
  'Tổ công nghệ số cộng đồng hỗ trợ trực tiếp {n} buổi; tỷ lệ tăng so với cùng kỳ.',
  'Thực hiện theo hướng dẫn của Sở Khoa học và Công nghệ; không có hồ sơ quá hạn.',
];

/** Kết quả thực hiện of a measure told in words. */
export const wordResults: Phrases = [
  'Đến {asOf} đã ban hành {n} văn bản, gần nhất là kế hoạch ngày {date} về chuyển đổi số năm {year} của đơn vị.',
  'Đã rà soát, nâng cấp {n} đường truyền và thiết bị; đến {asOf} hệ thống hoạt động ổn định.',
  'Số hóa tài liệu theo kế hoạch, đến {asOf} đã bàn giao {n} đợt; cán bộ xử lý công việc trên môi trường mạng.',
  'Duy trì hệ thống quản lý văn bản và điều hành; đến {asOf} đã sao lưu dữ liệu {n} lần.',
  'Đến {asOf} đã trang bị {n} máy tính, máy quét cho bộ phận một cửa; nghiệm thu ngày {date}.',
];

/** Kết quả thực hiện of a measure or task that the unit only coordinates on. */
export const coordinationResults: Phrases = [
  'Đã phối hợp cung cấp thông tin, xác nhận tình trạng tại đơn vị ngày {date}.',
  'Phối hợp tuyên truyền tại {n} thôn, tổ dân phố.',
  'Đã cử cán bộ đầu mối tham gia; cung cấp đủ số liệu theo đề nghị của cơ quan chủ trì.',
];

/** Kết quả thực hiện of a task, by its state. */
export const taskResults = {
  'not-started': [
    'Đang chờ hướng dẫn của cơ quan chủ trì.',
    'Đã đưa vào kế hoạch quý sau, chưa bố trí được kinh phí.',
  ],
  'under-way': [
    'Đã xây dựng kế hoạch và triển khai {n} nội dung; dự kiến xong trong quý tới.',
    'Đang lựa chọn nhà thầu; đã thẩm định dự toán ngày {date}.',
    'Đã tổ chức {n} lớp tập huấn, còn hai lớp theo lịch.',
  ],
  done: [
    'Đã hoàn thành và nghiệm thu ngày {date}.',
    'Hoàn thành 100% nội dung được giao, đã báo cáo kết quả bằng văn bản ngày {date}.',
  ],
  'kept-up': [
    'Duy trì thường xuyên, {n} lượt kiểm tra trong kỳ, không có sự cố.',
    'Thực hiện thường xuyên theo quy chế đã ban hành; cập nhật lần gần nhất ngày {date}.',
  ],
  late: [
    'Chậm so với kế hoạch do vướng thủ tục đấu thầu; phấn đấu hoàn thành trong quý tới.',
    'Chậm tiến độ do thiếu nhân lực chuyên trách; đã đề nghị hỗ trợ ngày {date}.',
  ],
  stopped: ['Đề nghị điều chỉnh sang năm sau theo văn bản ngày {date}.'],
} as const satisfies Record<string, Phrases>;

/** Khó khăn, vướng mắc. */
export const difficulties: Phrases = [
  'Thiếu cán bộ chuyên trách công nghệ thông tin sau khi sắp xếp đơn vị hành chính.',
  'Kinh phí bố trí còn hạn chế, máy tính tại bộ phận một cửa đã cũ.',
  'Người cao tuổi chưa quen dùng dịch vụ công trực tuyến, phải hỗ trợ trực tiếp.',
  'Hệ thống dùng chung có lúc chậm vào giờ cao điểm.',
  'Một số hồ sơ có bản vẽ khổ lớn, khó số hóa bằng thiết bị hiện có.',
  'Đường truyền tại một số thôn chưa ổn định.',
  'Chưa có hướng dẫn thống nhất về cách đếm nên số liệu giữa các phần mềm còn khác nhau.',
  'Phần mềm chuyên ngành chưa kết nối với hệ thống của tỉnh, phải nhập hai lần.',
];

/** Đề xuất, kiến nghị of the whole report. */
export const requests: Phrases = [
  'Đề nghị tổ chức tập huấn sử dụng hệ thống cho cán bộ mới.',
  'Đề nghị Sở Khoa học và Công nghệ hướng dẫn thống nhất cách đếm hồ sơ trực tuyến toàn trình.',
  'Đề nghị bố trí kinh phí nâng cấp thiết bị tại bộ phận một cửa.',
  'Đề nghị sớm kết nối phần mềm chuyên ngành với hệ thống của tỉnh.',
];

/** Giải trình, minh chứng of a claim that everything is met. */
export const evidence: Phrases = [
  'Kết quả rà soát tại Biên bản ngày {date}; cổng thông tin của đơn vị đã công khai.',
  'Báo cáo rà soát số {n}/BC-VP ngày {date}.',
];

/** Giải trình of figures that do not exist yet. */
export const reasons: Phrases = [
  'Chưa trích xuất được từ phần mềm chuyên ngành; sẽ bổ sung trước ngày {date}.',
  'Đơn vị mới tiếp nhận hệ thống, đang đối chiếu số liệu.',
];

/** Nguồn vốn of a project. */
export const sources: Phrases = [
  'Ngân sách tỉnh',
  'Ngân sách xã',
  'Sự nghiệp khoa học',
  'Nguồn chi thường xuyên',
];

/** Người lập biểu. */
export const authors: Phrases = [
  'Nguyễn Thị Hạnh',
  'Trần Văn Quyết',
  'Phạm Minh Đức',
  'Vũ Thị Thu Hà',
  'Đỗ Xuân Trường',
  'Bùi Thị Ngọc',
  'Hoàng Anh Tuấn',
  'Lê Thị Mai',
];

export type { Phrases };
