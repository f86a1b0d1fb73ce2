/** Which files go back. */
import type { Consolidation, Received, RegisterLine } from '../../consolidation/types';
import type { Unit } from '../../plan/schema';

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
  const own = register.filter((line) => line.unit === unit).filter(isReturnable);
  return own.findLast(({ standing }) => standing !== 'superseded') ?? own.at(-1) ?? null;
}

/** A form of another layout is refused, and its entries fit into the form of today all the same. */
function goesBack({ standing, refusal }: RegisterLine): boolean {
  return standing === 'returned' || (standing === 'not-accepted' && refusal === 'rules');
}

function isReturnable(line: RegisterLine): line is ReturnableLine {
  return line.unit !== null && line.received.content.kind === 'read';
}
