import { resultWorkbook } from '../../src/appendix';
import { keyColumn } from '../../src/appendix/table';
import { createStanding } from '../../src/work/desk-standing';
import { langGiang2031 } from '../fixtures/plans/lang-giang-2031';
import { rowsOf, sheetOf, textAt } from '../appendix/cells';
import { province } from '../appendix/province';
import { loadedSheet } from '../support/loaded-sheet';

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
    for (const sheet of sheets) await standing.standSheet(loadedSheet(sheet));
  });

  it('gives a total back with the units that make it', async () => {
    const traces = await standing.trace({ sheet: 'PL01', row });
    expect(traces).toMatchObject([
      {
        numerator: total?.numerator,
        denominator: total?.denominator,
        rate: total?.rate,
      },
    ]);
    expect(traces[0]?.lines.length).toBeGreaterThan(0);
  });

  it('knows no total beside the rows of measures', async () => {
    expect(await standing.trace({ sheet: 'PL01', row: 2 })).toEqual([]);
    expect(await standing.trace({ sheet: 'Không có', row })).toEqual([]);
  });

  it('follows what was changed in Số liệu once it was read again', async () => {
    const data = sheetOf({ sheets }, 'Số liệu');
    const emptied = { ...data, rows: new Map([...data.rows].filter(([one]) => one <= 4)) };
    await standing.standSheet(loadedSheet(emptied));
    expect(await standing.trace({ sheet: 'PL01', row })).toMatchObject([
      {
        numerator: 0,
        rate: null,
        lines: [],
      },
    ]);
  });
});

it('gives back every total of a row that holds several, where the appendix stands as printed', async () => {
  const consolidation = province();
  const { sheets } = resultWorkbook(consolidation, { withResults: false });
  const standing = createStanding(consolidation.plan);
  await standing.stand(sheets.map(({ name }) => name));
  for (const sheet of sheets) await standing.standSheet(loadedSheet(sheet));
  const pl01 = sheetOf({ sheets }, 'PL01');
  const row = rowsOf(pl01).find((one) => textAt(pl01, keyColumn, one) === '5a 5b') ?? 0;
  const totals = consolidation.measures.filter(({ id }) => id === '5a' || id === '5b');
  expect(totals).toHaveLength(2);
  expect(await standing.trace({ sheet: 'PL01', row })).toMatchObject(
    totals.map(({ measure, numerator, rate, met }) => ({ measure, numerator, rate, met })),
  );
});
