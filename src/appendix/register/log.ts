/**
 * All that was decided about a file, in one cell: a line each, oldest first, `24/11/2026 09:30 – Loại – lý do`.
 * A stand-in names its source before the reason, an identification its unit. It is read back, so that a restored
 * file is again what it was before, whatever was run between.
 */
import { keysOf } from '../../plan/tables';
import type { FileDecision } from '../../consolidation/types';
import { unitById } from '../../plan/rows';
import type { PlanPack } from '../../plan/schema';
import { nameKey } from '../../plan/text';
import { findUnit } from '../../plan/units';
import { parseTime, showTime } from '../../sheet/times';
import { decisionWords } from '../words';
import { oneLine } from './words';

const dash = ' – ';

export function logText(plan: PlanPack, decisions: readonly FileDecision[]): string {
  return decisions.map((decision) => logLine(plan, decision)).join('\n');
}

function logLine(plan: PlanPack, decision: FileDecision): string {
  const { kind, at, reason } = decision;
  const detail = decision.kind === 'stand-in' ? decision.source : unitNamed(plan, decision);
  return [
    ...(at === undefined ? [] : [showTime(at)]),
    decisionWords[kind],
    ...(detail === null ? [] : [oneLine(detail)]),
    ...(reason === '' ? [] : [oneLine(reason)]),
  ].join(dash);
}

function unitNamed(plan: PlanPack, decision: FileDecision): string | null {
  if (decision.kind !== 'identify') return null;
  return unitById(plan, decision.unit)?.name ?? decision.unit;
}

/** What a log says was decided; a line that somebody has rewritten says nothing. */
export function readLog(
  text: string,
  on: Pick<FileDecision, 'hash' | 'file' | 'part'>,
  plan: PlanPack,
): FileDecision[] {
  return text.split('\n').flatMap((line) => {
    const [first = '', ...rest] = line.split(/ – ?/);
    const at = parseTime(first);
    const [word = '', ...texts] = at === null ? [first, ...rest] : rest;
    const decision = decisionIn(
      word,
      texts.map((one) => one.trim()),
      plan,
    );
    return decision ? [{ ...on, ...decision, ...(at === null ? {} : { at }) }] : [];
  });
}

type Said<Decision = FileDecision> = Decision extends FileDecision
  ? Omit<Decision, 'hash' | 'file' | 'part' | 'at'>
  : never;

function decisionIn(word: string, texts: readonly string[], plan: PlanPack): Said | null {
  const kinds = keysOf(decisionWords);
  const kind = kinds.find((one) => nameKey(decisionWords[one]) === nameKey(word));
  if (kind === undefined) return null;
  const [detail = '', ...others] = texts;
  switch (kind) {
    case 'stand-in':
      return { kind, source: detail, reason: others.join(dash) };
    case 'identify': {
      const unit = findUnit(plan, detail);
      return unit && { kind, unit: unit.id, reason: others.join(dash) };
    }
    case 'accept':
    case 'withdraw':
    case 'restore':
    case 'prefer':
      return { kind, reason: texts.join(dash) };
  }
}
