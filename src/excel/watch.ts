/** News of changes to the workbook, and of what is selected in it. Only a hint: Excel loses some (OfficeDev/office-js #420, #1760, #3888). */
import { run, type Answer } from './answer';

export type WorkbookChange =
  /** Content of cells. `sheetId` as in `OpenWorkbook.sheetNames`; `address` is A1, a cell or an area. */
  | { readonly kind: 'cells'; readonly sheetId: string; readonly address: string }
  /** Rows, columns or cells went in or out, so that those behind them have moved. */
  | { readonly kind: 'shifted'; readonly sheetId: string }
  /** A sheet came or went. */
  | { readonly kind: 'sheets' };

/** The cell that is selected: the first of several. */
export interface SelectedCell {
  readonly sheetId: string;
  /** A1. */
  readonly address: string;
}

/** Calls `onChange` for every change until the returned function is called. Renamed sheets are not heard of. */
export async function watchWorkbook(onChange: (change: WorkbookChange) => void): Promise<Answer<() => void>> {
  return run(async (context) => {
    const { worksheets } = context.workbook;
    const sheetsChanged = (): Promise<void> => {
      onChange({ kind: 'sheets' });
      return Promise.resolve();
    };
    const registrations = [
      worksheets.onChanged.add(({ changeType, worksheetId: sheetId, address }) => {
        onChange(
          changeType === 'RangeEdited' ? { kind: 'cells', sheetId, address } : { kind: 'shifted', sheetId },
        );
        return Promise.resolve();
      }),
      worksheets.onAdded.add(sheetsChanged),
      worksheets.onDeleted.add(sheetsChanged),
    ] as const;
    await context.sync();
    return removing(registrations);
  });
}

/**
 * Calls `onSelect` whenever another cell of any sheet is selected, until the returned function is called
 * (`WorksheetCollection.onSelectionChanged`, ExcelApi 1.9). The event carries the place: hearing of it costs no
 * round trip. Some Excels lose it (OfficeDev/office-js #533, #6311): `readSelection` asks.
 */
export async function watchSelection(onSelect: (cell: SelectedCell) => void): Promise<Answer<() => void>> {
  return run(async (context) => {
    const registration = context.workbook.worksheets.onSelectionChanged.add(({ worksheetId, address }) => {
      onSelect({ sheetId: worksheetId, address: firstCell(address) });
      return Promise.resolve();
    });
    await context.sync();
    return removing([registration]);
  });
}

/** The selected cell, in one round trip. */
export function readSelection(): Promise<Answer<SelectedCell>> {
  return run(async (context) => {
    const cell = context.workbook.getActiveCell();
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    cell.load('address');
    sheet.load('id');
    await context.sync();
    return { sheetId: sheet.id, address: cell.address.slice(cell.address.lastIndexOf('!') + 1) };
  });
}

/** `G7:H9,A1` → `G7`. */
function firstCell(address: string): string {
  const [first = ''] = address.split(/[:,]/);
  return first;
}

/** Anything that can be taken off again. */
type Registration = Pick<OfficeExtension.EventHandlerResult<unknown>, 'context' | 'remove'>;

function removing(registrations: readonly [Registration, ...Registration[]]): () => void {
  return () => {
    void Excel.run(registrations[0].context, async (sameContext) => {
      for (const registration of registrations) registration.remove();
      await sameContext.sync();
    }).catch(() => undefined);
  };
}
