/** Laws of repairs, over odd words and odd values in every kind of cell. */
import fc from 'fast-check';
import { check, fixesFor, type Finding, type Fix } from '../../src/rules';
import { cellAt, parseAddress } from '../../src/sheet/address';
import type { Cell, Grid } from '../../src/sheet/model';
import { contextOf } from '../support/findings';
import { onSheet, withCell } from '../support/grid-edits';
import { undone, withFixes } from '../support/repairs';
import { encode } from '../sheet/legacy/encode';
import { commune, filledForm } from '../support/workbook-table';

const form = filledForm(commune);
const sentence = fc.constantFrom(
  'Đã ký số toàn bộ văn bản gửi đi',
  'Đang chuyển hồ sơ lên môi trường mạng',
  'Thiếu cán bộ chuyên trách',
  'Tài liệu TỐI MẬT',
  'Liên hệ 0912345678',
);
const words = fc.oneof(
  sentence,
  sentence.map((text) => text.normalize('NFD')),
  sentence.map((text) => text.replace(' ', '\u00A0')),
  sentence.map((text) => `${text.replaceAll(' ', '  ')}\u200B`),
  fc
    .tuple(sentence, fc.constantFrom('tcvn3' as const, 'vni' as const))
    .map(([text, encoding]) => encode(text, encoding)),
  fc.string({ unit: 'grapheme' }),
);
const content: fc.Arbitrary<Cell> = fc.oneof(
  words.map((value) => ({ value })),
  words.map((value) => ({ value, style: { font: { name: '.VnTime' } } })),
  words.map((value) => ({ value, formula: 'A1' })),
  fc.constantFrom<Cell>(
    { value: '45', formula: 'TEXT(45,"0")' },
    { value: '5x' },
    { value: 7 },
    { value: null },
  ),
);
/** Keys, printed words, states, numbers and words. */
const edit = fc.record({
  sheet: fc.constantFrom('PL01', 'PL02', 'PL03'),
  column: fc.constantFrom(1, 2, 3, 4, 6, 7, 8, 9, 10, 12, 13, 14),
  row: fc.integer({ min: 6, max: 10 }),
  content,
});
const edits = fc.array(edit, { minLength: 1, maxLength: 10 });

const cellIn = (grids: readonly Grid[], { place }: Fix): Cell | undefined => {
  const at = parseAddress(place.address);
  const grid = grids.find(({ name }) => name === place.sheet);
  return at && grid ? cellAt(grid, at.column, at.row) : undefined;
};
const edited = (changes: readonly { sheet: string; column: number; row: number; content: Cell }[]) =>
  changes.reduce<readonly Grid[]>(
    (grids, { sheet, column, row, content: cell }) =>
      onSheet(grids, sheet, (grid) => withCell(grid, column, row, cell)),
    form,
  );
const same = (one: Finding, other: Finding) =>
  one.ruleId === other.ruleId && JSON.stringify(one.place) === JSON.stringify(other.place);

test('after a repair its rule finds nothing more at the place', () => {
  fc.assert(
    fc.property(edits, (changes) => {
      const grids = edited(changes);
      const context = contextOf(grids);
      for (const finding of check(context)) {
        const fixes = fixesFor(finding, context);
        if (fixes.length === 0) continue;
        const mended = withFixes(grids, fixes);
        expect(check(contextOf(mended)).filter((left) => same(left, finding))).toEqual([]);
      }
    }),
    { numRuns: 80 },
  );
});

test('a repair undone gives back the value and the formula exactly', () => {
  fc.assert(
    fc.property(edits, (changes) => {
      const grids = edited(changes);
      const context = contextOf(grids);
      for (const fix of check(context).flatMap((finding) => fixesFor(finding, context))) {
        const { value = null, formula } = cellIn(grids, fix) ?? {};
        expect(fix.after).not.toEqual(fix.before);
        expect([fix.before, fix.formula]).toEqual([value, formula]);
        expect(cellIn(undone(withFixes(grids, [fix]), [fix]), fix)).toEqual(cellIn(grids, fix));
      }
    }),
    { numRuns: 80 },
  );
});
