/** A whole province that has reported: every unit's files, and what must become of each. Pure, by seed. */
import type { Standing } from '../consolidation';
import type { Entries } from '../form/entries';
import { buildForm } from '../form/form';
import type { Period, PlanPack, Unit, UnitId } from '../plan/schema';
import type { Outcome, RuleId } from '../rules';
import type { Workbook } from '../sheet/model';
import { writeWorkbook } from '../xlsx/write';
import { cleanCase, flawedCases, type Case, type Sending } from './cases';
import { drawEntries } from './entries';
import type { Setting } from './figures';
import type { Draft, Program } from './flaws';
import { randomOf } from './random';

/** What a check and a consolidation must say of a file. */
export interface Expected {
  readonly file: string;
  readonly unitId: string | null;
  readonly outcome: Outcome;
  readonly rules: readonly RuleId[];
  readonly standing: Standing;
  /** Kind of flaw; null for a clean file. */
  readonly flaw: string | null;
}

export interface SentFile {
  readonly file: string;
  readonly unit: Unit;
  /** ISO time; also the file's last change as the document states it. */
  readonly sentAt: string;
  /** Drawn when asked for. */
  readonly bytes: () => Uint8Array;
  /** A program that must save the file once more before it is what it claims to be. */
  readonly resaveBy: Program | null;
  readonly expected: Expected;
  /** What the officer entered, as it stands in the file. */
  readonly entries: Entries;
}

export interface Province {
  readonly plan: PlanPack;
  readonly period: Period;
  readonly files: readonly SentFile[];
  /** What each unit did, in the order of the plan's units. */
  readonly cases: readonly { readonly unit: Unit; readonly case: Case }[];
}

/**
 * The files of all units: the flawed cases go to units drawn by seed, at most to three of four so that a small
 * plan keeps clean files, and the rest send what a check finds nothing in.
 */
export function filledProvince(plan: PlanPack, period: Period, seed: number): Province {
  const setting: Setting = { plan, period, seed };
  const files = new Map<Unit, readonly SentFile[]>();
  const cases = new Map<Unit, Case>();
  const alone = soleReporters(plan);
  const free = randomOf(seed, 'units').shuffle(plan.units.filter(({ id }) => !alone.has(id)));
  const most = Math.floor((plan.units.length * 3) / 4);
  for (const flawed of drawnCases(seed)) {
    if (cases.size >= most) break;
    const index = free.findIndex((unit) => {
      const sent = filesOf(setting, unit, flawed);
      if (!sent) return false;
      files.set(unit, sent);
      cases.set(unit, flawed);
      return true;
    });
    if (index >= 0) free.splice(index, 1);
  }
  for (const unit of plan.units) {
    if (!cases.has(unit)) files.set(unit, filesOf(setting, unit, cleanCase) ?? []);
  }
  return {
    plan,
    period,
    files: plan.units.flatMap((unit) => files.get(unit) ?? []),
    cases: plan.units.map((unit) => ({ unit, case: cases.get(unit) ?? cleanCase })),
  };
}

/** In the order of the seed, but one that goes back first: even the smallest province has a file to return. */
function drawnCases(seed: number): readonly Case[] {
  const drawn = randomOf(seed, 'cases').shuffle(flawedCases);
  const back = drawn.find(
    ({ sendings }) => sendings.every(({ standing }) => standing === 'returned') && sendings.length > 0,
  );
  return back ? [back, ...drawn.filter((one) => one !== back)] : drawn;
}

/** Units that report a measure for the whole province: without them the demo would show holes, not flaws. */
function soleReporters(plan: PlanPack): ReadonlySet<UnitId> {
  const owners = plan.indicators.flatMap(({ measures }) => measures.map(({ owner }) => owner));
  return new Set(owners.flatMap((owner) => (owner.by === 'unit' ? [owner.unit] : [])));
}

/** The files of one unit; null where its form has no place for a flaw of the case. */
function filesOf(setting: Setting, unit: Unit, { sendings }: Case): SentFile[] | null {
  const files: SentFile[] = [];
  for (const [index, sending] of sendings.entries()) {
    const before = files[index - 1];
    const file = sending.copy && before ? copyOf(before, sending) : sentFile(setting, unit, sending);
    if (!file) return null;
    files.push(file);
  }
  return files;
}

function copyOf(original: SentFile, { suffix, standing }: Sending): SentFile {
  const file = `${original.unit.id}${suffix}.xlsx`;
  return { ...original, file, expected: { ...original.expected, file, standing } };
}

function sentFile(setting: Setting, unit: Unit, sending: Sending): SentFile | null {
  const { plan, period, seed } = setting;
  const { flaw, suffix, daysBefore } = sending;
  const sentAt = timeOf(period, daysBefore);
  const draft: Draft = {
    plan,
    unit,
    period,
    madeAt: timeOf(period, 30),
    // What another file replaces has other figures.
    entries: drawEntries({ ...setting, seed: sending.standing === 'current' ? seed : seed + 1 }, unit),
    random: randomOf(seed, unit.id, 'flaw'),
  };
  const drawn = spoilt(draft, sending);
  if (!drawn) return null;
  const file = `${unit.id}${suffix}.xlsx`;
  return {
    file,
    unit,
    sentAt,
    bytes: () => {
      const workbook = drawn.workbook();
      const bytes = writeWorkbook({ ...workbook, properties: { ...workbook.properties, modified: sentAt } });
      return flaw?.in === 'bytes' ? flaw.spoil(bytes) : bytes;
    },
    resaveBy: flaw?.in === 'program' ? flaw.program : null,
    expected: {
      file,
      unitId: namesItsUnit(sending) ? unit.id : null,
      outcome: flaw?.outcome ?? 'valid',
      rules: flaw?.rules ?? [],
      standing: sending.standing,
      flaw: flaw?.id ?? null,
    },
    entries: drawn.entries,
  };
}

/** Sheets are drawn when asked for, save where only they can tell that a flaw finds its place. */
function spoilt(
  draft: Draft,
  { flaw }: Sending,
): { readonly workbook: () => Workbook; readonly entries: Entries } | null {
  switch (flaw?.in) {
    case 'entries': {
      const entries = flaw.spoil(draft);
      return entries && { workbook: () => buildForm({ ...draft, entries }), entries };
    }
    case 'request': {
      const request = flaw.spoil(draft);
      return request && { workbook: () => buildForm(request), entries: draft.entries };
    }
    case 'workbook': {
      const workbook = flaw.spoil(buildForm(draft), draft);
      return workbook && { workbook: () => workbook, entries: draft.entries };
    }
    case 'bytes':
    case 'program':
    case undefined:
      return { workbook: () => buildForm(draft), entries: draft.entries };
  }
}

/** A file that cannot be opened, or is of another plan or of nobody, names no unit of this plan. */
function namesItsUnit({ flaw }: Sending): boolean {
  return flaw?.outcome !== 'not-accepted' || flaw.rules.some((rule) => namingRules.has(rule));
}

const namingRules: ReadonlySet<RuleId> = new Set<RuleId>(['other-period', 'newer-format']);

/** Nine in the morning, so many days before the last day for sending. */
function timeOf({ dueBefore, to }: Period, daysBefore: number): string {
  const last = Date.parse(`${dueBefore ?? to}T09:00:00Z`);
  return new Date(last - daysBefore * 86_400_000).toISOString();
}
