/** What goes back to units and on to the province: returned workbooks, letters, the report. */
export { returnedWorkbook, toDoSheetName, type ReturnRequest } from './returned';
export { linesWithoutReturn } from './returned/choose';
export { returnedFiles, type ReturnedFile, type Returning } from './returned/files';
export { chasingLetters, type LetterRequest, type Letters } from './letter/letter';
export { laggingWorkbook } from './letter/sheet';
export { periodReport, type ReportRequest } from './report';
export type { TextDocument } from './document/model';
