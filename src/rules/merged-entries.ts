import { areaAddress } from '../sheet/address';
import { swallowedCells } from './support/merges';
import { cellPlace } from './support/places';
import { formSheets } from './support/sheets';
import type { Rule } from './types';

/** Cells to fill in were merged with others: of what stood in them only the first is left. */
export const mergedEntries: Rule = {
  id: 'merged-entries',
  severity: 'error',
  appliesTo: 'sheets',
  *check(view) {
    for (const sheet of formSheets(view.submission)) {
      for (const { area, cells } of swallowedCells(view, sheet)) {
        const [{ own, id }] = cells;
        yield { place: cellPlace(own.row, id), params: { area: areaAddress(area) } };
      }
    }
  },
};
