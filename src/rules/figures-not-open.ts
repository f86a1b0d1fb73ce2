import { numberCellsOf } from './support/numbers';
import { cellPlace, seen } from './support/places';
import type { Rule } from './types';

/** Numbers where none are asked: a coordinating row that is not reconciled, a measure reported in words. */
export const figuresNotOpen: Rule = {
  id: 'figures-not-open',
  severity: 'warning',
  appliesTo: 'measures',
  *check({ measures }) {
    for (const { planned, row, takesFigures } of measures) {
      if (takesFigures) continue;
      const cell = numberCellsOf(row).find(({ reading }) => reading.kind !== 'blank');
      if (!cell) continue;
      yield {
        place: cellPlace(row, cell.column),
        params: { value: seen(row.cells[cell.column]?.cell?.value) },
        variant: planned.measure.reporting === 'text' ? 'words' : 'coordinate',
      };
    }
  },
};
