/** What is found in files that have been read, for the command line and the task pane. Nothing here throws. */
import type { Received } from '../consolidation/types';
import { check, outcomeOf, peersOf, type Context, type FileFacts, type PeersLookup } from '../rules';
import type { Language } from '../rules/messages';
import type { Period, PlanPack, Unit, UnitId } from '../plan/schema';
import type { Submission } from '../submission';
import { failureReason } from './failures';
import { identifiedAs } from './identified';
import type { OpenedFile, OpenedPart } from './opened';
import type { PreviousLookup } from './previous';

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
