import { cellsText, openInputs, type InputCell } from './support/inputs';
import { cellPlace } from './support/places';
import { formSheets } from './support/sheets';
import type { Rule } from './types';

/** A pasted cell brings its lock with it: on a protected sheet nobody can type there any more. */
export const lockedCells: Rule = {
  id: 'locked-cells',
  severity: 'note',
  appliesTo: 'sheets',
  *check(view) {
    for (const sheet of formSheets(view.submission)) {
      if (!sheet.grid.protection) continue;
      const inputs = openInputs(view, sheet);
      // A host that tells no locks shows none of the form's many open cells as open.
      if (!inputs.some((cell) => lockOf(cell) === false)) continue;
      const locked = inputs.filter((cell) => lockOf(cell) === true);
      const [first] = locked;
      if (!first) continue;
      yield {
        place: cellPlace(first.own.row, first.id),
        params: { cells: cellsText(locked), count: locked.length },
      };
    }
  },
};

/** Null where the cell itself is not in the file: its column or row decides, which no reader tells. */
function lockOf({ own, id }: InputCell): boolean | null {
  const cell = own.row.cells[id]?.cell;
  return cell ? cell.style?.locked !== false : null;
}
