/** Tables of cases for rules: the clean form of a unit, changed as a table says, gives the findings listed. */
import type { Context } from '../../src/rules';
import type { FormRequest } from '../../src/form/request';
import { expected, findingsIn, flatten } from './findings';
import { commune, filledForm } from './workbook-table';

/** What is changed, and all findings that follow; no findings is a near miss. */
export type RuleCase = readonly [what: string, table: string, findings: string];

interface Setting extends Partial<Omit<Context, 'submission'>> {
  readonly unit?: string;
  readonly form?: Partial<Pick<FormRequest, 'previous'>>;
}

/** One group of tests for each rule. */
export function describeRules(
  cases: Readonly<Record<string, readonly RuleCase[]>>,
  { unit = commune, form = {}, ...context }: Setting = {},
): void {
  describe.each(Object.entries(cases))('%s', (_, rows) => {
    test.each(rows)('%s', (_what, table, lines) => {
      const plan = context.plan ? { plan: context.plan } : {};
      const grids = filledForm(unit, table, { ...plan, ...form });
      expect(flatten(findingsIn(grids, context))).toEqual(expected(grids, lines, context.plan));
    });
  });
}
