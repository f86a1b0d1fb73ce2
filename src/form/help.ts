/** Four lines that let an officer fill in a form without any other help. */
import type { Form } from './request';

export const helpTitle = 'Cách điền biểu';

/** Only about the sheets that this form has. */
export function helpLines({ names, appendices, rows }: Form): string[] {
  const tasks = (['PL02', 'PL03'] as const).filter((appendix) => appendices.includes(appendix));
  const taskNames = tasks.map((appendix) => names[appendix]).join(', ');
  const money = tasks.includes('PL03') ? ' Kinh phí tính bằng triệu đồng.' : '';
  const coordinates = [...rows.PL01, ...rows.PL02].some(({ role }) => role === 'coordinate');
  return [
    'Chỉ điền vào ô nền xanh. Ô chuyển sang nền vàng là ô bắt buộc đang để trống.' +
      (coordinates ? ' Dòng Phối hợp (chữ xám) không bắt buộc.' : ''),
    ...(appendices.includes('PL01')
      ? [
          `Trang ${names.PL01}: điền Tử số và Mẫu số bằng số nguyên, kết quả và đánh giá được tính tự động. ` +
            `Không có số thì chọn lý do ở cột Tình trạng số liệu. Cách đếm xem ở trang ${names.definitions}.`,
        ]
      : []),
    ...(tasks.length > 0
      ? [`Trang ${taskNames}: chọn Trạng thái, ghi tiến độ từ 0 đến 100 và kết quả thực hiện.${money}`]
      : []),
    'Không xóa dòng, cột và không đổi tên trang. Lưu tệp dạng .xlsx, gửi đến nơi nhận và đúng hạn nộp ghi ở bên trái.',
  ];
}
