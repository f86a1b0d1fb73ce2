import { refusals } from '../form/prompts';
import type { Validation } from '../sheet/model';
import { cellsText, isWithin, openInputs, type InputCell } from './support/inputs';
import { cellPlace } from './support/places';
import { formSheets } from './support/sheets';
import type { Rule } from './types';

/** Cells have lost their list or their limit, as happens when something is pasted over them. */
export const validationLost: Rule = {
  id: 'validation-lost',
  severity: 'note',
  appliesTo: 'sheets',
  *check(view) {
    for (const sheet of formSheets(view.submission)) {
      const { validations } = sheet.grid;
      if (!validations) continue;
      const bare = openInputs(view, sheet).filter(
        (cell) => cell.input in refusals && !isGuarded(cell, validations),
      );
      const [first] = bare;
      if (!first) continue;
      const params = { cells: cellsText(bare), count: bare.length };
      yield { place: cellPlace(first.own.row, first.id), params };
    }
  },
};

/** Any guard counts but one that only shows its prompt: a program may have written it in another form. */
function isGuarded(cell: InputCell, validations: readonly Validation[]): boolean {
  return validations.some(
    ({ rule, areas }) => rule.kind !== 'any' && areas.some((area) => isWithin(area, cell)),
  );
}
