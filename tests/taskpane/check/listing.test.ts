import { defaultPlan as plan } from '../../../src/plan/packs';
import { check, type Finding } from '../../../src/rules';
import { readSubmissions } from '../../../src/submission';
import { cursorOn, positionOf } from '../../../src/taskpane/check/cursor';
import {
  filterFindings,
  linesOf,
  type Filter,
  type FindingLine,
  type Grouping,
} from '../../../src/taskpane/check/listing';
import { commune, filledForm } from '../../support/workbook-table';

const everything: Filter = { kinds: new Set(), search: '' };

function findingsOf(table: string): readonly Finding[] {
  const [submission] = readSubmissions(filledForm(commune, table), plan);
  if (!submission) throw new Error('no form');
  return check({ plan, submission, period: null });
}

const findings = findingsOf(`
  | PL01 | Tử số | Mẫu số |
  | 4    | '45   | '50    |
  | 6    | 60    | 50     |
  | PL02   | Trạng thái |
  | PL02.5 | xong       |
`);

const lines = (grouping: Grouping, of = findings) => linesOf(of, grouping, 'vi', plan, 'Cả sổ');
const only = (of = findings) =>
  lines('sheet', of).filter((line): line is FindingLine => line.kind === 'finding');

describe('the list', () => {
  test.each([
    ['sheet', ['PL01', 'PL02'], [3, 1]],
    ['rule', ['Từ không có trong danh sách', 'Số lưu ở dạng chữ', 'Tử số lớn hơn Mẫu số'], [1, 2, 1]],
  ] as const)('stands by %s under headings that say how many', (grouping, texts, counts) => {
    const headings = lines(grouping).flatMap((line) => (line.kind === 'heading' ? [line] : []));
    expect(headings.map(({ text }) => text).sort()).toEqual([...texts].sort());
    expect(headings.map(({ count }) => count).sort()).toEqual([...counts].sort());
  });

  test('by row has one heading for the two cells of a row', () => {
    const headings = lines('row').flatMap((line) => (line.kind === 'heading' ? [line.count] : []));
    expect(headings.sort()).toEqual([1, 1, 2]);
  });

  test('numbers its findings through all groups, each with a key of its own', () => {
    expect(only().map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect(new Set(lines('sheet').map(({ key }) => key)).size).toBe(lines('sheet').length);
  });

  test('is narrowed by kind, and by words without their accents', () => {
    const warnings = filterFindings(findings, { ...everything, kinds: new Set(['warning']) }, 'vi', plan);
    expect(warnings.map(({ severity }) => severity)).toEqual(['warning', 'warning']);
    const found = filterFindings(findings, { ...everything, search: 'tu so 60' }, 'vi', plan);
    expect(found.map(({ ruleId }) => ruleId)).toEqual(['numerator-over-denominator']);
    expect(filterFindings(findings, everything, 'vi', plan)).toEqual(findings);
  });
});

describe('the finding in work', () => {
  const all = only();
  const [first, second] = all;
  if (!first || !second) throw new Error('too few findings');

  test('is none before one is taken up', () => {
    expect(positionOf(all, null)).toBe(-1);
  });

  test('stays when others come before it', () => {
    const cursor = cursorOn(all, second);
    expect(positionOf([second, first], cursor)).toBe(0);
  });

  test('once cured is the one that took its place, at the end the last, and none when nothing is left', () => {
    const cursor = cursorOn(all, second);
    expect(
      positionOf(
        all.filter((line) => line !== second),
        cursor,
      ),
    ).toBe(1);
    expect(positionOf([first], cursor)).toBe(0);
    expect(positionOf([], cursor)).toBe(-1);
  });

  test('once explained is the next; one taken up as explained stays', () => {
    const explained = { ...first, finding: { ...first.finding, settled: true } };
    const others = all.slice(1);
    expect(positionOf([...others, explained], cursorOn(all, first))).toBe(0);
    expect(positionOf([...others, explained], cursorOn([...others, explained], explained))).toBe(
      others.length,
    );
  });
});
