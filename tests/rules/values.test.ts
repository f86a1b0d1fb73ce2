/** What stands in number cells: texts and what they mean, formulas, percentages. */
import { check, fixesFor, fixFor, sentenceOf } from '../../src/rules';
import { defaultPlan as plan } from '../../src/plan/packs';
import { contextOf } from '../support/findings';
import { describeRules } from '../support/rule-table';
import { commune, filledForm } from '../support/workbook-table';

const figures = (line: string) => `
  | PL01 | Tình trạng số liệu | Tử số | Mẫu số |
  | 5b   | ${line} |`;
const tasks = (line: string) => `
  | PL02   | Trạng thái | Tiến độ (%) |
  | PL02.5 | ${line} |`;
const money = (line: string) => `
  | PL03       | Kinh phí bố trí (triệu đồng) | Đã giải ngân (triệu đồng) |
  | PL03.I.2.1 | ${line} |`;

/** Variant and repair of the one finding. */
function mended(table: string): readonly [variant: string | undefined, after: unknown] {
  const context = contextOf(filledForm(commune, table));
  const findings = check(context);
  expect(findings).toHaveLength(1);
  const [finding] = findings;
  if (!finding) throw new Error('no finding');
  const fix = fixFor(finding, context);
  return [finding.variant, fix ? fix.after : 'ask'];
}

describe('a text where a count belongs', () => {
  test.each([
    ['1.250', 'likely', 1250],
    ['1.250.000', 'likely', 1_250_000],
    ['1\u00A0250', 'likely', 1250],
    ['１.２５０', 'likely', 1250],
    ["'1.250", 'likely', 1250],
    ['95,5', 'rate', 'ask'],
    ['95%', 'rate', 'ask'],
    ['đạt 100%', 'rate', 'ask'],
    ['100% (đã hoàn thành)', 'rate', 'ask'],
    ['45 hồ sơ', 'among-words', 'ask'],
    ['khoảng 45', 'among-words', 'ask'],
    ['80-90', 'text', 'ask'],
    ['12/15', 'fraction', 'ask'],
    ['12 / 15', 'fraction', 'ask'],
    ['chưa có số liệu', 'state', 'ask'],
    ['KHÔNG PHÁT SINH', 'state', 'ask'],
    ['x', 'mark', 'ask'],
    ['-', 'mark', 'ask'],
    ['…', 'mark', 'ask'],
    ['Đạt', 'text', 'ask'],
    ['-5', 'text', 'ask'],
  ])('%j is told as %s', (text, variant, after) => {
    expect(mended(figures(`Có số liệu | '${text} | 5000`))).toEqual([variant, after]);
  });

  test('is cleared where the state says the same already', () => {
    expect(mended(figures("Chưa có số liệu | 'chưa có số liệu | ∅"))).toEqual(['superfluous', null]);
    expect(mended(figures("Không phát sinh | '- | ∅"))).toEqual(['superfluous', null]);
    expect(mended(figures("Không phát sinh | 'chưa có số liệu | ∅"))).toEqual(['state', 'ask']);
  });
});

describe('a text where a percentage belongs', () => {
  test.each([
    ['95,5', 'likely', 95.5],
    ['95 %', 'likely', 95],
    ['95 phần trăm', 'likely', 95],
    ['0,5%', 'likely', 0.5],
    ['0,95', 'either', 'ask'],
    ['khoảng 80%', 'among-words', 'ask'],
    ['100% (đã hoàn thành)', 'among-words', 'ask'],
    ['80-90%', 'text', 'ask'],
    ['105%', 'text', 'ask'],
    ['xong', 'state', 'ask'],
    ['Đang thực hiện', 'superfluous', null],
    ['-', 'dash', 'ask'],
  ])('%j is told as %s', (text, variant, after) => {
    expect(mended(tasks(`Đang thực hiện | '${text}`))).toEqual([variant, after]);
  });
});

describe('a text where an amount belongs', () => {
  test.each([
    ['500 triệu', 'likely', 500],
    ['500 triệu đồng', 'likely', 500],
    ['1,2 tỷ', 'likely', 1200],
    ['500.000.000 đồng', 'likely', 500],
    ['750.000 nghìn đồng', 'either', 'ask'],
    ['1.250', 'either', 'ask'],
    ['1.250 triệu', 'either', 'ask'],
    ['chưa bố trí', 'text', 'ask'],
    ['-', 'dash', 'ask'],
    ['50%', 'text', 'ask'],
  ])('%j is told as %s', (text, variant, after) => {
    expect(mended(money(`'${text} | ∅`))).toEqual([variant, after]);
  });
});

describe('what belongs into another cell that is empty', () => {
  const moved = (line: string, sheet = figures) => {
    const context = contextOf(filledForm(commune, sheet(line)));
    return check(context).map((finding) =>
      fixesFor(finding, context).map(({ place, after }) => [place.address, after]),
    );
  };

  test('a state goes to its column', () => {
    expect(moved("∅ | 'chưa có số liệu | ∅")).toEqual([
      [
        ['G9', null],
        ['F9', 'Chưa có số liệu'],
      ],
    ]);
    expect(moved("∅ | 'đang thực hiện", (line) => tasks(line).replace('PL02.5', 'PL02.1'))).toEqual([
      [
        [expect.any(String), null],
        [expect.any(String), 'Đang thực hiện'],
      ],
    ]);
  });

  test('a fraction becomes two numbers', () => {
    expect(moved("Có số liệu | '12/15 | ∅")).toEqual([
      [
        ['G9', 12],
        ['H9', 15],
      ],
    ]);
  });

  test.each([
    "Có số liệu | 'chưa có số liệu | ∅",
    "Có số liệu | '12/15 | 15",
    "Có số liệu | '15/12 | ∅",
    "Có số liệu | ∅ | '12/15",
    'Có số liệu | ngày 15/12/2026 | ∅',
  ])('is asked about where it is not certain: %s', (line) => {
    expect(moved(line)).toEqual([[]]);
  });
});

test('a fraction that became a day is asked by both its numbers', () => {
  const context = contextOf(filledForm(commune, figures('Có số liệu | ngày 15/12/2026 | 50')));
  const [finding] = check(context);
  expect(finding && sentenceOf(finding, 'vi', plan)).toBe(
    'Tử số đang là ngày 15/12/2026: Excel đã tự đổi nội dung đã gõ thành ngày. Nếu đã gõ 12/15 thì hãy nhập 12 vào Tử số và 15 vào Mẫu số.',
  );
});

describeRules({
  'formula-in-entry': [
    [
      'sums other cells',
      figures('Có số liệu | =SUM(A1:A3) → 45 | 50'),
      'formula-in-entry | PL01 | 5b | Tử số',
    ],
    [
      'makes text of a number',
      figures("Có số liệu | =TEXT(A1) → '45 | 50"),
      'formula-in-entry | PL01 | 5b | Tử số',
    ],
    [
      'a table of this workbook',
      figures('Có số liệu | =SUM(Bảng1[Số]) → 45 | 50'),
      'formula-in-entry | PL01 | 5b | Tử số',
    ],
    ['progress', tasks('Đang thực hiện | =G7 → 50'), 'formula-in-entry | PL02 | PL02.5 | Tiến độ (%)'],
    ['adds typed numbers', figures('Có số liệu | =12+15+18 → 45 | 50'), ''],
    ['a truth value as LibreOffice saves it', figures('Có số liệu | =TRUE() → 1 | 50'), ''],
    [
      'gives a wrong number: that is the cause',
      figures('Có số liệu | =A1/A2 → 0.9 | 50'),
      'decimals-in-count | PL01 | 5b | Tử số',
    ],
    [
      'gives an error: that is the cause',
      figures('Có số liệu | =A1/0 → #DIV/0! | 50'),
      'not-a-number | PL01 | 5b | Tử số',
    ],
    [
      'has no result: that is the cause',
      figures('Có số liệu | =A1 | 50'),
      'not-a-number | PL01 | 5b | Tử số',
    ],
  ],
  'linked-workbook': [
    [
      'as files keep it',
      figures('Có số liệu | =[1]Sheet1!A1 → 45 | 50'),
      'linked-workbook | PL01 | 5b | Tử số',
    ],
    [
      'as Excel shows it',
      figures("Có số liệu | ='C:\\[bao cao.xlsx]Quý 4'!$B$2 → 45 | 50"),
      'linked-workbook | PL01 | 5b | Tử số',
    ],
    [
      'in a sum',
      money('=SUM([2]A!B1,5) → 500 | 0'),
      'linked-workbook | PL03 | PL03.I.2.1 | Kinh phí bố trí (triệu đồng)',
    ],
    [
      'another sheet is no other workbook',
      figures("Có số liệu | ='Sổ tay'!A1 → 45 | 50"),
      'formula-in-entry | PL01 | 5b | Tử số',
    ],
    [
      'brackets in a text',
      figures('Có số liệu | =IF(A1="[1]a!",45,0) → 45 | 50'),
      'formula-in-entry | PL01 | 5b | Tử số',
    ],
  ],
  'percent-as-count': [
    ['100% typed', figures('Có số liệu | 1 [0%] | 50'), 'percent-as-count | PL01 | 5b | Tử số'],
    [
      '95% typed is no whole number',
      figures('Có số liệu | 0.95 [0%] | 50'),
      'decimals-in-count | PL01 | 5b | Tử số',
    ],
    ['zero is zero', figures('Có số liệu | 0 [0%] | 50'), ''],
    ['another number format', figures('Có số liệu | 45 [#,##0] | 50'), ''],
    ['one denominator of 100', figures('Có số liệu | 95 | 100'), ''],
    ['two of them', figures('Có số liệu | 95 | 100') + '\n| 4 | Có số liệu | 100 | 100 |', ''],
    [
      'most of them',
      `| PL01 | Tử số | Mẫu số |
       ${['4', '5b', '6', '8', '11a', '11b', '12', '14', '19'].map((key) => `| ${key} | 95 | 100 |`).join('\n')}`,
      'percent-as-count | PL01 | 4 | Mẫu số',
    ],
  ],
  'error-in-text': [
    [
      'a list that Excel took for a formula',
      '| PL01 | Kết quả thực hiện |\n| 5b | #NAME? |',
      'error-in-text | PL01 | 5b | Kết quả thực hiện',
    ],
    [
      'where words are required it is one cause',
      '| PL01 | Kết quả thực hiện |\n| 7 | #NAME? |',
      'error-in-text | PL01 | 7 | Kết quả thực hiện',
    ],
    [
      'on the sheet of the whole report',
      '| Thông tin | |\n| Đề xuất, kiến nghị | #VALUE! |',
      'error-in-text | Thông tin | Đề xuất, kiến nghị',
    ],
    [
      'in a number cell it is another rule’s',
      figures('Có số liệu | #NAME? | 50'),
      'not-a-number | PL01 | 5b | Tử số',
    ],
    ['the name of an error as text', "| PL01 | Kết quả thực hiện |\n| 5b | '#NAME? |", ''],
  ],
  'progress-against-state': [
    ['done by half', tasks('Hoàn thành | 50'), 'progress-against-state | PL02 | PL02.5 | Tiến độ (%)'],
    ['done by a share', tasks('Hoàn thành | 0.95'), 'progress-against-state | PL02 | PL02.5 | Tiến độ (%)'],
    [
      'not started, and some',
      tasks('Chưa triển khai | 5'),
      'progress-against-state | PL02 | PL02.5 | Tiến độ (%)',
    ],
    [
      'not started, and one',
      tasks('Chưa triển khai | 1'),
      'progress-against-state | PL02 | PL02.5 | Tiến độ (%)',
    ],
    ['done and blank', tasks('Hoàn thành | ∅'), ''],
    ['not started and blank', tasks('Chưa triển khai | ∅'), ''],
    ['done as Excel keeps 100%', tasks('Hoàn thành | 1 [0%]'), ''],
    ['under way and at its end', tasks('Đang thực hiện | 100'), ''],
    ['kept up by half', tasks('Duy trì thường xuyên | 50'), ''],
    [
      'done beyond the whole is one cause',
      tasks('Hoàn thành | 120'),
      'progress-out-of-range | PL02 | PL02.5 | Tiến độ (%)',
    ],
    [
      'done in words is one cause',
      tasks("Hoàn thành | 'gần xong"),
      'not-a-number | PL02 | PL02.5 | Tiến độ (%)',
    ],
  ],
  'share-as-percent': [
    ['0.95', tasks('Đang thực hiện | 0.95'), 'share-as-percent | PL02 | PL02.5 | Tiến độ (%)'],
    ['0.95 under a percent format', tasks('Đang thực hiện | 0.95 [0%]'), ''],
    ['half a percent under a percent format', tasks('Đang thực hiện | 0.005 [0.0%]'), ''],
    ['zero', tasks('Đang thực hiện | 0'), ''],
    ['a broken percentage', tasks('Đang thực hiện | 1.5'), ''],
  ],
  'ambiguous-one': [
    ['under way', tasks('Đang thực hiện | 1'), 'ambiguous-one | PL02 | PL02.5 | Tiến độ (%)'],
    ['done', tasks('Hoàn thành | 1'), 'ambiguous-one | PL02 | PL02.5 | Tiến độ (%)'],
    ['under a percent format', tasks('Đang thực hiện | 1 [0%]'), ''],
    ['two', tasks('Đang thực hiện | 2'), ''],
    ['one file of a count', figures('Có số liệu | 1 | 50'), ''],
  ],
});

describe('a repair', () => {
  test.each([
    ['of a formula is its result', figures('Có số liệu | =SUM(A1:A3) → 45 | 50'), 45],
    ['of a link is its result', figures('Có số liệu | =[1]A!A1 → 45 | 50'), 45],
    ['of a share is the percentage', tasks('Đang thực hiện | 0.955'), 95.5],
    ['of 1 beside Hoàn thành is 100', tasks('Hoàn thành | 1'), 100],
    ['of 1 elsewhere is not known', tasks('Duy trì thường xuyên | 1'), 'ask'],
    ['of a wrong progress is not known', tasks('Hoàn thành | 50'), 'ask'],
    ['of a percentage as count is not known', figures('Có số liệu | 1 [0%] | 50'), 'ask'],
  ])('%s', (_, table, after) => {
    expect(mended(table)[1]).toBe(after);
  });
});
