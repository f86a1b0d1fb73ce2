/** Sheets, rows and columns are found again whatever people did to them. */
import { buildForm } from '../../src/form/form';
import { namesFor } from '../../src/form/names';
import { writeMark } from '../../src/form/mark';
import { defaultPlan as plan } from '../../src/plan/packs';
import type { Grid } from '../../src/sheet/model';
import { entriesOf, readSubmissions, type Submission } from '../../src/submission';
import { langGiang2031 } from '../fixtures/plans/lang-giang-2031';
import {
  onSheet,
  renamed,
  withCell,
  withColumns,
  without,
  withoutColumn,
  withoutRow,
  withRowCopied,
  withRowsAbove,
} from '../support/grid-edits';
import {
  blankForm,
  cleanEntries,
  commune,
  department,
  filledForm,
  periodNamed,
  unitNamed,
} from '../support/workbook-table';

function only(grids: readonly Grid[]): Submission {
  const [submission, ...others] = readSubmissions(grids, plan);
  if (!submission || others.length > 0) throw new Error(`${others.length + 1} submissions`);
  return submission;
}

const clean = cleanEntries(plan, unitNamed(commune));
const filled = filledForm(commune);
const headerRow = 5;
const firstRow = 6;

/** A mark as it would stand without the sheet's own: none. */
const unmarked = (grid: Grid): Grid => withCell(grid, 1, headerRow - 1, null);

describe('a form', () => {
  test('says who it is of', () => {
    expect(only(filled).identity).toEqual({
      format: 1,
      plan: 'hung-yen-2026',
      unit: commune,
      period: 'year',
      version: 1,
      stampedAt: '',
      from: 'identity-sheet',
    });
  });

  test('gives back every entry', () => {
    expect(entriesOf(only(filled))).toEqual(clean);
  });

  test('of another plan is read by its own headers', () => {
    const [unit] = langGiang2031.units;
    const sheets = filledForm(unit?.id ?? '', '', { plan: langGiang2031 });
    const [submission] = readSubmissions(sheets, langGiang2031);
    expect(submission && entriesOf(submission)).toEqual(
      cleanEntries(langGiang2031, unitNamed(unit?.id ?? '', langGiang2031)),
    );
  });

  test('is asked for the rows that it was made with', () => {
    const issued = only(blankForm(commune, { appendices: ['PL01'] })).issued;
    expect(issued?.has('5b' as never)).toBe(true);
    expect(issued?.has('PL02.5' as never)).toBe(false);
  });
});

describe('no harm is done by', () => {
  const edits: [string, readonly Grid[]][] = [
    ['renamed sheets', renamed(renamed(filled, 'PL01', 'Sheet1'), 'PL02', 'Phụ lục II xã')],
    ['sheets in another order', [...filled].reverse()],
    ['rows put above the header', onSheet(filled, 'PL01', (grid) => withRowsAbove(grid, 1, 7))],
    [
      'rows put between mark and header',
      onSheet(filled, 'PL01', (grid) => withRowsAbove(grid, headerRow, 2)),
    ],
    ['rows put between rows', onSheet(filled, 'PL01', (grid) => withRowsAbove(grid, 9, 3))],
    [
      'columns moved, the hidden one too',
      onSheet(filled, 'PL01', (grid) => withColumns(grid, (column) => 15 - column)),
    ],
    [
      'a column put in',
      onSheet(filled, 'PL02', (grid) => withColumns(grid, (column) => (column > 4 ? column + 1 : column))),
    ],
    [
      'columns put into Thông tin',
      onSheet(filled, 'Thông tin', (grid) =>
        withColumns(grid, (column) => (column > 2 ? column + 2 : column)),
      ),
    ],
    ['rows put into Thông tin', onSheet(filled, 'Thông tin', (grid) => withRowsAbove(grid, 3, 2))],
    [
      'the identity sheet merely hidden',
      onSheet(filled, '_khs', (grid) => ({ ...grid, visibility: 'hidden' })),
    ],
    ['the identity sheet renamed', renamed(filled, '_khs', 'Sheet9')],
    [
      'headers in another case, with line breaks and decomposed letters',
      onSheet(filled, 'PL01', (grid) =>
        withCell(withCell(grid, 7, headerRow, { value: 'TỬ  SỐ' }), 8, headerRow, {
          value: 'Mẫu\nsố '.normalize('NFD'),
        }),
      ),
    ],
    ['the key kept as a number', onSheet(filled, 'PL01', (grid) => numericKeys(grid))],
    ['one mark gone', onSheet(filled, 'PL01', unmarked)],
    ['an identical copy of a sheet', [...filled, ...renamed(pick(filled, 'PL01'), 'PL01', 'PL01 (2)')]],
    [
      'an empty copy of a sheet before it',
      [...renamed(pick(blankForm(commune), 'PL01'), 'PL01', 'A'), ...filled],
    ],
  ];

  test.each(edits)('%s', (_, grids) => {
    const submission = only(grids);
    expect(entriesOf(submission)).toEqual(clean);
    expect(submission.identity).toMatchObject({ unit: commune, period: 'year' });
  });

  test('a key column that is gone, where TT and text are as printed', () => {
    const grids = onSheet(filled, 'PL01', (grid) => withoutColumn(grid, 1));
    expect(entriesOf(only(grids)).rows.PL01).toEqual(clean.rows.PL01);
  });
});

describe('a row without its key', () => {
  const keyless = (grid: Grid) => withoutColumn(grid, 1);

  test('is no row when its text was edited', () => {
    const grids = onSheet(filled, 'PL01', (grid) =>
      withCell(keyless(grid), 2, firstRow, { value: 'Chính sách số' }),
    );
    const sheet = only(grids).sheets.PL01;
    expect(sheet?.rows.some(({ row }) => row === firstRow)).toBe(false);
    expect(sheet?.strayRows).toContain(firstRow);
  });
});

describe('rows that are not the plan’s', () => {
  const below = 60;

  test('are stray when they hold an entry', () => {
    const grids = onSheet(filled, 'PL01', (grid) => withCell(grid, 7, below, { value: 12 }));
    expect(only(grids).sheets.PL01?.strayRows).toEqual([below]);
  });

  test('are passed over when they hold none, as a signature does', () => {
    const grids = onSheet(filled, 'PL01', (grid) => withCell(grid, 3, below, { value: 'Thủ trưởng' }));
    expect(only(grids).sheets.PL01?.strayRows).toEqual([]);
  });

  test('are stray with a key that no row has', () => {
    const grids = onSheet(filled, 'PL01', (grid) =>
      withCell(withCell(grid, 1, below, { value: '99' }), 7, below, { value: 12 }),
    );
    expect(only(grids).sheets.PL01?.strayRows).toEqual([below]);
  });
});

test('a key that stands twice is kept twice, and its entries complete each other', () => {
  const grids = onSheet(filled, 'PL01', (grid) => withRowCopied(grid, firstRow, firstRow + 1));
  const submission = only(grids);
  expect(submission.sheets.PL01?.rows.filter(({ key }) => key === '1').map(({ row }) => row)).toEqual([6, 7]);
  expect(entriesOf(submission)).toEqual(clean);
});

test('a deleted row is simply not there', () => {
  const grids = onSheet(filled, 'PL01', (grid) => withoutRow(grid, firstRow));
  expect(only(grids).sheets.PL01?.rows[0]?.key).toBe('3');
});

describe('whose it is', () => {
  test('is said by the marks where the identity sheet is gone', () => {
    const { identity, sheets } = only(without(filled, '_khs'));
    expect(identity).toMatchObject({ unit: commune, period: 'year', from: 'marks' });
    expect(sheets.PL01?.rows.length).toBeGreaterThan(0);
  });

  test('is said by the identity sheet where all marks are gone', () => {
    const grids = filled.map((grid) => (/^PL/.test(grid.name) ? unmarked(grid) : grid));
    expect(only(grids).identity).toMatchObject({ unit: commune, from: 'identity-sheet' });
    expect(Object.keys(only(grids).sheets)).toEqual(['PL01', 'PL02', 'PL03']);
  });

  test('is said by nothing where both are gone, and the sheets are read all the same', () => {
    const grids = without(filled, '_khs').map((grid) =>
      withCell(/^PL/.test(grid.name) ? unmarked(grid) : grid, 1, 1, null),
    );
    const { identity, sheets } = only(grids);
    expect(identity).toBeNull();
    expect(sheets.PL01?.rows.length).toBeGreaterThan(0);
  });

  test('is said by nothing in a workbook of something else', () => {
    const other: Grid = { name: 'Sheet1', rows: new Map([[1, { cells: new Map([[1, { value: 'Mã' }]]) }]]) };
    expect(readSubmissions([other], plan)).toMatchObject([
      { identity: null, info: {}, sheets: {}, copies: [], issued: null, previous: new Map() },
    ]);
    expect(only([]).identity).toBeNull();
  });

  test('is decided by the sheet’s mark where the identity sheet is of another unit', () => {
    const foreign = blankForm('11977').filter(({ name }) => name === '_khs');
    const grids = [...without(without(filled, '_khs'), 'Thông tin'), ...foreign];
    expect(only(grids).identity).toMatchObject({ unit: commune, from: 'marks' });
    expect(only(grids).info).toEqual({});
  });
});

describe('an open workbook with several units', () => {
  const second = '11977';
  const naming = namesFor(
    unitNamed(second).id,
    filled.map(({ name }) => name),
  );
  const beside: readonly Grid[] = buildForm({
    plan,
    unit: unitNamed(second),
    period: periodNamed('year'),
    madeAt: '2026-11-01T08:00:00Z',
    naming,
  }).sheets;
  const both = [...filled, ...beside];

  test('gives one submission for each, with its own sheets only', () => {
    const submissions = readSubmissions(both, plan);
    expect(submissions.map(({ identity }) => identity?.unit)).toEqual([commune, second]);
    expect(submissions.map(({ sheets }) => sheets.PL01?.name)).toEqual(['PL01', `PL01 ${second}`]);
    expect(submissions.map(({ info }) => info.asOf?.place.sheet)).toEqual([
      'Thông tin',
      `Thông tin ${second}`,
    ]);
    expect(submissions.map((submission) => entriesOf(submission).rows.PL01.size)).toEqual([16, 0]);
  });

  test('knows Thông tin by its unit code where its mark is gone', () => {
    const grids = onSheet(both, `Thông tin ${second}`, (grid) => withCell(grid, 1, 1, null));
    const submissions = readSubmissions(grids, plan);
    expect(submissions.map(({ info }) => info.unitId?.cell?.value)).toEqual([commune, second]);
  });

  test('gives no submission for sheets that only go with a form', () => {
    const rest = beside.filter(({ name }) => !name.startsWith('PL0'));
    expect(only([...filled, ...rest]).identity?.unit).toBe(commune);
  });

  test('never reads a result as a form', () => {
    const result = writeMark({
      kind: 'result',
      format: 1,
      plan: plan.id,
      unit: '',
      period: 'year',
      version: 1,
      asOf: '',
    });
    const results = renamed(pick(filled, 'PL01'), 'PL01', 'PL01 tổng hợp').map((grid) =>
      withCell(grid, 1, headerRow - 1, { value: result }),
    );
    expect(only([...results, ...filled]).sheets.PL01?.name).toBe('PL01');
    expect(only([...results, ...filled]).copies).toEqual([]);
    expect(only(results).identity).toBeNull();
    expect(only(results).sheets).toEqual({});
  });
});

test('a second sheet of an appendix is kept in sight as a copy', () => {
  const copy = renamed(pick(filledForm(commune, changes), 'PL01'), 'PL01', 'PL01 (2)');
  const submission = only([...copy, ...filled]);
  expect(submission.sheets.PL01?.name).toBe('PL01');
  expect(submission.copies.map(({ name }) => name)).toEqual(['PL01 (2)']);
});

test('units of both kinds read back what they entered', () => {
  for (const unit of [department, 'nhnn-kv12', 'so-y-te', 'cong-an-tinh']) {
    expect(entriesOf(only(filledForm(unit)))).toEqual(cleanEntries(plan, unitNamed(unit)));
  }
});

const changes = `
  | PL01 | Tử số |
  | 4    | 41    |
`;

function pick(grids: readonly Grid[], name: string): Grid[] {
  return grids.filter((grid) => grid.name === name);
}

function numericKeys(grid: Grid): Grid {
  return [...grid.rows.keys()].reduce((edited, row) => {
    const key = edited.rows.get(row)?.cells.get(1)?.value;
    const digits = typeof key === 'string' && /^\d+$/.test(key);
    return digits ? withCell(edited, 1, row, { value: Number(key) }) : edited;
  }, grid);
}
