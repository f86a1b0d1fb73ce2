/** What a file's findings and a unit's rows come to, by appendix. */
import type { RegisterLine } from '../../consolidation/types';
import { measureRows, projectRows, taskRows } from '../../plan/rows';
import type { AppendixId, PlanPack, Severity, Unit } from '../../plan/schema';
import { isEmptyForm } from '../../submission';

/** Findings that nobody has explained, of the whole file or of one appendix. */
export function openFindings(
  { received: { content } }: RegisterLine,
  severity: Severity,
  appendix?: AppendixId,
): number {
  const findings = content.kind === 'read' ? content.findings : [content.finding];
  return findings.filter(
    (finding) =>
      finding.severity === severity &&
      !finding.settled &&
      (appendix === undefined || (finding.place.kind !== 'file' && finding.place.appendix === appendix)),
  ).length;
}

/** Whether the file goes back without the sheet of this appendix, which is no finding on that sheet. */
export function lacks({ received: { content }, outcome }: RegisterLine, appendix: AppendixId): boolean {
  return outcome === 'returned' && content.kind === 'read' && !content.submission.sheets[appendix];
}

/** Whether nothing is entered in the file at all, which is one finding on the file as a whole. */
export function isEmpty({ received: { content }, outcome }: RegisterLine): boolean {
  return outcome === 'returned' && content.kind === 'read' && isEmptyForm(content.submission);
}

const rowsOf = { PL01: measureRows, PL02: taskRows, PL03: projectRows } as const;

export function hasRows(plan: PlanPack, unit: Unit, appendix: AppendixId): boolean {
  return rowsOf[appendix](plan, unit).length > 0;
}
