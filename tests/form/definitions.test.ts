import { form, ids, sheetOf } from './support';

const cells = (id: string) =>
  [...sheetOf(form(id), 'Giải thích chỉ tiêu').rows.values()].map((row) =>
    [...row.cells].flatMap(([column, { value }]) => (column > 1 && value !== null ? [value] : [])),
  );

describe('Giải thích chỉ tiêu', () => {
  it('explains the measures of the unit and no others', () => {
    const listed = cells(ids.bank).map(([tt]) => tt);
    expect(listed).toEqual(expect.arrayContaining(['16a', '16b']));
    expect(listed).not.toContain('4');
  });

  it('says what to count, when, and that the words are a proposal', () => {
    expect(cells(ids.bank)).toContainEqual([
      '16b',
      'Dân số từ 15 tuổi trở lên có tài khoản giao dịch',
      '≥ 95%',
      'Số người từ 15 tuổi trở lên có tài khoản giao dịch tại ngân hàng hoặc tổ chức được phép khác',
      'Dân số từ 15 tuổi trở lên',
      'Ngân hàng Nhà nước báo cáo cho toàn tỉnh. Một người có nhiều tài khoản chỉ đếm một lần.',
      'Số hiện có tại ngày chốt số liệu',
      'Đề xuất',
    ]);
  });

  it('asks for words where a measure has no numbers', () => {
    const row = cells(ids.commune).find(([tt]) => tt === '1');
    expect(row).toContain('Không nhập số, nêu ở cột Kết quả thực hiện.');
  });

  it('explains each state', () => {
    const words = cells(ids.commune).map(([first]) => first);
    expect(words).toEqual(
      expect.arrayContaining(['Có số liệu', 'Không phát sinh', 'Không áp dụng', 'Chưa có số liệu']),
    );
  });
});
