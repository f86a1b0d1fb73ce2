/** What one unit enters into its form: figures, states and words that belong together. */
import type { Entries, RowEntry } from '../form/entries';
import { dataStates, taskStates, type TaskState } from '../form/words';
import { measureRows, projectRows, taskRows, type MeasureRow, type RowKey } from '../plan/rows';
import { isUpkeepProject, isUpkeepTask } from '../plan/upkeep';
import type { Period, Unit } from '../plan/schema';
import { dateOfSerial, serialOfDate, showDate } from '../sheet/dates';
import { drawFigures, type Setting } from './figures';
import { randomOf, type Random } from './random';
import * as words from './words';

/** A whole form as a careful officer leaves it: a check finds nothing in it. */
export function drawEntries(setting: Setting, unit: Unit): Entries {
  const { plan, period, seed } = setting;
  const randomFor = (key: RowKey): Random => randomOf(seed, unit.id, period.id, key);
  return {
    info: drawInfo(setting, unit),
    rows: {
      PL01: new Map(
        measureRows(plan, unit).map((row) => [row.key, drawMeasure(setting, unit, row, randomFor(row.key))]),
      ),
      PL02: new Map(
        taskRows(plan, unit).map(({ key, task, role }) => {
          const phrases = phrasing(setting, randomFor(key));
          return [
            key,
            role === 'lead' ? drawTask(isUpkeepTask(plan, task), phrases) : drawCoordination(phrases),
          ];
        }),
      ),
      PL03: new Map(
        projectRows(plan, unit).map(({ key, project }) => [
          key,
          drawProject(isUpkeepProject(project), phrasing(setting, randomFor(key))),
        ]),
      ),
    },
  };
}

/** Draws together with the way to fill a phrase. */
interface Phrasing {
  readonly random: Random;
  readonly say: (phrases: words.Phrases) => string;
}

function phrasing({ plan, period }: Setting, random: Random): Phrasing {
  const say = (phrases: words.Phrases): string =>
    random
      .pick(phrases)
      .replace('{n}', String(random.whole(2, 18)))
      .replace('{date}', showDate(dayWithin(period, random)))
      .replace('{asOf}', showDate(period.asOf))
      .replace('{year}', String(plan.document.year));
  return { random, say };
}

/** A day of the period up to the date of its figures. */
function dayWithin({ from, asOf }: Period, random: Random): string {
  return dateOfSerial(random.whole(serialOfDate(from), serialOfDate(asOf))) ?? asOf;
}

function drawInfo(setting: Setting, unit: Unit): Entries['info'] {
  const { period, seed } = setting;
  const { random, say } = phrasing(setting, randomOf(seed, unit.id, period.id, 'info'));
  const asOf = serialOfDate(period.asOf);
  return {
    asOf,
    reportNumber: `${random.whole(12, 480)}/BC-${unit.level === 'commune' ? 'UBND' : 'VP'}`,
    reportDate: asOf,
    author: random.pick(words.authors),
    ...(random.chance(0.5) ? { difficulty: say(words.difficulties) } : {}),
    ...(random.chance(0.4) ? { request: say(words.requests) } : {}),
  };
}

function drawMeasure(setting: Setting, unit: Unit, { measure, role }: MeasureRow, random: Random): RowEntry {
  const phrases = phrasing(setting, random);
  const open = role === 'lead' || measure.reconcile;
  if (measure.reporting === 'text') {
    return role === 'lead' ? drawTold(phrases) : drawCoordination(phrases);
  }
  if (!open || (role === 'coordinate' && random.chance(0.4))) return drawCoordination(phrases);
  const figures = drawFigures(setting, unit, measure);
  if (!figures) return { state: dataStates['none-occurred'], result: 'Không phát sinh trong kỳ.' };
  if (random.chance(0.015)) {
    return { state: dataStates['not-available'], explanation: phrases.say(words.reasons) };
  }
  const full = figures.numerator === figures.denominator;
  return {
    ...(random.chance(0.7) ? { state: dataStates.figures } : {}),
    ...figures,
    result: phrases.say(words.figureResults),
    ...(full ? {} : drawDifficulty(phrases)),
    ...(measure.evidence ? { explanation: phrases.say(words.evidence) } : {}),
  };
}

function drawTold({ say, ...phrases }: Phrasing): RowEntry {
  return {
    state: dataStates.figures,
    result: say(words.wordResults),
    ...drawDifficulty({ say, ...phrases }),
  };
}

/** Rows of others are optional: about half of the units confirm. */
function drawCoordination({ random, say }: Phrasing): RowEntry {
  return random.chance(0.5) ? { result: say(words.coordinationResults) } : {};
}

function drawDifficulty({ random, say }: Phrasing): RowEntry {
  return random.chance(0.25) ? { difficulty: say(words.difficulties) } : {};
}

/** How often a task stands where, in percent. */
const stateShares: readonly (readonly [TaskState, number])[] = [
  ['kept-up', 34],
  ['done', 26],
  ['under-way', 30],
  ['late', 5],
  ['not-started', 4],
  ['stopped', 1],
];

function drawState(random: Random): TaskState {
  let left = random.whole(1, 100);
  for (const [state, share] of stateShares) {
    left -= share;
    if (left <= 0) return state;
  }
  return 'under-way';
}

/** Percent done that goes with a state. */
function drawProgress(state: TaskState, random: Random): number {
  if (state === 'done' || state === 'kept-up') return 100;
  return state === 'not-started' ? 0 : random.whole(4, 18) * 5;
}

/** What goes on for ever is never done, and what is late or stopped says why. */
function drawTask(upkeep: boolean, phrases: Phrasing): RowEntry {
  const drawn = drawState(phrases.random);
  const state = upkeep && drawn === 'done' ? 'kept-up' : drawn;
  const stuck = state === 'late' || state === 'stopped';
  return {
    state: taskStates[state],
    progress: drawProgress(state, phrases.random),
    result: phrases.say(words.taskResults[state]),
    ...(stuck ? { difficulty: phrases.say(words.difficulties) } : drawDifficulty(phrases)),
  };
}

/** Money in million đồng: disbursed never exceeds allotted. */
function drawProject(upkeep: boolean, phrases: Phrasing): RowEntry {
  const task = drawTask(upkeep, phrases);
  const { random, say } = phrases;
  if (random.chance(0.3)) return task;
  const allotted = random.whole(2, 160) * 25;
  const disbursed = Math.round((allotted * Number(task.progress ?? 0)) / 100);
  return { ...task, allotted, disbursed, source: say(words.sources) };
}
