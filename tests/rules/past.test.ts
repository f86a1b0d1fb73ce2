/** Figures beside those of the period before, from `_khs` or from what the collector keeps. */
import type { PreviousFigure, PreviousFigures } from '../../src/form/entries';
import { textHash } from '../../src/plan/text';
import type { RowKey } from '../../src/plan/rows';
import { check } from '../../src/rules';
import { figuresOf, readSubmissions } from '../../src/submission';
import { defaultPlan as plan } from '../../src/plan/packs';
import { contextOf, findingsIn, flatten } from '../support/findings';
import { describeRules } from '../support/rule-table';
import { commune, filledForm } from '../support/workbook-table';

/** `5b: 40/45` on 14/6/2026, with other words than those of a clean form. */
function past(
  lines: Readonly<Record<string, string>>,
  change: Partial<PreviousFigure> = {},
): PreviousFigures {
  return new Map(
    Object.entries(lines).map(([key, figures]) => {
      const [numerator = 0, denominator = 0] = figures.split('/').map(Number);
      const figure: PreviousFigure = {
        state: 'figures',
        numerator,
        denominator,
        resultHash: 'other',
        asOf: '2026-06-14',
        ...change,
      };
      return [key as RowKey, figure];
    }),
  );
}

const figures = (key: string, line: string) => `
  | PL01 | Tình trạng số liệu | Tử số | Mẫu số |
  | ${key} | ${line} |`;

const half = past({ '5b': '40/45', '19': '40/45', '21': '40/55' });

/** Both ways in which the figures before are known. */
describe.each([
  ['sent out with the form', { form: { previous: half } }],
  ['kept by the collector', { previous: half }],
])('figures before, %s', (_, setting) => {
  describeRules(
    {
      'cumulative-fallen': [
        ['fewer counted', figures('5b', 'Có số liệu | 39 | 45'), 'cumulative-fallen | PL01 | 5b | Tử số'],
        ['fewer in all', figures('5b', 'Có số liệu | 40 | 44'), 'cumulative-fallen | PL01 | 5b | Mẫu số'],
        [
          'fewer of both is one cause',
          figures('5b', 'Có số liệu | 20 | 22'),
          'cumulative-fallen | PL01 | 5b | Tử số',
        ],
        ['the same', figures('5b', 'Có số liệu | 40 | 45'), ''],
        [
          'nothing occurred any more',
          figures('5b', 'Không phát sinh | ∅ | ∅'),
          'cumulative-fallen | PL01 | 5b | Tình trạng số liệu',
        ],
        ['not available now', figures('5b', 'Chưa có số liệu | ∅ | ∅'), ''],
        [
          'fewer persons trained',
          figures('21', 'Có số liệu | 39 | 55'),
          'cumulative-fallen | PL01 | 21 | Tử số',
        ],
        ['fewer staff', figures('21', 'Có số liệu | 40 | 50'), ''],
        ['a stock may fall', figures('19', 'Có số liệu | 25 | 28'), ''],
        [
          'a wrong number is the cause',
          figures('5b', 'Có số liệu | -1 | 45'),
          'negative-number | PL01 | 5b | Tử số',
        ],
        [
          'a denominator below its numerator is the cause',
          figures('5b', 'Có số liệu | 40 | 4'),
          'numerator-over-denominator | PL01 | 5b | Tử số',
        ],
      ],
      'denominator-jump': [
        [
          'a stock three times and more',
          figures('19', 'Có số liệu | 120 | 136'),
          'denominator-jump | PL01 | 19 | Mẫu số',
        ],
        [
          'a stock of a third and less',
          figures('19', 'Có số liệu | 14 | 14'),
          'denominator-jump | PL01 | 19 | Mẫu số',
        ],
        ['a stock three times', figures('19', 'Có số liệu | 120 | 135'), ''],
        // 182 days before, 335 now: five times as much is 2.7 times the pace.
        ['a flow that has grown with the days', figures('5b', 'Có số liệu | 200 | 225'), ''],
        [
          'a flow that has grown faster',
          figures('5b', 'Có số liệu | 200 | 270'),
          'denominator-jump | PL01 | 5b | Mẫu số',
        ],
      ],
    },
    setting,
  );
});

test('what the collector keeps goes before what the form was sent out with', () => {
  const grids = filledForm(commune, figures('5b', 'Có số liệu | 39 | 45'), { previous: half });
  expect(flatten(findingsIn(grids))).toEqual([['cumulative-fallen', 'PL01', 'G9']]);
  expect(findingsIn(grids, { previous: past({ '5b': '30/40' }) })).toEqual([]);
  expect(findingsIn(grids, { previous: new Map() })).toEqual([]);
});

test('without figures before nothing is said of them', () => {
  expect(findingsIn(filledForm(commune, figures('5b', 'Có số liệu | 1 | 900')))).toEqual([]);
});

describe('figures before say nothing', () => {
  const fallen = filledForm(commune, figures('5b', 'Có số liệu | 20 | 22'));
  test.each([
    ['of the year before', past({ '5b': '40/45' }, { asOf: '2025-11-14' })],
    ['of a day that is not known', past({ '5b': '40/45' }, { asOf: '' })],
    ['without numbers', past({ '5b': '40/45' }, { numerator: null, denominator: null })],
    ['where there were none', past({ '5b': '40/45' }, { state: 'not-available' })],
    ['where they were wrong', past({ '5b': '-40/0' })],
  ])('%s', (_, previous) => {
    expect(findingsIn(fallen, { previous })).toEqual([]);
  });
});

test('percentages in place of counts are one cause', () => {
  const keys = ['4', '5b', '6', '8', '11a', '11b', '12', '13a', '13b', '14', '19'];
  const table = ['| PL01 | Tử số | Mẫu số |', ...keys.map((key) => `| ${key} | 95 | 100 |`)].join('\n');
  const previous = past(Object.fromEntries(keys.map((key) => [key, '700/900'])));
  const findings = findingsIn(filledForm(commune, table), { previous });
  expect(findings.map(({ ruleId }) => ruleId)).toEqual(['percent-as-count']);
});

test('few that become some are no jump', () => {
  const grids = filledForm(commune, figures('15', 'Có số liệu | 15 | 15'));
  expect(findingsIn(grids, { previous: past({ '15': '2/2' }) })).toEqual([]);
});

test('the pack says what a jump is', () => {
  const grids = filledForm(commune, figures('19', 'Có số liệu | 80 | 90'), { previous: half });
  const strict = { ...plan, limits: { ...plan.limits, denominatorFactor: 1.5 } };
  expect(findingsIn(grids)).toEqual([]);
  expect(findingsIn(grids, { plan: strict }).map(({ ruleId }) => ruleId)).toEqual(['denominator-jump']);
});

describe('copied-from-previous', () => {
  const [sent] = readSubmissions(filledForm(commune), plan);
  const same: PreviousFigures = new Map(
    [...(sent ? figuresOf(sent) : [])].map(([key, figure]) => [key, { ...figure, asOf: '2026-06-14' }]),
  );
  const only = (...keys: string[]): PreviousFigures =>
    new Map([...same].filter(([key]) => keys.includes(key)));
  const found = (table: string, previous: PreviousFigures) =>
    findingsIn(filledForm(commune, table), { previous });

  test('is one finding for a whole sheet, which the general explanation settles', () => {
    expect(found('', same)).toMatchObject([
      { ruleId: 'copied-from-previous', variant: 'sheet', place: { kind: 'sheet' }, settled: false },
    ]);
    const explained = '| Thông tin | |\n| Giải trình chung | Không phát sinh thêm |';
    expect(found(explained, same)).toMatchObject([{ settled: true }]);
  });

  test('does not need the very last row', () => {
    const touched = '| PL01 | Kết quả thực hiện |\n| 4 | Mới |\n| 5b | Mới |';
    expect(found(touched, same)).toMatchObject([{ variant: 'sheet', params: { comparable: same.size } }]);
  });

  test('names single rows of what accumulates', () => {
    const findings = found('', new Map([...past({ '4': '30/40', '6': '30/40' }), ...only('5b', '7', '15')]));
    expect(flatten(findings)).toEqual([
      ['copied-from-previous', 'PL01', 'L9'],
      ['copied-from-previous', 'PL01', 'L11'],
    ]);
    expect(findings.map(({ variant }) => variant)).toEqual(['figures', 'words']);
  });

  test.each([
    ['other words', '| PL01 | Kết quả thực hiện |\n| 5b | Đã xử lý thêm |'],
    ['one more counted', '| PL01 | Tử số |\n| 5b | 49 |'],
    ['no words at all', '| PL01 | Kết quả thực hiện |\n| 5b | ∅ |'],
  ])('lets pass %s', (_, table) => {
    expect(found(table, only('5b'))).toEqual([]);
  });

  test('sees through spaces only', () => {
    const spaced =
      "| PL01 | Kết quả thực hiện |\n| 5b | 'Kết  quả của\u00A0Hồ sơ công việc cấp xã xử lý trên môi trường mạng. |";
    expect(found(spaced, only('5b')).map(({ ruleId }) => ruleId)).toContain('copied-from-previous');
  });

  test('says nothing of rows without words before', () => {
    const silent = new Map([...only('5b')].map(([key, figure]) => [key, { ...figure, resultHash: '' }]));
    expect(found('', silent)).toEqual([]);
    expect(textHash('')).not.toBe('');
  });
});

test('a clean form beside a smaller period before is clean', () => {
  const keys = ['4', '5b', '6', '8', '11a', '11b', '12', '13a', '13b', '14', '15', '19', '21'];
  const previous = past(Object.fromEntries(keys.map((key) => [key, '24/26'])));
  expect(check(contextOf(filledForm(commune), { previous }))).toEqual([]);
});
