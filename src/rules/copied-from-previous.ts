import type { PreviousFigure } from '../form/entries';
import { squeeze, textHash } from '../plan/text';
import { countOf, readText } from '../submission';
import { cellPlace } from './support/places';
import type { Rule } from './types';
import type { MeasureLine, View } from './view';

/** So many rows, and so large a share of those that can be compared, mean that the whole sheet was copied. */
const wholeSheet = { rows: 5, share: 0.8 };

/**
 * Figures and words are those of the period before, to the letter. A whole sheet is one finding; of single rows
 * only what accumulates over the year is asked about, a stock may well stand still.
 */
export const copiedFromPrevious: Rule = {
  id: 'copied-from-previous',
  severity: 'warning',
  appliesTo: 'measures',
  needs: 'previous',
  *check(view) {
    const comparable = view.measures.flatMap((line) => comparison(line, view));
    const copied = comparable.flatMap(({ line, same }) => (same ? [line] : []));
    const [first] = copied;
    if (!first) return;
    if (copied.length >= wholeSheet.rows && copied.length >= comparable.length * wholeSheet.share) {
      const { sheet, appendix } = first.row;
      const params = { copied: copied.length, comparable: comparable.length };
      yield { place: { kind: 'sheet', sheet, appendix }, params, variant: 'sheet' };
      return;
    }
    for (const { row, planned, takesFigures } of copied) {
      if (planned.measure.accumulation !== 'flow') continue;
      yield { place: cellPlace(row, 'result'), params: {}, variant: takesFigures ? 'figures' : 'words' };
    }
  },
};

function comparison(line: MeasureLine, { previous }: View): { line: MeasureLine; same: boolean }[] {
  const before = previous?.get(line.row.key);
  if (before?.state !== 'figures' || before.resultHash === '') return [];
  return [{ line, same: isCopy(line, before) }];
}

function isCopy({ row, entry }: MeasureLine, before: PreviousFigure): boolean {
  return (
    entry.state === before.state &&
    countOf(entry.numerator) === before.numerator &&
    countOf(entry.denominator) === before.denominator &&
    textHash(squeeze(readText(row.cells.result?.cell))) === before.resultHash
  );
}
