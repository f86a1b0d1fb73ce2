/** What goes back to units and on to the province: returned workbooks, letters, the report. */
export { returnedWorkbook, toDoSheetName, type ReturnRequest } from './returned';
export { returnedFiles, type ReturnedFile, type Returning } from './returned/files';
