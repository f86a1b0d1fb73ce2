/** Files judged together: the period they are about, what they are compared with, and what is found in each. */
import type { Received } from '../consolidation';
import type { Period, PeriodId, PlanPack, UnitId } from '../plan/schema';
import type { PeersLookup } from '../rules';
import type { Language } from '../rules/messages';
import type { Grid } from '../sheet/model';
import { readSubmissions, type Submission, type Suggestion } from '../submission';
import type { DeskProgress } from './desk-calls';
import { contentHash } from './hash';
import { judge, peersAmong } from './judge';
import type { OpenedFile } from './opened';
import { previousLookup, type PreviousLookup } from './previous';
import { watchingAmong, type WatchingFound } from './desk-watching';

export interface Judged {
  readonly received: readonly Received[];
  readonly previous: PreviousLookup;
  readonly peers: PeersLookup;
  /** Forms that do not say whose they are, by hash, with the unit that something in them names. */
  readonly nameless: ReadonlyMap<string, Suggestion | null>;
  /** Files that are no submissions. */
  readonly others: WatchingFound;
}

export interface JudgingRequest {
  readonly plan: PlanPack;
  readonly period: Period;
  /** Units that the officer has named, by hash. */
  readonly identified: ReadonlyMap<string, UnitId>;
  readonly language: Language;
}

export interface Course {
  readonly breathe: () => Promise<void>;
  readonly onProgress: (progress: DeskProgress) => void;
  readonly isStale: () => boolean;
}

/** Files of earlier periods are what the others are compared with. Null when stale. */
export async function judgeAll(
  all: readonly OpenedFile[],
  request: JudgingRequest,
  { breathe, onProgress, isStale }: Course,
): Promise<Judged | null> {
  const { plan, period } = request;
  const earlier = new Set<string>(plan.periods.slice(0, plan.periods.indexOf(period)).map(({ id }) => id));
  const previous = previousLookup(
    all.filter((file) => periodsOf(file).some((id) => earlier.has(id))),
    plan,
  );
  const peers = peersAmong(all, plan, period);
  const received: Received[] = [];
  const submissions = all.filter(({ kind }) => kind !== 'result');
  for (const [done, file] of submissions.entries()) {
    onProgress({ done, count: submissions.length });
    await breathe();
    if (isStale()) return null;
    received.push(...judge(file, { ...request, previous, peers }));
  }
  return {
    received,
    previous,
    peers,
    nameless: new Map(submissions.flatMap(namelessIn)),
    others: watchingAmong(all, request),
  };
}

export function periodOf(plan: PlanPack, id: PeriodId | null): Period | undefined {
  return plan.periods.find((period) => period.id === id);
}

function periodsOf(file: OpenedFile): readonly string[] {
  switch (file.kind) {
    case 'unreadable':
      return [];
    case 'result':
      return file.reported ? [file.reported.period] : [];
    case 'submissions':
      return file.parts.flatMap(({ submission }) => submission.identity?.period ?? []);
  }
}

function namelessIn(file: OpenedFile): [string, Suggestion | null][] {
  if (file.kind !== 'submissions') return [];
  return file.parts.flatMap(({ submission: { identity, sheets }, suggestion = null }) =>
    identity === null && Object.keys(sheets).length > 0
      ? [[file.hash, suggestion] satisfies [string, Suggestion | null]]
      : [],
  );
}

/**
 * The forms among the sheets of the open workbook, each as a file of its own. When they were sent nobody knows
 * unless they are stamped, so against a file of the same unit the officer is asked.
 */
export async function formsIn(grids: readonly Grid[], plan: PlanPack, name: string): Promise<OpenedFile[]> {
  const forms = readSubmissions(grids, plan).filter(isForm);
  return Promise.all(
    forms.map(async (submission): Promise<OpenedFile> => ({
      file: name,
      hash: await contentHash(new TextEncoder().encode(contentOf(submission))),
      kind: 'submissions',
      parts: [{ submission, receivedAt: submission.identity?.stampedAt ?? '' }],
    })),
  );
}

function isForm({ identity, sheets }: Submission): boolean {
  return identity !== null || Object.keys(sheets).length > 0;
}

/** All that the form's sheets hold, as text. */
function contentOf({ identity, info, sheets }: Submission): string {
  const cells = Object.values(sheets).flatMap(({ name, grid }) =>
    [...grid.rows].flatMap(([row, { cells: inRow }]) =>
      [...inRow].map(([column, { value }]) => [name, row, column, value]),
    ),
  );
  return JSON.stringify([identity, info, cells]);
}
