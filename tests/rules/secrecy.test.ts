/** What must not leave the unit: marks of state secrets, numbers of persons. */
import { defaultPlan as plan } from '../../src/plan/packs';
import { messageOf, outcomeOf } from '../../src/rules';
import { expected, findingsIn, flatten } from '../support/findings';
import { onSheet, withTyped } from '../support/grid-edits';
import { commune, filledForm } from '../support/workbook-table';

const result = (text: string) => `| PL01 | Kết quả thực hiện |\n| 5b | ${text} |`;
const info = (label: string, text: string) => `| Thông tin | |\n| ${label} | ${text} |`;

describe('secret-mark', () => {
  test.each([
    'Đã gửi văn bản MẬT về Sở',
    'Tài liệu TỐI MẬT',
    'TUYỆT MẬT',
    '(MẬT)',
    'Độ mật: Tối mật',
    'độ mật : mật',
    'Công văn số 15/BM-UBND ngày 03/02/2026',
    'Báo cáo 07 /BM-VP',
    'Xử lý xong. Văn bản MẬT lưu riêng',
  ])('stops “%s”', (text) => {
    const grids = filledForm(commune, result(text));
    const findings = findingsIn(grids);
    expect(flatten(findings)).toEqual(expected(grids, 'secret-mark | PL01 | 5b | Kết quả thực hiện'));
    expect(outcomeOf(findings)).toBe('returned');
  });

  test.each([
    'Bảo đảm bí mật nhà nước, bảo mật hệ thống',
    'Đã học tập LUẬT BẢO VỆ BÍ MẬT NHÀ NƯỚC',
    'AN TOÀN, BẢO MẬT; đổi MẬT KHẨU, mã hóa bằng MẬT MÃ',
    'Đã xử lý 100% hồ sơ, trừ văn bản MẬT theo quy định',
    'Không phát sinh tài liệu TỐI MẬT',
    'văn bản mật lưu riêng',
    'Mật độ dân số cao',
    'Số 15/BC-UBND ngày 03/02/2026',
    'Biên bản 12/BB-BMT',
    'DANH MẬTH',
  ])('passes “%s”', (text) => {
    expect(findingsIn(filledForm(commune, result(text)))).toEqual([]);
  });

  test('finds a stamp above the table and on Thông tin', () => {
    const stamped = onSheet(filledForm(commune), 'PL02', (grid) => withTyped(grid, 12, 1, { value: 'MẬT' }));
    expect(flatten(findingsIn(stamped))).toEqual([['secret-mark', 'PL02', 'L1']]);
    const grids = filledForm(commune, info('Số văn bản báo cáo', '12/BM-UBND'));
    expect(flatten(findingsIn(grids))).toEqual(
      expected(grids, 'secret-mark | Thông tin | Số văn bản báo cáo'),
    );
  });
});

describe('personal-data', () => {
  test.each([
    'Công dân số 034085001234 đã nộp hồ sơ',
    'CCCD 033 190 001 234.',
    'số 001.203.012.345',
    'Liên hệ 0912345678',
    'Liên hệ: 0912 345 678 (ông Nam)',
    'ĐT +84 912.345.678',
    'ĐT ０９１２３４５６７８',
  ])('warns of “%s”', (text) => {
    const grids = filledForm(commune, result(`'${text}`));
    expect(flatten(findingsIn(grids))).toEqual(
      expected(grids, 'personal-data | PL01 | 5b | Kết quả thực hiện'),
    );
  });

  test.each([
    'Mã hồ sơ 000.00.31.H31-261105-0001',
    'Mã 999085001234, 0340850012345',
    'Kinh phí 034085001234,5 đồng',
    'Điện thoại cơ quan 0221 3862 345, tổng đài 19001789',
    'Xem https://hungyen.gov.vn/tin-0912345678.html',
    'Số 0912345678/BC-UBND',
    'Tổng 1.250.000.000 đồng, 912345678 lượt',
  ])('passes “%s”', (text) => {
    expect(findingsIn(filledForm(commune, result(`'${text}`)))).toEqual([]);
  });

  test('lets whoever made the form leave a phone number, but no identity number', () => {
    expect(findingsIn(filledForm(commune, info('Người lập biểu', 'Nguyễn Thị Hòa, 0912345678')))).toEqual([]);
    const grids = filledForm(commune, info('Người lập biểu', 'Nguyễn Thị Hòa, 034185001234'));
    expect(findingsIn(grids)).toMatchObject([{ ruleId: 'personal-data', variant: 'identity' }]);
  });

  test('never shows the number', () => {
    const [finding] = findingsIn(filledForm(commune, result('Công dân số 034085001234')));
    expect(finding && messageOf(finding, 'vi', plan)).toContain('(034•••34)');
    expect(JSON.stringify(finding)).not.toContain('085001');
  });
});

test('the words of every form are free of either', () => {
  for (const { id } of plan.units.slice(0, 40)) {
    const rules = findingsIn(filledForm(id)).map(({ ruleId }) => ruleId);
    expect(rules).toEqual([]);
  }
});
