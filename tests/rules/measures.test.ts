/** Phụ lục 01 beyond the single cell: rates, verdicts, proofs, measures beside one another. */
import { parsePack } from '../../src/plan/parse';
import { defaultPlan as plan } from '../../src/plan/packs';
import type { MeasureId, PlanPack } from '../../src/plan/schema';
import { citesProof } from '../../src/rules/support/evidence';
import { messageOf } from '../../src/rules';
import { findingsIn } from '../support/findings';
import { describeRules } from '../support/rule-table';
import { commune, department, filledForm } from '../support/workbook-table';

const rated = (line: string) => `
  | PL01 | Tử số | Mẫu số | Kết quả (%) | Đánh giá |
  | 5b   | ${line} |`;
const own = '=IF(AND(ISNUMBER($G9),ISNUMBER($H9)),IF($H9>0,$G9*100/$H9,""),"")';
const proof = (line: string) => `
  | PL01 | Tử số | Mẫu số | Kết quả thực hiện | Giải trình, minh chứng |
  | 15   | ${line} |`;
const persons = (words: string) => `
  | PL01 | Tử số | Mẫu số | Kết quả thực hiện |
  | 21   | 45 | 50 | ${words} |`;

describeRules({
  'rate-overwritten': [
    ['a rate typed over', rated('30 | 50 | 95 | |'), 'rate-overwritten | PL01 | 5b | Kết quả (%)'],
    ['a share typed over', rated('30 | 50 | 0.6 | |'), 'rate-overwritten | PL01 | 5b | Kết quả (%)'],
    ['just beyond half a point', rated('30 | 50 | 60.6 | |'), 'rate-overwritten | PL01 | 5b | Kết quả (%)'],
    ['words typed over', rated('30 | 50 | cao | |'), 'rate-overwritten | PL01 | 5b | Kết quả (%)'],
    [
      'a formula of the officer’s',
      rated('30 | 50 | =G9/H9 → 0.6 | |'),
      'rate-overwritten | PL01 | 5b | Kết quả (%)',
    ],
    ['an error value', rated('30 | 50 | #REF! | |'), 'rate-overwritten | PL01 | 5b | Kết quả (%)'],
    ['within half a point', rated('30 | 50 | 60.5 | |'), ''],
    ['the rate as text', rated("30 | 50 | '60% | |"), ''],
    ['the share under a percent format', rated('30 | 50 | 0.6 [0%] | |'), ''],
    ['the form’s own formula with an old result', rated(`30 | 50 | ${own} → 96 | |`), ''],
    ['the rate deleted', rated('30 | 50 | ∅ | |'), ''],
    ['a verdict typed over', rated('30 | 50 | | Đạt |'), 'rate-overwritten | PL01 | 5b | Đánh giá'],
    ['the verdict that is right', rated('30 | 50 | | chưa đạt |'), ''],
    [
      'both typed over is one cause',
      rated('30 | 50 | 95 | Đạt |'),
      'rate-overwritten | PL01 | 5b | Kết quả (%)',
    ],
    [
      'over a numerator that is too large: that is the cause',
      rated('51 | 50 | 100 | |'),
      'numerator-over-denominator | PL01 | 5b | Tử số',
    ],
    [
      'without figures: that is the cause',
      `| PL01 | Tình trạng số liệu | Tử số | Mẫu số | Kết quả (%) |
      | 5b | ∅ | ∅ | ∅ | 95 |`,
      'required-entry-missing | PL01 | 5b | Tình trạng số liệu',
    ],
  ],
  'just-at-target': [
    ['exactly 90 %', '| PL01 | Tử số | Mẫu số |\n| 11b | 45 | 50 |', 'just-at-target | PL01 | 11b | Tử số'],
    ['above', '| PL01 | Tử số | Mẫu số |\n| 11b | 451 | 500 |', ''],
    ['below', '| PL01 | Tử số | Mẫu số |\n| 11b | 449 | 500 |', ''],
    ['exactly at a target that may be hit', '| PL01 | Tử số | Mẫu số |\n| 5b | 35 | 50 |', ''],
  ],
  'evidence-missing': [
    ['nothing', proof('1 | 1 | | ∅ |'), 'evidence-missing | PL01 | 15 | Giải trình, minh chứng'],
    ['words', proof('1 | 1 | | Đã đủ thông tin |'), 'evidence-missing | PL01 | 15 | Giải trình, minh chứng'],
    [
      'the decree itself',
      proof('1 | 1 | | Theo Nghị định số 42/2022/NĐ-CP |'),
      'evidence-missing | PL01 | 15 | Giải trình, minh chứng',
    ],
    ['a link', proof('1 | 1 | | https://tanhung.hungyen.gov.vn |'), ''],
    ['a document', proof('1 | 1 | | Công văn số 12/UBND-VX |'), ''],
    ['a link beside the result', proof('1 | 1 | Xem tanhung.hungyen.gov.vn | ∅ |'), ''],
    ['not claimed as met', proof('1 | 2 | | ∅ |'), ''],
    [
      'nothing to prove',
      `| PL01 | Tình trạng số liệu | Tử số | Mẫu số | Giải trình, minh chứng |
      | 15 | Không áp dụng | ∅ | ∅ | ∅ |`,
      '',
    ],
    ['no proof is asked', '| PL01 | Tử số | Mẫu số |\n| 4 | 50 | 50 |', ''],
  ],
  'part-over-whole': [
    [
      'more results than dossiers and results',
      '| PL01 | Tử số |\n| 13a | 40 |',
      'part-over-whole | PL01 | 13b | Tử số',
    ],
    ['as many', '| PL01 | Tử số |\n| 13a | 48 |', ''],
    ['a larger denominator is allowed there', '| PL01 | Tử số | Mẫu số |\n| 13b | 48 | 900 |', ''],
    [
      'the whole is not reported',
      '| PL01 | Tình trạng số liệu | Tử số | Mẫu số |\n| 13a | Không phát sinh | ∅ | ∅ |',
      '',
    ],
    [
      'the whole is in error: that is the cause',
      '| PL01 | Tử số |\n| 13a | -4 |',
      'negative-number | PL01 | 13a | Tử số',
    ],
    [
      'the part is in error: that is the cause',
      '| PL01 | Tử số |\n| 13b | 60 |',
      'numerator-over-denominator | PL01 | 13b | Tử số',
    ],
  ],
  'turns-for-persons': [
    [
      'turns of persons',
      persons('Tập huấn cho lượt người dự'),
      'turns-for-persons | PL01 | 21 | Kết quả thực hiện',
    ],
    [
      'as many as were counted',
      persons('Đã tập huấn 45 lượt cán bộ'),
      'turns-for-persons | PL01 | 21 | Kết quả thực hiện',
    ],
    [
      'turns of nobody in particular',
      persons('Đã tập huấn 45 lượt.'),
      'turns-for-persons | PL01 | 21 | Kết quả thực hiện',
    ],
    ['told apart from the persons', persons('Đã tập huấn 120 lượt người'), ''],
    ['of something else', persons('Tổ chức 5 lượt kiểm tra'), ''],
    ['denied', persons('Đếm người, không đếm lượt người'), ''],
    ['of a measure that counts things', '| PL01 | Kết quả thực hiện |\n| 5b | Đã xử lý 48 lượt người |', ''],
    ['persons', persons('Đã tập huấn 45 người'), ''],
  ],
});

describeRules(
  {
    'part-over-whole among denominators': [
      [
        'more full online procedures than procedures',
        '| PL01 | Mẫu số |\n| 10 | 51 |',
        'part-over-whole | PL01 | 10 | Mẫu số',
      ],
      ['fewer', '| PL01 | Mẫu số |\n| 10 | 49 |', ''],
    ],
  },
  { unit: department },
);

test('part-over-whole says both figures and the other indicator', () => {
  const [finding] = findingsIn(filledForm(commune, '| PL01 | Tử số |\n| 13a | 40 |'));
  expect(finding && messageOf(finding, 'vi', plan)).toContain(
    'Tử số là 48, lớn hơn Tử số 40 của chỉ tiêu 13a, trong khi phải nằm trong số đó.',
  );
});

test('relations between measures are the pack’s alone', () => {
  const over = filledForm(commune, '| PL01 | Tử số |\n| 13a | 40 |\n| 4 | 20 |');
  const related: PlanPack = {
    ...plan,
    relations: [{ kind: 'numerator-within', measure: '5b' as MeasureId, of: '4' as MeasureId }],
  };
  const places = findingsIn(over, { plan: related }).map(({ ruleId, place }) => [
    ruleId,
    'row' in place && place.row,
  ]);
  expect(places).toEqual([['part-over-whole', '5b']]);
});

test('a relation to a measure that the pack lacks is refused', () => {
  const { rules, ...pack } = plan;
  const parsed = parsePack({
    ...pack,
    rules,
    relations: [{ kind: 'numerator-within', measure: '4', of: '99' }],
  });
  expect(parsed).toEqual({
    ok: false,
    problems: [{ path: 'relations.4', message: '"99" is not in the pack' }],
  });
});

describe('a proof', () => {
  test.each([
    'https://hungyen.gov.vn/a?b=1',
    'www.tanhung.vn',
    'trang tanhung.hungyen.gov.vn',
    'Báo cáo số 45/BC-UBND ngày 12/10/2026',
    'Công văn 12/UBND',
    '155/2026/QĐ-UBND',
    'Biên bản ngày 12/10/2026',
    'Giấy chứng nhận số: 7',
    'Thực hiện Nghị định số 42/2022/NĐ-CP, kết quả tại Báo cáo số 9/BC-VP',
  ])('is %j', (words) => {
    expect(citesProof(words)).toBe(true);
  });

  test.each([
    '',
    'Đã cung cấp đầy đủ thông tin.',
    'Đạt 12/12 mục, cập nhật ngày 12/10/2026',
    'Theo Nghị định số 42/2022/NĐ-CP',
    'Đúng Luật số 20/2023/QH15',
    'Có văn bản kèm theo',
    'Xong.Tốt',
  ])('is not %j', (words) => {
    expect(citesProof(words)).toBe(false);
  });
});
