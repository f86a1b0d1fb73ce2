/** The formats that Excel, LibreOffice and WPS save beside .xlsx, each behind the guard of its container. */
import { refuse } from '../failure';
import type { ReadFailureCode } from '../failure';
import type { Budget } from '../limits';
import { openPackage } from '../package';
import { readProperties } from '../properties';
import { readRelationships } from '../relationships';
import { countBiff8 } from './biff8';
import { countBiff12 } from './biff12';
import { openCompoundFile } from './compound-file';
import { readByLibrary } from './library';
import { readOpenDocument } from './open-document';
import type { OtherResult } from './result';
import { readSummary, SUMMARY_STREAM } from './summary-information';

export type { OtherResult } from './result';

export type OtherFormat = Extract<ReadFailureCode, 'xls' | 'xlsb' | 'ods'>;

export const otherReaders: Readonly<
  Record<OtherFormat, (bytes: Uint8Array, budget: Budget) => Promise<OtherResult> | OtherResult>
> = {
  xls: readXls,
  xlsb: readXlsb,
  ods: (bytes, budget) => readOpenDocument(openPackage(bytes, budget), budget),
};

/** Storages in which Excel and LibreOffice keep VBA ([MS-OVBA] 2.2). */
const MACROS = '_VBA_PROJECT_CUR';

async function readXls(bytes: Uint8Array, budget: Budget): Promise<OtherResult> {
  const file = openCompoundFile(bytes);
  if (file.names.has('EncryptedPackage')) refuse('password', 'encrypted package');
  const workbook = file.stream('Workbook') ?? refuse('damaged', 'no workbook stream');
  const { sheets, macroSheets, stream } = countBiff8(workbook, budget);
  const properties = readSummary(file.stream(SUMMARY_STREAM));
  return {
    grids: await readByLibrary(stream, sheets, budget),
    macros: macroSheets || file.names.has(MACROS),
    sheetsLeftOut: sheets.flatMap(({ name, isWorksheet }) => (isWorksheet ? [] : [name])),
    ...(properties ? { properties } : {}),
  };
}

async function readXlsb(bytes: Uint8Array, budget: Budget): Promise<OtherResult> {
  const files = openPackage(bytes, budget);
  const relationships = readRelationships(files, '', budget);
  const { sheets, sheetsLeftOut, package: shown } = countBiff12(files, relationships, budget);
  const properties = readProperties(files, relationships, budget);
  return {
    grids: await readByLibrary(shown, sheets, budget),
    macros: files.names.some((name) => name.endsWith('vbaproject.bin')),
    sheetsLeftOut,
    ...(properties ? { properties } : {}),
  };
}
