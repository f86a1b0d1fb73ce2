/**
 * Members the host knows that are newer than ExcelApi 1.13, with the minor version that brought them
 * (requirement sets in the doc comments of `@types/office-js`). The client checks calls and property
 * accesses itself; `load('…')` strings and private calls pass it and are checked here.
 */
const INTRODUCED: Readonly<Record<string, number>> = {
  'Range.valuesAsJson': 16,
  'Range.valuesAsJsonLocal': 16,
  'Workbook.notes': 18,
  'Worksheet.notes': 18,
  'Worksheet._registerProtectionChangedEvent': 14,
  'Worksheet.tabId': 14,
  'WorksheetCollection._registerProtectionChangedEvent': 14,
};

/** Whether `Class.member` belongs to a set later than ExcelApi 1.`minor`. */
export function isLaterThan(minor: number, member: string): boolean {
  const introduced = INTRODUCED[member];
  return introduced !== undefined && introduced > minor;
}
