/** Phụ lục 02 and 03: states beside words, and money. */
import { defaultPlan as plan } from '../../src/plan/packs';
import { check, fixFor } from '../../src/rules';
import { contextOf } from '../support/findings';
import { describeRules } from '../support/rule-table';
import { commune, department, filledForm } from '../support/workbook-table';

const told = (line: string) => `
  | PL02   | Trạng thái | Tiến độ (%) | Kết quả thực hiện | Khó khăn, vướng mắc |
  | PL02.5 | ${line} |`;
const money = (line: string) => `
  | PL03       | Kinh phí bố trí (triệu đồng) | Đã giải ngân (triệu đồng) |
  | PL03.I.2.1 | ${line} |`;
const allotted = 'PL03 | PL03.I.2.1 | Kinh phí bố trí (triệu đồng)';
const disbursed = 'PL03 | PL03.I.2.1 | Đã giải ngân (triệu đồng)';

describeRules({
  'result-missing': [
    ['done', told('Hoàn thành | 100 | ∅ | |'), 'result-missing | PL02 | PL02.5 | Kết quả thực hiện'],
    [
      'kept up',
      told('Duy trì thường xuyên | ∅ | ∅ | |'),
      'result-missing | PL02 | PL02.5 | Kết quả thực hiện',
    ],
    [
      'white space only',
      told("Hoàn thành | 100 | '\u00A0 | |"),
      'result-missing | PL02 | PL02.5 | Kết quả thực hiện',
    ],
    ['done, with words', told('Hoàn thành | 100 | Đã ban hành | |'), ''],
    ['under way', told('Đang thực hiện | 50 | ∅ | |'), ''],
    ['done on a row that the unit only coordinates on', '| PL02 | Trạng thái |\n| PL02.1 | Hoàn thành |', ''],
  ],
  'difficulty-missing': [
    ['late', told('Chậm | 50 | | |'), 'difficulty-missing | PL02 | PL02.5 | Khó khăn, vướng mắc'],
    [
      'stopped',
      told('Dừng, điều chỉnh | 0 | | |'),
      'difficulty-missing | PL02 | PL02.5 | Khó khăn, vướng mắc',
    ],
    ['late, with a reason', told('Chậm | 50 | | Thiếu kinh phí |'), ''],
    ['under way', told('Đang thực hiện | 50 | | |'), ''],
    ['late on a row that the unit only coordinates on', '| PL02 | Trạng thái |\n| PL02.1 | Chậm |', ''],
  ],
  'currency-unit': [
    ['đồng', money('500000000 | ∅'), `currency-unit | ${allotted}`],
    ['nghìn đồng', money('500000 | ∅'), `currency-unit | ${allotted}`],
    [
      'both in đồng',
      money('500000000 | 250000000'),
      `currency-unit | ${allotted}\n currency-unit | ${disbursed}`,
    ],
    ['only what was disbursed', money('500 | 250000'), `currency-unit | ${disbursed}`],
    ['small, but far beyond what was allotted', money('5 | 4000'), `currency-unit | ${disbursed}`],
    ['much for a commune, but possible', money('9500 | 9000'), ''],
    ['nothing was allotted', money('0 | 0'), ''],
  ],
  'disbursed-over-allotted': [
    ['by one', money('500 | 501'), `disbursed-over-allotted | ${disbursed}`],
    ['of nothing', money('0 | 20'), `disbursed-over-allotted | ${disbursed}`],
    ['all of it', money('500 | 500'), ''],
    ['what was allotted is not said', money('∅ | 20'), ''],
    ['a negative amount is another’s', money('-500 | 20'), `negative-number | ${allotted}`],
  ],
});

describeRules(
  {
    'currency-unit of a body of the province': [
      ['allows more', '| PL03 | Kinh phí bố trí (triệu đồng) |\n| PL03.I.1.1 | 50000 |', ''],
      [
        'not everything',
        '| PL03 | Kinh phí bố trí (triệu đồng) |\n| PL03.I.1.1 | 50000000 |',
        'currency-unit | PL03 | PL03.I.1.1 | Kinh phí bố trí (triệu đồng)',
      ],
    ],
    'upkeep-done': [
      [
        'a project to keep up',
        '| PL03 | Trạng thái | Tiến độ (%) |\n| PL03.I.1.1 | Hoàn thành | 100 |',
        'upkeep-done | PL03 | PL03.I.1.1 | Trạng thái',
      ],
      [
        'a task whose points are all to keep up',
        '| PL02 | Trạng thái | Tiến độ (%) | Kết quả thực hiện |\n| PL02.8 | Hoàn thành | 100 | Đã kết nối |',
        'upkeep-done | PL02 | PL02.8 | Trạng thái',
      ],
      ['kept up', '| PL03 | Trạng thái |\n| PL03.I.1.1 | Duy trì thường xuyên |', ''],
      ['another project', '| PL03 | Trạng thái | Tiến độ (%) |\n| PL03.I.1.3 | Hoàn thành | 100 |', ''],
    ],
  },
  { unit: department },
);

test('a plan without bounds asks nothing about amounts', () => {
  const unbounded = { ...plan, limits: { ...plan.limits, amount: null } };
  const findings = check(contextOf(filledForm(commune, money('500000000 | ∅')), { plan: unbounded }));
  expect(findings).toEqual([]);
});

describe('a repair', () => {
  test.each([
    ['of đồng', money('500000000 | ∅'), [500]],
    ['of nghìn đồng', money('500000 | ∅'), [500]],
    ['of what may be either', money('5000000 | ∅'), ['ask']],
    ['of what is neither', money('90000000000000 | ∅'), ['ask']],
    ['of disbursed by what was allotted', money('500 | 250000000'), [250]],
    ['of disbursed that only exceeds', money('500 | 501'), ['ask']],
  ])('%s', (_, table, after) => {
    const context = contextOf(filledForm(commune, table));
    expect(check(context).map((finding) => fixFor(finding, context)?.after ?? 'ask')).toEqual(after);
  });

  test('of a task to keep up is its state', () => {
    const context = contextOf(
      filledForm(department, '| PL03 | Trạng thái | Tiến độ (%) |\n| PL03.I.1.1 | Hoàn thành | 100 |'),
    );
    const fixes = check(context).map((finding) => fixFor(finding, context));
    expect(fixes).toMatchObject([{ before: 'Hoàn thành', after: 'Duy trì thường xuyên' }]);
  });
});
