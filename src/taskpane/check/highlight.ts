/** Colouring the findings of a form in the table, and taking the colours away without a trace. */
import { readFills, readOpenWorkbook, setFills, type Answer, type OpenWorkbook } from '../../excel';
import type { PlanPack } from '../../plan/schema';
import { readSubmissions } from '../../submission';
import type { CheckedForm } from './judge-workbook';
import { coveredCells, fillsToRestore, forgetting, highlightsOf, memoryOf } from './highlights';
import { identityGridOf } from './notes';

/**
 * Two round trips: what the fills are, then memory and colours together, the memory first. Failures: `gone`
 * without `_khs`, `locked` on forms protected without allowing formats (made before this was allowed).
 */
export async function highlight(open: OpenWorkbook, form: CheckedForm): Promise<Answer<number>> {
  const grid = identityGridOf(open.grids, form.submission);
  if (!grid) return { ok: false, failure: { code: 'gone', detail: '_khs' } };
  const highlights = highlightsOf(form.findings);
  const fills = await readFills(highlights.map(({ place }) => place));
  if (!fills.ok) return fills;
  const before = memoryOf(grid, highlights, fills.value);
  const set = await setFills(
    highlights.map(({ place, color }) => ({ ...place, color })),
    { before },
  );
  if (set.ok) return { ok: true, value: highlights.length };
  // The colours that went in before the refused one go back in the same order, up to where they were refused.
  await setFills(fills.value, {});
  await setFills([], { after: before.map((change) => ({ ...change, value: null })) });
  return set;
}

/** Four round trips: the workbook is read anew, because the cells may have moved since. */
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
  const covered = coveredCells(grid, submission);
  const now = await readFills(covered);
  if (!now.ok) return now;
  const restored = fillsToRestore(covered, now.value);
  const set = await setFills(restored, { after: forgetting(grid) });
  return set.ok ? { ok: true, value: restored.length } : set;
}
