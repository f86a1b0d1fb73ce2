/** Laws over any entry, however odd. */
import fc from 'fast-check';
import { defaultPlan as plan } from '../../src/plan/packs';
import { check, fixFor, messageOf, outcomeOf } from '../../src/rules';
import { entriesOf, figuresOf, readSubmissions } from '../../src/submission';
import type { Cell, CellValue, Grid } from '../../src/sheet/model';
import { withCell } from '../support/grid-edits';
import { commune, department, filledForm } from '../support/workbook-table';

const oddText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    '{value}',
    '=1+1',
    '1.250',
    '９５',
    '12/15',
    'khs kind=form',
  ),
  fc.stringMatching(/^[\d.,%' -]{1,12}$/),
);
const oddValue: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(null),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  oddText,
  oddText.map((error) => ({ error })),
);
const oddCell: fc.Arbitrary<Cell> = fc.oneof(
  oddValue.map((value) => ({ value })),
  fc.record({ value: oddValue, style: fc.record({ numberFormat: oddText }) }),
  fc.record({ value: fc.constant(null), formula: oddText, cached: fc.constant(false) }),
);
const forms: readonly (readonly Grid[])[] = [filledForm(commune), filledForm(department)];
const edit = fc.record({
  sheet: fc.nat({ max: 6 }),
  column: fc.integer({ min: 1, max: 16 }),
  row: fc.integer({ min: 1, max: 40 }),
  cell: oddCell,
});

function edited(
  form: readonly Grid[],
  edits: readonly { sheet: number; column: number; row: number; cell: Cell }[],
) {
  return edits.reduce<readonly Grid[]>(
    (grids, { sheet, column, row, cell }) =>
      grids.map((grid, index) => (index === sheet ? withCell(grid, column, row, cell) : grid)),
    form,
  );
}

test('no entry makes a check throw, and every finding can be said', () => {
  fc.assert(
    fc.property(fc.constantFrom(...forms), fc.array(edit, { maxLength: 25 }), (form, edits) => {
      for (const submission of readSubmissions(edited(form, edits), plan)) {
        const context = { plan, submission, period: null };
        const findings = check(context);
        for (const finding of findings) {
          expect(messageOf(finding, 'vi', plan)).not.toBe('');
          expect(messageOf(finding, 'en', plan)).not.toBe('');
          fixFor(finding, context);
        }
        expect(outcomeOf(findings)).toMatch(/^(not-accepted|returned|accepted-with-warnings|valid)$/);
        entriesOf(submission);
        figuresOf(submission);
      }
    }),
    { numRuns: 150 },
  );
});

test('checking twice says the same', () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 10 }), (edits) => {
      const [submission] = readSubmissions(edited(forms[0] ?? [], edits), plan);
      if (!submission) throw new Error('no submission');
      const context = { plan, submission, period: null };
      expect(check(context)).toEqual(check(context));
    }),
    { numRuns: 25 },
  );
});

test('a numerator within its denominator gives no finding', () => {
  fc.assert(
    fc.property(fc.nat({ max: 5000 }), fc.nat({ max: 5000 }), (one, other) => {
      const [numerator, denominator] = one < other ? [one, other] : [other, one + 1];
      const grids = filledForm(commune, `| PL01 | Tử số | Mẫu số |\n| 5b | ${numerator} | ${denominator} |`);
      const [submission] = readSubmissions(grids, plan);
      expect(submission && check({ plan, submission, period: null })).toEqual([]);
    }),
    { numRuns: 40 },
  );
});
