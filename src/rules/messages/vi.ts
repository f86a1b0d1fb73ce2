/** Findings in Vietnamese: what is wrong, with the value seen, and what to do. */
export const vi = {
  'unreadable-file': { title: 'Không đọc được tệp', text: '{reason}' },
  'not-our-file': {
    title: 'Không phải biểu đã phát hành',
    text: 'Tệp không có dấu nhận biết của biểu: không rõ của đơn vị nào, kỳ nào. Hãy nhập số liệu vào đúng tệp biểu đã nhận rồi gửi lại tệp đó.',
  },
  'old-format': {
    title: 'Biểu khác phiên bản',
    text: {
      older:
        'Biểu thuộc phiên bản {format}, nay dùng phiên bản {expected}. Hãy tạo lại biểu và chuyển số liệu sang biểu mới.',
      newer:
        'Biểu thuộc phiên bản {format}, mới hơn phiên bản {expected} mà phần mềm này đọc được. Hãy cập nhật phần mềm.',
    },
  },
  'other-plan': {
    title: 'Biểu của kế hoạch khác',
    text: 'Biểu này thuộc “{plan}”, không phải “{expected}”. Hãy gửi biểu của đúng kế hoạch.',
  },
  'unknown-unit': {
    title: 'Không có đơn vị này trong kế hoạch',
    text: {
      code: 'Mã đơn vị “{unit}” không có trong kế hoạch. Hãy dùng tệp biểu được phát cho đơn vị mình.',
      named:
        'Mã đơn vị “{unit}” ({name}) không có trong kế hoạch. Hãy dùng tệp biểu được phát cho đơn vị mình.',
    },
  },
  'other-period': {
    title: 'Biểu của kỳ khác',
    text: {
      other: 'Biểu này của kỳ “{period}”, trong khi đang thu kỳ “{expected}”. Hãy gửi biểu của đúng kỳ.',
      unknown:
        'Biểu này của kỳ “{period}”, không có trong kế hoạch (các kỳ: {expected}). Hãy gửi biểu của đúng kỳ.',
    },
  },
  'sheet-missing': {
    title: 'Thiếu trang',
    text: {
      info: 'Không tìm thấy trang “{sheet}”, nơi ghi ngày của số liệu. Hãy lấy lại trang này từ tệp biểu đã nhận.',
      appendix:
        'Không tìm thấy trang “{sheet}”: trang đã bị xóa hoặc dòng tiêu đề đã bị sửa. Hãy lấy lại trang này từ tệp biểu đã nhận.',
    },
  },
  'sheet-copied': {
    title: 'Trang chép thêm có số liệu khác',
    text: 'Trang “{copy}” là bản chép và có số liệu khác; chỉ trang “{read}” được đọc. Hãy chuyển số liệu đúng vào trang “{read}” rồi xóa trang chép.',
  },
  'column-missing': {
    title: 'Thiếu cột',
    text: 'Không thấy cột “{header}” ở dòng tiêu đề (dòng {headerRow}): cột đã bị xóa hoặc đổi tên. Hãy ghi lại đúng tên cột.',
  },
  'row-missing': {
    title: 'Thiếu dòng',
    text: 'Dòng này do đơn vị chủ trì nhưng không còn trên trang. Hãy chép lại dòng từ tệp biểu đã nhận, cả cột ẩn “Mã”.',
  },
  'row-duplicated': {
    title: 'Dòng bị lặp',
    text: 'Nội dung này có ở cả dòng {row1} và dòng {row2}, không biết lấy dòng nào. Hãy giữ một dòng và xóa dòng kia.',
  },
  'empty-form': {
    title: 'Biểu chưa nhập',
    text: 'Biểu chưa có số liệu nào ở các trang {sheets}. Hãy nhập các dòng đơn vị chủ trì rồi gửi lại.',
  },
  'as-of-date': {
    title: 'Ngày của số liệu',
    text: {
      missing: 'Chưa ghi “Số liệu tính đến ngày”. Hãy ghi một ngày từ {from} đến {to}.',
      'not-a-date':
        '“Số liệu tính đến ngày” đang ghi “{value}”, không phải một ngày. Hãy ghi ngày/tháng/năm, ví dụ {example}.',
      outside:
        '“Số liệu tính đến ngày” là {value}, nằm ngoài kỳ “{period}” ({from} đến {to}). Hãy ghi một ngày trong kỳ.',
    },
  },
  'required-entry-missing': {
    title: 'Chưa nhập nội dung bắt buộc',
    text: {
      figures:
        'Chưa có số liệu. Hãy nhập Tử số và Mẫu số; nếu không có số thì chọn Tình trạng số liệu phù hợp.',
      state:
        'Chưa chọn “{column}”. Chỉ tiêu này không nhập số: hãy chọn tình trạng và ghi Kết quả thực hiện.',
      result: 'Đã chọn “Có số liệu” nhưng chưa ghi “{column}”. Hãy ghi tóm tắt kết quả đã làm được.',
      reason:
        'Đã chọn “Chưa có số liệu” nhưng chưa nêu lý do. Hãy ghi lý do vào “{column}” hoặc “Giải trình, minh chứng”.',
      task: 'Chưa chọn “{column}”. Hãy chọn một mục trong danh sách của ô.',
    },
  },
  'missing-number': {
    title: 'Thiếu Tử số hoặc Mẫu số',
    text: {
      one: 'Đã có {given} là {value} nhưng chưa nhập {column}. Hãy nhập đủ hai số.',
      both: 'Đã chọn “{state}” nhưng chưa nhập Tử số và Mẫu số. Hãy nhập đủ hai số, hoặc chọn lại tình trạng.',
    },
  },
  'unknown-state': {
    title: 'Từ không có trong danh sách',
    text: '“{column}” đang ghi “{value}”, không có trong danh sách. Hãy chọn một trong: {words}.',
  },
  'state-against-numbers': {
    title: 'Tình trạng trái với số đã nhập',
    text: 'Tình trạng là “{state}” nhưng {column} lại ghi {value}. Hãy xóa số, hoặc chọn “Có số liệu”.',
  },
  'not-a-number': {
    title: 'Không phải số',
    text: {
      text: '{column} đang ghi “{value}”, không phải số. Hãy chỉ nhập chữ số; lời giải thích ghi vào “Giải trình, minh chứng”.',
      likely:
        '{column} đang ghi “{value}”, không phải số. Nếu ý là {suggestion} thì hãy nhập lại chỉ bằng chữ số.',
      date: '{column} đang là ngày {value}: Excel đã tự đổi nội dung đã gõ (ví dụ 12/15) thành ngày. Hãy nhập lại một số; Tử số và Mẫu số nhập ở hai ô riêng.',
      error: '{column} đang báo lỗi {value}. Hãy xóa công thức và nhập số.',
      formula:
        '{column} có công thức {value} nhưng tệp không lưu kết quả. Hãy nhập thẳng số, hoặc mở tệp bằng Excel rồi lưu lại.',
    },
  },
  'number-as-text': {
    title: 'Số lưu ở dạng chữ',
    text: '{column} ghi {value} nhưng ô đang lưu ở dạng chữ, nên công thức trên biểu bỏ qua số này. Hãy nhập lại số.',
  },
  'negative-number': {
    title: 'Số âm',
    text: '{column} là {value}; số này không thể âm. Hãy nhập lại số đúng.',
  },
  'decimals-in-count': {
    title: 'Số lẻ ở cột đếm',
    text: '{column} là {value}, nhưng cột này đếm số lượng nên phải là số nguyên. Nếu đây là tỷ lệ phần trăm, hãy nhập số lượng thay cho tỷ lệ.',
  },
  'numerator-over-denominator': {
    title: 'Tử số lớn hơn Mẫu số',
    text: 'Tử số {numerator} lớn hơn Mẫu số {denominator}. Tử số là một phần của Mẫu số: hãy xem lại cả hai số, có thể đã nhập đổi chỗ.',
  },
  'zero-denominator': {
    title: 'Mẫu số bằng 0',
    text: 'Mẫu số là 0 trong khi Tử số là {numerator}. Hãy nhập lại Mẫu số.',
  },
  'nothing-occurred': {
    title: 'Tử số và Mẫu số đều bằng 0',
    text: 'Tử số và Mẫu số đều là 0 nên không tính được tỷ lệ. Nếu trong kỳ không có việc nào, hãy chọn “{word}”.',
  },
  'progress-out-of-range': {
    title: 'Tiến độ ngoài khoảng 0–100',
    text: '{column} là {value}. Hãy nhập một số từ 0 đến 100.',
  },
  'figures-not-open': {
    title: 'Số nhập ở dòng không lấy số',
    text: {
      coordinate:
        'Đơn vị chỉ phối hợp ở dòng này nên số {value} không được lấy. Hãy xóa số; kết quả phối hợp ghi vào “Kết quả thực hiện”.',
      words:
        'Chỉ tiêu này không thu số nên {value} không được lấy. Hãy xóa số và ghi nội dung vào “Kết quả thực hiện”.',
    },
  },
  'target-changed': {
    title: 'Mục tiêu bị sửa',
    text: {
      changed:
        'Mục tiêu đang ghi “{value}”, khác kế hoạch là “{expected}”. Mục tiêu do kế hoạch giao: hãy ghi lại đúng như kế hoạch.',
      deleted: 'Mục tiêu đã bị xóa. Hãy ghi lại đúng như kế hoạch: “{expected}”.',
    },
  },
  'text-changed': {
    title: 'Lời của kế hoạch bị sửa',
    text: {
      changed:
        '“{column}” đang ghi “{value}”, kế hoạch ghi “{expected}”. Hãy ghi lại đúng lời của kế hoạch; ý kiến của đơn vị ghi vào “Giải trình, minh chứng”.',
      deleted: '“{column}” đã bị xóa. Hãy ghi lại đúng lời của kế hoạch: “{expected}”.',
    },
  },
} as const;
