/** News of changes to the workbook. Only a hint: Excel loses some (OfficeDev/office-js #420, #1760, #3888). */
import { run, type Answer } from './answer';

export type WorkbookChange =
  /** Content of cells. `sheetId` as in `OpenWorkbook.sheetNames`; `address` is A1, a cell or an area. */
  | { readonly kind: 'cells'; readonly sheetId: string; readonly address: string }
  /** Rows, columns or cells went in or out, so that those behind them have moved. */
  | { readonly kind: 'shifted'; readonly sheetId: string }
  /** A sheet came or went. */
  | { readonly kind: 'sheets' };

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
    return () => {
      void Excel.run(registrations[0].context, async (sameContext) => {
        for (const registration of registrations) registration.remove();
        await sameContext.sync();
      }).catch(() => undefined);
    };
  });
}
