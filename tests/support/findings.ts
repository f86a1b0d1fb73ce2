/** Findings in the shape tests compare: `[ruleId, sheet, cell]`. */
import { defaultPlan } from '../../src/plan/packs';
import type { PlanPack } from '../../src/plan/schema';
import { check, messageOf, type Context, type Finding } from '../../src/rules';
import { readSubmissions } from '../../src/submission';
import type { Grid } from '../../src/sheet/model';
import { addressOf } from './workbook-table';

export type Flat = readonly [ruleId: string, sheet: string | null, cell: string | null];

export function contextOf(grids: readonly Grid[], rest: Partial<Context> = {}): Context {
  const plan = rest.plan ?? defaultPlan;
  const [submission] = readSubmissions(grids, plan);
  if (!submission) throw new Error('no submission');
  return { plan, submission, period: null, ...rest };
}

/** Checks a workbook, and that every finding can be said in both languages with nothing left out. */
export function findingsIn(grids: readonly Grid[], rest: Partial<Context> = {}): readonly Finding[] {
  const context = contextOf(grids, rest);
  const findings = check(context);
  for (const finding of findings) {
    for (const language of ['vi', 'en'] as const) {
      const message = messageOf(finding, language, context.plan);
      if (/[{}]|^$|undefined/.test(message)) throw new Error(`${finding.ruleId}: ${message}`);
    }
  }
  return findings;
}

export function flatten(findings: readonly Finding[]): Flat[] {
  return findings.map(({ ruleId, place }) => [
    ruleId,
    place.kind === 'file' ? null : place.sheet,
    place.kind === 'cell' ? place.address : null,
  ]);
}

/** `not-a-number | PL01 | 5b | Tử số` → `['not-a-number', 'PL01', 'G9']`, one finding a line. */
export function expected(grids: readonly Grid[], lines: string, plan: PlanPack = defaultPlan): Flat[] {
  return lines
    .split('\n')
    .map((line) => line.split('|').map((part) => part.trim()))
    .filter(([ruleId]) => ruleId !== '')
    .map(([ruleId = '', sheet, key, header]): Flat => {
      if (sheet === undefined) return [ruleId, null, null];
      return [ruleId, sheet, key === undefined ? null : addressOf(grids, sheet, key, header, plan)];
    });
}
