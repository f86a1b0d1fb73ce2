/**
 * Members the host knows that are newer than ExcelApi 1.13, with the minor version that brought them
 * (requirement sets in the doc comments of `@types/office-js`). Excel checks too: the client's own check is
 * switched off in 1.1.110 (`CommonUtility._doApiNotSupportedCheck`).
 */
const INTRODUCED: Readonly<Record<string, number>> = {
  'Range.valuesAsJson': 16,
  'Range.valuesAsJsonLocal': 16,
  'Workbook.notes': 18,
  'Worksheet.notes': 18,
  'Worksheet._RegisterProtectionChangedEvent': 14,
  'Worksheet.tabId': 14,
  'WorksheetCollection._RegisterProtectionChangedEvent': 14,
};

/** Whether `Class.member` belongs to a set later than ExcelApi 1.`minor`. */
export function isLaterThan(minor: number, member: string): boolean {
  const introduced = INTRODUCED[member];
  return introduced !== undefined && introduced > minor;
}
