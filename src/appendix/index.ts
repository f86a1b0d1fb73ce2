/** From totals to the workbook that is signed, checked and handed on. */
export { resultAgain, type OfficerWork, type ResultAgain } from './again';
export { handoverColumns, handoverCsv, handoverRows } from './handover';
export { problemText, type RegisterProblem } from './register/problems';
export { noRegister, readRegister, type EarlierRegister } from './register/read';
export { flagText } from './register/words';
export { resultNames, resultSheets, type ResultNaming, type ResultSheet } from './names';
export { planWorkbook } from './plan-only';
export type { Presentation } from './presentation';
export { resultWorkbook, type ResultOptions } from './workbook';
