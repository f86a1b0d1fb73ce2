/** Marking the findings of a form in the table: colours, and notes where they can be had; and taking both away. */
import {
  readLooks,
  readOpenWorkbook,
  setLooks,
  type Answer,
  type CellLook,
  type LookChange,
} from '../../excel';
import type { PlanPack } from '../../plan/schema';
import type { Finding } from '../../rules';
import type { Grid } from '../../sheet/model';
import { readSubmissions, type CellPlace, type Submission } from '../../submission';
import { highlightChange, highlightWork, placesOf } from './highlight-change';
import { memoryArea, memoryChanges, readMemory } from './highlight-memory';
import { highlightsOf, type Highlight } from './highlights';
import type { CheckedForm } from './judge-workbook';
import { identityGridOf } from './notes';
import type { CheckResult } from './state';

/** What a finding says in a note on its cell. */
export type Sentence = (finding: Finding) => string;

/**
 * Marks the findings as they are now, in two round trips: what is there, then memory and marks together, the memory
 * first. Marks that stand already are kept, those of mended entries go. Failures: `gone` without `_khs`, `locked` on
 * forms protected without allowing formats (made before this was allowed).
 */
export async function highlight(
  { grids }: { readonly grids: readonly Grid[] },
  { submission, findings }: CheckedForm,
  sentence: Sentence,
): Promise<Answer<number>> {
  const grid = identityGridOf(grids, submission);
  if (!grid) return { ok: false, failure: { code: 'gone', detail: '_khs' } };
  return setHighlights(grid, submission, highlightsOf(findings, submission, sentence));
}

/** Four round trips: the workbook is read anew, because the cells may have moved since. Answers how many are gone. */
export async function clearHighlights(plan: PlanPack, form: CheckedForm): Promise<Answer<number>> {
  const open = await readOpenWorkbook();
  if (!open.ok) return open;
  const { grids } = open.value;
  const { identity } = form.submission;
  const grid = identityGridOf(grids, form.submission);
  const submission = readSubmissions(grids, plan).find(
    (one) => one.identity?.unit === identity?.unit && one.identity?.period === identity?.period,
  );
  if (!grid || !submission) return { ok: false, failure: { code: 'gone', detail: '_khs' } };
  return setHighlights(grid, submission, null);
}

/**
 * Lets the marks follow the findings in the forms that are marked, after a check or a mending. Answers the cells of
 * `_khs` that were written. What cannot be marked stays as it is: the findings stand in the list all the same.
 */
export async function followFindings(
  { open, forms }: Pick<CheckResult, 'open' | 'forms'>,
  sentence: Sentence,
): Promise<readonly CellPlace[]> {
  const written: CellPlace[] = [];
  for (const { submission, findings } of forms) {
    const grid = identityGridOf(open.grids, submission);
    const memory = readMemory(grid);
    if (!grid || !memory) continue;
    const wanted = highlightsOf(findings, submission, sentence);
    if (!highlightChange(memory, wanted, submission)) continue;
    const set = await setHighlights(grid, submission, wanted);
    if (set.ok) written.push(memoryArea(grid, memory.length + wanted.length));
  }
  return written;
}

/** Two round trips. `wanted` null takes the marks off. Answers how many came on, or went where none is wanted. */
async function setHighlights(
  grid: Grid,
  submission: Submission,
  wanted: readonly Highlight[] | null,
): Promise<Answer<number>> {
  const memory = readMemory(grid);
  const change = highlightChange(memory ?? [], wanted ?? [], submission);
  const places = change ? placesOf(change) : [];
  const looks = await readLooks(places);
  if (!looks.ok) return looks;
  const work = change ? highlightWork(change, looks.value) : { looks: [], memory: memory ?? [] };
  // While the marks change, the memory holds both: whatever stops the host, no mark is left behind for good.
  const both = [...work.memory, ...(change?.gone ?? []).map(({ line }) => line)];
  const set = await setLooks(work.looks, {
    before: memoryChanges(grid, both, memory),
    after: memoryChanges(grid, wanted && work.memory, both),
  });
  if (set.ok) return { ok: true, value: wanted ? wanted.length : places.length };
  // The colours that went in before the refused one go back in the same order, up to where they were refused.
  await setLooks(colorsOf(looks.value), {});
  await setLooks([], { after: memoryChanges(grid, memory, both) });
  return set;
}

function colorsOf(looks: readonly CellLook[]): readonly LookChange[] {
  return looks.map(({ sheet, address, color }) => ({ sheet, address, color }));
}
