/** Our reader and openpyxl over the same files, cell by cell. */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { address } from '../../src/sheet/address';
import type { Cell, CellValue } from '../../src/sheet/model';
import { readWorkbook } from '../../src/xlsx/read';
import { writeWorkbook } from '../../src/xlsx/write';
import { everything } from '../xlsx/write/everything';
import { convert, makeFolder, removeFolders, runPython } from './programs';

const folder = makeFolder();
afterAll(removeFolders);

/** A fresh file from each program, and the ones kept in the repository. */
const files = {
  ours: join(folder, 'everything.xlsx'),
  get libreOffice() {
    return convert(files.ours, 'xlsx', makeFolder());
  },
  get openpyxl() {
    const made = join(folder, 'openpyxl.xlsx');
    runPython(join(__dirname, '../fixtures/xlsx/make_openpyxl.py'), made);
    return made;
  },
  get kept() {
    const copy = join(folder, 'kept.xlsx');
    copyFileSync(join(__dirname, '../fixtures/xlsx/libreoffice.xlsx'), copy);
    return copy;
  },
};
writeFileSync(files.ours, writeWorkbook(everything));

function described({ value, formula, style }: Cell) {
  return {
    value: comparable(value, formula),
    formula: formula ?? null,
    font: [style?.font?.name, style?.font?.size, style?.font?.bold ?? false, style?.font?.italic ?? false],
    fill: style?.fill ?? null,
    format: style?.numberFormat ?? null,
    wrap: style?.align?.wrap ?? false,
    locked: style?.locked ?? true,
    top: style?.borders?.top?.style ?? null,
  };
}

/** openpyxl leaves control characters as the file spells them. */
const SPELLED_CONTROL = /_x00[01][\da-f]_/gi;

/** What openpyxl found, with control characters left out of texts. */
function withOpenpyxl(file: string): unknown {
  const found = runPython(join(__dirname, 'dump_cells.py'), file);
  return JSON.parse(found.replace(SPELLED_CONTROL, ''));
}

/** The same of ours; the empty result of a formula is none to openpyxl. */
function comparable(value: CellValue, formula: string | undefined): CellValue {
  if (typeof value !== 'string') return value;
  if (value === '' && formula !== undefined) return null;
  return [...value].filter((letter) => letter >= ' ' || letter === '\t' || letter === '\n').join('');
}

function withOurs(file: string) {
  const outcome = readWorkbook(new Uint8Array(readFileSync(file)));
  if (!outcome.ok) throw new Error(outcome.failure.detail);
  const sheets = outcome.workbook.sheets.map((sheet) => {
    const cells = [...sheet.rows].flatMap(([row, { cells }]) =>
      [...cells]
        .filter(([, cell]) => cell.value !== null || cell.formula !== undefined)
        .map(([column, cell]) => [address(column, row), described(cell)]),
    );
    return [sheet.name, Object.fromEntries(cells)] as const;
  });
  return Object.fromEntries(sheets);
}

test.each(['ours', 'libreOffice', 'openpyxl', 'kept'] as const)('%s: both read the same', (source) => {
  const file = files[source];
  expect(withOurs(file)).toEqual(withOpenpyxl(file));
});
