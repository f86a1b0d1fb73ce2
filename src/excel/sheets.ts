/** The sheets of the open workbook: which there are, and whose. */
import { readMark, type Mark } from '../form/mark';
import { run, type Answer } from './answer';

export interface ListedSheet {
  /** As events carry it. */
  readonly id: string;
  readonly name: string;
  readonly isVisible: boolean;
  /** Null for a sheet that is not ours. */
  readonly mark: Mark | null;
  /** Texts of its top left corner that stand alone in their row: titles, and no headers of columns. */
  readonly head: readonly string[];
  /** The part with values, from 0 as the host counts. */
  readonly used: UsedPart;
}

export interface UsedPart {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** A mark is written into A1, and a title beside it; rows and columns that a person puts in before are few. */
const headArea = 'A1:C12';

/** All sheets in tab order, in two round trips, whatever they hold. */
export function listSheets(): Promise<Answer<readonly ListedSheet[]>> {
  return run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load('items/id,items/name,items/visibility');
    await context.sync();
    const loading = sheets.items.map((sheet) => {
      const head = sheet.getRange(headArea);
      head.load('values');
      const used = sheet.getUsedRange(true);
      used.load('rowIndex,columnIndex,rowCount,columnCount');
      return { sheet, head, used };
    });
    await context.sync();
    return loading.map(({ sheet, head, used }) => ({
      id: sheet.id,
      name: sheet.name,
      isVisible: sheet.visibility === 'Visible',
      ...headOf(head.values),
      used: {
        rowIndex: used.rowIndex,
        columnIndex: used.columnIndex,
        rowCount: used.rowCount,
        columnCount: used.columnCount,
      },
    }));
  });
}

function headOf(values: readonly (readonly unknown[])[]): Pick<ListedSheet, 'mark' | 'head'> {
  const rows = values.map((row) =>
    row.filter((value): value is string => typeof value === 'string' && value !== ''),
  );
  return {
    head: rows.flatMap((row) => (row.length === 1 ? row : [])),
    mark:
      rows
        .flat()
        .map(readMark)
        .find((mark) => mark !== null) ?? null,
  };
}
