/** Words in old encodings, decomposed, or with characters that nobody sees. */
import { contextOf, expected, findingsIn, flatten } from '../support/findings';
import { check, fixesFor, messageOf, type Fix } from '../../src/rules';
import { defaultPlan as plan } from '../../src/plan/packs';
import { parseAddress } from '../../src/sheet/address';
import type { Grid } from '../../src/sheet/model';
import { withTyped } from '../support/grid-edits';
import { encode } from '../sheet/legacy/encode';
import { commune, filledForm } from '../support/workbook-table';

const results = (cells: Readonly<Record<string, string>>) =>
  `| PL01 | Kết quả thực hiện |\n${Object.entries(cells)
    .map(([key, text]) => `| ${key} | ${text} |`)
    .join('\n')}`;
const sentences = { 4: 'Đã ký số toàn bộ văn bản gửi đi', '5b': 'Đang chuyển hồ sơ lên môi trường mạng' };
const typedIn = (encoding: 'tcvn3' | 'vni') =>
  Object.fromEntries(Object.entries(sentences).map(([key, text]) => [key, encode(text, encoding)]));

/** What is left when a person accepts one fix after the other; each is worked out anew. */
function fixed(grids: readonly Grid[]): readonly Grid[] {
  const context = contextOf(grids);
  const fixes = check(context).map((finding) => fixesFor(finding, context));
  const first = fixes.find(({ length }) => length > 0);
  return first ? fixed(first.reduce(withFix, grids)) : grids;
}

function withFix(grids: readonly Grid[], { place, after }: Fix): readonly Grid[] {
  const at = parseAddress(place.address);
  return grids.map((grid) =>
    at && grid.name === place.sheet ? withTyped(grid, at.column, at.row, { value: after }) : grid,
  );
}

const cases: Readonly<Record<string, readonly [what: string, table: string, findings: string][]>> = {
  'legacy-encoding': [
    ['a column in TCVN3, once', results(typedIn('tcvn3')), 'legacy-encoding | PL01 | 4 | Kết quả thực hiện'],
    ['a column in VNI, once', results(typedIn('vni')), 'legacy-encoding | PL01 | 4 | Kết quả thực hiện'],
    [
      'the lines of Thông tin',
      `| Thông tin | |\n| Khó khăn, vướng mắc chung | ${encode('Thiếu cán bộ', 'tcvn3')} |\n| Đề xuất, kiến nghị | ${encode('Bố trí kinh phí', 'tcvn3')} |`,
      'legacy-encoding | Thông tin | Khó khăn, vướng mắc chung',
    ],
    ['a single text decides nothing', results({ 4: encode(sentences[4], 'vni') }), ''],
    ['Unicode that VNI could also have written', results({ 4: 'Xã Hoàng Hoa Thám', '5b': 'Toàn xã' }), ''],
  ],
  'decomposed-text': [
    [
      'letters and marks apart',
      results({ 4: sentences[4].normalize('NFD') }),
      'decomposed-text | PL01 | 4 | Kết quả thực hiện',
    ],
    ['composed letters', results({ 4: sentences[4] }), ''],
    [
      'a state is compared without marks',
      `| PL02 | Trạng thái |\n| PL02.5 | ${'Đang thực hiện'.normalize('NFD')} |`,
      '',
    ],
  ],
  'invisible-characters': [
    [
      'a no-break space',
      results({ 4: 'Đã ký\u00A0số' }),
      'invisible-characters | PL01 | 4 | Kết quả thực hiện',
    ],
    [
      'a zero-width space',
      results({ 4: 'Đã ký\u200B số' }),
      'invisible-characters | PL01 | 4 | Kết quả thực hiện',
    ],
    ['two spaces', results({ 4: 'Đã  ký số' }), 'invisible-characters | PL01 | 4 | Kết quả thực hiện'],
    [
      'on Thông tin',
      '| Thông tin | |\n| Người lập biểu | Nguyễn  Thị Hòa |',
      'invisible-characters | Thông tin | Người lập biểu',
    ],
    ['a list over several lines', results({ 4: "'Gồm:\n  - Đã ký số\n  - Đã gửi" }), ''],
    ['the soft hyphen, which may be ư', results({ 4: 'Th\u00AD¬ng' }), ''],
    [
      'two causes in one cell',
      results({ 4: 'Đã  ký số'.normalize('NFD') }),
      `decomposed-text | PL01 | 4 | Kết quả thực hiện
       invisible-characters | PL01 | 4 | Kết quả thực hiện`,
    ],
  ],
};

describe.each(Object.entries(cases))('%s', (_, rows) => {
  test.each(rows)('%s', (_what, table, lines) => {
    const grids = filledForm(commune, table);
    expect(flatten(findingsIn(grids))).toEqual(expected(grids, lines));
  });

  test.each(rows.filter(([, , lines]) => lines !== ''))('%s, and the fix cures it', (_what, table) => {
    expect(findingsIn(fixed(filledForm(commune, table)))).toEqual([]);
  });
});

test('a column in an old encoding is shown by a sample, before and after', () => {
  const [finding] = findingsIn(filledForm(commune, results(typedIn('tcvn3'))));
  expect(finding && messageOf(finding, 'vi', plan)).toContain(
    '“Kết quả thực hiện” có 2 ô gõ bằng bảng mã TCVN3 (ABC), không phải Unicode: “§· ký sè toµn bé v¨n b¶n göi ®i” đọc là “Đã ký số toàn bộ văn bản gửi đi”',
  );
  expect(finding?.settled).toBe(false);
});

test('the explanation of one row does not settle a whole column', () => {
  const table = '| PL01 | Kết quả thực hiện | Giải trình, minh chứng |\n';
  const lines = Object.entries(typedIn('vni')).map(([key, text]) => `| ${key} | ${text} | Gõ bằng máy cũ |`);
  expect(findingsIn(filledForm(commune, table + lines.join('\n')))).toMatchObject([
    { ruleId: 'legacy-encoding', settled: false },
  ]);
});

test('the font alone tells a single text', () => {
  const grids = filledForm(commune).map((grid) =>
    grid.name === 'PL01'
      ? withTyped(grid, 12, 8, { value: encode(sentences[4], 'tcvn3'), style: { font: { name: '.VnTime' } } })
      : grid,
  );
  expect(flatten(findingsIn(grids))).toEqual([['legacy-encoding', 'PL01', 'L8']]);
});

test('a state in an old encoding is one error, and the fix is the word of the list', () => {
  for (const encoding of ['tcvn3', 'vni'] as const) {
    const table = `| PL01 | Tình trạng số liệu |\n| 4 | ${encode('Có số liệu', encoding)} |`;
    const grids = filledForm(
      commune,
      `${table}\n| PL02 | Trạng thái |\n| PL02.5 | ${encode('Đang thực hiện', encoding)} |`,
    );
    expect(findingsIn(grids).map(({ ruleId }) => ruleId)).toEqual(['unknown-state', 'unknown-state']);
    expect(findingsIn(fixed(grids))).toEqual([]);
  }
});
