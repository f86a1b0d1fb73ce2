/** Findings in the order an officer works through them. */
import type { Severity } from '../../plan/schema';
import type { Finding } from '../../rules';
import { parseAddress } from '../../sheet/address';

export type FindingCounts = Readonly<Record<Severity | 'settled', number>>;

const gravity: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** The workbook first, then sheet by sheet from the left, explained ones last, grave ones first, downwards. */
export function byPlace(findings: readonly Finding[], sheetOrder: readonly string[]): Finding[] {
  const sheet = ({ place }: Finding) => (place.kind === 'file' ? -1 : sheetOrder.indexOf(place.sheet));
  return [...findings].sort(
    (one, other) =>
      sheet(one) - sheet(other) ||
      Number(one.settled) - Number(other.settled) ||
      gravity[one.severity] - gravity[other.severity] ||
      position(one) - position(other),
  );
}

/** Warnings that have an explanation are counted apart. */
export function countFindings(findings: readonly Finding[]): FindingCounts {
  const counts = { error: 0, warning: 0, note: 0, settled: 0 };
  for (const { severity, settled } of findings) counts[settled ? 'settled' : severity] += 1;
  return counts;
}

function position({ place }: Finding): number {
  const at = place.kind === 'cell' ? parseAddress(place.address) : null;
  // Excel has 16,384 columns.
  return at ? at.row * 16_384 + at.column : 0;
}
