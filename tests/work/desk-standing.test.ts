import { resultWorkbook } from '../../src/appendix';
import { keyColumn } from '../../src/appendix/table';
import type { LoadedSheet } from '../../src/sheet/loaded';
import type { Grid } from '../../src/sheet/model';
import { isError } from '../../src/sheet/values';
import { createStanding } from '../../src/work/desk-standing';
import { langGiang2031 } from '../fixtures/plans/lang-giang-2031';
import { rowsOf, sheetOf, textAt } from '../appendix/cells';
import { province } from '../appendix/province';

/** As Excel answers for a sheet, from A1 on. */
function loaded({ name, rows }: Grid): LoadedSheet {
  const height = Math.max(...rows.keys());
  const width = Math.max(...[...rows.values()].flatMap(({ cells }) => [...cells.keys()]));
  const table = <T>(read: (row: number, column: number) => T): T[][] =>
    Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (__, column) => read(row + 1, column + 1)),
    );
  const cell = (row: number, column: number) => rows.get(row)?.cells.get(column);
  const value = (row: number, column: number) => {
    const found = cell(row, column)?.value ?? '';
    return isError(found) ? found.error : found;
  };
  return {
    name,
    visibility: 'Visible',
    range: {
      rowIndex: 0,
      columnIndex: 0,
      values: table(value),
      formulas: table((row, column) => {
        const formula = cell(row, column)?.formula;
        return formula === undefined ? value(row, column) : `=${formula}`;
      }),
      valueTypes: table((row, column) => (isError(cell(row, column)?.value) ? 'Error' : 'String')),
    },
  };
}

describe.each([
  ['2026', undefined],
  ['2031', langGiang2031],
] as const)('the result of plan %s as it stands', (_, pack) => {
  const consolidation = province(pack);
  const { sheets } = resultWorkbook(consolidation);
  const standing = createStanding(consolidation.plan);
  const pl01 = sheetOf({ sheets }, 'PL01');
  const total = consolidation.measures.find(({ rate }) => rate !== null);
  const row = rowsOf(pl01).find((one) => textAt(pl01, keyColumn, one) === total?.id) ?? 0;

  beforeAll(async () => {
    await standing.stand(sheets.map(({ name }) => name));
    for (const sheet of sheets) await standing.standSheet(loaded(sheet));
  });

  it('gives a total back with the units that make it', async () => {
    const trace = await standing.trace({ sheet: 'PL01', row });
    expect(trace).toMatchObject({
      numerator: total?.numerator,
      denominator: total?.denominator,
      rate: total?.rate,
    });
    expect(trace?.lines.length).toBeGreaterThan(0);
  });

  it('knows no total beside the rows of measures', async () => {
    expect(await standing.trace({ sheet: 'PL01', row: 2 })).toBeNull();
    expect(await standing.trace({ sheet: 'Không có', row })).toBeNull();
  });

  it('follows what was changed in Số liệu once it was read again', async () => {
    const data = sheetOf({ sheets }, 'Số liệu');
    const emptied = { ...data, rows: new Map([...data.rows].filter(([one]) => one <= 4)) };
    await standing.standSheet(loaded(emptied));
    expect(await standing.trace({ sheet: 'PL01', row })).toMatchObject({
      numerator: 0,
      rate: null,
      lines: [],
    });
  });
});
