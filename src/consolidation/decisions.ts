/** What holds of all that was decided: by file and by unit. */
import type { Unit, UnitId } from '../plan/schema';
import { isLineOf, type Lines } from './line-of';
import type { Decision, FileDecision, Received } from './types';

type Of<Kind extends FileDecision['kind']> = Extract<FileDecision, { kind: Kind }>;

/** The decisions on one file that hold. */
export interface Holding {
  readonly accepted: Of<'accept'> | Of<'stand-in'> | null;
  readonly withdrawn: Of<'withdraw'> | null;
  readonly preferred: Of<'prefer'> | null;
  readonly identified: Of<'identify'> | null;
}

export const nothingDecided: Holding = {
  accepted: null,
  withdrawn: null,
  preferred: null,
  identified: null,
};

/**
 * One more decision. Withdrawing leaves the others in place, so that restoring gives the file back as it was;
 * whoever accepts or prefers a withdrawn file wants it to count.
 */
export function decided(holding: Holding, decision: FileDecision): Holding {
  switch (decision.kind) {
    case 'accept':
    case 'stand-in':
      return { ...holding, accepted: decision, withdrawn: null };
    case 'prefer':
      return { ...holding, preferred: decision, withdrawn: null };
    case 'withdraw':
      return { ...holding, withdrawn: decision };
    case 'restore':
      return holding.withdrawn
        ? { ...holding, withdrawn: null }
        : { ...nothingDecided, identified: holding.identified };
    case 'identify':
      return { ...holding, identified: decision };
  }
}

/** What holds after decisions in their order. */
export function holdingAfter(decisions: readonly FileDecision[]): Holding {
  return decisions.reduce(decided, nothingDecided);
}

/** The decisions on a file, oldest first. `unit`: the id that the file gives for itself. */
export function decisionsOn(
  received: Received,
  unit: string | null,
  decisions: readonly Decision[],
  lines: Lines,
): FileDecision[] {
  return decisions.flatMap((decision) =>
    decision.kind !== 'extend' &&
    isOn(decision, received, lines) &&
    (decision.part === undefined || decision.part === unit)
      ? [decision]
      : [],
  );
}

function isOn({ kind, hash, file }: FileDecision, received: Received, lines: Lines): boolean {
  if (file === undefined || kind === 'identify') return hash === received.hash;
  return isLineOf({ hash, file }, received, lines);
}

/** Decisions without a time were taken now. */
export function dated(decisions: readonly Decision[], now: string | undefined): readonly Decision[] {
  if (now === undefined) return decisions;
  return decisions.map((decision) =>
    decision.kind === 'extend' || decision.at !== undefined ? decision : { ...decision, at: now },
  );
}

/** The units that the officer has named for files which do not say whose they are, by hash. */
export function identifiedUnits(decisions: readonly Decision[]): ReadonlyMap<string, UnitId> {
  return new Map(
    decisions.flatMap((decision) =>
      decision.kind === 'identify' ? [[decision.hash, decision.unit] as const] : [],
    ),
  );
}

/** The last extension of a unit that was not ended. */
export function extensionOf(
  unit: Unit,
  decisions: readonly Decision[],
): { readonly until: string; readonly reason: string } | null {
  const last = decisions.findLast(
    (decision): decision is Extract<Decision, { kind: 'extend' }> =>
      decision.kind === 'extend' && decision.unit === unit.id,
  );
  return last?.until ? { until: last.until, reason: last.reason } : null;
}
