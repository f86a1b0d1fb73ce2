/** Whether a form is ready to be sent, and the stamp that says so. */
import { writeCells, type Answer, type OpenWorkbook } from '../../excel';
import type { PlanPack } from '../../plan/schema';
import { ruleSetName, type Finding } from '../../rules';
import { contentText, readStamp, stampChanges, type Stamp } from '../../submission/stamp';
import type { Submission } from '../../submission';
import { contentHash } from '../../work/hash';
import type { CheckedForm } from './judge-workbook';
import { identityGridOf } from './notes';

/** What still stands between a form and being sent. */
export interface Obstacles {
  readonly errors: number;
  readonly unexplained: number;
}

export function obstaclesOf(findings: readonly Finding[]): Obstacles {
  const open = findings.filter(({ settled }) => !settled);
  return {
    errors: open.filter(({ severity }) => severity === 'error').length,
    unexplained: open.filter(({ severity }) => severity === 'warning').length,
  };
}

/** Whether the stamp of a form still says what the form says. */
export type StampState =
  | { readonly kind: 'none' }
  | { readonly kind: 'valid'; readonly stamp: Stamp }
  /** Something was entered after it. */
  | { readonly kind: 'outdated'; readonly stamp: Stamp };

export async function stampStateOf(open: OpenWorkbook, submission: Submission): Promise<StampState> {
  const grid = identityGridOf(open.grids, submission);
  const stamp = grid ? readStamp(grid) : null;
  if (!stamp) return { kind: 'none' };
  const hash = await hashOf(submission);
  return { kind: hash === stamp.hash ? 'valid' : 'outdated', stamp };
}

/** Writes time, rules and content hash into `_khs`, where `Thông tin` shows them by formula. */
export async function stampForm(
  open: OpenWorkbook,
  { submission }: CheckedForm,
  plan: PlanPack,
  now: Date,
): Promise<Answer<readonly string[]>> {
  const grid = identityGridOf(open.grids, submission);
  const stamp: Stamp = { at: localIso(now), rules: ruleSetName(plan), hash: await hashOf(submission) };
  const changes = grid ? stampChanges(grid, stamp) : null;
  if (!grid || !changes) return { ok: false, failure: { code: 'gone', detail: '_khs' } };
  const written = await writeCells(changes);
  return written.ok ? { ok: true, value: changes.map(({ address }) => address) } : written;
}

/** `2026-11-20T14:05:00+07:00`. */
export function localIso(time: Date): string {
  const minutes = -time.getTimezoneOffset();
  const two = (value: number) => String(Math.trunc(Math.abs(value))).padStart(2, '0');
  const local = new Date(time.getTime() + minutes * 60_000).toISOString().slice(0, 19);
  return `${local}${minutes < 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`;
}

function hashOf(submission: Submission): Promise<string> {
  return contentHash(new TextEncoder().encode(contentText(submission)));
}
