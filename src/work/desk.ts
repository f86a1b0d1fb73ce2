/** The consolidating officer's desk: it holds the files, judges them and makes what is asked for. It knows no screen. */
import { readRegister, type EarlierRegister } from '../appendix';
import { readSeal } from '../appendix/seal';
import {
  consolidate,
  deadlinesOf,
  type Consolidation,
  type ConsolidationInput,
  type Decision,
} from '../consolidation';
import type { Period, PlanPack, UnitId } from '../plan/schema';
import { gridOf } from '../sheet/loaded';
import type { Grid } from '../sheet/model';
import type { CallName, DeskProgress, Input, OpenedWorkbook, Output, ReviewRequest } from './desk-calls';
import { unitChanges } from './desk-changes';
import { formBytes } from './desk-form';
import { formsIn, judgeAll, periodOf, type Course, type Judged } from './desk-judging';
import { makeProduct } from './desk-products';
import { reviewOf } from './desk-review';
import { createStanding } from './desk-standing';
import { open } from './intake';
import { judgedBy } from './judge';
import { roomBeside, type OpenedFile } from './opened';
import { choosePeriod, type PeriodChoice } from './period';
import { unpack } from './unpack';

/** The calls as they are worked off. What they throw is a fault that nobody foresaw. */
export type DeskWork = {
  readonly [Name in CallName]: (
    input: Input<Name>,
    onProgress: (progress: DeskProgress) => void,
  ) => Promise<Output<Name>>;
};

/** `breathe` lets messages and the screen have their turn; it is called between two files. */
export function createDesk(plan: PlanPack, breathe: () => Promise<void>): DeskWork {
  /** By the name they were picked under. */
  const files = new Map<string, readonly OpenedFile[]>();
  let workbook: OpenedWorkbook = { name: '', sheets: [] };
  let grids: readonly Grid[] = [];
  /** The sheets of the result that was made last, until it stands in the workbook. */
  let made: readonly Grid[] = [];
  /** These go up with every change, so that what was worked out before is known to be old. */
  let filesVersion = 0;
  let sheetsVersion = 0;
  let reviewsAsked = 0;
  const judged = remember<Judged>();
  const consolidated = remember<Consolidation>();

  const settingOf = async (request: ReviewRequest): Promise<Setting> => {
    const forms = request.withSheets ? await formsIn(grids, plan, workbook.name) : [];
    const all = [...[...files.values()].flat(), ...forms];
    const choice = choosePeriod(all, plan);
    const period = periodOf(plan, request.period) ?? choice.period;
    const register = readRegister(grids, plan, period);
    return { all, choice, period, register, decisions: [...register.decisions, ...request.decisions] };
  };

  const judge = async (request: ReviewRequest, setting: Setting, course: Course): Promise<Judged | null> => {
    const { all, period, decisions } = setting;
    const identified = identifiedIn(decisions);
    const forms = request.withSheets ? sheetsVersion : null;
    const key = JSON.stringify([filesVersion, forms, period.id, request.language, [...identified]]);
    const known = judged.of(key);
    if (known) return known;
    const value = await judgeAll(all, { plan, period, identified, language: request.language }, course);
    return value && judged.keep(key, value);
  };

  const consolidation = (request: ReviewRequest, setting: Setting, known: Judged): Consolidation => {
    const key = JSON.stringify([filesVersion, sheetsVersion, request]);
    return (
      consolidated.of(key) ??
      consolidated.keep(
        key,
        consolidate({
          ...inputOf(plan, request, setting, known),
          // What an earlier register says of when a file came wins over what the file says (design section 5).
          files: known.received.map((one) => ({
            ...one,
            receivedAt: setting.register.receivedAt.get(one.hash) ?? one.receivedAt,
          })),
        }),
      )
    );
  };

  const lay = (grid: Grid) => {
    grids = [...grids, grid];
    sheetsVersion += 1;
  };

  return {
    add: async (submitted, onProgress) => {
      const others = [...files].filter(([name]) => name !== submitted.file).flatMap(([, held]) => held);
      const opened: OpenedFile[] = [];
      for (const one of unpack(submitted)) {
        onProgress({ done: opened.length, count: opened.length + 1 });
        opened.push(await open(one, plan, roomBeside([...others, ...opened])));
        await breathe();
      }
      // A file picked again goes to the end, as if the first had never been there.
      files.delete(submitted.file);
      files.set(submitted.file, opened);
      filesVersion += 1;
      return opened.length;
    },
    remove: async (hashes) => {
      for (const [name, opened] of files) {
        const staying = opened.filter(({ hash }) => !hashes.includes(hash));
        if (staying.length > 0) files.set(name, staying);
        else files.delete(name);
      }
      filesVersion += 1;
      return null;
    },
    clear: async () => {
      files.clear();
      filesVersion += 1;
      return null;
    },
    openWorkbook: async (opened) => {
      workbook = opened;
      grids = [];
      sheetsVersion += 1;
      return null;
    },
    layOut: async (grid) => {
      lay(grid);
      return null;
    },
    layLoaded: async (sheet) => {
      lay(gridOf(sheet));
      return null;
    },
    inserted: async (replaced) => {
      const stays = (name: string) => !replaced.includes(name);
      grids = [...grids.filter(({ name }) => stays(name)), ...made];
      workbook = {
        ...workbook,
        sheets: [...workbook.sheets.filter(stays), ...made.map(({ name }) => name)],
      };
      sheetsVersion += 1;
      return null;
    },
    review: async (request, onProgress) => {
      reviewsAsked += 1;
      const own = reviewsAsked;
      const setting = await settingOf(request);
      const course = { breathe, onProgress, isStale: () => own !== reviewsAsked };
      const known = await judge(request, setting, course);
      if (!known) return null;
      await breathe();
      const { choice, register } = setting;
      return reviewOf(consolidation(request, setting, known), {
        language: request.language,
        mixed: choice.found.length > 1,
        register,
        seal: readSeal(grids, plan),
        judged: known,
      });
    },
    make: async ({ product, review, now, ...choices }, onProgress) => {
      const setting = await settingOf(review);
      const known = await judge(review, setting, { breathe, onProgress, isStale: () => false });
      if (!known) throw new Error('A product waits until its files are judged');
      const making = {
        grids,
        sheetNames: workbook.sheets,
        language: review.language,
        now,
        ...choices,
      };
      const finished = await makeProduct(product, {
        ...making,
        consolidation: consolidation(review, setting, known),
        judging: judgedBy(setting.period, known),
      });
      if (!finished) return null;
      const { workbook: sheets, ...rest } = finished;
      if (product === 'result') made = sheets?.sheets ?? [];
      return rest;
    },
    changes: async ({ unit, review }, onProgress) => {
      const setting = await settingOf(review);
      const known = await judge(review, setting, { breathe, onProgress, isStale: () => false });
      if (!known) throw new Error('Changes are asked of a unit on the board, when its files are judged');
      const input = inputOf(plan, review, setting, known);
      const now = consolidation(review, setting, known);
      return unitChanges(now, unit, review.language, (files) => consolidate({ ...input, files }));
    },
    form: async (order) => formBytes(plan, order),
    ...createStanding(plan),
  };
}

/** All of a consolidation but its files. */
function inputOf(
  plan: PlanPack,
  request: ReviewRequest,
  { period, register, decisions }: Setting,
  { previous, others }: Judged,
): Omit<ConsolidationInput, 'files'> {
  return {
    plan,
    period,
    decisions,
    stood: register.files,
    deadlines: request.deadlines ?? { ...deadlinesOf(period), ...register.deadlines },
    previous,
    watching: others.watching,
  };
}

/** What a review is about, before anything is judged. */
interface Setting {
  readonly all: readonly OpenedFile[];
  readonly choice: PeriodChoice;
  readonly period: Period;
  readonly register: EarlierRegister;
  /** Those of the register in the open workbook, then those taken since. */
  readonly decisions: readonly Decision[];
}

/** The last value, for as long as the same is asked. */
function remember<T>() {
  let last: { readonly key: string; readonly value: T } | null = null;
  return {
    of: (key: string): T | null => (last?.key === key ? last.value : null),
    keep: (key: string, value: T): T => {
      last = { key, value };
      return value;
    },
  };
}

function identifiedIn(decisions: readonly Decision[]): ReadonlyMap<string, UnitId> {
  return new Map(
    decisions.flatMap((decision) =>
      decision.kind === 'identify' ? [[decision.hash, decision.unit] as const] : [],
    ),
  );
}
