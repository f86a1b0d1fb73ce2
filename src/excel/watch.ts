/** News of changed cells. Only a hint: Excel loses some (OfficeDev/office-js #420, #1760, #3888). */
import { run, type Answer } from './answer';

export interface CellsChanged {
  /** Id of the sheet as `OpenWorkbook.sheetNames` has it. */
  readonly sheetId: string;
  /** A1, a cell or an area. */
  readonly address: string;
}

/** Calls `onChange` for every change to any sheet until the returned function is called. */
export async function watchCells(onChange: (change: CellsChanged) => void): Promise<Answer<() => void>> {
  return run(async (context) => {
    const registration = context.workbook.worksheets.onChanged.add((event) => {
      onChange({ sheetId: event.worksheetId, address: event.address });
      return Promise.resolve();
    });
    await context.sync();
    return () => {
      void Excel.run(registration.context, async (sameContext) => {
        registration.remove();
        await sameContext.sync();
      }).catch(() => undefined);
    };
  });
}
