/** Sentences of the departures: what is not as it should be, and what to do. `{name}` is a parameter, `@name` in one a term. */

export const lintWords = {
  vi: {
    'page-set-up': 'Không đọc được thiết lập trang, nên chưa soát khổ giấy, lề và số trang.',
    paper: 'Khổ giấy không phải A4. Chọn Bố cục trang, Khổ giấy, A4.',
    margins: 'Lề {side} là {is} mm; đặt trong khoảng {least}–{most} mm.',
    'page-number': 'Số trang không nằm giữa lề trên. Đặt số trang vào giữa đầu trang.',
    'page-number-look': 'Số trang cỡ chữ {size}; dùng cỡ 13 đến 14, kiểu chữ đứng.',
    'first-page-number': 'Trang đầu hiện số trang. Chọn "Trang đầu khác" và để trống đầu trang thứ nhất.',
    'signature-corner': 'Góc trên bên phải trang đầu có chữ; để trống cho chữ ký số của cơ quan.',
    'one-page-wide': 'Bảng có thể tràn sang trang bên cạnh. Đặt vừa một trang theo chiều ngang.',
    'header-repeated':
      'Hàng tiêu đề (hàng {row}) không lặp lại ở các trang sau. Đặt hàng này làm hàng tiêu đề in.',
    typeface: '{count} ô dùng phông {fault}; đổi sang Times New Roman.',
    color: '{count} ô có chữ màu {fault}; chữ trong phụ lục phải màu đen.',
    unicode: '{count} ô viết bằng Unicode {fault}; chuyển sang Unicode dựng sẵn.',
    'label-numeral':
      '"{label}" không đánh số La Mã. Kế hoạch in số Ả Rập thì giữ nguyên; nếu không, dùng số La Mã.',
    'label-look': 'Dòng "Phụ lục": {faults}; dùng cỡ 14, chữ đứng, đậm, căn giữa.',
    'label-alone': '"{label}": từ "Phụ lục" và số thứ tự phải đứng riêng một dòng.',
    'title-look': 'Tên phụ lục: {faults}; dùng chữ in hoa cỡ 13 đến 14, đứng, đậm, căn giữa.',
    'title-capitals': 'Tên phụ lục phải viết bằng chữ in hoa.',
    'title-missing': 'Thiếu tên phụ lục dưới dòng "Phụ lục".',
    'reference-missing': 'Thiếu dòng "(Kèm theo …)" nêu văn bản mà phụ lục đi kèm.',
    'reference-look': 'Dòng "Kèm theo": {faults}; dùng cỡ 13 đến 14, chữ nghiêng, căn giữa.',
    'date-digits': 'Ngày nhỏ hơn 10 và tháng 1, 2 phải có số 0 phía trước.',
    'table-header-look': 'Tiêu đề cột nên in đậm và căn giữa.',
    'hidden-rows': 'Hàng {row} bị ẩn nhưng có nội dung; phụ lục in ra sẽ thiếu hàng này.',
    'plan-text': 'Lời văn khác bản kế hoạch. Theo kế hoạch, chỗ này là: "{expected}".',
  },
  en: {
    'page-set-up': 'The page set-up cannot be read, so paper, margins and page numbers were not checked.',
    paper: 'The paper is not A4. Choose Page Layout, Size, A4.',
    margins: 'The margin "{side}" is {is} mm; set it between {least} and {most} mm.',
    'page-number':
      'The page number does not stand in the middle of the top margin. Put it in the centre header.',
    'page-number-look': 'The page number has size {size}; use 13 to 14, upright.',
    'first-page-number':
      'The first page shows its number. Choose "Different first page" and leave its header empty.',
    'signature-corner':
      'There is text in the top right corner of the first page; leave it free for the digital signature.',
    'one-page-wide': 'The table may run onto a page beside it. Fit it to one page across.',
    'header-repeated': 'The header row (row {row}) is not repeated on the next pages. Make it a print title.',
    typeface: '{count} cells use the font {fault}; change it to Times New Roman.',
    color: '{count} cells have text of the colour {fault}; an appendix is printed in black.',
    unicode: '{count} cells hold {fault} Unicode; convert them to composed Unicode.',
    'label-numeral': '"{label}" has no Roman numeral. Keep it where the plan prints Arabic; else use Roman.',
    'label-look': 'The line "Phụ lục": {faults}; use size 14, upright, bold, centred.',
    'label-alone': '"{label}": the word "Phụ lục" and its number stand on a line of their own.',
    'title-look': 'The title: {faults}; use capitals of 13 to 14, upright, bold, centred.',
    'title-capitals': 'The title is written in capitals.',
    'title-missing': 'The title below the line "Phụ lục" is missing.',
    'reference-missing': 'The line "(Kèm theo …)" that names the document is missing.',
    'reference-look': 'The line "Kèm theo": {faults}; use 13 to 14, italic, centred.',
    'date-digits': 'Days under 10 and months 1 and 2 are written with a leading 0.',
    'table-header-look': 'Column headers are usually bold and centred.',
    'hidden-rows': 'Row {row} is hidden but holds text; it will be missing from the printed appendix.',
    'plan-text': 'The words are not the plan\'s. The plan says here: "{expected}".',
  },
} as const satisfies Record<'vi' | 'en', Record<string, string>>;

export type LintRuleId = keyof (typeof lintWords)['vi'];

export const lintTerms = {
  vi: {
    top: 'trên',
    bottom: 'dưới',
    left: 'trái',
    right: 'phải',
    unknown: 'không rõ',
    size: 'cỡ chữ',
    bold: 'đang đậm',
    'not-bold': 'chưa đậm',
    italic: 'đang nghiêng',
    'not-italic': 'chưa nghiêng',
    'not-centred': 'chưa căn giữa',
    decomposed: 'tổ hợp',
  },
  en: {
    top: 'top',
    bottom: 'bottom',
    left: 'left',
    right: 'right',
    unknown: 'unknown',
    size: 'size',
    bold: 'bold',
    'not-bold': 'not bold',
    italic: 'italic',
    'not-italic': 'not italic',
    'not-centred': 'not centred',
    decomposed: 'decomposed',
  },
} as const satisfies Record<'vi' | 'en', Record<string, string>>;
