/** One cause gives one finding: k flaws that have nothing to do with one another give k findings, and no more. */
import fc from 'fast-check';
import { check, fixesFor, type Finding } from '../../src/rules';
import type { Grid } from '../../src/sheet/model';
import { contextOf, flatten } from '../support/findings';
import { withFixes } from '../support/repairs';
import { addressOf, changed, commune, filledForm } from '../support/workbook-table';

/** What is typed into one row, by header, and under which header the one finding stands. */
interface RowFlaw {
  readonly rule: string;
  readonly at: string;
  readonly typed: Readonly<Record<string, string>>;
}

const flaw = (rule: string, at: string, typed: RowFlaw['typed']): RowFlaw => ({ rule, at, typed });

const measureFlaws: readonly RowFlaw[] = [
  flaw('not-a-number', 'Tử số', { 'Tử số': "'95,5" }),
  flaw('not-a-number', 'Tử số', { 'Tử số': "'1.250", 'Mẫu số': '5000' }),
  flaw('not-a-number', 'Tử số', { 'Tử số': 'ngày 15/12/2026' }),
  flaw('not-a-number', 'Mẫu số', { 'Mẫu số': '#REF!' }),
  flaw('number-as-text', 'Tử số', { 'Tử số': "'45" }),
  flaw('linked-workbook', 'Tử số', { 'Tử số': '=[1]Sheet1!A1 → 45' }),
  flaw('formula-in-entry', 'Tử số', { 'Tử số': '=A1+A2 → 45' }),
  flaw('negative-number', 'Mẫu số', { 'Mẫu số': '-50' }),
  flaw('decimals-in-count', 'Tử số', { 'Tử số': '45.5' }),
  flaw('numerator-over-denominator', 'Tử số', { 'Tử số': '51' }),
  flaw('zero-denominator', 'Mẫu số', { 'Mẫu số': '0' }),
  flaw('nothing-occurred', 'Tình trạng số liệu', { 'Tử số': '0', 'Mẫu số': '0' }),
  flaw('missing-number', 'Mẫu số', { 'Mẫu số': '∅' }),
  flaw('required-entry-missing', 'Tình trạng số liệu', {
    'Tình trạng số liệu': '∅',
    'Tử số': '∅',
    'Mẫu số': '∅',
  }),
  flaw('unknown-state', 'Tình trạng số liệu', { 'Tình trạng số liệu': 'Đã báo cáo' }),
  flaw('state-against-numbers', 'Tử số', { 'Tình trạng số liệu': 'Không áp dụng' }),
  flaw('target-changed', 'Mục tiêu', { 'Mục tiêu': '≥ 10%' }),
  flaw('text-changed', 'Chỉ tiêu thực hiện', { 'Chỉ tiêu thực hiện': 'Văn bản được ký số' }),
  flaw('rate-overwritten', 'Kết quả (%)', { 'Kết quả (%)': '10' }),
  flaw('secret-mark', 'Kết quả thực hiện', { 'Kết quả thực hiện': 'Đã gửi văn bản TỐI MẬT' }),
  flaw('personal-data', 'Kết quả thực hiện', { 'Kết quả thực hiện': "'Liên hệ 0912345678" }),
  flaw('error-in-text', 'Kết quả thực hiện', { 'Kết quả thực hiện': '#NAME?' }),
  flaw('invisible-characters', 'Kết quả thực hiện', { 'Kết quả thực hiện': 'Đã ký\\u00A0số' }),
  flaw('decomposed-text', 'Kết quả thực hiện', { 'Kết quả thực hiện': 'NFD Đã ký số văn bản' }),
  flaw('key-changed', 'TT', { Mã: 'x' }),
];

const taskFlaws: readonly RowFlaw[] = [
  flaw('required-entry-missing', 'Trạng thái', { 'Trạng thái': '∅' }),
  flaw('unknown-state', 'Trạng thái', { 'Trạng thái': 'Gần xong' }),
  flaw('progress-out-of-range', 'Tiến độ (%)', { 'Tiến độ (%)': '120' }),
  flaw('progress-against-state', 'Tiến độ (%)', { 'Trạng thái': 'Hoàn thành', 'Tiến độ (%)': '50' }),
  flaw('share-as-percent', 'Tiến độ (%)', { 'Tiến độ (%)': '0.5' }),
  flaw('ambiguous-one', 'Tiến độ (%)', { 'Tiến độ (%)': '1' }),
  flaw('not-a-number', 'Tiến độ (%)', { 'Tiến độ (%)': "'gần xong" }),
  flaw('result-missing', 'Kết quả thực hiện', {
    'Trạng thái': 'Hoàn thành',
    'Tiến độ (%)': '100',
    'Kết quả thực hiện': '∅',
  }),
  flaw('difficulty-missing', 'Khó khăn, vướng mắc', { 'Trạng thái': 'Chậm' }),
  flaw('text-changed', 'Nội dung nhiệm vụ', { 'Nội dung nhiệm vụ': '∅' }),
];

const [allotted, disbursed] = ['Kinh phí bố trí (triệu đồng)', 'Đã giải ngân (triệu đồng)'];
const projectFlaws: readonly RowFlaw[] = [
  flaw('currency-unit', allotted, { [allotted]: '500000000' }),
  flaw('currency-unit', disbursed, { [allotted]: '500', [disbursed]: '250000' }),
  flaw('disbursed-over-allotted', disbursed, { [allotted]: '500', [disbursed]: '501' }),
  flaw('negative-number', allotted, { [allotted]: '-500' }),
  flaw('not-a-number', allotted, { [allotted]: "'1,2 tỷ" }),
  flaw('progress-out-of-range', 'Tiến độ (%)', { 'Tiến độ (%)': '-1' }),
];

/** Rows that no relation of the plan binds to others. */
const rows: readonly (readonly [sheet: string, key: string, flaws: readonly RowFlaw[]])[] = [
  ...['4', '5b', '6', '8', '11a', '12', '14', '19'].map((key) => ['PL01', key, measureFlaws] as const),
  ...['PL02.5', 'PL02.6', 'PL02.9', 'PL02.12', 'PL02.18'].map((key) => ['PL02', key, taskFlaws] as const),
  ...['PL03.I.2.1', 'PL03.I.2.2', 'PL03.I.2.3'].map((key) => ['PL03', key, projectFlaws] as const),
];

interface Seeded extends RowFlaw {
  readonly sheet: string;
  readonly key: string;
}

/** At most one flaw in each row, of any rows. */
const seededFlaws: fc.Arbitrary<readonly Seeded[]> = fc
  .tuple(
    ...rows.map(([sheet, key, flaws]) =>
      fc.option(fc.constantFrom(...flaws), { nil: null }).map((one) => one && { ...one, sheet, key }),
    ),
  )
  .map((drawn) => drawn.filter((one) => one !== null));

const form = filledForm(commune);

function seeded(flaws: readonly Seeded[]): readonly Grid[] {
  return flaws.reduce(
    (grids, { sheet, key, typed }) =>
      changed(
        grids,
        `| ${[sheet, ...Object.keys(typed)].join(' | ')} |\n| ${[key, ...Object.values(typed)].join(' | ')} |`,
      ),
    form,
  );
}

const lines = (findings: readonly Finding[]) =>
  flatten(findings)
    .map((one) => one.join(' '))
    .sort();
const expected = (flaws: readonly Seeded[]) =>
  flaws.map(({ rule, sheet, key, at }) => `${rule} ${sheet} ${addressOf(form, sheet, key, at)}`).sort();

test('k independent flaws give k findings, each at its cell', () => {
  fc.assert(
    fc.property(seededFlaws, (flaws) => {
      expect(lines(check(contextOf(seeded(flaws))))).toEqual(expected(flaws));
    }),
    { numRuns: 60 },
  );
});

test('each repair leaves exactly the other findings: one less, nothing new', () => {
  fc.assert(
    fc.property(seededFlaws, (flaws) => {
      const grids = seeded(flaws);
      const context = contextOf(grids);
      const findings = check(context);
      for (const finding of findings) {
        const fixes = fixesFor(finding, context);
        if (fixes.length === 0) continue;
        const left = findings.filter((other) => other !== finding);
        expect(lines(check(contextOf(withFixes(grids, fixes))))).toEqual(lines(left));
      }
    }),
    { numRuns: 12 },
  );
});

test('all repairs together leave what only new facts can cure', () => {
  fc.assert(
    fc.property(seededFlaws, (flaws) => {
      const grids = seeded(flaws);
      const context = contextOf(grids);
      const findings = check(context);
      const fixes = findings.flatMap((finding) => fixesFor(finding, context));
      const left = findings.filter((finding) => fixesFor(finding, context).length === 0);
      expect(lines(check(contextOf(withFixes(grids, fixes))))).toEqual(lines(left));
    }),
    { numRuns: 25 },
  );
});
