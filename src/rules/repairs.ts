/** What can be offered for each finding: the sound repair, or the readings among which only a person can choose. */
import { dataStates, taskStates } from '../form/words';
import type { CellValue } from '../sheet/model';
import type { RuleId } from './messages';
import { rules } from './registry';
import { cellPlace, replaceWith, rowOf } from './support/places';
import type { Context, Finding, Fix } from './types';
import { viewOf, type View } from './view';

export type Repair =
  /** Cures the finding; several cells where it stands for a column, or where an entry moves. */
  | { readonly kind: 'sure'; readonly fixes: readonly Fix[] }
  /** Each choice is a change, or several that go together. */
  | { readonly kind: 'asked'; readonly choices: readonly (readonly Fix[])[] };

/** Repairs by finding; those that only new facts can cure are left out. */
export function repairsOf(findings: readonly Finding[], context: Context): ReadonlyMap<Finding, Repair> {
  const view = viewOf(context);
  const repairs = new Map<Finding, Repair>();
  for (const finding of findings) {
    const fixes = sureFixes(finding, view);
    const choices = fixes.length > 0 ? [] : choicesOf(finding, view);
    if (fixes.length > 0) repairs.set(finding, { kind: 'sure', fixes });
    else if (choices.length > 0) repairs.set(finding, { kind: 'asked', choices });
  }
  return repairs;
}

function sureFixes(finding: Finding, view: View): readonly Fix[] {
  const rule = rules.find(({ id }) => id === finding.ruleId);
  if (rule?.fixes) return rule.fixes(finding, view);
  const fix = rule?.fix?.(finding, view);
  return fix ? [fix] : [];
}

type Choose = (finding: Finding, view: View) => readonly (readonly Fix[])[];

/** Each of these values into the cell of the finding. */
const oneOf =
  (...values: readonly (CellValue | { readonly param: string })[]): Choose =>
  (finding, { submission }) =>
    values.flatMap((value) => {
      const after = isParam(value) ? (finding.params[value.param] ?? null) : value;
      const fix = replaceWith(submission, finding.place, after);
      return fix ? [[fix]] : [];
    });

/** `12/15`: the smaller to Tử số, the other to Mẫu số. */
const figures: Choose = (finding, { submission }) => {
  const row = rowOf(submission, finding.place);
  if (!row) return [];
  const pair = [
    replaceWith(submission, cellPlace(row, 'numerator'), Number(finding.params.first)),
    replaceWith(submission, cellPlace(row, 'denominator'), Number(finding.params.second)),
  ].filter((fix) => fix !== null);
  return pair.length === 2 ? [pair] : [];
};

/** The words of the list, in its order. */
const listed: Choose = (finding, { submission }) => {
  const { place } = finding;
  const words = place.kind === 'cell' && place.appendix === 'PL01' ? dataStates : taskStates;
  return Object.values(words).flatMap((word) => {
    const fix = replaceWith(submission, place, word);
    return fix ? [[fix]] : [];
  });
};

const first = { param: 'first' };
const second = { param: 'second' };

/** By rule and variant: where the rule names readings without deciding between them. */
const readings: Readonly<Partial<Record<RuleId, Readonly<Record<string, Choose>>>>> = {
  'not-a-number': {
    either: oneOf(first, second),
    'among-words': oneOf({ param: 'suggestion' }),
    fraction: figures,
    'fraction-date': figures,
    mark: oneOf(0),
    dash: oneOf(0, null),
  },
  'currency-unit': { either: oneOf(first, second) },
  'ambiguous-one': { open: oneOf(100) },
  'unknown-state': { '': listed },
};

function choicesOf(finding: Finding, view: View): readonly (readonly Fix[])[] {
  const byVariant = readings[finding.ruleId];
  const variant = finding.variant ?? '';
  if (!byVariant || !Object.hasOwn(byVariant, variant)) return [];
  return byVariant[variant]?.(finding, view) ?? [];
}

function isParam(value: CellValue | { readonly param: string }): value is { readonly param: string } {
  return typeof value === 'object' && value !== null && 'param' in value;
}
