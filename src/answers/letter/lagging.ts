/** Units whose report is still to come, in the order and groups of the plan, and how one speaks to them. */
import type { Consolidation, RegisterLine, UnitStanding } from '../../consolidation/types';
import type { Group, PlanPack, Unit } from '../../plan/schema';

export type Lag =
  /** Nothing has come. */
  | 'missing'
  /** What came has to be mended, or was taken out. */
  | 'returned';

export interface LastFile {
  readonly name: string;
  /** ISO time; empty when unknown. */
  readonly receivedAt: string;
  /** False where it could not be read or is no form of this period. */
  readonly usable: boolean;
  readonly errors: number;
}

export interface LaggingUnit {
  readonly unit: Unit;
  readonly lag: Lag;
  /** Null: bodies that the plan names one by one. */
  readonly group: Group | null;
  /** Outside the line of the People's Committee: it is asked, not urged. */
  readonly polite: boolean;
  /** Of the last file that came; null where none has. */
  readonly file: LastFile | null;
  readonly standing: UnitStanding;
}

/** By group in the plan's order, then by state, then by unit. A file locked out waits for the officer, not the unit. */
export function laggingUnits(consolidation: Consolidation): LaggingUnit[] {
  const { plan, units } = consolidation;
  const lagging = units.flatMap((standing) => laggingUnit(consolidation, standing));
  const groups: readonly (Group | null)[] = [...plan.groups, null];
  return groups.flatMap((group) =>
    (['missing', 'returned'] as const).flatMap((lag) =>
      lagging.filter((one) => one.group === group && one.lag === lag),
    ),
  );
}

/** Those that letters go to: who sends the letters writes none to itself, though it may be behind too. */
export function chasedUnits(consolidation: Consolidation): LaggingUnit[] {
  const { collector } = consolidation.plan.document;
  return laggingUnits(consolidation).filter(({ unit }) => unit.id !== collector);
}

const lags: Readonly<Partial<Record<UnitStanding['standing'], Lag>>> = {
  missing: 'missing',
  returned: 'returned',
  withdrawn: 'returned',
};

function laggingUnit({ plan, register }: Consolidation, standing: UnitStanding): LaggingUnit[] {
  const { unit } = standing;
  const lag = lags[standing.standing];
  if (lag === undefined) return [];
  const last = register.findLast((line) => line.unit === unit);
  return [
    {
      unit,
      lag,
      group: groupOf(plan, unit),
      polite: isPolite(plan, unit),
      file: last ? fileOf(last) : null,
      standing,
    },
  ];
}

function fileOf({ received, outcome }: RegisterLine): LastFile {
  const { file, receivedAt, content } = received;
  const findings = content.kind === 'read' ? content.findings : [content.finding];
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return { name: file, receivedAt, usable: outcome !== 'not-accepted', errors };
}

function groupOf({ groups }: PlanPack, { id }: Unit): Group | null {
  return groups.find(({ open, members }) => !open && members.includes(id)) ?? null;
}

export function isPolite({ letters }: PlanPack, { id, kind }: Unit): boolean {
  return letters.politeKinds.includes(kind) || letters.politeUnits.includes(id);
}
