/** What a unit that has sent again says otherwise, and what that does to the province: for the board. */
import { changedColumn, changedRow, changedValue } from '../appendix/change-words';
import type { Consolidation, MeasureTotal, Received } from '../consolidation';
import { compareSubmissions, effectsOf, replacement } from '../consolidation/resubmission';
import type { MeasureId, UnitId } from '../plan/schema';
import type { Language } from '../rules/messages';

export interface UnitChanges {
  /** Names of the files: the one before, and the one that counts. */
  readonly before: string;
  readonly after: string;
  readonly cells: readonly ChangedCell[];
  /** Measures of the province that are no longer the same. */
  readonly totals: readonly ChangedTotal[];
}

export interface ChangedCell {
  /** In words: `PL01, chỉ tiêu 5b “…”`, `Tử số`. */
  readonly row: string;
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

export type ProvinceFigure = Pick<
  MeasureTotal,
  'numerator' | 'denominator' | 'rate' | 'met' | 'unitsReported'
>;

export interface ChangedTotal {
  readonly measure: MeasureId;
  readonly label: string;
  readonly target: number | null;
  readonly before: ProvinceFigure;
  readonly after: ProvinceFigure;
}

/** Null where the unit has no earlier readable file. `withFiles` consolidates other files in the same way. */
export function unitChanges(
  now: Consolidation,
  id: UnitId,
  language: Language,
  withFiles: (files: readonly Received[]) => Consolidation,
): UnitChanges | null {
  const { plan, register } = now;
  const standing = now.units.find(({ unit }) => unit.id === id);
  const replaced = standing && replacement(now, standing);
  if (!replaced) return null;
  const { before, after } = replaced;
  const others = register.filter(({ unit }) => unit?.id !== id).map(({ received }) => received);
  return {
    before: before.file,
    after: after.file,
    cells: compareSubmissions(before, after).cells.map((change) => ({
      row: changedRow(change, plan, language),
      column: changedColumn(change, plan),
      before: changedValue(change.before, change),
      after: changedValue(change.after, change),
    })),
    totals: effectsOf(withFiles([...others, before]), now).map((effect) => ({
      measure: effect.after.id,
      label: effect.after.measure.label,
      target: effect.after.measure.target?.value ?? null,
      before: figureOf(effect.before),
      after: figureOf(effect.after),
    })),
  };
}

function figureOf({ numerator, denominator, rate, met, unitsReported }: MeasureTotal): ProvinceFigure {
  return { numerator, denominator, rate, met, unitsReported };
}
