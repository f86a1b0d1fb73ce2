/** Repairs as an accepted click makes them, and as undoing takes them back. */
import type { Fix } from '../../src/rules';
import { cellAt, parseAddress } from '../../src/sheet/address';
import type { Cell, Grid } from '../../src/sheet/model';
import { onSheet, withCell } from './grid-edits';

/** The new value in the old look; a formula goes. */
export function withFixes(grids: readonly Grid[], fixes: readonly Fix[]): readonly Grid[] {
  return fixes.reduce((result, fix) => put(result, fix, { value: fix.after }), grids);
}

/** The old value with the formula that gave it. */
export function undone(grids: readonly Grid[], fixes: readonly Fix[]): readonly Grid[] {
  return fixes.reduceRight(
    (result, fix) =>
      put(result, fix, {
        value: fix.before,
        ...(fix.formula === undefined ? {} : { formula: fix.formula }),
      }),
    grids,
  );
}

function put(grids: readonly Grid[], { place }: Fix, { value, formula }: Cell): readonly Grid[] {
  const at = parseAddress(place.address);
  if (!at) throw new Error(`no cell ${place.address}`);
  return onSheet(grids, place.sheet, (grid) => {
    const { style, link } = cellAt(grid, at.column, at.row) ?? {};
    const cell: Cell = {
      value,
      ...(formula === undefined ? {} : { formula }),
      ...(style === undefined ? {} : { style }),
      ...(link === undefined ? {} : { link }),
    };
    return withCell(grid, at.column, at.row, cell);
  });
}
