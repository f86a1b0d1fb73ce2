/** The shapes that `--json` prints. Other programs read them: fields and their order are a contract. */
import { z } from 'zod';
import { problemText, type RegisterProblem } from '../appendix';
import type { Consolidation, Received } from '../consolidation';
import type { PlanPack } from '../plan/schema';
import { unitById } from '../plan/rows';
import { messageOf } from '../rules';
import type { Language } from '../rules/messages';
import type { Finding } from '../rules/types';
import { instant } from '../sheet/times';

const count = z.number().int().nonnegative();

/** `sheet` and `cell` are null where a finding is of the whole file or sheet. */
const findingJson = z.strictObject({
  ruleId: z.string(),
  severity: z.enum(['error', 'warning', 'note']),
  sheet: z.string().nullable(),
  cell: z.string().nullable(),
  message: z.string(),
});

export const checkJson = z.strictObject({
  files: z.array(
    z.strictObject({
      file: z.string(),
      unitId: z.string().nullable(),
      outcome: z.enum(['not-accepted', 'returned', 'accepted-with-warnings', 'valid']),
      findings: z.array(findingJson),
    }),
  ),
});

export const consolidateJson = z.strictObject({
  period: z.string(),
  units: z.strictObject({
    expected: count,
    received: count,
    accepted: count,
    returned: count,
    unreadable: count,
    missing: count,
    /** All that they sent was withdrawn, or came after the lock. */
    excluded: count,
  }),
  measures: z.array(
    z.strictObject({
      id: z.string(),
      numerator: z.number().nullable(),
      denominator: z.number().nullable(),
      /** Percent, unrounded. */
      rate: z.number().nullable(),
      unitsReported: count,
      unitsExpected: count,
      met: z.boolean().nullable(),
    }),
  ),
  deadlines: z.strictObject({ due: z.string().nullable(), lock: z.string().nullable() }),
  /** By unit in plan order, then by time; files of no known unit last. */
  files: z.array(
    z.strictObject({
      file: z.string(),
      unitId: z.string().nullable(),
      hash: z.string(),
      /** ISO, UTC; empty when unknown. */
      receivedAt: z.string(),
      standing: z.enum(['current', 'superseded', 'returned', 'locked-out', 'withdrawn', 'not-accepted']),
      outcome: z.enum(['not-accepted', 'returned', 'accepted-with-warnings', 'valid']),
      flags: z.array(z.enum(['late', 'replacement', 'withdrawn', 'stand-in', 'accepted', 'preferred'])),
      supersededBy: z.string().nullable(),
    }),
  ),
  /** What stands in the register and could not be followed. */
  problems: z.array(z.string()),
});

export type CheckJson = z.infer<typeof checkJson>;
export type ConsolidateJson = z.infer<typeof consolidateJson>;

/** Findings that are still open: a warning with an explanation is settled and no longer asks for anything. */
export function openFindings({ content }: Received): readonly Finding[] {
  if (content.kind === 'unreadable') return [content.finding];
  return content.findings.filter(({ settled }) => !settled);
}

/** The unit as the file names it, if the plan has it. */
export function unitOf({ content }: Received, plan: PlanPack): string | null {
  const identity = content.kind === 'read' ? content.submission.identity : null;
  if (!identity || identity.plan !== plan.id) return null;
  return unitById(plan, identity.unit)?.id ?? null;
}

export function checkAsJson(files: readonly Received[], plan: PlanPack, language: Language): CheckJson {
  return {
    files: files.map((received) => ({
      file: received.file,
      unitId: unitOf(received, plan),
      outcome: received.content.kind === 'unreadable' ? 'not-accepted' : received.content.outcome,
      findings: openFindings(received).map((finding) => ({
        ruleId: finding.ruleId,
        severity: finding.severity,
        sheet: finding.place.kind === 'file' ? null : finding.place.sheet,
        cell: finding.place.kind === 'cell' ? finding.place.address : null,
        message: messageOf(finding, language, plan),
      })),
    })),
  };
}

/** One spelling of a time, wherever it was read; what is no time stands as it is. */
function inUtc(iso: string): string {
  const time = instant(iso);
  return time === null ? iso : new Date(time).toISOString();
}

export function consolidationAsJson(
  { period, counts, measures, deadlines, register }: Consolidation,
  problems: readonly RegisterProblem[],
  language: Language,
): ConsolidateJson {
  const { expected, received, accepted, returned, unreadable, missing, excluded } = counts;
  return {
    period: period.id,
    units: { expected, received, accepted, returned, unreadable, missing, excluded },
    measures: measures.map(({ id, numerator, denominator, rate, unitsReported, unitsExpected, met }) => ({
      id,
      numerator,
      denominator,
      rate,
      unitsReported,
      unitsExpected,
      met,
    })),
    deadlines: { due: deadlines.due, lock: deadlines.lock },
    files: register.map(({ received: one, unit, standing, outcome, flags, supersededBy }) => ({
      file: one.file,
      unitId: unit?.id ?? null,
      hash: one.hash,
      receivedAt: inUtc(one.receivedAt),
      standing,
      outcome,
      flags: flags.map(({ kind }) => kind),
      supersededBy,
    })),
    problems: problems.map((problem) => problemText(problem, language)),
  };
}
