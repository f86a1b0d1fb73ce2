/** Findings in the order an officer works through them: sheet by sheet from the left, grave ones first, downwards. */
import type { Finding } from '../../rules';
import type { Severity } from '../../plan/schema';
import { parseAddress } from '../../sheet/address';

export interface FindingGroup {
  /** Null: the workbook as a whole. */
  readonly sheet: string | null;
  readonly findings: readonly Finding[];
}

export type FindingCounts = Readonly<Record<Severity | 'settled', number>>;

const gravity: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

export function groupFindings(findings: readonly Finding[], sheetOrder: readonly string[]): FindingGroup[] {
  const groups = new Map<string | null, Finding[]>();
  for (const finding of findings) {
    const sheet = finding.place.kind === 'file' ? null : finding.place.sheet;
    groups.set(sheet, [...(groups.get(sheet) ?? []), finding]);
  }
  const place = (sheet: string | null) => (sheet === null ? -1 : sheetOrder.indexOf(sheet));
  return [...groups]
    .sort(([one], [other]) => place(one) - place(other))
    .map(([sheet, found]) => ({ sheet, findings: found.sort(byWork) }));
}

/** Warnings that have an explanation are counted apart. */
export function countFindings(findings: readonly Finding[]): FindingCounts {
  const counts = { error: 0, warning: 0, note: 0, settled: 0 };
  for (const { severity, settled } of findings) counts[settled ? 'settled' : severity] += 1;
  return counts;
}

function byWork(one: Finding, other: Finding): number {
  const settled = Number(one.settled) - Number(other.settled);
  return settled || gravity[one.severity] - gravity[other.severity] || position(one) - position(other);
}

function position({ place }: Finding): number {
  const at = place.kind === 'cell' ? parseAddress(place.address) : null;
  // Excel has 16,384 columns.
  return at ? at.row * 16_384 + at.column : 0;
}
