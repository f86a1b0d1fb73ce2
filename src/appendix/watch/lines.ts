/** Every unit that answers a measure, as the body that watches it wants to see them: what stands out first. */
import { rateOf, type Consolidation, type DataLine, type MeasureTotal } from '../../consolidation';
import { dataStates } from '../../form/words';
import { leadUnits } from '../../plan/rows';
import type { Unit } from '../../plan/schema';
import { outcomeWords } from '../../rules';
import { exclusionWords, notSent, outlierText } from '../words';

export interface WatchLine {
  readonly unit: Unit;
  /** Null: no file of the unit counts. */
  readonly line: DataLine | null;
  readonly state: string;
  /** Percent, unrounded. */
  readonly rate: number | null;
  readonly before: number | null;
  /** Why it should be looked at; empty where nothing stands out. */
  readonly remark: string;
}

/** Outliers, then the others in the sum, then those that are not; each in the order of the unit list. */
export function watchLines(consolidation: Consolidation, { indicator, measure }: MeasureTotal): WatchLine[] {
  const { plan, data, outliers, units } = consolidation;
  const sent = new Set(units.filter(({ standing }) => standing !== 'missing').map(({ unit }) => unit));
  const lines = leadUnits(plan, indicator, measure).map((unit) => {
    const line =
      data.find((one) => one.unit === unit && one.measure === measure && one.role === 'lead') ?? null;
    const said = outliers.filter((outlier) => outlier.line === line).map(outlierText);
    return { unit, line, remarks: said, ...figuresOf(line, sent.has(unit)) };
  });
  const rank = ({ line, remarks }: (typeof lines)[number]): number =>
    remarks.length > 0 ? 0 : line?.counted ? 1 : 2;
  return lines
    .map((line) => ({ line, rank: rank(line) }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ line: { remarks, ...line } }) => ({
      ...line,
      remark: [...remarks, ...notSummed(line.line)].join(' '),
    }));
}

function figuresOf(line: DataLine | null, sent: boolean): Pick<WatchLine, 'state' | 'rate' | 'before'> {
  if (!line) return { state: sent ? outcomeWords.vi.returned : notSent, rate: null, before: null };
  const { state, numerator, denominator, previous } = line;
  return {
    state: state === 'blank' ? '' : dataStates[state],
    rate: rateIn(numerator, denominator),
    before: rateIn(previous?.numerator ?? null, previous?.denominator ?? null),
  };
}

function rateIn(numerator: number | null, denominator: number | null): number | null {
  return numerator === null || denominator === null ? null : rateOf(numerator, denominator);
}

function notSummed(line: DataLine | null): string[] {
  return line?.exclusion && line.exclusion !== 'no-figures' && line.exclusion !== 'state'
    ? [`${exclusionWords[line.exclusion]}.`]
    : [];
}
