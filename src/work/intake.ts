/** The one way from bytes to received files, for the command line and the task pane. Nothing here throws. */
import type { Received } from '../consolidation/types';
import { check, outcomeOf, peersOf, type Context, type FileFacts, type PeersLookup } from '../rules';
import type { Language } from '../rules/messages';
import type { Period, PlanPack, Unit, UnitId } from '../plan/schema';
import type { Grid } from '../sheet/model';
import { findMark, readSubmissions, suggestUnit, type Submission, type Suggestion } from '../submission';
import { identifiedAs } from './identified';
import { readSpreadsheet } from '../xlsx/read';
import { failureReason, type FailureCode } from './failures';
import { contentHash } from './hash';
import type { PreviousLookup } from './previous';
import { reportedFigures, type ReportedFigures } from './reported';
import { unpack } from './unpack';

/** A file as a folder or a file box hands it over: its bytes, or why there are none. */
export type SubmittedFile = {
  readonly file: string;
  /** ISO time of the file's last change; empty when unknown. */
  readonly changedAt: string;
} & ({ readonly bytes: Uint8Array } | { readonly failure: FailureCode });

/** What one unit has in a file, and when it came. */
export interface OpenedPart {
  readonly submission: Submission;
  readonly receivedAt: string;
  /** Whose it may be where it does not say so itself; the officer confirms it (`Judging.identified`). */
  readonly suggestion?: Suggestion | null;
}

/** A file that has been read but not judged yet. */
export type OpenedFile = { readonly file: string; readonly hash: string } & (
  | { readonly kind: 'unreadable'; readonly failure: FailureCode; readonly receivedAt: string }
  /**
   * Sheets of a consolidation and no form: the product's own output, or a watching body's workbook that came
   * back. `reported`: the figures in it.
   */
  | {
      readonly kind: 'result';
      readonly grids: readonly Grid[];
      readonly parts: readonly OpenedPart[];
      readonly reported: ReportedFigures | null;
    }
  | {
      readonly kind: 'submissions';
      readonly parts: readonly OpenedPart[];
      /** It carries macros, which were not read. */
      readonly macros?: boolean;
    }
);

/** What files are judged by. */
export interface Judging {
  readonly plan: PlanPack;
  /** Null accepts any period of the plan. */
  readonly period: Period | null;
  /** Wins over the figures that the form was sent out with. */
  readonly previous?: PreviousLookup;
  /** The figures of the unit's group among the files at hand (`peersAmong`). */
  readonly peers?: PeersLookup;
  /** Units that the officer has named for forms which do not say whose they are, by hash of the file. */
  readonly identified?: ReadonlyMap<string, UnitId>;
  /** Of the reason why a file cannot be read; Vietnamese by default. */
  readonly language?: Language;
}

/** Opens a file, or those in an archive, and judges them; one line for each unit that has sheets in a file. */
export async function receive(file: SubmittedFile, judging: Judging): Promise<Received[]> {
  const received: Received[] = [];
  for (const one of unpack(file)) received.push(...judge(await open(one, judging.plan), judging));
  return received;
}

/** Reads a file and finds the submissions in it. */
export async function open(submitted: SubmittedFile, plan: PlanPack): Promise<OpenedFile> {
  const { file, changedAt } = submitted;
  if ('failure' in submitted) {
    // Without content there is nothing to tell copies by but the name.
    const hash = await contentHash(new TextEncoder().encode(file));
    return { file, hash, kind: 'unreadable', failure: submitted.failure, receivedAt: changedAt };
  }
  const hash = await contentHash(submitted.bytes);
  const read = await readSpreadsheet(submitted.bytes);
  if (!read.ok) return { file, hash, kind: 'unreadable', failure: read.code, receivedAt: changedAt };
  const { grids: sheets, properties } = read;
  const submissions = readSubmissions(sheets, plan);
  const isResult =
    submissions.every(({ identity }) => identity === null) &&
    sheets.some((sheet) => findMark(sheet)?.kind === 'result');
  const parts = submissions.map((submission) => ({
    submission,
    receivedAt: submission.identity?.stampedAt || properties?.modified || changedAt,
    suggestion: submission.identity ? null : suggestUnit(submission, file, plan),
  }));
  return isResult
    ? { file, hash, kind: 'result', grids: sheets, parts, reported: reportedFigures(sheets, plan) }
    : { file, hash, kind: 'submissions', parts, macros: read.macros };
}

/** Findings and outcome of an opened file. */
export function judge(opened: OpenedFile, judging: Judging): Received[] {
  const { plan, period, previous, peers, language = 'vi' } = judging;
  const { file, hash } = opened;
  if (opened.kind === 'unreadable') {
    const reason = failureReason(opened.failure, language);
    const finding = {
      ruleId: 'unreadable-file',
      severity: 'error',
      place: { kind: 'file' },
      params: { reason },
      settled: false,
    } as const;
    return [{ file, hash, receivedAt: opened.receivedAt, content: { kind: 'unreadable', finding } }];
  }
  const named = judging.identified?.get(hash);
  const facts = factsOf(opened);
  return opened.parts.map(({ submission: asRead, receivedAt, suggestion = null }) => {
    const submission = named === undefined ? asRead : identifiedAs(named, asRead, judging);
    const figures = figuresBefore(submission, previous);
    const group = peers?.(submission.identity?.unit ?? '');
    const findings = check({
      plan,
      submission,
      period,
      ...(figures ? { previous: figures } : {}),
      ...(group ? { peers: group } : {}),
      file: { ...facts, suggestion },
    });
    return {
      file,
      hash,
      receivedAt,
      content: { kind: 'read', submission, findings, outcome: outcomeOf(findings) },
    };
  });
}

function factsOf(
  opened: OpenedFile & { readonly parts: readonly OpenedPart[] },
): Omit<FileFacts, 'suggestion'> {
  const units = opened.parts.flatMap(({ submission: { identity } }) => identity?.unit ?? []);
  const macros = opened.kind === 'submissions' && opened.macros === true;
  return { name: opened.file, macros, units: [...new Set(units)] };
}

/** What any unit's file of the period is judged by, beside the file itself. */
export function judgedBy(
  period: Period,
  { previous, peers }: Pick<Judging, 'previous' | 'peers'>,
): (unit: Unit) => Pick<Context, 'previous' | 'peers'> {
  return ({ id }) => {
    const [figures, group] = [previous?.(id, period.id), peers?.(id)];
    return { ...(figures ? { previous: figures } : {}), ...(group ? { peers: group } : {}) };
  };
}

/** The figures of one period in these files, for holding each unit against its group. */
export function peersAmong(files: readonly OpenedFile[], plan: PlanPack, period: Period): PeersLookup {
  const submissions = files.flatMap((file) =>
    file.kind === 'submissions' ? file.parts.map(({ submission }) => submission) : [],
  );
  return peersOf(
    plan,
    submissions.filter(({ identity }) => identity?.period === period.id),
  );
}

function figuresBefore({ identity, previous }: Submission, lookup: PreviousLookup | undefined) {
  const given = identity ? lookup?.(identity.unit, identity.period) : undefined;
  return given ?? (previous.size > 0 ? previous : undefined);
}
