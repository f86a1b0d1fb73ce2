/** The returned workbook: nothing of the unit's is lost, and a check of it says what a check of the file said. */
import { returnedWorkbook, toDoSheetName } from '../../src/answers';
import { carriedEntries } from '../../src/answers/returned';
import { filledProvince } from '../../src/demo';
import { unplacedEntries } from '../../src/form/unplaced';
import { defaultPlan } from '../../src/plan/packs';
import { unitById } from '../../src/plan/rows';
import type { PlanPack } from '../../src/plan/schema';
import { check, outcomeOf, type Context, type Finding, type RuleId } from '../../src/rules';
import type { Grid, Workbook } from '../../src/sheet/model';
import { entriesOf, readReplies, readSubmissions } from '../../src/submission';
import { readWorkbook } from '../../src/xlsx/read';
import { writeWorkbook } from '../../src/xlsx/write';
import { langGiang2031 } from '../fixtures/plans/lang-giang-2031';
import { periodOf } from '../appendix/province';
import { onSheet, withCell } from '../support/grid-edits';

/** What making the form anew puts right by itself: these are of the sheets, not of what stands in the cells. */
const mendedByForm: ReadonlySet<RuleId> = new Set<RuleId>([
  'sheet-missing',
  'column-missing',
  'row-missing',
  'row-duplicated',
  'target-changed',
  'text-changed',
  'old-format',
  'merged-entries',
  'hidden-entries',
  'stray-row',
  'key-changed',
  'key-contradicts',
  'column-duplicated',
  'formula-in-entry',
  'moving-date',
  'rate-overwritten',
]);

/** A formula is no value: without its result there is nothing to carry into the cell. */
function isMended({ ruleId, variant }: Finding): boolean {
  return mendedByForm.has(ruleId) || (ruleId === 'not-a-number' && variant === 'formula');
}

interface Sent {
  readonly plan: PlanPack;
  readonly flaw: string | null;
  readonly file: string;
  readonly grids: readonly Grid[];
}

function read(bytes: Uint8Array): readonly Grid[] | null {
  const result = readWorkbook(bytes);
  return result.ok ? result.workbook.sheets : null;
}

function sentFiles(plan: PlanPack, seed: number): Sent[] {
  return filledProvince(plan, periodOf(plan), seed).files.flatMap(({ bytes, expected: { flaw, file } }) => {
    const grids = read(bytes());
    return grids ? [{ plan, flaw, file, grids }] : [];
  });
}

function contextOf(plan: PlanPack, grids: readonly Grid[]): Context {
  const [submission] = readSubmissions(grids, plan);
  if (!submission) throw new Error('a workbook has at least one submission');
  return { plan, submission, period: null };
}

function giveBack({ plan, grids, file }: Sent): { workbook: Workbook; context: Context } | null {
  const context = contextOf(plan, grids);
  const workbook = returnedWorkbook({
    context,
    findings: check(context),
    file,
    receivedAt: '2026-11-12T09:00:00Z',
    madeAt: '2026-11-13T01:00:00Z',
    until: '2026-11-18',
    contact: null,
  });
  return workbook && { workbook, context };
}

const provinces = [
  ...sentFiles(defaultPlan, 2026).filter(({ flaw }, index) => flaw !== null || index % 20 === 0),
  ...sentFiles(langGiang2031, 3),
];
const returned = provinces.flatMap((sent) => {
  const made = giveBack(sent);
  return made ? [{ sent, ...made }] : [];
});

it('comes of every file that says whose it is, and of no other', () => {
  const impossible = provinces.filter((sent) => !returned.some((one) => one.sent === sent));
  expect(new Set(impossible.map(({ flaw }) => flaw))).toEqual(
    new Set(['own-report', 'other-plan', 'unknown-unit', 'newer-format', 'neighbours-form']),
  );
  expect(returned.length).toBeGreaterThan(40);
});

describe.each(returned.map((one) => [`${one.sent.flaw ?? 'clean'} (${one.sent.file})`, one] as const))(
  '%s',
  (_name, { sent: { plan }, workbook, context }) => {
    const again = read(writeWorkbook(workbook));
    if (!again) throw new Error('unreadable');
    const back = contextOf(plan, again);

    it('holds the entries of the file, written and read again', () => {
      const { identity } = context.submission;
      const unit = unitById(plan, identity?.unit ?? '');
      const period = plan.periods.find(({ id }) => id === identity?.period);
      if (!unit || !period) throw new Error('no unit');
      const entries = carriedEntries(context);
      expect(unplacedEntries({ plan, unit, period, madeAt: '', entries })).toEqual([]);
      // Rows whose key and words are of different rows come back beside the form and not in it.
      const contradicts = check(context).some(({ ruleId }) => ruleId === 'key-contradicts');
      if (!contradicts) expect(entriesOf(context.submission)).toEqual(entries);
      expect(entriesOf(back.submission)).toEqual(entries);
    });

    it('gives the findings of the file, but for what a new form puts right', () => {
      const asks = (one: Context) =>
        check(one)
          .filter((finding) => finding.severity !== 'note' && !isMended(finding))
          .map(({ ruleId, variant, params, settled, place }) => ({
            ruleId,
            variant,
            params,
            settled,
            row: place.kind === 'file' ? null : place.row,
            column: place.kind === 'cell' ? place.column : null,
          }));
      const before = asks(context);
      const structural = check(context).some(isMended);
      if (structural) expect(asks(back)).toEqual(expect.arrayContaining(before));
      else expect(asks(back)).toEqual(before);
      expect(outcomeOf(check(back))).not.toBe('not-accepted');
    });
  },
);

/** A clean file of a commune, to do things to. */
const [clean] = provinces.filter(({ flaw, plan }) => flaw === null && plan === defaultPlan);
if (!clean) throw new Error('no clean file');

function backFrom(edit: (grids: readonly Grid[]) => readonly Grid[]): {
  readonly grids: readonly Grid[];
  readonly sheets: readonly Grid[];
} {
  if (!clean) throw new Error('no clean file');
  const grids = edit(clean.grids);
  const made = giveBack({ ...clean, grids });
  const sheets = made && read(writeWorkbook(made.workbook));
  if (!sheets) throw new Error('nothing came back');
  return { grids, sheets };
}

function sheetNamed(sheets: readonly Grid[], name: string): Grid {
  const found = sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

const textsOf = ({ rows }: Grid): string[] =>
  [...rows.values()].flatMap(({ cells }) => [...cells.values()].map(({ value }) => String(value ?? '')));

describe('what the form has no place for', () => {
  it('goes back cell by cell: an added row, a note beside the table, a column whose header is gone', () => {
    const { sheets } = backFrom((grids) =>
      onSheet(grids, 'PL01', (grid) => {
        const below = Math.max(...grid.rows.keys()) + 1;
        const header = addressIn(grids, 'PL01', 'Mẫu số');
        return [
          { column: 3, row: below, value: 'Chỉ tiêu riêng của xã' },
          { column: 7, row: below, value: 12 },
          { column: 30, row: 8, value: 'xem lại với văn thư' },
          { column: header.column, row: header.row, value: 'Tổng' },
        ].reduce((sheet, { column, row, value }) => withCell(sheet, column, row, { value }), grid);
      }),
    );
    const list = textsOf(sheetNamed(sheets, 'Nội dung khác đã gửi'));
    expect(list).toEqual(
      expect.arrayContaining(['Chỉ tiêu riêng của xã', '12', 'xem lại với văn thư', 'Tổng']),
    );
    const lost = textsOf(sheetNamed(sheets, 'Việc cần sửa')).filter((text) =>
      text.startsWith('column-missing'),
    );
    expect(lost).toHaveLength(1);
  });

  it('keeps a formula without a result as text', () => {
    const { sheets } = backFrom((grids) => {
      const { column, row } = addressIn(grids, 'PL01', 'Tử số');
      return onSheet(grids, 'PL01', (grid) =>
        withCell(grid, column, row + 1, { value: null, formula: 'SUM(B1:B9)', cached: false }),
      );
    });
    expect(textsOf(sheetNamed(sheets, 'Nội dung khác đã gửi'))).toContain('=SUM(B1:B9)');
  });

  it('adds no such sheet where everything found its place', () => {
    const { sheets } = backFrom((grids) => grids);
    expect(sheets.map(({ name }) => name)).toEqual([
      'Việc cần sửa',
      ...(clean?.grids ?? []).map(({ name }) => name),
    ]);
  });

  it('leaves rows that contradict themselves out of the form, where they would look sound', () => {
    const { sheets } = backFrom((grids) =>
      onSheet(grids, 'PL01', (grid) => {
        const { row } = addressIn(grids, 'PL01', 'Mã');
        const [one, other] = [grid.rows.get(row + 1)?.cells.get(1), grid.rows.get(row + 2)?.cells.get(1)];
        if (!one || !other) throw new Error('no keys');
        return withCell(withCell(grid, 1, row + 1, other), 1, row + 2, one);
      }),
    );
    const context = contextOf(defaultPlan, sheets);
    const open = check(context).filter(({ ruleId }) => ruleId === 'required-entry-missing');
    expect(open.length).toBeGreaterThanOrEqual(1);
    expect(sheetNamed(sheets, 'Nội dung khác đã gửi').rows.size).toBeGreaterThan(5);
  });
});

describe('sheets that the unit has added', () => {
  const own: Grid = {
    name: 'Bảng tính tạm',
    visibility: 'visible',
    rows: new Map([
      [
        2,
        {
          cells: new Map([
            [3, { value: 41, formula: 'A1+1' }],
            [4, { value: '=rủi ro' }],
          ]),
        },
      ],
    ]),
  };

  it('go back as values under a name of their own, formulas as their results', () => {
    const { sheets } = backFrom((grids) => [...grids, own, { ...own, name: 'việc CẦN sửa' }]);
    const cells = sheetNamed(sheets, own.name).rows.get(2)?.cells;
    expect([cells?.get(3)?.value, cells?.get(3)?.formula]).toEqual([41, undefined]);
    expect([cells?.get(4)?.value, cells?.get(4)?.formula]).toEqual(['=rủi ro', undefined]);
    expect(sheets.at(-1)?.name).toBe('việc CẦN sửa (2)');
  });

  it('are still there when the returned workbook is returned again, and the list is made anew', () => {
    const once = backFrom((grids) => [...grids, own]).sheets;
    const twice = backFrom(() => once).sheets;
    expect(twice.map(({ name }) => name)).toEqual(once.map(({ name }) => name));
  });
});

describe('what a cell was meant as', () => {
  it('stays: a date, a percentage, the font of a text of before Unicode', () => {
    const { sheets } = backFrom((grids) =>
      onSheet(grids, 'PL01', (grid) => {
        const { column, row } = addressIn(grids, 'PL01', 'Kết quả thực hiện');
        const typed = { value: 'Së C«ng Th­¬ng', style: { font: { name: '.VnTime', size: 11 } } };
        return [1, 2, 3].reduce((sheet, at) => withCell(sheet, column, row + at, typed), grid);
      }),
    );
    const grids = sheets;
    const { column, row } = addressIn(grids, 'PL01', 'Kết quả thực hiện');
    const cell = sheetNamed(grids, 'PL01')
      .rows.get(row + 1)
      ?.cells.get(column);
    expect([cell?.value, cell?.style?.font?.name]).toEqual(['Së C«ng Th­¬ng', '.VnTime']);
    expect(check(contextOf(defaultPlan, grids)).map(({ ruleId }) => ruleId)).toContain('legacy-encoding');
  });
});

describe('the list of what to do', () => {
  const made = returned.find(({ sent }) => sent.flaw === 'negative');
  if (!made) throw new Error('nobody sent a negative number');
  const list = sheetNamed(made.workbook.sheets, toDoSheetName);

  it('stands first, in front, and leads to the cell, which is coloured and says why', () => {
    expect(made.workbook.sheets[0]?.name).toBe(toDoSheetName);
    expect(made.workbook.active).toBe(toDoSheetName);
    const links = [...list.rows.values()].flatMap(({ cells }) =>
      [...cells.values()].flatMap(({ link }) => link ?? []),
    );
    const [first] = check(made.context).filter(({ ruleId }) => ruleId === 'negative-number');
    if (first?.place.kind !== 'cell') throw new Error('no place');
    expect(links).toContain(`'PL01'!${first.place.address}`);
    const marked = made.workbook.sheets.flatMap(({ rows }) =>
      [...rows.values()].flatMap(({ cells }) => [...cells.values()].filter(({ note }) => note !== undefined)),
    );
    expect(marked.map(({ note, style }) => [note?.startsWith('Lỗi: '), style?.fill])).toContainEqual([
      true,
      'FBD5D5',
    ]);
  });

  it('is read again with the answers of the unit, and shows them beside the same line the next time', () => {
    const { row, column } = addressIn(made.workbook.sheets, toDoSheetName, 'Phản hồi của đơn vị');
    const answered = onSheet(made.workbook.sheets, toDoSheetName, (grid) =>
      withCell(grid, column, row + 1, { value: ' Đã sửa lại theo sổ văn thư. ' }),
    );
    expect(readReplies(answered)).toMatchObject([
      { unit: made.context.submission.identity?.unit, text: 'Đã sửa lại theo sổ văn thư.' },
    ]);
    const again = giveBack({ ...made.sent, grids: answered });
    expect(again && textsOf(sheetNamed(again.workbook.sheets, toDoSheetName))).toContain(
      'Đã sửa lại theo sổ văn thư.',
    );
  });

  it('says that nothing is left to mend where making the form anew has put it right, and counts it elsewhere', () => {
    const verdictOf = (flaw: string): string | undefined => {
      const one = returned.find(({ sent }) => sent.flaw === flaw);
      const sheet = one && sheetNamed(one.workbook.sheets, toDoSheetName);
      return sheet && textsOf(sheet).find((text) => text.startsWith('Trả lại. '));
    };
    expect(verdictOf('target-lowered')).toContain('không còn ô nào phải sửa');
    expect(verdictOf('negative')).toContain('Còn 1 lỗi phải sửa');
  });

  it('leaves blanks for what only the officer knows', () => {
    expect(textsOf(list).some((text) => text.includes('người tiếp nhận: …'))).toBe(true);
    expect(textsOf(list)).toContain('Chậm nhất hết ngày 18/11/2026.');
  });
});

function addressIn(grids: readonly Grid[], sheet: string, header: string): { row: number; column: number } {
  for (const [row, { cells }] of sheetNamed(grids, sheet).rows) {
    for (const [column, { value }] of cells) if (value === header) return { row, column };
  }
  throw new Error(`no ${header}`);
}
