/** The forms of an open workbook, checked. Pure: reading and writing the workbook is `useCheck`'s. */
import type { OpenWorkbook } from '../../excel';
import { unitById } from '../../plan/rows';
import type { PlanPack, Unit } from '../../plan/schema';
import type { Finding, Outcome } from '../../rules';
import { readSubmissions, type Submission } from '../../submission';
import { judge, type OpenedFile } from '../../work/intake';
import { previousLookup } from '../../work/previous';
import { completenessOf, type Completeness } from './completeness';
import { groupFindings, type FindingGroup } from './grouping';

export interface CheckedForm {
  /** Null when the form does not say whose it is. */
  readonly unit: Unit | null;
  readonly periodName: string;
  readonly submission: Submission;
  readonly outcome: Outcome;
  readonly completeness: readonly Completeness[];
  readonly findings: readonly Finding[];
  readonly groups: readonly FindingGroup[];
}

/** Forms in tab order. A form of the period before in the same workbook gives the figures to compare with. */
export function judgeWorkbook({ grids }: OpenWorkbook, plan: PlanPack): CheckedForm[] {
  const submissions = readSubmissions(grids, plan).filter(isForm);
  const files = submissions.map(asOpened);
  const previous = previousLookup(files, plan);
  const order = grids.map(({ name }) => name);
  return files.flatMap((file) =>
    judge(file, { plan, period: null, previous }).flatMap(({ content }): CheckedForm[] => {
      if (content.kind !== 'read') return [];
      const { submission, findings, outcome } = content;
      const { identity } = submission;
      return [
        {
          unit: unitById(plan, identity?.unit ?? '') ?? null,
          periodName: plan.periods.find(({ id }) => id === identity?.period)?.name ?? '',
          submission,
          outcome,
          completeness: completenessOf(submission, plan),
          findings,
          groups: groupFindings(findings, order),
        },
      ];
    }),
  );
}

/** A workbook without any form still yields one submission, of nobody and without sheets. */
export function isForm({ identity, sheets }: Submission): boolean {
  return identity !== null || Object.keys(sheets).length > 0;
}

function asOpened(submission: Submission): OpenedFile {
  const receivedAt = submission.identity?.stampedAt ?? '';
  return { file: '', hash: '', kind: 'submissions', parts: [{ submission, receivedAt }] };
}
