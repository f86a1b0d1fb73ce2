/**
 * What is entered in rows. The form of a commune with nothing wrong in it is changed as a table says; the
 * findings are those listed and no others. An empty list is a near miss.
 */
import { commune, filledForm } from '../support/workbook-table';
import { expected, findingsIn, flatten } from '../support/findings';

const figures = (line: string) => `
  | PL01 | Tình trạng số liệu | Tử số | Mẫu số |
  | 5b   | ${line} |`;
const tasks = (line: string) => `
  | PL02   | Trạng thái | Tiến độ (%) |
  | PL02.5 | ${line} |`;
const withDifficulty = `
  | PL02   | Khó khăn, vướng mắc |
  | PL02.5 | Vướng đấu thầu      |`;
const money = (line: string) => `
  | PL03       | Kinh phí bố trí (triệu đồng) | Đã giải ngân (triệu đồng) |
  | PL03.I.2.1 | ${line} |`;

const cases: Readonly<Record<string, readonly [what: string, table: string, findings: string][]>> = {
  'required-entry-missing': [
    [
      'no state and no numbers',
      figures('∅ | ∅ | ∅'),
      'required-entry-missing | PL01 | 5b | Tình trạng số liệu',
    ],
    ['no state but both numbers', figures('∅ | 45 | 50'), ''],
    [
      'white space only',
      figures("'\u00A0 | ∅ | ∅"),
      'required-entry-missing | PL01 | 5b | Tình trạng số liệu',
    ],
    [
      'no state where only words are asked',
      '| PL01 | Tình trạng số liệu |\n| 1 | ∅ |',
      'required-entry-missing | PL01 | 1 | Tình trạng số liệu',
    ],
    [
      'no words where only words are asked',
      '| PL01 | Tình trạng số liệu | Kết quả thực hiện |\n| 7 | Có số liệu | ∅ |',
      'required-entry-missing | PL01 | 7 | Kết quả thực hiện',
    ],
    [
      'no words, and nothing occurred',
      '| PL01 | Tình trạng số liệu | Kết quả thực hiện |\n| 7 | Không phát sinh | ∅ |',
      '',
    ],
    [
      'no figures yet and no reason',
      '| PL01 | Tình trạng số liệu | Tử số | Mẫu số | Kết quả thực hiện |\n| 5b | Chưa có số liệu | ∅ | ∅ | ∅ |',
      'required-entry-missing | PL01 | 5b | Khó khăn, vướng mắc',
    ],
    ...['Kết quả thực hiện', 'Khó khăn, vướng mắc', 'Giải trình, minh chứng'].map(
      (header): [string, string, string] => [
        `no figures yet, with a reason in ${header}`,
        `| PL01 | Kết quả thực hiện |
         | 5b   | ∅                 |
         | PL01 | Tình trạng số liệu | Tử số | Mẫu số | ${header} |
         | 5b   | Chưa có số liệu    | ∅     | ∅      | Chờ thống kê |`,
        '',
      ],
    ),
    [
      'no state of a task that the unit leads',
      tasks('∅ | ∅'),
      'required-entry-missing | PL02 | PL02.5 | Trạng thái',
    ],
    [
      'no state of a project',
      '| PL03 | Trạng thái |\n| PL03.I.2.3 | ∅ |',
      'required-entry-missing | PL03 | PL03.I.2.3 | Trạng thái',
    ],
    ['no state of a task that the unit only coordinates on', '| PL02 | Trạng thái |\n| PL02.1 | ∅ |', ''],
    [
      'everything gone but one row: each row is named',
      figures('∅ | ∅ | ∅') + '\n| 4 | ∅ | ∅ | ∅ |',
      `required-entry-missing | PL01 | 4 | Tình trạng số liệu
       required-entry-missing | PL01 | 5b | Tình trạng số liệu`,
    ],
  ],
  'missing-number': [
    ['no numerator', figures('Có số liệu | ∅ | 50'), 'missing-number | PL01 | 5b | Tử số'],
    ['no denominator', figures('Có số liệu | 45 | ∅'), 'missing-number | PL01 | 5b | Mẫu số'],
    ['no denominator and no state', figures('∅ | 45 | ∅'), 'missing-number | PL01 | 5b | Mẫu số'],
    ['figures claimed and none given', figures('Có số liệu | ∅ | ∅'), 'missing-number | PL01 | 5b | Tử số'],
    ['a zero is a number', figures('Có số liệu | 0 | 50'), ''],
    ['nothing occurred', figures('Không phát sinh | ∅ | ∅'), ''],
    ['not this unit’s duty', figures('Không áp dụng | ∅ | ∅'), ''],
    [
      'a number that cannot be read is one cause',
      figures('Có số liệu | x | ∅'),
      'not-a-number | PL01 | 5b | Tử số',
    ],
    [
      'a coordinating row that is reconciled',
      '| PL01 | Tử số | Mẫu số |\n| 17 | 45 | |',
      'missing-number | PL01 | 17 | Mẫu số',
    ],
  ],
  'unknown-state': [
    ['another word', figures('Đã báo cáo | 45 | 50'), 'unknown-state | PL01 | 5b | Tình trạng số liệu'],
    ['a word and no numbers', figures('Không có | ∅ | ∅'), 'unknown-state | PL01 | 5b | Tình trạng số liệu'],
    ['an error value', figures('#N/A | 45 | 50'), 'unknown-state | PL01 | 5b | Tình trạng số liệu'],
    [
      'a formula without its result',
      figures('=A1 | 45 | 50'),
      'unknown-state | PL01 | 5b | Tình trạng số liệu',
    ],
    ['accents left out', figures('khong phat sinh | ∅ | ∅'), ''],
    ['a word of the other list', tasks('Có số liệu | 50'), 'unknown-state | PL02 | PL02.5 | Trạng thái'],
    ['a comma and capitals left out', tasks('dừng điều chỉnh | 50') + withDifficulty, ''],
    [
      'a row that the unit only coordinates on',
      '| PL02 | Trạng thái |\n| PL02.1 | Tốt |',
      'unknown-state | PL02 | PL02.1 | Trạng thái',
    ],
  ],
  'state-against-numbers': [
    [
      'not this unit’s duty, with numbers',
      figures('Không áp dụng | 45 | 50'),
      'state-against-numbers | PL01 | 5b | Tử số',
    ],
    [
      'no figures, with one',
      figures('Chưa có số liệu | ∅ | 50'),
      'state-against-numbers | PL01 | 5b | Mẫu số',
    ],
    [
      'nothing occurred, of fifty',
      figures('Không phát sinh | 0 | 50'),
      'state-against-numbers | PL01 | 5b | Tử số',
    ],
    ['nothing occurred, with zeros', figures('Không phát sinh | 0 | 0'), ''],
    [
      'numbers as text are numbers',
      figures("Không áp dụng | '45 | '50"),
      `state-against-numbers | PL01 | 5b | Tử số
       number-as-text | PL01 | 5b | Tử số
       number-as-text | PL01 | 5b | Mẫu số`,
    ],
    ['words in the number cell', figures('Chưa có số liệu | x | ∅'), 'not-a-number | PL01 | 5b | Tử số'],
  ],
  'not-a-number': [
    ...['95,5', '1.250', 'khoảng 80%', 'chưa có số liệu', 'x', '-', '12/15', '100% (đã hoàn thành)'].map(
      (text): [string, string, string] => [
        `“${text}”`,
        figures(`Có số liệu | '${text} | 50`),
        'not-a-number | PL01 | 5b | Tử số',
      ],
    ),
    [
      'a typed 12/15 that became a day',
      figures('Có số liệu | ngày 15/12/2026 | 50'),
      'not-a-number | PL01 | 5b | Tử số',
    ],
    ['an error value', figures('Có số liệu | 45 | #DIV/0!'), 'not-a-number | PL01 | 5b | Mẫu số'],
    [
      'a formula without its result',
      figures('Có số liệu | 45 | =SUM(A1:A9)'),
      'not-a-number | PL01 | 5b | Mẫu số',
    ],
    [
      'both cells',
      figures('∅ | x | x'),
      `not-a-number | PL01 | 5b | Tử số
       not-a-number | PL01 | 5b | Mẫu số`,
    ],
    ['progress in words', tasks('Đang thực hiện | gần xong'), 'not-a-number | PL02 | PL02.5 | Tiến độ (%)'],
    [
      'an amount with its unit',
      money("500 | '1.250 triệu"),
      'not-a-number | PL03 | PL03.I.2.1 | Đã giải ngân (triệu đồng)',
    ],
    [
      'words in a number cell of a row that takes no numbers are another rule’s',
      '| PL01 | Tử số |\n| 18 | x |',
      'figures-not-open | PL01 | 18 | Tử số',
    ],
  ],
  'number-as-text': [
    ['digits', figures("Có số liệu | '45 | 50"), 'number-as-text | PL01 | 5b | Tử số'],
    ['full-width digits', figures("Có số liệu | '４５ | 50"), 'number-as-text | PL01 | 5b | Tử số'],
    ['a typed apostrophe', figures("Có số liệu | ''45 | 50"), 'number-as-text | PL01 | 5b | Tử số'],
    ['progress', tasks("Đang thực hiện | '60"), 'number-as-text | PL02 | PL02.5 | Tiến độ (%)'],
    ['a number', figures('Có số liệu | 45 | 50'), ''],
  ],
  'negative-number': [
    ['a count', figures('Có số liệu | -45 | 50'), 'negative-number | PL01 | 5b | Tử số'],
    [
      'a broken negative count is one cause',
      figures('Có số liệu | 45 | -0.5'),
      'negative-number | PL01 | 5b | Mẫu số',
    ],
    ['an amount', money('-500 | 0'), 'negative-number | PL03 | PL03.I.2.1 | Kinh phí bố trí (triệu đồng)'],
    ['zero', figures('Có số liệu | 0 | 50'), ''],
  ],
  'decimals-in-count': [
    ['a percentage as count', figures('Có số liệu | 95.5 | 100'), 'decimals-in-count | PL01 | 5b | Tử số'],
    [
      'over the denominator as well',
      figures('Có số liệu | 60.5 | 50'),
      'decimals-in-count | PL01 | 5b | Tử số',
    ],
    ['an amount may be broken', money('500.25 | 12.5'), ''],
    ['so may progress', tasks('Đang thực hiện | 62.5'), ''],
  ],
  'numerator-over-denominator': [
    ['by one', figures('Có số liệu | 51 | 50'), 'numerator-over-denominator | PL01 | 5b | Tử số'],
    ['without a state', figures('∅ | 51 | 50'), 'numerator-over-denominator | PL01 | 5b | Tử số'],
    ['equal', figures('Có số liệu | 50 | 50'), ''],
    [
      'on a coordinating row that is reconciled',
      '| PL01 | Tử số | Mẫu số |\n| 17 | 51 | 50 |',
      'numerator-over-denominator | PL01 | 17 | Tử số',
    ],
  ],
  'zero-denominator': [
    ['some of nothing', figures('Có số liệu | 12 | 0'), 'zero-denominator | PL01 | 5b | Mẫu số'],
    ['none of some', figures('Có số liệu | 0 | 12'), ''],
  ],
  'nothing-occurred': [
    ['0 of 0', figures('Có số liệu | 0 | 0'), 'nothing-occurred | PL01 | 5b | Tình trạng số liệu'],
    ['0 of 0 without a state', figures('∅ | 0 | 0'), 'nothing-occurred | PL01 | 5b | Tình trạng số liệu'],
    ['said so', figures('Không phát sinh | ∅ | ∅'), ''],
  ],
  'progress-out-of-range': [
    ['above', tasks('Đang thực hiện | 101'), 'progress-out-of-range | PL02 | PL02.5 | Tiến độ (%)'],
    ['below', tasks('Đang thực hiện | -1'), 'progress-out-of-range | PL02 | PL02.5 | Tiến độ (%)'],
    ['at the bounds', tasks('Hoàn thành | 100') + '\n| PL02.6 | Chưa triển khai | 0 |', ''],
    ['blank', tasks('Đang thực hiện | ∅'), ''],
  ],
  'figures-not-open': [
    [
      'a coordinating row',
      '| PL01 | Tử số | Mẫu số |\n| 18 | 45 | 50 |',
      'figures-not-open | PL01 | 18 | Tử số',
    ],
    ['words only', '| PL01 | Mẫu số |\n| 1 | 50 |', 'figures-not-open | PL01 | 1 | Mẫu số'],
    ['a coordinating row that is reconciled', '| PL01 | Tử số | Mẫu số |\n| 17 | 45 | 50 |', ''],
    ['words on a coordinating row', '| PL01 | Kết quả thực hiện |\n| 18 | Đã phối hợp |', ''],
  ],
  'target-changed': [
    ['lower', '| PL01 | Mục tiêu |\n| 5b | ≥ 60% |', 'target-changed | PL01 | 5b | Mục tiêu'],
    ['another comparator', '| PL01 | Mục tiêu |\n| 11b | ≥ 90% |', 'target-changed | PL01 | 11b | Mục tiêu'],
    ['as another number', '| PL01 | Mục tiêu |\n| 5b | 60 |', 'target-changed | PL01 | 5b | Mục tiêu'],
    ['deleted', '| PL01 | Mục tiêu |\n| 5b | ∅ |', 'target-changed | PL01 | 5b | Mục tiêu'],
    ['the same as a number', '| PL01 | Mục tiêu |\n| 5b | 70 |\n| 4 | 1 |', ''],
    ['the same with other spaces', "| PL01 | Mục tiêu |\n| 5b | '≥\u00A0 70% |", ''],
    [
      'on a row that the unit only coordinates on',
      '| PL01 | Mục tiêu |\n| 17 | ≥ 10% |',
      'target-changed | PL01 | 17 | Mục tiêu',
    ],
  ],
  'text-changed': [
    [
      'an indicator',
      '| PL01 | Chỉ tiêu thực hiện |\n| 4 | 100% văn bản được ký số |',
      'text-changed | PL01 | 4 | Chỉ tiêu thực hiện',
    ],
    [
      'a task',
      '| PL02 | Nội dung nhiệm vụ |\n| PL02.5 | ∅ |',
      'text-changed | PL02 | PL02.5 | Nội dung nhiệm vụ',
    ],
    [
      'a project, by one word',
      '| PL03 | Nhiệm vụ triển khai năm 2026 |\n| PL03.I.2.2 | Tổ chức bồi dưỡng, tập huấn cho CBCCVC và người dân về chuyển đổi số |',
      'text-changed | PL03 | PL03.I.2.2 | Nhiệm vụ triển khai năm 2026',
    ],
    [
      'only spaces and the form of the letters',
      `| PL03 | Nhiệm vụ triển khai năm 2026 |
       | PL03.I.2.2 | ${'Tổ chức bồi dưỡng,  tập huấn, tuyên truyền cho CBCCVC và người dân về chuyển đổi số'.normalize('NFD')} |`,
      '',
    ],
  ],
};

describe.each(Object.entries(cases))('%s', (_, rows) => {
  test.each(rows)('%s', (_what, table, lines) => {
    const grids = filledForm(commune, table);
    expect(flatten(findingsIn(grids))).toEqual(expected(grids, lines));
  });
});

test('a finding names the cell where it really stands', () => {
  const findings = findingsIn(filledForm(commune, figures('Có số liệu | 51 | 50')));
  expect(flatten(findings)).toEqual([['numerator-over-denominator', 'PL01', 'G9']]);
});
