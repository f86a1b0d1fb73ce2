/** One form as many programs have saved it: every one of them holds the same entries. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultPlan as plan } from '../../../src/plan/packs';
import { check } from '../../../src/rules';
import { address } from '../../../src/sheet/address';
import type { CellValue, Grid } from '../../../src/sheet/model';
import { entriesOf, readSubmissions } from '../../../src/submission';
import { readSpreadsheet } from '../../../src/xlsx/read';
import { sentForm } from '../../fixtures/files/form';
import { commune } from '../../support/workbook-table';
import { stopped } from './files';

async function read(name: string) {
  const bytes = readFileSync(join(__dirname, '../../fixtures/files', name));
  const outcome = await readSpreadsheet(bytes, {}, stopped);
  if (!outcome.ok) throw new Error(`${outcome.code}: ${outcome.detail}`);
  const [submission] = readSubmissions(outcome.grids, plan);
  if (!submission) throw new Error('nothing submitted');
  return { ...outcome, submission };
}

const [asMade] = readSubmissions(sentForm().sheets, plan);

describe.each([
  ['own.xlsx', 'xlsx'],
  ['openpyxl.xlsx', 'xlsx'],
  ['libreoffice.ods', 'ods'],
  ['libreoffice.xls', 'xls'],
  ['libreoffice-ods-to.xlsx', 'xlsx'],
  ['libreoffice-xls-to.xlsx', 'xlsx'],
  ['libreoffice-xls-to.ods', 'ods'],
  ['openpyxl-libreoffice.xls', 'xls'],
  ['sheetjs.xlsb', 'xlsb'],
] as const)('%s', (name, format) => {
  test('says whose it is and holds every entry at its key', async () => {
    const { submission, ...file } = await read(name);
    expect(file).toMatchObject({ format, macros: false, sheetsLeftOut: [] });
    expect(submission.identity).toMatchObject({ plan: plan.id, unit: commune, period: 'year' });
    expect(asMade && entriesOf(submission)).toEqual(asMade && entriesOf(asMade));
  });

  test('gives no finding but notes: what a format does not tell is not held against it', async () => {
    const { submission } = await read(name);
    const findings = check({ plan, submission, period: null });
    expect(findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
  });
});

/** Values by place. LibreOffice forgets that a formula gave an empty text: in .ods it has no result, in .xls a 0. */
function valuesOf(grid: Grid | undefined, emptyTexts: ReadonlySet<string>): ReadonlyMap<string, CellValue> {
  return new Map(
    [...(grid?.rows ?? [])].flatMap(([row, { cells }]) =>
      [...cells].flatMap(([column, { value }]) => {
        const place = address(column, row);
        return value === null || emptyTexts.has(place) ? [] : [[place, value] as const];
      }),
    ),
  );
}

function emptyTextsOf(grid: Grid): ReadonlySet<string> {
  return new Set([...valuesOf(grid, new Set())].flatMap(([place, value]) => (value === '' ? [place] : [])));
}

test.each(['libreoffice.ods', 'libreoffice.xls'])(
  '%s has every cell of the form, hidden sheets too',
  async (name) => {
    const [made, sent] = [await read('own.xlsx'), await read(name)];
    expect(sent.grids.map((grid) => [grid.name, grid.visibility])).toEqual(
      made.grids.map((grid) => [grid.name, grid.visibility === 'veryHidden' ? 'hidden' : grid.visibility]),
    );
    for (const [index, grid] of made.grids.entries()) {
      const empty = emptyTextsOf(grid);
      expect(valuesOf(sent.grids[index], empty)).toEqual(valuesOf(grid, empty));
    }
    expect(sent.grids.map(({ merges }) => merges?.length)).toEqual(
      made.grids.map(({ merges }) => merges?.length),
    );
    expect([...(sent.grids[1]?.columns ?? [])]).toEqual([[1, { hidden: true }]]);
  },
);

test('formulas that openpyxl has not calculated are told from empty cells', async () => {
  const { submission } = await read('openpyxl.xlsx');
  const row = submission.sheets.PL01?.rows.find(({ key }) => (key as string) === '4');
  expect(row?.cells.rate?.cell).toMatchObject({ value: null, cached: false });
});
