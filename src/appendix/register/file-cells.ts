/** The officer's cells of a file's line: what they decide beyond what the log says holds, and what stays in them. */
import type { Holding } from '../../consolidation/decisions';
import type { FileDecision } from '../../consolidation/types';
import type { PlanPack, UnitId } from '../../plan/schema';
import { findUnit } from '../../plan/units';
import { parseTime, timeOfSerial } from '../../sheet/times';
import { isBlank, valueText } from '../../sheet/values';
import { textOf, type FoundRow } from './find';
import type { FileInput } from './layout';
import type { ProblemKind, RegisterProblem } from './problems';
import { isIdentifying, kindOfWord, shownDecisions, type WrittenKind } from './words';

/** The file of a line. */
export type On = Pick<FileDecision, 'hash' | 'file' | 'part'>;

/** What the officer has typed and was not taken over: it stays in its cell. */
export type LeftCells = Readonly<Partial<Record<FileInput | 'receivedAt', string>>>;

export interface FileRead {
  readonly decisions: readonly FileDecision[];
  readonly problems: readonly RegisterProblem[];
  readonly left: LeftCells;
  readonly owner: UnitId | null;
  /** ISO; null where the cell says none. */
  readonly time: string | null;
}

export function readFileCells(row: FoundRow, on: On, holding: Holding, plan: PlanPack): FileRead {
  const typed = typedIn(row);
  const written = decisionOn(row, on, holding);
  const owned = ownerOn(row, on, holding, plan);
  const time = timeOn(row);
  // A reason without a decision is a note of the officer's and stays as well.
  const { owner, ...ofDecision } = typed;
  const stays = written.problem !== null || typed.decision === undefined;
  return {
    decisions: [...written.decisions, ...owned.decisions],
    problems: [written.problem, owned.problem, time.problem].flatMap((kind) =>
      kind ? [problemAt(row, kind)] : [],
    ),
    left: {
      ...(stays ? ofDecision : {}),
      ...(owned.problem && owner !== undefined ? { owner } : {}),
      ...(time.problem ? { receivedAt: textOf(row.receivedAt) } : {}),
    },
    owner: owned.owner,
    time: time.time,
  };
}

function typedIn(row: FoundRow): Partial<Record<FileInput, string>> {
  const inputs = ['decision', 'reason', 'source', 'owner'] as const satisfies readonly FileInput[];
  return Object.fromEntries(
    inputs.flatMap((id) => {
      const value = row[id]?.cell?.value;
      return isBlank(value) ? [] : [[id, valueText(value)]];
    }),
  );
}

const columnOf: Readonly<Partial<Record<ProblemKind, keyof LeftCells>>> = {
  'unknown-unit': 'owner',
  'not-a-time': 'receivedAt',
};

function problemAt(row: FoundRow, kind: ProblemKind): RegisterProblem {
  const found = row[columnOf[kind] ?? 'decision'];
  return {
    kind,
    place: found?.place ?? { sheet: '', address: '' },
    about: textOf(row.file),
    text: textOf(found),
  };
}

interface Written {
  readonly decisions: readonly FileDecision[];
  readonly problem: ProblemKind | null;
}

const needsReason: ReadonlySet<WrittenKind> = new Set(['accept', 'stand-in', 'withdraw', 'restore']);

function decisionOn(row: FoundRow, on: On, holding: Holding): Written {
  const written = textOf(row.decision)
    .split(/[;,+]/)
    .filter((word) => word.trim() !== '');
  // Whose a file is stands in a column of its own; the word that messages call it by says no more.
  const words = written.filter((word) => !isIdentifying(word));
  if (words.length < written.length && textOf(row.owner) === '') {
    return { decisions: [], problem: 'no-owner' };
  }
  const kinds = words.map(kindOfWord);
  const known = kinds.filter((kind) => kind !== null);
  if (known.length < kinds.length) return { decisions: [], problem: 'unknown-word' };
  const shown = shownDecisions(holding);
  const [reason, source] = [textOf(row.reason), textOf(row.source)];
  const isAsShown =
    sameKinds(known, shown.kinds) &&
    (reason === '' || reason === shown.reason) &&
    (source === '' || source === shown.source);
  if (isAsShown) return { decisions: [], problem: null };
  if (known.length === 0) {
    return { decisions: shown.kinds.length > 0 ? cleared(on, holding) : [], problem: null };
  }
  if (reason === '' && known.some((kind) => needsReason.has(kind))) {
    return { decisions: [], problem: 'no-reason' };
  }
  if (source === '' && known.includes('stand-in')) return { decisions: [], problem: 'no-source' };
  const said = known.map((kind): FileDecision =>
    kind === 'stand-in' ? { ...on, kind, reason, source } : { ...on, kind, reason },
  );
  return {
    decisions: [...(dropsSome(known, shown.kinds) ? cleared(on, holding) : []), ...said],
    problem: null,
  };
}

function sameKinds(one: readonly WrittenKind[], other: readonly WrittenKind[]): boolean {
  return one.length === other.length && one.every((kind) => other.includes(kind));
}

/** Nothing is decided any more: a withdrawn file is restored first, then the rest taken back. */
function cleared(on: On, { accepted, withdrawn, preferred }: Holding): FileDecision[] {
  const restore: FileDecision = { ...on, kind: 'restore', reason: '' };
  return withdrawn && (accepted ?? preferred) ? [restore, restore] : [restore];
}

/** Whether what held is neither said again nor replaced by what is said now. */
function dropsSome(said: readonly WrittenKind[], held: readonly WrittenKind[]): boolean {
  if (said.includes('withdraw') || said.includes('restore') || held.includes('withdraw')) return false;
  const slots = (kinds: readonly WrittenKind[]) => kinds.map((kind) => kind === 'prefer');
  return slots(held).some((slot) => !slots(said).includes(slot));
}

interface Owned extends Written {
  readonly owner: UnitId | null;
}

function ownerOn(row: FoundRow, on: On, { identified }: Holding, plan: PlanPack): Owned {
  const text = textOf(row.owner);
  if (text === '') return { decisions: [], problem: null, owner: null };
  const unit = findUnit(plan, text);
  if (!unit) return { decisions: [], problem: 'unknown-unit', owner: null };
  const decisions: FileDecision[] =
    identified?.unit === unit.id
      ? []
      : [{ ...on, kind: 'identify', unit: unit.id, reason: textOf(row.reason) }];
  return { decisions, problem: null, owner: unit.id };
}

function timeOn(row: FoundRow): { readonly time: string | null; readonly problem: ProblemKind | null } {
  const value = row.receivedAt?.cell?.value;
  if (isBlank(value)) return { time: null, problem: null };
  const time = typeof value === 'number' ? timeOfSerial(value) : parseTime(valueText(value));
  return { time, problem: time === null ? 'not-a-time' : null };
}
