/** What this consolidation says otherwise than the one before it. */
import type { DataState } from '../form/words';
import { allMeasures } from '../plan/rows';
import type { Unit } from '../plan/schema';
import { meetsTarget, rateOf } from './targets';
import type { Consolidation, DataLine, MeasureTotal } from './types';

/** A line of `Số liệu` of an earlier run. */
export interface EarlierLine {
  readonly unit: string;
  readonly measure: string;
  readonly state: DataState | 'blank';
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly counted: boolean;
}

export interface EarlierTotal {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly rate: number | null;
  readonly met: boolean | null;
}

export interface Changes {
  /** Measures whose sums are no longer the same. */
  readonly totals: readonly { readonly total: MeasureTotal; readonly before: EarlierTotal }[];
  /** Units of which figures are taken now and none were before, and the other way round. */
  readonly joined: readonly Unit[];
  readonly left: readonly Unit[];
  /** Figures or states of other units that differ. */
  readonly figures: readonly { readonly line: DataLine; readonly before: EarlierLine | null }[];
}

export function changesSince(earlier: readonly EarlierLine[], now: Consolidation): Changes {
  const before = new Map(earlier.map((line) => [`${line.unit} ${line.measure}`, line]));
  const unitsBefore = new Set(earlier.map(({ unit }) => unit));
  const unitsNow = new Set(now.data.map(({ unit }) => unit));
  return {
    totals: now.measures.flatMap((total) => {
      const was = earlierTotal(earlier, total);
      return was.numerator === total.numerator && was.denominator === total.denominator
        ? []
        : [{ total, before: was }];
    }),
    joined: now.plan.units.filter((unit) => unitsNow.has(unit) && !unitsBefore.has(unit.id)),
    left: now.plan.units.filter((unit) => !unitsNow.has(unit) && unitsBefore.has(unit.id)),
    figures: allMeasures(now.plan).flatMap(({ measure }) =>
      now.data.flatMap((line) => {
        if (line.measure !== measure || !unitsBefore.has(line.unit.id)) return [];
        const was = before.get(`${line.unit.id} ${measure.id}`) ?? null;
        return was && isSame(line, was) ? [] : [{ line, before: was }];
      }),
    ),
  };
}

export function isUnchanged({ totals, joined, left, figures }: Changes): boolean {
  return [totals, joined, left, figures].every(({ length }) => length === 0);
}

function isSame(line: DataLine, was: EarlierLine): boolean {
  const { state, numerator, denominator, counted } = line;
  return (
    state === was.state &&
    numerator === was.numerator &&
    denominator === was.denominator &&
    counted === was.counted
  );
}

function earlierTotal(earlier: readonly EarlierLine[], { measure }: MeasureTotal): EarlierTotal {
  const lines = earlier.filter((line) => line.counted && line.measure === measure.id);
  if (lines.length === 0) return { numerator: null, denominator: null, rate: null, met: null };
  const numerator = lines.reduce((sum, line) => sum + (line.numerator ?? 0), 0);
  const denominator = lines.reduce((sum, line) => sum + (line.denominator ?? 0), 0);
  const { target } = measure;
  return {
    numerator,
    denominator,
    rate: rateOf(numerator, denominator),
    met: target ? meetsTarget(target, numerator, denominator) : null,
  };
}
