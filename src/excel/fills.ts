/** Background colours of single cells: what marks are made of, and what they must leave as it was. */
import { run, type Answer } from './answer';
import type { CellChange, CellPlace } from './cells';

export interface CellFill extends CellPlace {
  /** `RRGGBB`; null without a fill, which shows the grid lines that white would hide. */
  readonly color: string | null;
}

/** The fills as they are, in one round trip. A theme colour answers as the colour it shows. */
export function readFills(places: readonly CellPlace[]): Promise<Answer<readonly CellFill[]>> {
  return run(async (context) => {
    const loading = places.map(({ sheet, address }) => {
      const { fill } = context.workbook.worksheets.getItem(sheet).getRange(address).format;
      fill.load('color,pattern');
      return { sheet, address, fill };
    });
    await context.sync();
    return loading.map(({ sheet, address, fill }) => ({ sheet, address, color: colorOf(fill) }));
  });
}

/**
 * Sets fills and writes what goes with them, the writing first, in one round trip. `locked` on a protected sheet
 * that does not allow formats, whether or not the cells are locked (docs, "WorksheetProtectionOptions").
 */
export function setFills(
  fills: readonly CellFill[],
  { before = [], after = [] }: { before?: readonly CellChange[]; after?: readonly CellChange[] },
): Promise<Answer<null>> {
  return run(async (context) => {
    const { worksheets } = context.workbook;
    const put = ({ sheet, address, value }: CellChange) => {
      worksheets.getItem(sheet).getRange(address).values = [[value ?? '']];
    };
    before.forEach(put);
    for (const { sheet, address, color } of fills) {
      const { fill } = worksheets.getItem(sheet).getRange(address).format;
      if (color === null) fill.clear();
      else fill.color = `#${color}`;
    }
    after.forEach(put);
    await context.sync();
    return null;
  });
}

function colorOf({ color, pattern }: Pick<Excel.RangeFill, 'color' | 'pattern'>): string | null {
  return pattern === 'None' ? null : color.replace('#', '').toUpperCase();
}
