/** Laws over any entry, however odd. */
import fc from 'fast-check';
import { defaultPlan as plan } from '../../src/plan/packs';
import { columns } from '../../src/form/columns';
import type { RowKey } from '../../src/plan/rows';
import { check, fixesFor, messageOf, outcomeOf, type Finding } from '../../src/rules';
import { entriesOf, figuresOf, readSubmissions } from '../../src/submission';
import { parseAddress } from '../../src/sheet/address';
import type { Cell, CellValue, Grid } from '../../src/sheet/model';
import { dataStates, taskStates } from '../../src/form/words';
import { onSheet, withCell } from '../support/grid-edits';
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
    'NaN',
    'Infinity',
    '1e999',
    '45²',
  ),
  fc.stringMatching(/^[\d.,%' -]{1,12}$/),
  // Halves of a pair, as cutting a text to a length leaves them.
  fc.string({ unit: fc.constantFrom('\uD83D', '\uDE00', '\u0000', '\u202E', 'a', '1') }),
  // As much as a cell of Excel holds.
  fc
    .constantFrom('1.', 'MẬT ', '0912 ', '§· ', '\u00A0', '/BC-')
    .map((part) => part.repeat(32_767 / part.length)),
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
  fc.record({ value: oddValue, formula: oddText }),
);
const oddNumber = fc.oneof(fc.constant(null), fc.integer(), fc.double());
/** Figures of the period before, however odd. */
const oddPast = fc
  .array(
    fc.record({
      key: fc.constantFrom('4', '5b', '7', '15', '19', '21', 'x'),
      state: fc.constantFrom('figures' as const, 'none-occurred' as const, 'blank' as const),
      numerator: oddNumber,
      denominator: oddNumber,
      resultHash: fc.string(),
      asOf: fc.oneof(fc.string(), fc.constantFrom('', '2026-06-14', '2026-14-99')),
    }),
  )
  .map((figures) => new Map(figures.map(({ key, ...figure }) => [key as RowKey, figure])));
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

/** The cells of the forms that an officer fills in, `Thông tin` among them. */
const inputs = forms.flatMap((form) => {
  const [submission] = readSubmissions(form, plan);
  const cells = Object.values(submission?.sheets ?? {}).flatMap(({ appendix, rows }) =>
    rows.flatMap(({ cells: own }) =>
      columns[appendix].flatMap(({ id, input }) => (input === 'none' ? [] : (own[id] ?? []))),
    ),
  );
  const places = [...cells, ...Object.values(submission?.info ?? {})].map(({ place }) => place);
  return places.flatMap(({ sheet, address }) => {
    const at = parseAddress(address);
    return at ? [{ sheet: form.findIndex(({ name }) => name === sheet), ...at }] : [];
  });
});
const entered = fc
  .tuple(fc.constantFrom(...inputs), oddCell)
  .map(([{ sheet, column, row }, cell]) => ({ sheet, column, row, cell }));

test('no entry makes a check throw, and every finding can be said', () => {
  expect(inputs.length).toBeGreaterThan(300);
  fc.assert(
    fc.property(
      fc.constantFrom(...forms),
      fc.array(fc.oneof(edit, entered), { maxLength: 25 }),
      oddPast,
      (form, edits, previous) => {
        for (const submission of readSubmissions(edited(form, edits), plan)) {
          const context = { plan, submission, period: null, previous };
          const findings = check(context);
          for (const finding of findings) {
            expect(messageOf(finding, 'vi', plan)).not.toBe('');
            expect(messageOf(finding, 'en', plan)).not.toBe('');
            fixesFor(finding, context);
          }
          expect(outcomeOf(findings)).toMatch(/^(not-accepted|returned|accepted-with-warnings|valid)$/);
          entriesOf(submission);
          figuresOf(submission);
        }
      },
    ),
    { numRuns: 100 },
  );
});

/** What officers type into the cells that take a state, a number or words. */
const typed: fc.Arbitrary<Cell> = fc.oneof(
  fc
    .constantFrom<CellValue>(
      ...[null, 0, 1, 0.95, 12, 48, 50, 100, 500_000_000, -3],
      ...['95,5', '1.250', "'45", '４５', '12/15', '0,95', '95%', 'khoảng 80%', '1,2 tỷ', '-', 'x', 'xong'],
      ...[...Object.values(dataStates), ...Object.values(taskStates)],
    )
    .map((value) => ({ value })),
  fc.constantFrom('SUM(A1:A2)', '[1]A!A1', '12+15').map((formula) => ({ value: 27, formula })),
  fc.constantFrom(0.95, 1).map((value) => ({ value, style: { numberFormat: '0%' } })),
);
const entry = fc.record({
  sheet: fc.constantFrom('PL01', 'PL02', 'PL03'),
  column: fc.constantFrom(4, 5, 6, 7, 8, 12, 13, 14),
  row: fc.integer({ min: 6, max: 12 }),
  cell: typed,
});

test('a repair cures its finding, and nothing is worse than before', () => {
  const found = (grids: readonly Grid[]) => {
    const [submission] = readSubmissions(grids, plan);
    if (!submission) throw new Error('no submission');
    const context = { plan, submission, period: null };
    return { context, findings: check(context) };
  };
  const cell = ({ ruleId, place }: Finding) => [ruleId, JSON.stringify(place)].join(' ');
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 8 }), (entries) => {
      const grids = entries.reduce<readonly Grid[]>(
        (form, { sheet, column, row, cell: content }) =>
          onSheet(form, sheet, (grid) => withCell(grid, column, row, content)),
        forms[0] ?? [],
      );
      const { context, findings } = found(grids);
      for (const finding of findings) {
        const fixes = fixesFor(finding, context);
        if (fixes.length === 0) continue;
        const mended = fixes.reduce<readonly Grid[]>((form, { place, after }) => {
          const at = parseAddress(place.address);
          return onSheet(form, place.sheet, (grid) =>
            at ? withCell(grid, at.column, at.row, { value: after }) : grid,
          );
        }, grids);
        const after = found(mended).findings;
        expect(after.map(cell)).not.toContain(cell(finding));
        expect(after.length).toBeLessThanOrEqual(findings.length);
      }
    }),
    { numRuns: 120 },
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
