import { rateFormula, verdictFormula, verdictResult, type Figures } from '../form/formulas';
import { squeeze } from '../plan/text';
import { showRate } from '../sheet/numbers';
import { isBlank, valueText } from '../sheet/values';
import { readPercent, type SubmittedRow } from '../submission';
import { ratedPairs, type SoundPair } from './support/pairs';
import { cellPlace, seen } from './support/places';
import type { Hit, Rule } from './types';

/** Points that a declared rate may be off without being another rate (rounded by hand). */
const tolerance = 0.5;

/**
 * Kết quả (%) or Đánh giá no longer say what the two numbers say: somebody typed over the formula. What was typed
 * and agrees does no harm, because every rate is worked out anew from the numbers.
 */
export const rateOverwritten: Rule = {
  id: 'rate-overwritten',
  severity: 'warning',
  appliesTo: 'measures',
  *check(view) {
    for (const pair of ratedPairs(view)) {
      const hit = wrongRate(pair) ?? wrongVerdict(pair);
      if (hit) yield hit;
    }
  },
};

function wrongRate({ row, measure, numerator, denominator }: SoundPair): Hit | null {
  const cell = row.cells.rate?.cell;
  if (isBlank(cell?.value) || isIntact(row, 'rate', rateFormula)) return null;
  const computed = (numerator * 100) / denominator;
  const reading = readPercent(cell);
  const declared =
    reading.kind === 'number'
      ? reading.value
      : reading.kind === 'not-a-number' && reading.suggestions.length === 1
        ? reading.suggestions[0]
        : undefined;
  if (declared !== undefined && Math.abs(declared - computed) <= tolerance) return null;
  const value = declared ?? seen(cell?.value);
  // One decimal, and never as if it reached the target.
  const shown = Number(showRate(computed, measure.target?.value ?? null).replace(',', '.'));
  return { place: cellPlace(row, 'rate'), params: { value, computed: shown }, variant: 'rate' };
}

function wrongVerdict({ row, measure, numerator, denominator }: SoundPair): Hit | null {
  const { target } = measure;
  const value = row.cells.verdict?.cell?.value;
  if (isBlank(value) || isIntact(row, 'verdict', (cells) => verdictFormula(cells, target))) return null;
  const computed = verdictResult({ state: null, numerator, denominator }, target);
  if (computed === '' || squeeze(valueText(value)).toLowerCase() === computed.toLowerCase()) return null;
  const params = { value: seen(value), computed };
  return { place: cellPlace(row, 'verdict'), params, variant: 'verdict' };
}

/** The form's own formula still stands there; whatever result a program kept beside it will be worked out anew. */
function isIntact(
  { cells }: SubmittedRow,
  column: 'rate' | 'verdict',
  formulaFor: (cells: Figures<string>) => string,
): boolean {
  const formula = cells[column]?.cell?.formula;
  const { state, numerator, denominator } = cells;
  if (formula === undefined || !state || !numerator || !denominator) return false;
  const own = formulaFor({
    state: state.place.address,
    numerator: numerator.place.address,
    denominator: denominator.place.address,
  });
  return plain(formula) === plain(own);
}

const plain = (formula: string): string => formula.replace(/[$\s]/g, '').toLowerCase();
