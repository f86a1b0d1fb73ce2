/** What a submission says, and what it hands on to the next form. */
import { noEntries, type PreviousFigure } from '../../src/form/entries';
import { defaultPlan as plan } from '../../src/plan/packs';
import type { RowKey } from '../../src/plan/rows';
import { textHash } from '../../src/plan/text';
import {
  countOf,
  entriesOf,
  figuresOf,
  isEmptyForm,
  measureEntry,
  readSubmissions,
  type Submission,
} from '../../src/submission';
import { blankForm, changed, commune, filledForm } from '../support/workbook-table';

function submissionOf(grids: Parameters<typeof readSubmissions>[0]): Submission {
  const [submission] = readSubmissions(grids, plan);
  if (!submission) throw new Error('no submission');
  return submission;
}

function measure(key: string, line: string) {
  const grids = changed(
    blankForm(commune),
    `| PL01 | Tình trạng số liệu | Tử số | Mẫu số |
     | ${key} | ${line} |`,
  );
  const row = submissionOf(grids).sheets.PL01?.rows.find((candidate) => candidate.key === key);
  if (!row) throw new Error(`no row ${key}`);
  const { state, numerator, denominator } = measureEntry(row);
  return [state, countOf(numerator), countOf(denominator)];
}

test.each([
  ['Có số liệu | 45 | 50', ['figures', 45, 50]],
  ['           | 45 | 50', ['figures', 45, 50]],
  ["           | '45 | 50", ['figures', 45, 50]],
  ['           | 0 | 0', ['figures', 0, 0]],
  ['           | 45 |', ['blank', 45, null]],
  ['           | x | 50', ['blank', null, 50]],
  ['           |  |', ['blank', null, null]],
  ['Không phát sinh | |', ['none-occurred', null, null]],
  ['khong ap dung | |', ['not-applicable', null, null]],
  ['Chưa có số liệu | |', ['not-available', null, null]],
  ['Đạt | 45 | 50', ['blank', 45, 50]],
])('the row | %s | means %j', (line, expected) => {
  expect(measure('5b', line)).toEqual(expected);
});

test('a form as sent out is empty and has no entries beyond its offered date', () => {
  const submission = submissionOf(blankForm(commune));
  expect(isEmptyForm(submission)).toBe(true);
  expect(entriesOf(submission).rows).toEqual(noEntries.rows);
  expect(Object.keys(entriesOf(submission).info)).toEqual(['asOf']);
});

test('one entry makes a form touched', () => {
  const grids = changed(blankForm(commune), '| PL02 | Giải trình, minh chứng |\n| PL02.5 | Đang chờ |');
  expect(isEmptyForm(submissionOf(grids))).toBe(false);
});

test('entries that no rule accepts are kept as they stand', () => {
  const grids = changed(
    blankForm(commune),
    `| PL01 | Tình trạng số liệu | Tử số | Mẫu số |
     | 5b   | đã xong            | khoảng 80% | #REF! |
     | Thông tin | |
     | Số liệu tính đến ngày | Quý II |
     | Giải trình chung | Số liệu sơ bộ |`,
  );
  const entries = entriesOf(submissionOf(grids));
  expect(entries.rows.PL01.get('5b' as RowKey)).toEqual({
    state: 'đã xong',
    numerator: 'khoảng 80%',
    denominator: { error: '#REF!' },
  });
  expect(entries.info).toEqual({ asOf: 'Quý II', explanation: 'Số liệu sơ bộ' });
});

test('figures go into the next form and come back from it', () => {
  const sent = filledForm(
    commune,
    `| PL01 | Tình trạng số liệu | Tử số | Mẫu số | Kết quả thực hiện |
     | 4    | Không phát sinh    | ∅     | ∅      | ∅                 |
     | 5b   |                    | 41    | 50     | Đã xử lý          |`,
    { period: 'half-year' },
  );
  const figures = figuresOf(submissionOf(sent));
  expect(figures.get('5b' as RowKey)).toEqual<PreviousFigure>({
    state: 'figures',
    numerator: 41,
    denominator: 50,
    resultHash: textHash('Đã xử lý'),
    asOf: '2026-11-14',
  });
  expect(figures.get('4' as RowKey)).toEqual<PreviousFigure>({
    state: 'none-occurred',
    numerator: null,
    denominator: null,
    resultHash: '',
    asOf: '2026-11-14',
  });
  expect(submissionOf(blankForm(commune, { previous: figures })).previous).toEqual(figures);
});

test('a row that says nothing hands on no figures', () => {
  expect(figuresOf(submissionOf(blankForm(commune))).size).toBe(0);
});
