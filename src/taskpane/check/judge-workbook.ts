/** The forms of an open workbook, checked. Pure: reading and writing the workbook is `runCheck`'s. */
import type { OpenWorkbook } from '../../excel';
import { unitById } from '../../plan/rows';
import type { PlanPack, Unit } from '../../plan/schema';
import { repairsOf, type Finding, type Outcome, type Repair } from '../../rules';
import { readSubmissions, type Submission } from '../../submission';
import { judge } from '../../work/judge';
import type { OpenedFile } from '../../work/opened';
import { previousLookup } from '../../work/previous';
import { completenessOf, type Completeness } from './completeness';
import { byPlace } from './order';

export interface CheckedForm {
  /** Null when the form does not say whose it is. */
  readonly unit: Unit | null;
  readonly periodName: string;
  readonly submission: Submission;
  readonly outcome: Outcome;
  readonly completeness: readonly Completeness[];
  /** In the order of the sheets, and downwards within each. */
  readonly findings: readonly Finding[];
  readonly repairs: ReadonlyMap<Finding, Repair>;
}

/** Forms checked before, and the sheets that have changed since. */
export interface CheckedBefore {
  readonly forms: readonly CheckedForm[];
  readonly touched: ReadonlySet<string>;
}

/** One form still to be judged, or judged before and untouched since. */
export type FormTask = () => CheckedForm | null;

/**
 * The forms in tab order, each as a task of its own, so that a long check can let the pane breathe. A form of the
 * period before in the same workbook gives the figures to compare with. Of a unit none of whose sheets was touched
 * the earlier result stands.
 */
export function formTasks({ grids }: OpenWorkbook, plan: PlanPack, before?: CheckedBefore): FormTask[] {
  const submissions = readSubmissions(grids, plan).filter(isForm);
  const files = submissions.map(asOpened);
  const previous = previousLookup(files, plan);
  const order = grids.map(({ name }) => name);
  const touchedUnits = new Set(
    submissions.filter((one) => before && isTouched(one, before)).map(({ identity }) => identity?.unit),
  );
  return files.map((file, index) => () => {
    const submission = submissions[index];
    const kept = before?.forms.find((form) => submission && isSame(form.submission, submission));
    if (kept && !touchedUnits.has(kept.submission.identity?.unit)) return kept;
    const [received] = judge(file, { plan, period: null, previous });
    if (received?.content.kind !== 'read' || !submission) return null;
    const { findings, outcome } = received.content;
    const { identity } = submission;
    const sorted = byPlace(findings, order);
    const figures = previous(identity?.unit ?? '', identity?.period ?? '');
    return {
      unit: unitById(plan, identity?.unit ?? '') ?? null,
      periodName: plan.periods.find(({ id }) => id === identity?.period)?.name ?? '',
      submission,
      outcome,
      completeness: completenessOf(submission, plan),
      findings: sorted,
      repairs: repairsOf(sorted, {
        plan,
        submission,
        period: null,
        ...(figures ? { previous: figures } : {}),
      }),
    };
  });
}

/** A workbook without any form still yields one submission, of nobody and without sheets. */
export function isForm({ identity, sheets }: Submission): boolean {
  return identity !== null || Object.keys(sheets).length > 0;
}

/** Names of the sheets that a submission was read from, but for `_khs`, which only checks write. */
export function sheetsOf({ sheets, copies, info }: Submission): ReadonlySet<string> {
  const names = [...Object.values(sheets), ...copies].map(({ name }) => name);
  return new Set([...names, ...Object.values(info).map(({ place }) => place.sheet)]);
}

function isTouched(submission: Submission, { touched }: CheckedBefore): boolean {
  return [...sheetsOf(submission)].some((name) => touched.has(name));
}

function isSame({ identity: one }: Submission, { identity: other }: Submission): boolean {
  return one?.plan === other?.plan && one?.unit === other?.unit && one?.period === other?.period;
}

function asOpened(submission: Submission): OpenedFile {
  const receivedAt = submission.identity?.stampedAt ?? '';
  return { file: '', hash: '', kind: 'submissions', parts: [{ submission, receivedAt }] };
}
