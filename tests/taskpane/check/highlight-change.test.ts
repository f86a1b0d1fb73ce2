import type { CellLook } from '../../../src/excel';
import { buildForm } from '../../../src/form/form';
import { defaultPlan as plan } from '../../../src/plan/packs';
import { readSubmissions, type CellPlace, type Submission } from '../../../src/submission';
import { highlightChange, highlightWork, placesOf } from '../../../src/taskpane/check/highlight-change';
import { entryCells, highlightColors, type Highlight } from '../../../src/taskpane/check/highlights';
import type { Remembered } from '../../../src/taskpane/check/highlight-memory';
import { commune, periodNamed, unitNamed } from '../../support/workbook-table';

const form = buildForm({
  plan,
  unit: unitNamed(commune),
  period: periodNamed(plan.defaultPeriod),
  madeAt: '2026-11-01T08:00:00Z',
});
const [submission] = readSubmissions(form.sheets, plan) as [Submission];
const target = 'PL01:4:numerator';
const [place] = entryCells(submission).get(target) as [CellPlace];

const wanted: Highlight = { target, places: [place], color: highlightColors.error, words: 'Hãy nhập lại.' };
const bare: CellLook = { ...place, color: 'EAF4FF', note: null, takesNotes: true };

/** What marking does to a cell of such a look, and then taking the mark off again with the cell as `later`. */
function marked(look: CellLook) {
  const change = highlightChange([], [wanted], submission);
  if (!change) throw new Error('nothing to do');
  return highlightWork(change, [look]);
}
function unmarked(memory: readonly Remembered[], look: CellLook) {
  const change = highlightChange(memory, [], submission);
  if (!change) throw new Error('nothing to do');
  expect(placesOf(change)).toEqual([place]);
  return highlightWork(change, [look]);
}
const shown: CellLook = { ...bare, color: wanted.color, note: wanted.words };

describe('notes of marks', () => {
  test('come with the colour where the sheet takes them, and go with it', () => {
    const { looks, memory } = marked(bare);
    expect(looks).toEqual([{ ...place, color: wanted.color, note: wanted.words }]);
    expect(unmarked(memory, shown)).toEqual({
      looks: [{ ...place, color: 'EAF4FF', note: null }],
      memory: [],
    });
  });

  test('are left out where the host or the sheet takes none', () => {
    const { looks, memory } = marked({ ...bare, takesNotes: false });
    expect(looks).toEqual([{ ...place, color: wanted.color }]);
    expect(memory).toEqual([{ target, covered: 'EAF4FF', color: wanted.color, note: null }]);
  });

  test('never touch a note that is there, even one that is written after', () => {
    const own = { ...bare, note: 'Hỏi lại anh Bình' };
    const { looks, memory } = marked(own);
    expect(looks).toEqual([{ ...place, color: wanted.color }]);
    expect(unmarked(memory, { ...own, color: wanted.color }).looks).toEqual([{ ...place, color: 'EAF4FF' }]);
    const edited = unmarked(marked(bare).memory, { ...shown, note: `${wanted.words} Đã hỏi.` });
    expect(edited.looks).toEqual([{ ...place, color: 'EAF4FF' }]);
  });

  test('say the new words when the finding says otherwise, over the same cover', () => {
    const { memory } = marked(bare);
    const change = highlightChange(memory, [{ ...wanted, words: 'Hãy xóa.' }], submission);
    if (!change) throw new Error('nothing to do');
    const work = highlightWork(change, [shown]);
    expect(work.looks).toEqual([
      { ...place, note: null },
      { ...place, color: wanted.color, note: 'Hãy xóa.' },
    ]);
    expect(work.memory.map(({ covered }) => covered)).toEqual(['EAF4FF']);
  });
});

test('a finding that has become graver is recoloured, and gives back what the first mark covered', () => {
  const { memory } = marked({ ...bare, takesNotes: false });
  const change = highlightChange(memory, [{ ...wanted, color: highlightColors.warning }], submission);
  if (!change) throw new Error('nothing to do');
  const work = highlightWork(change, [{ ...bare, color: wanted.color, takesNotes: false }]);
  expect(work.looks.at(-1)).toEqual({ ...place, color: highlightColors.warning });
  expect(work.memory).toEqual([{ target, covered: 'EAF4FF', color: highlightColors.warning, note: null }]);
});

test('marks that are those wanted need no change', () => {
  expect(highlightChange(marked(bare).memory, [wanted], submission)).toBeNull();
});
