/** Running the rules: grades, outcomes, settled warnings, fixes, words. */
import { defaultPlan as plan } from '../../src/plan/packs';
import { projectRows } from '../../src/plan/rows';
import type { PlanPack } from '../../src/plan/schema';
import type { Grid } from '../../src/sheet/model';
import { parseAddress } from '../../src/sheet/address';
import { check, fixFor, messageOf, outcomeOf, sentenceOf, type Finding, type Fix } from '../../src/rules';
import { contextOf, findingsIn, flatten } from '../support/findings';
import { withTyped } from '../support/grid-edits';
import { commune, filledForm, unitNamed } from '../support/workbook-table';

describe('outcomes', () => {
  const outcome = (table: string, pack: PlanPack = plan) =>
    outcomeOf(findingsIn(filledForm(commune, table), { plan: pack }));

  test('one error returns the file, warnings or not', () => {
    expect(outcome("| PL01 | Tử số | Mẫu số |\n| 4 | '45 | 50 |\n| 5b | 51 | 50 |")).toBe('returned');
  });

  test('a warning does not', () => {
    expect(outcome("| PL01 | Tử số |\n| 4 | '45 |")).toBe('accepted-with-warnings');
  });

  test('an explained warning is as good as none', () => {
    expect(outcome("| PL01 | Tử số | Giải trình, minh chứng |\n| 4 | '45 | Chép từ hệ thống |")).toBe(
      'valid',
    );
  });

  test('an explained error still returns the file', () => {
    expect(outcome('| PL01 | Tử số | Giải trình, minh chứng |\n| 4 | 51 | Đúng vậy |')).toBe('returned');
  });

  test('a rule can be graded anew or switched off by the pack', () => {
    const over = '| PL01 | Tử số |\n| 4 | 51 |';
    const graded = (grade: PlanPack['rules'][string]) => ({
      ...plan,
      rules: { 'numerator-over-denominator': grade },
    });
    expect(outcome(over, graded('warning'))).toBe('accepted-with-warnings');
    expect(outcome(over, graded('note'))).toBe('valid');
    expect(outcome(over, graded('off'))).toBe('valid');
  });
});

test('the explanation of one row settles nothing in another', () => {
  const findings = findingsIn(
    filledForm(commune, "| PL01 | Tử số | Giải trình, minh chứng |\n| 4 | '45 | |\n| 5b | '45 | Chép |"),
  );
  expect(findings.map(({ settled }) => settled)).toEqual([false, true]);
});

test('a warning without a row is settled by the general explanation', () => {
  const copy = filledForm(commune, '| PL01 | Tử số |\n| 4 | 41 |')
    .filter(({ name }) => name === 'PL01')
    .map((grid) => ({ ...grid, name: 'PL01 (2)' }));
  const explained = '| Thông tin | |\n| Giải trình chung | Trang nháp |';
  expect(findingsIn([...filledForm(commune), ...copy])[0]).toMatchObject({ settled: false });
  expect(findingsIn([...filledForm(commune, explained), ...copy])[0]).toMatchObject({ settled: true });
});

describe('a fix', () => {
  const apply = (grids: readonly Grid[], { place, after }: Fix) =>
    grids.map((grid) => {
      const at = parseAddress(place.address);
      return grid.name === place.sheet && at ? withTyped(grid, at.column, at.row, { value: after }) : grid;
    });
  const fixes: [string, string, unknown][] = [
    ['number-as-text', "| PL01 | Tử số |\n| 4 | ' 45 |", { before: ' 45', after: 45 }],
    ['not-a-number', "| PL01 | Mẫu số |\n| 4 | '1.250 |", { before: '1.250', after: 1250 }],
    [
      'nothing-occurred',
      '| PL01 | Tử số | Mẫu số |\n| 4 | 0 | 0 |',
      { before: 'Có số liệu', after: 'Không phát sinh' },
    ],
    ['target-changed', '| PL01 | Mục tiêu |\n| 5b | ≥ 60% |', { before: '≥ 60%', after: '≥ 70%' }],
    ['text-changed', '| PL02 | Nội dung nhiệm vụ |\n| PL02.5 | ∅ |', { before: null }],
    [
      'text-changed',
      '| PL03 | Nhiệm vụ triển khai năm 2026 |\n| PL03.I.2.1 | Mua máy tính |',
      { after: projectRows(plan, unitNamed(commune))[0]?.project.text },
    ],
  ];

  test.each(fixes)('of %s cures it', (ruleId, table, change) => {
    const grids = filledForm(commune, table);
    const findings = findingsIn(grids);
    const [finding] = findings;
    const fix = finding && fixFor(finding, contextOf(grids));
    expect(findings.map((found) => found.ruleId)).toEqual([ruleId]);
    expect(fix).toMatchObject(change as object);
    expect(fix && findingsIn(apply(grids, fix))).toEqual([]);
  });

  test.each([
    ['a text with no sound reading', "| PL01 | Tử số |\n| 4 | 'khoảng 80% |"],
    ['a text with two readings', "| PL03 | Kinh phí bố trí (triệu đồng) |\n| PL03.I.2.1 | '1.250 |"],
    ['a date', '| PL01 | Tử số |\n| 4 | ngày 15/12/2026 |'],
    ['a numerator that is too large', '| PL01 | Tử số |\n| 4 | 51 |'],
  ])('is not offered for %s', (_, table) => {
    const grids = filledForm(commune, table);
    const [finding] = findingsIn(grids);
    expect(finding && fixFor(finding, contextOf(grids))).toBeNull();
  });
});

describe('a message', () => {
  const first = (table: string): Finding => {
    const [finding] = findingsIn(filledForm(commune, table));
    if (!finding) throw new Error('no finding');
    return finding;
  };

  test('says where, in the row’s words, what stands there and what to do', () => {
    const finding = first('| PL01 | Tử số | Mẫu số |\n| 5b | 1250 | 1000 |');
    expect(messageOf(finding, 'vi', plan)).toBe(
      'PL01, ô G9, chỉ tiêu 5b “Hồ sơ công việc cấp xã xử lý trên môi trường mạng”: Tử số 1.250 lớn hơn Mẫu số 1.000. Tử số là một phần của Mẫu số: hãy xem lại cả hai số, có thể đã nhập nhầm chỗ cho nhau.',
    );
    expect(messageOf(finding, 'en', plan)).toContain('Tử số 1,250 is greater than Mẫu số 1,000');
  });

  test('shows where an edited text parts from the plan’s', () => {
    const finding = first(
      '| PL03 | Nhiệm vụ triển khai năm 2026 |\n| PL03.I.2.2 | Tổ chức bồi dưỡng, tập huấn, tuyên truyền cho cán bộ về chuyển đổi số |',
    );
    expect(finding.params).toEqual({
      value: '…huấn, tuyên truyền cho cán bộ về chuyển đổi số',
      expected: '…huấn, tuyên truyền cho CBCCVC và người dân về chuyển đổi số',
    });
  });

  test('shortens long rows and long values', () => {
    const finding = first(`| PL03 | Trạng thái |\n| PL03.I.2.3 | ${'rất '.repeat(40)} |`);
    const message = messageOf(finding, 'vi', plan);
    expect(message).toContain('nhiệm vụ I.2.3 “Xây dựng, phát triển đài truyền thanh ứng dụng');
    expect(message.length).toBeLessThan(420);
  });

  test('can leave the place out where it is in view', () => {
    const finding = first('| PL02 | Tiến độ (%) |\n| PL02.5 | 120 |');
    expect(sentenceOf(finding, 'vi', plan)).toBe('Tiến độ (%) là 120. Hãy nhập một số từ 0 đến 100.');
  });

  test('shows a typed parameter as it was typed', () => {
    const grids = filledForm(commune, '| PL01 | Tử số |\n| 4 | {column} |');
    const [finding] = check(contextOf(grids));
    expect(finding && sentenceOf(finding, 'vi', plan)).toContain('Tử số đang ghi “{column}”');
  });
});

test('findings come in the order of the registry, rows in the order of the sheet', () => {
  const grids = filledForm(
    commune,
    "| PL01 | Tử số |\n| 21 | '45 |\n| 4 | '45 |\n| 5b | 60 |\n| PL02 | Trạng thái |\n| PL02.5 | ∅ |",
  );
  expect(flatten(findingsIn(grids)).map(([ruleId, , cell]) => `${ruleId} ${cell ?? ''}`)).toEqual([
    'required-entry-missing F6',
    'number-as-text G8',
    'number-as-text G21',
    'numerator-over-denominator G9',
  ]);
});
