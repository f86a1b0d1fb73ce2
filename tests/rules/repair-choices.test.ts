/** What is asked, not guessed: the readings that are offered for an entry, each as its cells and values. */
import { check, repairsOf } from '../../src/rules';
import { contextOf } from '../support/findings';
import { addressOf, commune, filledForm } from '../support/workbook-table';

const figures = (line: string) => `
  | PL01 | Tình trạng số liệu | Tử số | Mẫu số |
  | 5b   | ${line} |`;
const money = (line: string) => `
  | PL03       | Kinh phí bố trí (triệu đồng) | Đã giải ngân (triệu đồng) |
  | PL03.I.2.1 | ${line} |`;

/** The choices of the first finding; `sure` or `none` where nothing is asked. */
function offered(table: string) {
  const grids = filledForm(commune, table);
  const context = contextOf(grids);
  const findings = check(context);
  const [finding] = findings;
  if (!finding) throw new Error('nothing found');
  const repair = repairsOf(findings, context).get(finding);
  if (repair?.kind !== 'asked') return repair?.kind ?? 'none';
  return repair.choices.map((fixes) => fixes.map(({ place, after }) => [place.address, after]));
}

const grids = filledForm(commune, figures('Có số liệu | 1 | 2'));
const numerator = addressOf(grids, 'PL01', '5b', 'Tử số');
const denominator = addressOf(grids, 'PL01', '5b', 'Mẫu số');

test.each([
  ["'x", [[[numerator, 0]]]],
  ["'khoảng 45", [[[numerator, 45]]]],
  ["'45 hồ sơ", [[[numerator, 45]]]],
])('%s as a numerator', (text, choices) => {
  expect(offered(figures(`Có số liệu | ${text} | 5000`))).toEqual(choices);
});

test('a dash for a sum of money is 0 or nothing', () => {
  const choices = offered(money("'- | ∅"));
  expect(choices).toEqual([[[expect.any(String), 0]], [[expect.any(String), null]]]);
});

test('“12/15” beside another denominator is asked, both cells at once; alone it is sure', () => {
  expect(offered(figures("Có số liệu | '12/15 | 40"))).toEqual([
    [
      [numerator, 12],
      [denominator, 15],
    ],
  ]);
  expect(offered(figures("Có số liệu | '12/15 | ∅"))).toBe('sure');
});

test('a state that is not in the list is chosen from it', () => {
  expect(JSON.stringify(offered(figures('có | 1 | 2')))).toContain('"Có số liệu"');
  const tasks = offered(`
    | PL02   | Trạng thái | Tiến độ (%) |
    | PL02.5 | Đã xong    | 100         |`);
  expect(tasks).toHaveLength(6);
  expect(JSON.stringify(tasks)).toContain('Hoàn thành');
});

test('a sum of money that reads two ways offers both', () => {
  const cell = expect.any(String);
  expect(offered(money("'1.250 | ∅"))).toEqual([[[cell, 1250]], [[cell, 1.25]]]);
});

test('a sure repair is not asked, and what only new facts can cure has none', () => {
  expect(offered(figures("Có số liệu | '1.250 | 5000"))).toBe('sure');
  expect(offered(figures("Có số liệu | 'đạt 100% | 5000"))).toBe('none');
  expect(offered(figures('Có số liệu | 60 | 50'))).toBe('none');
});
