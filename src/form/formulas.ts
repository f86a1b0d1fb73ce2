/**
 * The computed cells of a form: each formula with the result that is written beside it, so that a form reads
 * right before anything recalculates. Only functions that Excel 2010 and LibreOffice share.
 */
import { dataStates, verdicts } from './words';
import type { Target } from '../plan/schema';
import type { CellValue } from '../sheet/model';

/** Words of Tình trạng số liệu under which a row has no numbers. */
export const statesWithoutFigures: readonly string[] = [
  dataStates['none-occurred'],
  dataStates['not-applicable'],
  dataStates['not-available'],
];

/** What the two formulas look at: cells as addresses, or their values. */
export interface Figures<Part> {
  readonly state: Part;
  readonly numerator: Part;
  readonly denominator: Part;
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** `OR(F7="Không phát sinh",…)`. */
export function saysNoFigures(state: string): string {
  return `OR(${statesWithoutFigures.map((word) => `${state}=${quoted(word)}`).join(',')})`;
}

/** Nothing unless both are numbers and there is something to divide by. */
const whenRate = ({ numerator, denominator }: Figures<string>, then: string): string =>
  `IF(AND(ISNUMBER(${numerator}),ISNUMBER(${denominator})),IF(${denominator}>0,${then},""),"")`;

/** Kết quả (%): 0–100, unrounded; nothing where a number is missing or mẫu số is 0. */
export function rateFormula(cells: Figures<string>): string {
  return whenRate(cells, `${cells.numerator}*100/${cells.denominator}`);
}

/** Đánh giá: compares tử số × 100 with mục tiêu × mẫu số, so that no rounding decides; else the state's own words. */
export function verdictFormula(cells: Figures<string>, target: Target | null): string {
  const { state, numerator, denominator } = cells;
  const reaches = ({ comparator, value }: Target) =>
    `IF(${numerator}*100${comparator}${value}*${denominator},${quoted(verdicts.met)},${quoted(verdicts.unmet)})`;
  const compared = target === null ? '""' : whenRate(cells, reaches(target));
  return `IF(${saysNoFigures(state)},${state},${compared})`;
}

/** What `rateFormula` yields; an empty text is Excel's "nothing". */
export function rateResult({ numerator, denominator }: Figures<CellValue>): number | '' {
  if (typeof numerator !== 'number' || typeof denominator !== 'number' || denominator <= 0) return '';
  return (numerator * 100) / denominator;
}

/** What `verdictFormula` yields. */
export function verdictResult(figures: Figures<CellValue>, target: Target | null): string {
  const { state, numerator, denominator } = figures;
  if (deniesFigures(state)) return String(state);
  if (target === null || rateResult(figures) === '') return '';
  const reached = Number(numerator) * 100;
  const asked = target.value * Number(denominator);
  const met = target.comparator === '>' ? reached > asked : reached >= asked;
  return met ? verdicts.met : verdicts.unmet;
}

/** Whether a cell of Tình trạng says that there are no figures; case does not matter, as for Excel's `=`. */
export function deniesFigures(state: CellValue): boolean {
  return isWord(state, ...statesWithoutFigures);
}

/** Whether a cell holds one of these words as Excel's `=` compares them. */
export function isWord(value: CellValue, ...words: readonly string[]): boolean {
  return typeof value === 'string' && words.some((word) => word.toLowerCase() === value.toLowerCase());
}

/** Empty as COUNTIFS sees it: a space is something. */
export const isEmpty = (value: CellValue): boolean => value === null || value === '';

/** Ranges of a table sheet that its counts look at, by column. */
export interface MeasureRanges extends Figures<string> {
  readonly key: string;
  readonly role: string;
  readonly verdict: string;
  readonly result: string;
}

const countWhere = (...conditions: readonly (readonly [range: string, criterion: string])[]): string =>
  `COUNTIFS(${conditions.map(([range, criterion]) => `${range},${quoted(criterion)}`).join(',')})`;

/**
 * Lead rows of PL01 that say something: a state without figures, both numbers, or, for the measures answered
 * in words (by key), a state and a result.
 */
export function filledMeasures(ranges: MeasureRanges, lead: string, wordKeys: readonly string[]): string {
  const { key, role, state, numerator, denominator, result } = ranges;
  const leads = [role, lead] as const;
  const numbers = [[numerator, '>=0'] as const, [denominator, '>=0'] as const];
  return [
    ...statesWithoutFigures.map((word) => countWhere(leads, [state, word])),
    countWhere(leads, [state, dataStates.figures], ...numbers),
    countWhere(leads, [state, ''], ...numbers),
    ...wordKeys.map((word) => {
      const answered = [[key, word] as const, [state, dataStates.figures] as const, [result, '<>'] as const];
      // Numbers in the closed cells of such a row were counted above.
      return `${countWhere(...answered)}-${countWhere(...answered, ...numbers)}`;
    }),
  ].join('+');
}

export function metMeasures({ role, verdict }: MeasureRanges, lead: string): string {
  return countWhere([role, lead], [verdict, verdicts.met]);
}

/** Whether `filledMeasures` counts a lead row with these cells. */
export function isMeasureFilled(
  figures: Figures<CellValue> & { readonly result: CellValue },
  reporting: 'ratio' | 'text',
): boolean {
  const { state, numerator, denominator, result } = figures;
  if (deniesFigures(state)) return true;
  const said = isWord(state, dataStates.figures);
  if (reporting === 'text' && said && !isEmpty(result)) return true;
  const counted = [numerator, denominator].every((value) => typeof value === 'number' && value >= 0);
  return counted && (said || isEmpty(state));
}

/** Rows of PL02 or PL03 with a Trạng thái, of those with this role where the sheet has roles. */
export function filledTasks(state: string, roleIs?: readonly [range: string, word: string]): string {
  return countWhere(...(roleIs ? [roleIs] : []), [state, '<>']);
}

export function tasksInState(
  state: string,
  words: readonly string[],
  roleIs?: readonly [string, string],
): string {
  return words.map((word) => countWhere(...(roleIs ? [roleIs] : []), [state, word])).join('+');
}
