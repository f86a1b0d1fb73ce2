/** What the seeder wrote down beside what a check and a consolidation said. */
import type { Consolidation, RegisterLine } from '../consolidation';
import type { Expected } from '../demo';
import type { Finding } from '../rules/types';
import { openFindings, unitOf } from './json';

export interface Difference {
  readonly file: string;
  /** `outcome · standing · rules · unit`. */
  readonly expected: string;
  readonly found: string;
}

/** Files of which anything differs, and files that only one side knows. */
export function compare(expected: readonly Expected[], { plan, register }: Consolidation): Difference[] {
  const wanted = new Map(expected.map((one) => [one.file, describe(one)]));
  const found = new Map(register.map((line) => [line.received.file, describe(foundIn(line))]));
  return [...new Set([...wanted.keys(), ...found.keys()])].flatMap((file) => {
    const [one, other] = [wanted.get(file) ?? '–', found.get(file) ?? '–'];
    return one === other ? [] : [{ file, expected: one, found: other }];
  });

  function foundIn({ received, standing }: RegisterLine): Omit<Expected, 'file' | 'flaw'> {
    return {
      unitId: unitOf(received, plan),
      outcome: received.content.kind === 'unreadable' ? 'not-accepted' : received.content.outcome,
      rules: [
        ...new Set(
          openFindings(received)
            .filter(asksForSomething)
            .map(({ ruleId }) => ruleId),
        ),
      ].sort(),
      standing,
    };
  }
}

function asksForSomething({ severity }: Finding): boolean {
  return severity !== 'note';
}

function describe({ outcome, standing, rules, unitId }: Omit<Expected, 'file' | 'flaw'>): string {
  return [outcome, standing, rules.join(', ') || '–', unitId ?? '–'].join(' · ');
}
