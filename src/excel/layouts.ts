/** Sheets as they are laid out for print: content, looks of every cell, page set-up. */
import type { LoadedRange, LoadedSheet } from '../sheet/loaded';
import type { PrintSetup } from '../sheet/model';
import { run, type Answer } from './answer';
import { loadPageSetup, pageSetupOf } from './page-setup';
import { readContents } from './contents';
import type { ListedSheet } from './sheets';

export interface LoadedLayout {
  readonly sheet: LoadedSheet;
  /** Null where the host cannot tell. */
  readonly print: PrintSetup | null;
}

type Frame = Pick<LoadedRange, 'rowsHidden' | 'columnsHidden' | 'mergedAddress'> &
  Pick<LoadedLayout, 'print'>;

/**
 * One round trip for the pages of all sheets and one for each 4 000 cells of them. A host that does not know page
 * set-up gives the sheets without it. Failures: `gone`, `cell-edit`, and those of the host.
 */
export async function readLayouts(sheets: readonly ListedSheet[]): Promise<Answer<readonly LoadedLayout[]>> {
  const known = await run((context) => readFrames(context, sheets, true));
  const frames =
    !known.ok && known.failure.code === 'unsupported'
      ? await run((context) => readFrames(context, sheets, false))
      : known;
  if (!frames.ok) return frames;
  const contents = await readContents(sheets, { withLooks: true });
  if (!contents.ok) return contents;
  return {
    ok: true,
    value: contents.value.map((sheet, index) => {
      const { print = null, ...frame } = frames.value[index] ?? {};
      return { sheet: { ...sheet, range: { ...sheet.range, ...frame } }, print };
    }),
  };
}

async function readFrames(
  context: Excel.RequestContext,
  sheets: readonly ListedSheet[],
  withPage: boolean,
): Promise<Frame[]> {
  const loading = sheets.map(({ id, used }) => {
    const sheet = context.workbook.worksheets.getItem(id);
    const whole = sheet.getRangeByIndexes(used.rowIndex, used.columnIndex, used.rowCount, used.columnCount);
    const merged = whole.getMergedAreasOrNullObject();
    merged.load('address');
    return {
      merged,
      rows: whole.getRowProperties({ rowHidden: true }),
      columns: whole.getColumnProperties({ columnHidden: true }),
      page: withPage ? loadPageSetup(sheet) : null,
    };
  });
  await context.sync();
  return loading.map(({ merged, rows, columns, page }) => ({
    mergedAddress: merged.isNullObject ? '' : merged.address,
    rowsHidden: rows.value.map(({ rowHidden }) => rowHidden),
    columnsHidden: columns.value.map(({ columnHidden }) => columnHidden),
    print: page && pageSetupOf(page),
  }));
}
