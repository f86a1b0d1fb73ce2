/** Every measure of every accepted unit, and whether it is in the sum: the lines of `Số liệu`. */
import { allMeasures, measureRows, ownerUnits, type MeasureRow, type Role } from '../plan/rows';
import type { Measure, MeasureId, PlanPack, UnitId } from '../plan/schema';
import { countOf, measureEntry } from '../submission';
import type { SubmittedRow } from '../submission/types';
import type { PreviousOf } from './previous';
import { statedText, type AcceptedFile } from './rows';
import type { DataLine, Exclusion, WatchReply } from './types';
import { figuresAfter, watchedBy, watchedLine, type SaidOf } from './watched';

export interface DataInput {
  readonly plan: PlanPack;
  readonly files: readonly AcceptedFile[];
  readonly replies: readonly WatchReply[];
  readonly previous: PreviousOf;
}

export function dataLines({ plan, files, replies, previous }: DataInput): DataLine[] {
  const owners = ownersOf(plan);
  const watched = watchedBy(plan, replies);
  return files.flatMap((file) =>
    measureRows(plan, file.unit).map((row) => ({
      ...dataLine(file, row, owners, watched(file.unit, row.measure)),
      previous: previous(file.unit, row.measure),
    })),
  );
}

type Owners = ReadonlyMap<MeasureId, ReadonlySet<UnitId>>;

function ownersOf(plan: PlanPack): Owners {
  return new Map(
    allMeasures(plan).map(({ indicator, measure }) => [
      measure.id,
      new Set(ownerUnits(plan, indicator, measure).map(({ id }) => id)),
    ]),
  );
}

function dataLine(
  file: AcceptedFile,
  { key, measure, role }: MeasureRow,
  owners: Owners,
  said: SaidOf | null,
): Omit<DataLine, 'previous'> {
  const row = file.row('PL01', key);
  const stated = row ? figuresIn(row) : nothingSaid;
  const figures = said ? figuresAfter(said, stated) : stated;
  const owner = owners.get(measure.id)?.has(file.unit.id) ?? false;
  const exclusion =
    exclusionOfRow(measure, role, owner, file.inError(key) && figures === stated) ??
    exclusionOfFigures(figures);
  return {
    unit: file.unit,
    measure,
    key,
    role,
    ...figures,
    counted: exclusion === null,
    exclusion,
    result: statedText(row, 'result'),
    watched: said && watchedLine(said, stated),
    received: file.received,
    place: row?.cells[measure.reporting === 'text' ? 'state' : 'numerator']?.place ?? null,
  };
}

type Figures = Pick<DataLine, 'state' | 'numerator' | 'denominator'>;

const nothingSaid: Figures = { state: 'blank', numerator: null, denominator: null };

function figuresIn(row: SubmittedRow): Figures {
  const { state, numerator, denominator } = measureEntry(row);
  return { state, numerator: countOf(numerator), denominator: countOf(denominator) };
}

function exclusionOfRow(measure: Measure, role: Role, owner: boolean, inError: boolean): Exclusion | null {
  if (inError) return 'entry-in-error';
  if (role === 'coordinate') return 'coordinating';
  if (!owner) return 'not-owner';
  return measure.reporting === 'text' ? 'no-figures' : null;
}

/** The rules call most of these errors; the sum does not depend on how a plan grades them. */
function exclusionOfFigures({ state, numerator, denominator }: Figures): Exclusion | null {
  if (state === 'blank') return 'blank';
  if (state !== 'figures') return 'state';
  if (numerator === 0 && denominator === 0) return 'zero-over-zero';
  const sound = numerator !== null && denominator !== null && numerator >= 0 && denominator > 0;
  return sound ? null : 'entry-in-error';
}
