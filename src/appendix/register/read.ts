/** `Sổ theo dõi` read back: what the officer decided in it, and when files came in. */
import type { Deadlines, Decision } from '../../consolidation/types';
import type { Period, PlanPack, Unit } from '../../plan/schema';
import { unitById } from '../../plan/rows';
import type { Grid } from '../../sheet/model';
import { readDate } from '../../submission';
import { filesOnLines, type EarlierFile } from './files';
import { findRegister, textOf, type FoundCell, type FoundRow } from './find';
import { labelText, type RegisterProblem } from './problems';

export interface EarlierRegister {
  /** False where there is none. */
  readonly found: boolean;
  /** In the order in which they were taken. */
  readonly decisions: readonly Decision[];
  /** A date is absent where the register does not say it; null where its cell is blank. */
  readonly deadlines: Partial<Deadlines>;
  /** ISO times by hash. They win over what files say of themselves (design section 5, rule 11). */
  readonly receivedAt: ReadonlyMap<string, string>;
  readonly problems: readonly RegisterProblem[];
  /** Every line of a file, in the order of the sheet. */
  readonly files: readonly EarlierFile[];
  /** Cells of units' lines and dates that could not be followed, by unit id or date: they keep their text. */
  readonly kept: ReadonlyMap<string, string>;
}

/** Of a first run. */
export const noRegister: EarlierRegister = {
  found: false,
  decisions: [],
  deadlines: {},
  receivedAt: new Map(),
  problems: [],
  files: [],
  kept: new Map(),
};

/** The register of this plan and period among the sheets of a workbook; an empty one where there is none. */
export function readRegister(grids: readonly Grid[], plan: PlanPack, period: Period): EarlierRegister {
  const found = findRegister(grids, plan, period);
  if (!found) return noRegister;
  const ofFiles = found.rows.filter((row) => textOf(row.hash) !== '');
  const ofUnits = found.rows.flatMap((row) => {
    const unit = textOf(row.hash) === '' ? unitById(plan, textOf(row.unitId)) : undefined;
    return unit ? [{ unit, row }] : [];
  });
  const files = filesOnLines(ofFiles, plan);
  const dates = [
    ...(['due', 'lock'] as const).map((which) => dateIn(which, labelText(which), found.deadlines[which])),
    ...ofUnits.map(({ unit, row }) => dateIn(unit.id, unit.name, row.until ?? null)),
  ];
  return {
    found: true,
    decisions: [...files.decisions, ...ofUnits.flatMap(({ unit, row }) => extensionOn(unit, row))],
    deadlines: Object.fromEntries(
      dates.slice(0, 2).flatMap(({ of, date }) => (date === undefined ? [] : [[of, date]])),
    ),
    receivedAt: files.receivedAt,
    problems: [...dates, files].flatMap(({ problems }) => problems),
    files: files.lines,
    kept: new Map(dates.flatMap(({ of, problems: [problem] }) => (problem ? [[of, problem.text]] : []))),
  };
}

function extensionOn(unit: Unit, row: FoundRow): Decision[] {
  const until = readDate(row.until?.cell);
  if (until.kind !== 'date') return [];
  return [{ kind: 'extend', unit: unit.id, until: until.date, reason: textOf(row.untilReason) }];
}

interface DateIn {
  readonly of: string;
  /** Null for a blank cell; undefined where there is none, or no date in it. */
  readonly date: string | null | undefined;
  readonly problems: readonly RegisterProblem[];
}

function dateIn(of: string, about: string, found: FoundCell | null): DateIn {
  const reading = readDate(found?.cell);
  if (!found || reading.kind === 'blank') return { of, date: found ? null : undefined, problems: [] };
  if (reading.kind === 'date') return { of, date: reading.date, problems: [] };
  const { place } = found;
  return { of, date: undefined, problems: [{ kind: 'not-a-date', place, about, text: reading.text }] };
}
