/** Which files go back. */
import type { Consolidation, Received, RegisterLine } from '../../consolidation/types';
import type { Unit } from '../../plan/schema';
import type { Finding } from '../../rules';

/** A file of a known unit that can be read. */
export type ReturnableLine = RegisterLine & {
  readonly unit: Unit;
  readonly received: { readonly content: Extract<Received['content'], { readonly kind: 'read' }> };
};

/** Of each unit the last returned file, unless a file that counts came after it. */
export function linesToReturn({ register, units }: Consolidation): ReturnableLine[] {
  return units.flatMap(({ unit }) => {
    const own = register.filter((line) => line.unit === unit).filter(isReturnable);
    const last = own.findLast((line) => goesBack(line) || line.standing === 'current');
    return last && goesBack(last) ? [last] : [];
  });
}

/** The last file of one unit, whatever has become of it; null where none can be read. */
export function lineOfUnit({ register }: Consolidation, unit: Unit): ReturnableLine | null {
  const own = register
    .filter((line) => line.unit === unit)
    .filter(isReturnable)
    .filter(({ received }) => saysWhose(received.content.findings));
  return own.findLast(({ standing }) => standing !== 'superseded') ?? own.at(-1) ?? null;
}

/** Files that are sent back and of which no form can be made anew: what they hold is nobody's for sure. */
export function linesWithoutReturn({ register }: Consolidation): RegisterLine[] {
  return register.filter(
    (line) => (line.standing === 'returned' || line.standing === 'not-accepted') && !goesBack(line),
  );
}

/** A form of an older layout is refused, and its entries fit into the form of today all the same. */
function goesBack(line: RegisterLine): boolean {
  const { standing, refusal } = line;
  const isSentBack = standing === 'returned' || (standing === 'not-accepted' && refusal === 'rules');
  return isSentBack && isReturnable(line) && saysWhose(line.received.content.findings);
}

/**
 * Whether a form made anew would be of the right unit and lose nothing. One that names a neighbour would come back
 * under a name that looks sound, and a layout of tomorrow may hold what today's has no place for.
 */
export function saysWhose(findings: readonly Finding[]): boolean {
  return !findings.some(({ ruleId }) => ruleId === 'info-contradicts' || ruleId === 'newer-format');
}

function isReturnable(line: RegisterLine): line is ReturnableLine {
  return line.unit !== null && line.received.content.kind === 'read';
}
