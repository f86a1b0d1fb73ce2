/** Background colours and notes of single cells: what marks are made of, and what they must leave as it was. */
import { run, type Answer } from './answer';
import type { CellChange, CellPlace } from './cells';
import { supports } from './host';

export interface CellLook extends CellPlace {
  /** `RRGGBB`; null without a fill, which shows the grid lines that white would hide. */
  readonly color: string | null;
  /** Null without a note, and where the host cannot say. */
  readonly note: string | null;
  readonly takesNotes: boolean;
}

/** What is left out stays as it is. */
export interface LookChange extends CellPlace {
  readonly color?: string | null;
  readonly note?: string | null;
}

/** `Excel.Note` came with ExcelApi 1.18 (docs, "Excel JavaScript API requirement set 1.18"). */
export function canAddNotes(): boolean {
  return supports('1.18');
}

/** The looks as they are, in one round trip. A theme colour answers as the colour it shows. */
export function readLooks(places: readonly CellPlace[]): Promise<Answer<readonly CellLook[]>> {
  return run(async (context) => {
    const { worksheets } = context.workbook;
    const withNotes = canAddNotes();
    const protections = new Map(
      [...new Set(withNotes ? places.map(({ sheet }) => sheet) : [])].map((sheet) => {
        const { protection } = worksheets.getItem(sheet);
        protection.load('protected,options');
        return [sheet, protection] as const;
      }),
    );
    const loading = places.map(({ sheet, address }) => {
      const { fill } = worksheets.getItem(sheet).getRange(address).format;
      fill.load('color,pattern');
      const note = withNotes ? worksheets.getItem(sheet).notes.getItemOrNullObject(address) : null;
      note?.load('content');
      return { sheet, address, fill, note };
    });
    await context.sync();
    return loading.map(({ sheet, address, fill, note }) => ({
      sheet,
      address,
      color: colorOf(fill),
      note: note && !note.isNullObject ? note.content : null,
      takesNotes: takesNotes(protections.get(sheet)),
    }));
  });
}

/**
 * Sets looks and writes what goes with them, in one round trip: colours, then notes. `locked` on a protected sheet
 * that does not allow formats, whether or not the cells are locked (docs, "WorksheetProtectionOptions").
 */
export function setLooks(
  looks: readonly LookChange[],
  { before = [], after = [] }: { before?: readonly CellChange[]; after?: readonly CellChange[] },
): Promise<Answer<null>> {
  return run(async (context) => {
    const { worksheets } = context.workbook;
    const put = ({ sheet, address, value }: CellChange) => {
      worksheets.getItem(sheet).getRange(address).values = [[value ?? '']];
    };
    before.forEach(put);
    for (const { sheet, address, color } of looks) {
      if (color === undefined) continue;
      const { fill } = worksheets.getItem(sheet).getRange(address).format;
      if (color === null) fill.clear();
      else fill.color = `#${color}`;
    }
    for (const { sheet, address, note } of looks) {
      if (note === undefined) continue;
      const { notes } = worksheets.getItem(sheet);
      if (note === null) notes.getItem(address).delete();
      else notes.add(address, note);
    }
    after.forEach(put);
    await context.sync();
    return null;
  });
}

/**
 * A protected sheet takes notes only with "Edit objects" ticked: it covers adding and editing them
 * (support.microsoft.com, "Protect a worksheet"; `WorksheetProtectionOptions.allowEditObjects`).
 */
function takesNotes(protection: Excel.WorksheetProtection | undefined): boolean {
  return protection !== undefined && (!protection.protected || protection.options.allowEditObjects === true);
}

function colorOf({ color, pattern }: Pick<Excel.RangeFill, 'color' | 'pattern'>): string | null {
  return pattern === 'None' ? null : color.replace('#', '').toUpperCase();
}
