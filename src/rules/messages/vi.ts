/** Findings in Vietnamese: what is wrong, with the value seen, and what to do. */
export const vi = {
  'unreadable-file': { title: 'Không đọc được tệp', text: '{reason}' },
  'not-our-file': {
    title: 'Không phải biểu đã phát hành',
    text: 'Tệp không có dấu nhận biết của biểu: không rõ của đơn vị nào, kỳ nào. Hãy nhập số liệu vào đúng tệp biểu đã nhận rồi gửi lại tệp đó.',
  },
  'unidentified-form': {
    title: 'Biểu chưa rõ của đơn vị nào',
    text: {
      content:
        'Biểu không còn trang “_khs” và dấu nhận biết; theo nội dung thì có lẽ là của {unit}. Người tổng hợp hãy xác nhận bằng quyết định “Là của đơn vị” (trong Sổ theo dõi: chọn đơn vị ở cột “Đơn vị xác nhận”), hoặc đơn vị nhập vào đúng tệp biểu đã nhận rồi gửi lại.',
      'file-name':
        'Biểu không còn trang “_khs” và dấu nhận biết, nội dung cũng không ghi đơn vị; theo tên tệp thì có lẽ là của {unit}. Người tổng hợp hãy xác nhận bằng quyết định “Là của đơn vị” (trong Sổ theo dõi: chọn đơn vị ở cột “Đơn vị xác nhận”), hoặc đơn vị nhập vào đúng tệp biểu đã nhận rồi gửi lại.',
      unknown:
        'Biểu không còn trang “_khs” và dấu nhận biết; nội dung và tên tệp cũng không cho biết chắc của đơn vị nào. Người tổng hợp hãy chỉ rõ bằng quyết định “Là của đơn vị” (trong Sổ theo dõi: chọn đơn vị ở cột “Đơn vị xác nhận”), hoặc đơn vị nhập vào đúng tệp biểu đã nhận rồi gửi lại.',
    },
  },
  'newer-format': {
    title: 'Biểu mới hơn phần mềm',
    text: 'Biểu thuộc phiên bản {format}, mới hơn phiên bản {expected} mà phần mềm này đọc được. Hãy cập nhật phần mềm.',
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
  'old-format': {
    title: 'Biểu của lần phát hành cũ',
    text: {
      whole:
        'Biểu thuộc lần phát hành {version}, nay là {expected}. Số liệu vẫn được đọc theo mã của từng dòng, không dòng nào bị bỏ.',
      'rows-lost':
        'Biểu thuộc lần phát hành {version}, nay là {expected}. Số liệu được đọc theo mã của từng dòng; các dòng {rows} không còn trong kế hoạch nên không được lấy.',
    },
  },
  'other-unit-than-name': {
    title: 'Tên tệp của đơn vị khác',
    text: 'Tên tệp “{file}” là của {named}, nhưng biểu trong tệp là của {unit} và được tính cho {unit}. Nếu nhập nhầm biểu thì hãy gửi lại đúng biểu của đơn vị mình; nếu chỉ đặt nhầm tên thì hãy ghi vào “Giải trình chung”.',
  },
  'several-units': {
    title: 'Một tệp có biểu của nhiều đơn vị',
    text: 'Tệp có biểu của {count} đơn vị: {units}. Mỗi đơn vị được đọc riêng thành một dòng. Hãy xem có đúng là gửi cho cả các đơn vị này không; nên gửi mỗi đơn vị một tệp.',
  },
  'macros-ignored': {
    title: 'Tệp có macro',
    text: 'Tệp có macro; macro không được đọc và không được chạy, chỉ lấy số liệu đã lưu trong ô. Nên gửi tệp .xlsx.',
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
    text: {
      gone: 'Không thấy cột “{header}” ở dòng tiêu đề (dòng {headerRow}): cột đã bị xóa hoặc đổi tên. Hãy ghi lại đúng tên cột.',
      renamed:
        'Không thấy cột “{header}” ở dòng tiêu đề (dòng {headerRow}). Tiêu đề “{found}” có lẽ là cột này đã đổi tên: nếu đúng, hãy ghi lại là “{header}”.',
    },
  },
  'column-duplicated': {
    title: 'Một cột có hai lần',
    text: 'Có hai cột cùng tên “{header}”: cột {read} và cột {copy}, số liệu khác nhau. Chỉ cột {read} được đọc. Hãy giữ lại cột đúng ở cột {read} và xóa cột {copy}.',
  },
  'row-missing': {
    title: 'Thiếu dòng',
    text: {
      gone: 'Dòng này do đơn vị chủ trì nhưng không còn trên trang. Hãy chép lại dòng từ tệp biểu đã nhận, cả cột ẩn “Mã”.',
      'never-issued':
        'Biểu được phát hành khi kế hoạch chưa có dòng này. Hãy lấy biểu mới, chuyển số liệu sang và nhập thêm dòng này.',
      unrecognised:
        'Không nhận ra dòng này: dòng {row1} có cùng TT, nhưng mã ẩn đã mất và nội dung đã bị sửa. Hãy ghi lại đúng nguyên văn kế hoạch ở dòng {row1}.',
    },
  },
  'row-duplicated': {
    title: 'Dòng bị lặp',
    text: 'Nội dung này có ở cả dòng {row1} và dòng {row2}, không biết lấy dòng nào. Hãy giữ một dòng và xóa dòng kia.',
  },
  'key-contradicts': {
    title: 'Mã ẩn trái với nội dung của dòng',
    text: 'TT và nội dung của dòng là của “{expected}”, nhưng mã ở cột ẩn “Mã” là “{value}”, nên không biết số liệu của dòng nào. Hãy hiện cột “Mã” và ghi lại “{expected}”, hoặc chép lại dòng từ tệp biểu đã nhận.',
  },
  'key-changed': {
    title: 'Mã ẩn bị sửa',
    text: 'Mã ở cột ẩn “Mã” là “{value}”, không có trong kế hoạch; dòng vẫn nhận ra theo TT và nội dung là “{expected}”. Hãy ghi lại mã “{expected}”.',
  },
  'stray-row': {
    title: 'Dòng không thuộc biểu',
    text: {
      unknown:
        'Dòng {row1} “{value}” có số liệu nhưng không phải dòng nào của kế hoạch nên không được lấy. Hãy chuyển số liệu vào đúng dòng, hoặc ghi nội dung vào “Kết quả thực hiện”.',
      unnamed:
        'Dòng {row1} có nội dung ở cột nhập nhưng không phải dòng nào của kế hoạch nên không được lấy. Hãy chuyển nội dung vào đúng dòng hoặc xóa đi.',
      'of-another-unit':
        'Dòng {row1} không thuộc phần việc của đơn vị nên số liệu ở đây không được lấy. Hãy xóa dòng này.',
    },
  },
  'merged-entries': {
    title: 'Ô nhập bị gộp',
    text: 'Các ô {area} đã bị gộp, chỉ ô đầu còn giữ nội dung nên {column} của dòng này bị mất. Hãy bỏ gộp ô và nhập lại từng ô.',
  },
  'hidden-entries': {
    title: 'Nội dung bị ẩn',
    text: {
      rows: 'Các dòng {cells} có số liệu nhưng đang bị ẩn hoặc bị lọc: vẫn được tính mà bản in không có. Hãy hiện dòng hoặc bỏ lọc.',
      columns:
        'Các cột {cells} có số liệu nhưng đang bị ẩn: vẫn được tính mà bản in không có. Hãy hiện lại cột.',
      sheet:
        'Trang “{cells}” có số liệu nhưng đang bị ẩn: vẫn được tính mà bản in không có. Hãy hiện lại trang.',
    },
  },
  'protection-lost': {
    title: 'Trang không còn được bảo vệ',
    text: 'Trang không còn khóa các ô của kế hoạch, nên dễ sửa nhầm nội dung, mã và công thức. Nên bật lại bảo vệ trang: thẻ Xem lại (Review), Bảo vệ Trang tính (Protect Sheet), không cần mật khẩu.',
  },
  'locked-cells': {
    title: 'Ô nhập bị khóa',
    text: '{count} ô nhập đã bị khóa do dán đè ({cells}), không gõ vào được nữa. Hãy bỏ bảo vệ trang, bỏ chọn Đã khóa (Locked) trong Định dạng Ô (Format Cells) của các ô này rồi bật lại bảo vệ.',
  },
  'validation-lost': {
    title: 'Mất danh sách hoặc giới hạn của ô',
    text: '{count} ô nhập không còn danh sách chọn hoặc giới hạn số do dán đè ({cells}), nên Excel không chặn giá trị sai. Hãy xem lại các ô này; lần sau nên dán bằng Dán Đặc biệt, Giá trị (Paste Special, Values).',
  },
  'empty-form': {
    title: 'Biểu chưa nhập',
    text: 'Biểu chưa có số liệu nào ở các trang {sheets}. Hãy nhập các dòng đơn vị chủ trì rồi gửi lại.',
  },
  'info-contradicts': {
    title: 'Biểu của đơn vị khác hoặc kỳ khác',
    text: {
      unit: 'Trang này ghi “{value}”, nhưng tệp biểu được phát cho “{expected}”, nên không rõ số liệu của đơn vị nào. Hãy nhập vào đúng tệp biểu của đơn vị mình; nếu chỉ ghi nhầm ở ô này thì ghi lại “{expected}”.',
      period:
        'Trang này ghi kỳ “{value}”, nhưng tệp biểu được phát cho kỳ “{expected}”. Hãy nhập vào đúng tệp biểu của kỳ đang báo cáo; nếu chỉ ghi nhầm ở ô này thì ghi lại “{expected}”.',
    },
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
  'report-date': {
    title: 'Ngày văn bản',
    text: '“Ngày văn bản” đang ghi “{value}”, không phải một ngày. Hãy ghi ngày/tháng/năm, ví dụ {example}, hoặc để trống.',
  },
  'moving-date': {
    title: 'Ngày lấy từ công thức',
    text: '“{header}” có công thức {formula}, hiện cho ngày {value}. Ngày sẽ tự đổi khi mở lại tệp: hãy thay công thức bằng chính ngày {value}.',
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
      'among-words':
        '{column} đang ghi “{value}”, có chữ lẫn với số. Hãy chỉ nhập số, ví dụ {suggestion}; lời giải thích ghi vào “Giải trình, minh chứng”.',
      either: '{column} đang ghi “{value}”, có thể là {first} hoặc {second}. Hãy nhập lại chỉ bằng chữ số.',
      fraction:
        '{column} đang ghi “{value}”. Nếu ý là {first} trên {second} thì hãy nhập {first} vào Tử số và {second} vào Mẫu số.',
      rate: '{column} đang ghi “{value}”, nhưng cột này đếm số lượng, không ghi tỷ lệ. Hãy nhập số lượng bằng số nguyên; biểu tự tính tỷ lệ.',
      state: '{column} đang ghi “{value}”. Hãy xóa chữ ở ô này và chọn “{state}” ở cột “{header}”.',
      superfluous: '{column} đang ghi “{value}” trong khi “{header}” đã là “{state}”. Hãy xóa chữ ở ô này.',
      mark: '{column} đang ghi “{value}”, không rõ là bằng 0 hay chưa có. Nếu bằng 0 thì hãy nhập 0; nếu không có số thì xóa và chọn mục phù hợp ở cột “{header}”.',
      dash: '{column} đang ghi “{value}”, không rõ là bằng 0 hay chưa có. Nếu bằng 0 thì hãy nhập 0; nếu chưa có thì để trống.',
      date: '{column} đang là ngày {value}: Excel đã tự đổi nội dung đã gõ thành ngày. Hãy nhập lại một số.',
      'fraction-date':
        '{column} đang là ngày {value}: Excel đã tự đổi nội dung đã gõ thành ngày. Nếu đã gõ {first}/{second} thì hãy nhập {first} vào Tử số và {second} vào Mẫu số.',
      error: '{column} đang báo lỗi {value}. Hãy xóa công thức và nhập số.',
      formula:
        '{column} có công thức {value} nhưng tệp không lưu kết quả. Hãy nhập thẳng số, hoặc mở tệp bằng Excel rồi lưu lại.',
    },
  },
  'linked-workbook': {
    title: 'Số lấy từ tệp khác',
    text: '{column} có công thức {formula} lấy số từ tệp khác, hiện là {value}. Nơi nhận không có tệp đó: hãy thay công thức bằng chính số đó.',
  },
  'formula-in-entry': {
    title: 'Công thức ở ô nhập số',
    text: '{column} có công thức {formula}, hiện cho {value}. Số sẽ đổi theo ô khác sau khi báo cáo: hãy thay công thức bằng số {value}.',
  },
  'error-in-text': {
    title: 'Ô chữ báo lỗi',
    text: 'Ô đang báo lỗi {value}, nội dung không đọc được; thường do bắt đầu bằng dấu -, + hoặc =. Hãy gõ lại nội dung, không bắt đầu bằng các dấu đó.',
  },
  'number-as-text': {
    title: 'Số lưu ở dạng chữ',
    text: '{column} ghi {value} nhưng ô đang lưu ở dạng chữ, nên công thức trên biểu bỏ qua số này. Hãy gõ lại số, không có dấu nháy ở đầu.',
  },
  'negative-number': {
    title: 'Số âm',
    text: '{column} là {value}; số này không thể âm. Hãy nhập lại số đúng.',
  },
  'decimals-in-count': {
    title: 'Số lẻ ở cột đếm',
    text: {
      number:
        '{column} là {value}, nhưng cột này đếm số lượng nên phải là số nguyên. Nếu đây là tỷ lệ phần trăm, hãy nhập số lượng thay cho tỷ lệ.',
      percent:
        '{column} là {value}%, nhưng cột này đếm số lượng, không ghi tỷ lệ. Hãy nhập số lượng bằng số nguyên; biểu tự tính tỷ lệ.',
    },
  },
  'percent-as-count': {
    title: 'Tỷ lệ ở cột đếm',
    text: {
      sign: '{column} hiện {value}% (số {count} ở ô định dạng phần trăm), nhưng cột này đếm số lượng. Nếu đúng là {count} thì hãy bỏ dấu %; nếu là tỷ lệ thì hãy nhập số lượng.',
      hundreds:
        'Mẫu số là 100 ở {hundreds} trong {counted} chỉ tiêu có số. Nếu đã nhập tỷ lệ phần trăm thì hãy nhập lại số lượng thật ở cả Tử số và Mẫu số; nếu đúng là 100 thì hãy ghi giải trình.',
    },
  },
  'numerator-over-denominator': {
    title: 'Tử số lớn hơn Mẫu số',
    text: 'Tử số {numerator} lớn hơn Mẫu số {denominator}. Tử số là một phần của Mẫu số: hãy xem lại cả hai số, có thể đã nhập nhầm chỗ cho nhau.',
  },
  'zero-denominator': {
    title: 'Mẫu số bằng 0',
    text: 'Mẫu số là 0 trong khi Tử số là {numerator}. Hãy nhập lại Mẫu số.',
  },
  'nothing-occurred': {
    title: 'Tử số và Mẫu số đều bằng 0',
    text: 'Tử số và Mẫu số đều là 0 nên không tính được tỷ lệ. Nếu trong kỳ không có việc nào, hãy chọn “{word}”.',
  },
  'rate-overwritten': {
    title: 'Kết quả, đánh giá bị ghi đè',
    text: {
      rate: '{column} đang ghi {value}, trong khi tính từ Tử số và Mẫu số là {computed}. Hãy xem lại hai số đó; tỷ lệ do biểu tự tính, không gõ đè.',
      verdict:
        '{column} đang ghi “{value}”, trong khi tính từ Tử số và Mẫu số là “{computed}”. Hãy xem lại hai số đó; đánh giá do biểu tự tính, không gõ đè.',
    },
  },
  'just-at-target': {
    title: 'Vừa bằng mức phải vượt',
    text: '{numerator} trên {denominator} đúng bằng {target}%, mà mục tiêu là trên {target}% nên chưa đạt. Hãy xem lại hai số; nếu đúng thì không phải sửa gì.',
  },
  'evidence-missing': {
    title: 'Thiếu minh chứng',
    text: {
      blank:
        'Chỉ tiêu ghi đạt ({numerator}/{denominator}) nhưng “{column}” còn trống. Hãy ghi đường dẫn, hoặc số, ngày của văn bản chứng minh.',
      words:
        'Chỉ tiêu ghi đạt ({numerator}/{denominator}) nhưng “{column}” không có đường dẫn hay văn bản nào. Hãy ghi thêm đường dẫn, hoặc số, ngày của văn bản chứng minh.',
    },
  },
  'part-over-whole': {
    title: 'Lớn hơn số của chỉ tiêu bao trùm',
    text: '{column} là {value}, lớn hơn {column} {whole} của chỉ tiêu {of}, trong khi phải nằm trong số đó. Hãy xem lại số của cả hai chỉ tiêu.',
  },
  'turns-for-persons': {
    title: 'Đếm lượt thay cho đếm người',
    text: '{column} ghi “{value}”, trong khi chỉ tiêu này đếm người: ai đến nhiều lần cũng chỉ đếm một lần. Hãy xem lại Tử số {numerator}; nếu đã đếm người thì hãy sửa lại câu này.',
  },
  'cumulative-fallen': {
    title: 'Số lũy kế giảm so với kỳ trước',
    text: {
      number:
        '{column} là {value}, ít hơn kỳ trước là {before}, trong khi số này lũy kế từ đầu năm kế hoạch. Hãy nhập số lũy kế; nếu kỳ trước báo cáo sai thì hãy ghi giải trình.',
      state:
        'Đã chọn “{state}”, trong khi kỳ trước đã có {numerator}/{denominator} và số này lũy kế từ đầu năm kế hoạch. Hãy nhập số lũy kế; nếu kỳ trước báo cáo sai thì hãy ghi giải trình.',
    },
  },
  'denominator-jump': {
    title: 'Mẫu số thay đổi bất thường',
    text: {
      up: '{column} là {value}, tăng bất thường so với kỳ trước là {before}. Hãy xem có đếm đúng đối tượng không; nếu đúng thì hãy ghi giải trình.',
      down: '{column} là {value}, giảm bất thường so với kỳ trước là {before}. Hãy xem có đếm đúng đối tượng không; nếu đúng thì hãy ghi giải trình.',
    },
  },
  'copied-from-previous': {
    title: 'Giống hệt kỳ trước',
    text: {
      sheet:
        '{copied} trong {comparable} chỉ tiêu có số liệu và kết quả giống hệt kỳ trước. Hãy cập nhật số liệu của kỳ này; nếu không có gì thay đổi thì hãy ghi vào “Giải trình chung”.',
      figures:
        'Số liệu và “{column}” giống hệt kỳ trước. Hãy cập nhật của kỳ này; nếu không có gì thay đổi thì hãy ghi giải trình.',
      words:
        '“{column}” giống hệt kỳ trước. Hãy cập nhật của kỳ này; nếu không có gì thay đổi thì hãy ghi giải trình.',
    },
  },
  'progress-out-of-range': {
    title: 'Tiến độ ngoài khoảng 0–100',
    text: '{column} là {value}. Hãy nhập một số từ 0 đến 100.',
  },
  'progress-against-state': {
    title: 'Tiến độ trái với trạng thái',
    text: {
      done: 'Trạng thái là “{state}” nhưng {column} là {value}. Hãy ghi 100, hoặc chọn lại trạng thái.',
      'not-started':
        'Trạng thái là “{state}” nhưng {column} là {value}. Hãy ghi 0, hoặc chọn lại trạng thái.',
    },
  },
  'share-as-percent': {
    title: 'Tiến độ nhỏ hơn 1%',
    text: '{column} là {value}, tức chưa đến 1%. Nếu ý là {suggestion}% thì hãy nhập {suggestion}; nếu đúng là {value}% thì hãy ghi giải trình.',
  },
  'ambiguous-one': {
    title: 'Tiến độ 1: 1% hay 100%?',
    text: {
      done: '{column} là 1 trong khi trạng thái là “Hoàn thành”. Tiến độ ghi theo phần trăm: hãy nhập 100.',
      open: '{column} là 1: 1% hay 100%? Tiến độ ghi theo phần trăm: hãy nhập 100 nếu đã xong; nếu đúng là 1% thì hãy ghi giải trình.',
    },
  },
  'upkeep-done': {
    title: 'Nhiệm vụ duy trì ghi Hoàn thành',
    text: 'Nhiệm vụ này là duy trì, không có điểm kết thúc, nhưng trạng thái là “{state}”. Nên chọn “{word}”.',
  },
  'result-missing': {
    title: 'Chưa ghi kết quả của nhiệm vụ',
    text: 'Trạng thái là “{state}” nhưng chưa ghi “{column}”. Hãy ghi tóm tắt kết quả, ví dụ số và ngày của văn bản, sản phẩm đã bàn giao.',
  },
  'difficulty-missing': {
    title: 'Chưa nêu vướng mắc',
    text: 'Trạng thái là “{state}” nhưng chưa ghi “{column}”. Hãy nêu lý do để được tổng hợp, tháo gỡ.',
  },
  'currency-unit': {
    title: 'Nhầm đơn vị tiền',
    text: {
      likely:
        '{column} là {value} triệu đồng, lớn bất thường; có thể đã nhập theo đồng hoặc nghìn đồng. Nếu ý là {suggestion} triệu đồng thì hãy nhập {suggestion}; nếu đúng thì hãy ghi giải trình.',
      either:
        '{column} là {value} triệu đồng, lớn bất thường; có thể đã nhập theo đồng hoặc nghìn đồng, ý là {first} hoặc {second} triệu đồng. Hãy nhập lại theo triệu đồng; nếu đúng thì hãy ghi giải trình.',
      large:
        '{column} là {value} triệu đồng, lớn bất thường. Hãy xem lại và nhập theo triệu đồng; nếu đúng thì hãy ghi giải trình.',
    },
  },
  'disbursed-over-allotted': {
    title: 'Giải ngân vượt kinh phí bố trí',
    text: 'Đã giải ngân {disbursed} triệu đồng, nhiều hơn kinh phí bố trí {allotted} triệu đồng. Hãy xem lại cả hai số; nếu có vốn năm trước chuyển sang thì hãy ghi giải trình.',
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
    title: 'Nội dung của kế hoạch bị sửa',
    text: {
      changed:
        '“{column}” đang ghi “{value}”, kế hoạch ghi “{expected}”. Hãy ghi lại đúng nguyên văn kế hoạch; ý kiến của đơn vị ghi vào “Giải trình, minh chứng”.',
      deleted: '“{column}” đã bị xóa. Hãy ghi lại đúng nguyên văn kế hoạch: “{expected}”.',
    },
  },
  'outlier-past': {
    title: 'Khác xa kỳ trước',
    text: {
      up: 'Kết quả {value}%, kỳ trước {before}%: tăng bất thường. Hãy xem lại Tử số, Mẫu số; nếu đúng thì hãy ghi giải trình.',
      down: 'Kết quả {value}%, kỳ trước {before}%: giảm bất thường. Hãy xem lại Tử số, Mẫu số; nếu đúng thì hãy ghi giải trình.',
    },
  },
  'outlier-peers': {
    title: 'Khác xa các đơn vị cùng nhóm',
    text: {
      rate: 'Kết quả {value}%, trong khi mức giữa (trung vị) của {count} đơn vị cùng nhóm là {median}%. Hãy xem lại Tử số, Mẫu số; nếu đúng thì hãy ghi giải trình.',
      size: 'Mẫu số {value}, trong khi mức giữa (trung vị) của {count} đơn vị cùng nhóm là {median}. Hãy xem lại đơn vị tính và cách đếm; nếu đúng thì hãy ghi giải trình.',
    },
  },
  'legacy-encoding': {
    title: 'Chữ gõ bằng phông cũ',
    text: '“{header}” có {count} ô gõ bằng bảng mã {encoding}, không phải Unicode: “{before}” đọc là “{after}”. Hãy chuyển sang Unicode, phông Times New Roman.',
  },
  'decomposed-text': {
    title: 'Dấu tách rời chữ',
    text: '“{value}” có chữ và dấu lưu rời nhau (Unicode tổ hợp) nên khó tìm kiếm, đối chiếu. Nên gõ lại, hoặc để phần mềm chuyển sang Unicode dựng sẵn.',
  },
  'invisible-characters': {
    title: 'Ký tự không nhìn thấy',
    text: '“{value}” có ký tự không nhìn thấy hoặc nhiều dấu cách liền nhau, thường do chép từ trang web. Nên gõ lại, hoặc để phần mềm bỏ đi.',
  },
  'secret-mark': {
    title: 'Dấu hiệu bí mật nhà nước',
    text: {
      mark: 'Nội dung có dấu chỉ độ mật “{value}”. Không gửi bí mật nhà nước qua tệp này: hãy bỏ nội dung mật, kể cả số lượng; nếu đã nhập thì báo người phụ trách bảo vệ bí mật của đơn vị.',
      symbol:
        'Nội dung có số, ký hiệu văn bản mật “{value}”. Không gửi bí mật nhà nước qua tệp này: hãy bỏ số, ký hiệu này và nội dung kèm theo.',
    },
  },
  'personal-data': {
    title: 'Dữ liệu cá nhân',
    text: {
      identity:
        'Nội dung có số giống số căn cước công dân ({value}). Biểu không cần dữ liệu cá nhân: hãy xóa đi.',
      phone:
        'Nội dung có số giống số điện thoại di động ({value}). Biểu không cần dữ liệu cá nhân: hãy xóa đi, hoặc giải trình nếu là số công khai.',
    },
  },
} as const;
