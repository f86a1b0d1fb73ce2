/** The open workbook, as the pane sees it. Only this folder names Excel or Office. */
export type { Answer, HostFailure, HostFailureCode } from './answer';
export { addCharts, type SheetCharts } from './charts';
export { selectCell, writeCells, type CellChange, type CellPlace } from './cells';
export { editCells, restoreCells, type CellEdit, type CellMemory, type EditOutcome } from './edit';
export { canAddNotes, readLooks, setLooks, type CellLook, type LookChange } from './looks';
export { connect, paneBackground, storagePrefix, type Host } from './host';
export { insertSheets, openAsWorkbook, type InsertOptions } from './insert';
export { readLayouts, type LoadedLayout } from './layouts';
export { readOpenWorkbook, type OpenWorkbook } from './read';
export { rereadCells, type SheetChange } from './reread';
export { readContents } from './contents';
export { listSheets, type ListedSheet } from './sheets';
export {
  readSelection,
  watchSelection,
  watchWorkbook,
  type SelectedCell,
  type WorkbookChange,
} from './watch';
