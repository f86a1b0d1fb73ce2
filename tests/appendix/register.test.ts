import fc from 'fast-check';
import { problemText, readRegister, resultAgain, resultNames, resultWorkbook } from '../../src/appendix';
import { columnAt, registerColumns, type RegisterColumn } from '../../src/appendix/register/layout';
import { logText, readLog } from '../../src/appendix/register/log';
import { registerSheet } from '../../src/appendix/register/sheet';
import {
  consolidate,
  deadlinesOf,
  type Consolidation,
  type Decision,
  type FileDecision,
  type Received,
} from '../../src/consolidation';
import type { UnitId } from '../../src/plan/schema';
import type { Finding } from '../../src/rules/types';
import { absoluteArea, quoteSheet } from '../../src/sheet/address';
import { areaOf } from '../../src/sheet/build';
import { serialOfDate } from '../../src/sheet/dates';
import type { Cell, CellValue, Grid, Row, Sheet } from '../../src/sheet/model';
import { readWorkbook } from '../../src/xlsx/read';
import { writeWorkbook } from '../../src/xlsx/write';
import { received, type FileFacts } from '../consolidation/received';
import { langGiang2031 } from '../fixtures/plans/lang-giang-2031';
import { rowsOf, sheetOf, textAt } from './cells';
import { period, plan } from './province';

const [unit, neighbour] = ['11953', '11983'] as [UnitId, UnitId];
const now = '2026-11-24T02:30:00.000Z';
const nameOf = (id: string): string => plan.units.find((one) => one.id === id)?.name ?? '';

const file = (name: string, facts: FileFacts = {}, of: string = unit): Received =>
  received(plan, period.id, of, { '4': [7, 40] }, { file: `${name}.xlsx`, hash: name, ...facts });
const good = file('good');
const back = file('back', { outcome: 'returned', receivedAt: '2026-11-12T01:00:00.000Z' });
const files = [good, back];

const run = (decisions: readonly Decision[] = [], given: readonly Received[] = files): Consolidation =>
  consolidate({ plan, period, files: given, decisions, now });
const drawn = (consolidation: Consolidation, earlier: readonly Grid[] = []): Sheet =>
  registerSheet(consolidation, resultNames(), readRegister(earlier, plan, period));
const read = (sheet: Grid) => readRegister([sheet], plan, period);
/** The next run over what stands in the sheet. */
const again = (sheet: Grid, given: readonly Received[] = files): Sheet =>
  drawn(
    consolidate({
      plan,
      period,
      files: given,
      decisions: read(sheet).decisions,
      stood: read(sheet).files,
      deadlines: { ...deadlinesOf(period), ...read(sheet).deadlines },
      now,
    }),
    [sheet],
  );

/** The row of a file by its hash, or of a unit by its id. */
function rowOf(sheet: Sheet, key: string): number {
  const row = rowsOf(sheet).find((number) => textAt(sheet, 1, number) === key);
  if (row === undefined) throw new Error(`No row ${key}`);
  return row;
}

function put(sheet: Sheet, row: number, column: number, value: CellValue): Sheet {
  const own = sheet.rows.get(row) ?? { cells: new Map<number, Cell>() };
  const style = own.cells.get(column)?.style;
  const cell: Cell = style ? { value, style } : { value };
  const cells = new Map([...own.cells, [column, cell]]);
  return { ...sheet, rows: new Map([...sheet.rows, [row, { ...own, cells }]]) };
}

type Typed = Readonly<Partial<Record<RegisterColumn, CellValue>>>;

/** What the officer types into the line of a file or unit. */
function typed(sheet: Sheet, key: string, cells: Typed): Sheet {
  const row = rowOf(sheet, key);
  return registerColumns.reduce(
    (draft, { id }) => (cells[id] === undefined ? draft : put(draft, row, columnAt(id), cells[id])),
    sheet,
  );
}

const shown = (sheet: Sheet, key: string, id: RegisterColumn): string =>
  textAt(sheet, columnAt(id), rowOf(sheet, key));
const first = drawn(run());

describe('the line of a file', () => {
  const error = (params: Finding['params']): Finding => ({
    ruleId: 'sheet-missing',
    severity: 'error',
    settled: false,
    place: { kind: 'file' },
    variant: 'appendix',
    params,
  });

  it('says why the file goes back, what to do, and how many errors there are beside', () => {
    const findings = [error({ sheet: 'PL03' }), error({ sheet: 'PL02' })];
    const sheet = drawn(run([], [file('back', { outcome: 'returned', findings })]));
    expect(shown(sheet, 'back', 'remarks')).toMatch(
      /^Không tìm thấy trang “PL03”.* Hãy lấy lại .* \(và 1 lỗi khác, xem trang Lỗi và cảnh báo\)$/,
    );
  });

  it('says so of a form that nobody has claimed, and not that it is no form', () => {
    const unclaimed: Finding = { ...error({}), ruleId: 'unidentified-form', variant: 'unknown' };
    const one = file('lost', { outcome: 'not-accepted', findings: [unclaimed] });
    if (one.content.kind !== 'read') throw new Error('a file that was read');
    const content = { ...one.content, submission: { ...one.content.submission, identity: null } };
    const sheet = drawn(run([], [{ ...one, content }]));
    expect(shown(sheet, 'lost', 'remarks')).toContain('cột “Đơn vị xác nhận”');
  });

  it('calls no appendix valid whose sheet is missing, or in which nothing is entered', () => {
    const whole = file('back', { outcome: 'returned' });
    if (whole.content.kind !== 'read') throw new Error('a file that was read');
    const { PL01, PL02 } = whole.content.submission.sheets;
    const sheets = { ...(PL01 ? { PL01 } : {}), ...(PL02 ? { PL02 } : {}) };
    const content = { ...whole.content, submission: { ...whole.content.submission, sheets } };
    const cut = drawn(run([], [{ ...whole, content }]));
    expect([shown(cut, 'back', 'PL02'), shown(cut, 'back', 'PL03')]).toEqual(['Hợp lệ', 'Thiếu trang']);
    const blank = received(plan, period.id, unit, {}, { hash: 'blank', outcome: 'returned' });
    expect(shown(drawn(run([], [blank])), 'blank', 'PL01')).toBe('Chưa nhập');
  });
});

describe('a register that nobody has touched', () => {
  it('decides nothing, and gives the dates of the plan and the times of the files', () => {
    expect(read(first)).toMatchObject({
      found: true,
      decisions: [],
      deadlines: { due: period.dueBefore, lock: null },
      problems: [],
    });
    expect([...read(first).receivedAt]).toEqual([
      ['good', '2026-11-10T01:00:00.000Z'],
      ['back', '2026-11-12T01:00:00.000Z'],
    ]);
  });

  it('is the same after the next run', () => {
    expect(again(first)).toEqual(first);
  });

  it('of another plan or period is not read', () => {
    const half = plan.periods.find(({ id }) => id === 'half-year');
    if (!half) throw new Error('The pack has the half-year');
    expect(readRegister([first], plan, half).found).toBe(false);
    expect(readRegister([first], langGiang2031, period).found).toBe(false);
    expect(readRegister(resultWorkbook(run()).sheets, plan, period).found).toBe(true);
  });
});

describe('what the officer writes', () => {
  it.each<[string, string, Typed, Decision[]]>([
    [
      'Tiếp nhận',
      'back',
      { decision: 'Tiếp nhận', reason: 'Đủ dùng' },
      [decision('accept', 'back', 'Đủ dùng')],
    ],
    ['without accents', 'back', { decision: ' tiep NHAN ', reason: 'x' }, [decision('accept', 'back', 'x')]],
    ['Loại', 'good', { decision: 'Loại', reason: 'Gửi nhầm' }, [decision('withdraw', 'good', 'Gửi nhầm')]],
    ['Bị loại', 'good', { decision: 'bị loại', reason: 'x' }, [decision('withdraw', 'good', 'x')]],
    [
      'Nhập thay',
      'back',
      { decision: 'Nhập thay', reason: 'Mất mạng', source: 'Công văn 45' },
      [{ kind: 'stand-in', hash: 'back', reason: 'Mất mạng', source: 'Công văn 45' }],
    ],
    ['Chọn, which needs no reason', 'good', { decision: 'Chọn' }, [decision('prefer', 'good', '')]],
    [
      'two words',
      'back',
      { decision: 'Tiếp nhận; Chọn', reason: 'x' },
      [decision('accept', 'back', 'x'), decision('prefer', 'back', 'x')],
    ],
    [
      'the owner of a file, by name',
      'back',
      { owner: nameOf(neighbour).toUpperCase() },
      [{ kind: 'identify', hash: 'back', unit: neighbour, reason: '' }],
    ],
    [
      'an extension as Excel keeps a date',
      unit,
      { until: serialOfDate('2026-11-20'), untilReason: 'Bão' },
      [{ kind: 'extend', unit, until: '2026-11-20', reason: 'Bão' }],
    ],
    [
      'an extension as text',
      unit,
      { until: '20/11/2026' },
      [{ kind: 'extend', unit, until: '2026-11-20', reason: '' }],
    ],
  ])('%s', (_what, key, cells, decisions) => {
    expect(read(typed(first, key, cells))).toMatchObject({ decisions, problems: [] });
  });

  it('about the two dates wins over the plan, and a blank cell sets none', () => {
    const due = put(first, 3, columnAt('PL01'), '10/11/2026');
    expect(read(due).deadlines).toEqual({ due: '2026-11-10', lock: null });
    const lock = put(due, 3, columnAt('receivedAt'), serialOfDate('2026-11-12'));
    expect(read(lock).deadlines).toEqual({ due: '2026-11-10', lock: '2026-11-12' });
    expect(read(put(first, 3, columnAt('PL01'), null)).deadlines).toEqual({ due: null, lock: null });
    expect(shown(again(lock), 'good', 'remarks')).toContain('Muộn (hạn: trước ngày 10/11/2026)');
    expect(shown(again(lock), 'good', 'standing')).toBe('Được tính');
  });

  it('about when a file came is what counts from then on', () => {
    const corrected = typed(first, 'good', { receivedAt: '16/11/2026 08:00' });
    expect(read(corrected).receivedAt.get('good')).toBe('2026-11-16T01:00:00.000Z');
  });

  it('is followed, stands in its cell as it holds, and is logged once', () => {
    const accepted = again(typed(first, 'back', { decision: 'tiep nhan', reason: 'Đủ dùng' }));
    expect(shown(accepted, 'back', 'standing')).toBe('Được tính');
    expect(shown(accepted, 'back', 'decision')).toBe('Tiếp nhận');
    expect(shown(accepted, 'back', 'log')).toBe('24/11/2026 09:30 – Tiếp nhận – Đủ dùng');
    expect(shown(accepted, 'back', 'remarks')).toContain('Tiếp nhận có lý do: Đủ dùng');
    expect(again(again(accepted))).toEqual(accepted);
  });

  it('about whose a file is may say so in words beside the unit, but not without one', () => {
    const one = file('lost', { outcome: 'not-accepted' });
    if (one.content.kind !== 'read') throw new Error('a file that was read');
    const content = { ...one.content, submission: { ...one.content.submission, identity: null } };
    const lost = drawn(run([], [{ ...one, content }]));
    const decision = 'la cua don vi';
    expect(read(typed(lost, 'lost', { decision, owner: nameOf(unit) }))).toMatchObject({
      decisions: [{ kind: 'identify', unit }],
      problems: [],
    });
    const vague = read(typed(lost, 'lost', { decision }));
    expect(vague.decisions).toEqual([]);
    expect(vague.problems.map((problem) => problemText(problem, 'vi'))).toEqual([
      expect.stringContaining('Hãy chọn đơn vị ở cột Đơn vị xác nhận.'),
    ]);
  });

  it('can be taken back: restored to what held before, whatever was run between', () => {
    const accepted = again(typed(first, 'back', { decision: 'Tiếp nhận', reason: 'Đủ dùng' }));
    const withdrawn = again(typed(accepted, 'back', { decision: 'Loại', reason: 'Nhầm' }));
    expect(shown(withdrawn, 'back', 'standing')).toBe('Bị loại');
    const restored = again(again(typed(withdrawn, 'back', { decision: 'Khôi phục', reason: 'Đã rõ' })));
    expect(shown(restored, 'back', 'standing')).toBe('Được tính');
    expect([shown(restored, 'back', 'decision'), shown(restored, 'back', 'reason')]).toEqual([
      'Tiếp nhận',
      'Đủ dùng',
    ]);
    expect(shown(restored, 'back', 'log').split('\n')).toHaveLength(3);
  });

  it('holds no longer once its cell is cleared', () => {
    const accepted = again(typed(first, 'back', { decision: 'Tiếp nhận', reason: 'Đủ dùng' }));
    const withdrawn = again(typed(accepted, 'back', { decision: 'Loại', reason: 'Nhầm' }));
    const cleared = again(typed(withdrawn, 'back', { decision: null, reason: null }));
    expect(shown(cleared, 'back', 'standing')).toBe('Không tính');
    expect(shown(cleared, 'back', 'decision')).toBe('');
    expect(read(again(cleared)).decisions).toEqual(read(cleared).decisions);
    const extended = again(typed(first, unit, { until: '20/11/2026', untilReason: 'Bão' }));
    expect(shown(extended, unit, 'remarks')).toContain('Gia hạn đến hết ngày 20/11/2026: Bão');
    expect(read(typed(extended, unit, { until: null })).decisions).toEqual([]);
  });

  describe('on one of two lines of the same bytes', () => {
    const copy = { ...good, file: 'chép.xlsx' };
    const twice = [good, copy];
    const lineOf = (sheet: Sheet, name: string): number =>
      rowsOf(sheet).find((row) => textAt(sheet, columnAt('file'), row) === name) ?? 0;
    const cell = (sheet: Sheet, name: string, id: RegisterColumn): string =>
      textAt(sheet, columnAt(id), lineOf(sheet, name));
    const standings = (sheet: Sheet) =>
      rowsOf(sheet)
        .filter((row) => textAt(sheet, 1, row) === 'good')
        .map((row) => [textAt(sheet, columnAt('file'), row), textAt(sheet, columnAt('standing'), row)]);
    const decidedOn = (sheet: Sheet, name: string, cells: Typed): Sheet =>
      registerColumns.reduce(
        (draft, { id }) =>
          cells[id] === undefined ? draft : put(draft, lineOf(sheet, name), columnAt(id), cells[id]),
        sheet,
      );
    const plain = drawn(run([], twice));
    const after = again(decidedOn(plain, 'good.xlsx', { decision: 'Loại', reason: 'Thừa' }), twice);

    it('is about that file: its copy counts in its place', () => {
      expect(standings(after)).toEqual([
        ['chép.xlsx', 'Được tính'],
        ['good.xlsx', 'Bị loại'],
      ]);
      expect([cell(after, 'chép.xlsx', 'decision'), cell(after, 'chép.xlsx', 'log')]).toEqual(['', '']);
      expect(read(after).decisions).toEqual([
        { ...decision('withdraw', 'good', 'Thừa'), file: 'good.xlsx', at: now },
      ]);
      expect(again(after, twice)).toEqual(after);
    });

    it('stays with a file that is not given again, and its copy goes on counting', () => {
      const without = again(after, [copy]);
      expect(standings(without)).toEqual([
        ['chép.xlsx', 'Được tính'],
        ['good.xlsx', 'Không có trong lần này'],
      ]);
      expect(cell(without, 'good.xlsx', 'log')).toContain('Thừa');
      expect(again(without, [copy])).toEqual(without);
      expect(standings(again(without, twice))).toEqual(standings(after));
    });

    it('goes along with a file that was given another name', () => {
      const renamed = again(after, [copy, { ...good, file: 'đổi tên.xlsx' }]);
      expect(standings(renamed)).toEqual([
        ['chép.xlsx', 'Được tính'],
        ['đổi tên.xlsx', 'Bị loại'],
      ]);
      expect(cell(renamed, 'đổi tên.xlsx', 'reason')).toBe('Thừa');
    });

    it('loses nothing of what stands on the other', () => {
      const typedOnBoth = decidedOn(decidedOn(plain, 'good.xlsx', { decision: 'Xem lại' }), 'chép.xlsx', {
        decision: 'Để sau',
      });
      const left = again(typedOnBoth, twice);
      expect(['good.xlsx', 'chép.xlsx'].map((name) => cell(left, name, 'decision'))).toEqual([
        'Xem lại',
        'Để sau',
      ]);
    });

    it('says whose both are, once, as both hold the same', () => {
      const nobody: Received[] = twice.map((one) =>
        one.content.kind === 'read'
          ? {
              ...one,
              content: {
                ...one.content,
                submission: { ...one.content.submission, identity: null },
                outcome: 'not-accepted',
              },
            }
          : one,
      );
      const owned = again(decidedOn(drawn(run([], nobody)), 'good.xlsx', { owner: nameOf(unit) }), nobody);
      expect(['good.xlsx', 'chép.xlsx'].map((name) => cell(owned, name, 'owner'))).toEqual([
        nameOf(unit),
        nameOf(unit),
      ]);
      expect(read(owned).decisions).toHaveLength(1);
      expect(again(owned, nobody)).toEqual(owned);
    });
  });

  it('holds for every copy where the name of its file is gone and no copy had a line', () => {
    const decided = typed(first, 'good', { decision: 'Loại', reason: 'Nhầm', file: 'tên cũ.xlsx' });
    expect(shown(again(decided), 'good', 'standing')).toBe('Bị loại');
  });

  it('on one unit of a file that holds two means that unit', () => {
    const both = [file('x'), file('x', {}, neighbour)];
    const sheet = drawn(run([], both));
    const decided = typed(sheet, `x ${neighbour}`, { decision: 'Loại', reason: 'Không phải của xã này' });
    expect(read(decided).decisions).toMatchObject([{ kind: 'withdraw', hash: 'x', part: neighbour }]);
    const after = again(decided, both);
    expect([unit, neighbour].map((id) => shown(after, `x ${id}`, 'standing'))).toEqual([
      'Được tính',
      'Bị loại',
    ]);
  });
});

describe('what cannot be followed', () => {
  it.each<[string, string, Typed, string]>([
    ['an unknown word', 'good', { decision: 'Xem lại' }, 'không hiểu quyết định “Xem lại”'],
    ['a decision without a reason', 'good', { decision: 'Loại' }, 'chưa có lý do'],
    ['a stand-in without a source', 'back', { decision: 'Nhập thay', reason: 'x' }, 'chưa có nguồn'],
    ['a unit that the plan has not', 'back', { owner: 'Xã Không Có' }, 'không có đơn vị “Xã Không Có”'],
    ['an extension to no date', unit, { until: 'cuối tháng' }, '“cuối tháng” không phải ngày'],
    ['a time that is none', 'good', { receivedAt: 'sáng thứ hai' }, '“sáng thứ hai” không phải thời điểm'],
  ])('%s is said with its cell, decides nothing, and keeps its text', (_what, key, cells, said) => {
    const sheet = typed(first, key, cells);
    const { decisions, problems } = read(sheet);
    expect(decisions).toEqual([]);
    expect(problems).toHaveLength(1);
    const text = problems.map((problem) => problemText(problem, 'vi')).join();
    expect(text).toContain(said);
    expect(text).toMatch(/^Sổ theo dõi, [A-Z]+\d+: /);
    const after = again(sheet);
    for (const [id, value] of Object.entries(cells)) {
      expect(shown(after, key, id as RegisterColumn)).toBe(value);
    }
    expect(read(after).problems).toHaveLength(1);
  });

  it('stands among the remarks of the result too', () => {
    const workbook = resultWorkbook(run());
    const sheets = workbook.sheets.map((sheet) =>
      sheet.name === 'Sổ theo dõi' ? typed(sheet, 'good', { decision: 'Xem lại' }) : sheet,
    );
    const { workbook: result } = resultAgain(run(), sheets);
    const remarks = sheetOf(result, 'Lỗi và cảnh báo');
    const texts = rowsOf(remarks).flatMap((row) =>
      [...(remarks.rows.get(row)?.cells.values() ?? [])].map(({ value }) => value),
    );
    expect(texts).toContainEqual(expect.stringContaining('không hiểu quyết định “Xem lại”'));
  });

  it('a date above the list that is none leaves that of the plan', () => {
    const sheet = put(first, 3, columnAt('PL01'), 'giữa tháng');
    expect(read(sheet).deadlines).toEqual({ lock: null });
    expect(read(sheet).problems).toMatchObject([{ kind: 'not-a-date', about: 'Hạn nộp' }]);
    expect(textAt(again(sheet), columnAt('PL01'), 3)).toBe('giữa tháng');
  });

  it('a reason without a decision is a note, and stays', () => {
    const sheet = typed(first, 'good', { reason: 'Chờ đơn vị gọi lại' });
    expect(read(sheet)).toMatchObject({ decisions: [], problems: [] });
    expect(shown(again(sheet), 'good', 'reason')).toBe('Chờ đơn vị gọi lại');
  });
});

describe('files that are not given again', () => {
  const withdrawn = again(typed(first, 'good', { decision: 'Loại', reason: 'Gửi nhầm', note: 'Đã gọi' }));

  it('keep their line, what was found and what was decided', () => {
    const without = again(withdrawn, [back]);
    expect(shown(without, 'good', 'standing')).toBe('Không có trong lần này');
    expect(shown(without, 'good', 'file')).toBe('good.xlsx');
    expect(shown(without, 'good', 'decision')).toBe('Loại');
    expect(shown(without, 'good', 'log')).toContain('Gửi nhầm');
    expect(again(again(without, [back]), [back])).toEqual(without);
    const returnedAgain = again(without);
    expect(shown(returnedAgain, 'good', 'standing')).toBe('Bị loại');
  });

  it("keep the officer's note", () => {
    const workbook = resultWorkbook(run());
    const sheets = workbook.sheets.map((sheet) =>
      sheet.name === 'Sổ theo dõi' ? typed(sheet, 'good', { note: 'Đã gọi' }) : sheet,
    );
    const { workbook: result, kept } = resultAgain(run([], [back]), sheets);
    expect(shown(sheetOf(result, 'Sổ theo dõi'), 'good', 'note')).toBe('Đã gọi');
    expect(kept).toMatchObject({ notes: 1, orphans: [] });
  });
});

describe('for any decisions', () => {
  const twins = [file('a'), file('b'), back, file('n', {}, neighbour)];
  const hash = fc.constantFrom('a', 'b', 'back', 'n');
  const words = fc.constantFrom('Đủ dùng', 'một – hai', 'dòng\nmới', '  thừa   chỗ ', '=1+1');
  const any: fc.Arbitrary<Decision[]> = fc.array(
    fc.oneof(
      fc.record({ kind: fc.constantFrom('accept', 'withdraw', 'restore', 'prefer'), hash, reason: words }),
      fc.record({ kind: fc.constant('stand-in' as const), hash, reason: words, source: words }),
      fc.record({
        kind: fc.constant('extend' as const),
        unit: fc.constantFrom(unit, neighbour),
        until: fc.constantFrom('2026-11-20', '2026-12-01', null),
        reason: words,
      }),
    ),
    { maxLength: 6 },
  );
  const outcome = ({ register, units }: Consolidation) => [
    register.map(({ received: { file: name }, standing, flags }) => [
      name,
      standing,
      flags.map(({ kind }) => kind),
    ]),
    units.map(({ standing, deadlines }) => [standing, deadlines]),
  ];

  it('the register of a run, read back, comes to the same', () => {
    fc.assert(
      fc.property(any, (decisions) => {
        const before = run(decisions, twins);
        const sheet = drawn(before);
        expect(read(sheet).problems).toEqual([]);
        expect(outcome(run(read(sheet).decisions, twins))).toEqual(outcome(before));
        expect(again(again(sheet, twins), twins)).toEqual(again(sheet, twins));
      }),
      { numRuns: 15 },
    );
  });

  it('the register says the same whatever was sorted, moved and put between', () => {
    const sheet = typed(drawn(run([], twins)), unit, { until: '20/11/2026', untilReason: 'Bão' });
    const decided = typed(sheet, 'a', { decision: 'Loại', reason: 'Nhầm' });
    const plain = read(decided);
    const numbers = rowsOf(decided);
    const [head, body] = [numbers.filter((row) => row <= 4), numbers.filter((row) => row > 4)];
    fc.assert(
      fc.property(
        fc.shuffledSubarray(body, { minLength: body.length }),
        fc.nat(3),
        fc.nat(2),
        (order, blankRows, blankColumns) => {
          const moved = [...head, ...order].map((row, index): [number, Row] => [
            index + 1 + (index >= 1 ? blankRows : 0),
            shifted(decided.rows.get(row), blankColumns),
          ]);
          const { decisions, deadlines, receivedAt, problems } = readRegister(
            [{ name: 'Sổ (2)', rows: new Map(moved) }],
            plan,
            period,
          );
          const byText = (list: readonly Decision[]) => list.map((one) => JSON.stringify(one)).sort();
          expect(byText(decisions)).toEqual(byText(plain.decisions));
          expect([deadlines, problems]).toEqual([plain.deadlines, []]);
          expect(new Map([...receivedAt].sort())).toEqual(new Map([...plain.receivedAt].sort()));
        },
      ),
      { numRuns: 15 },
    );
  });

  it('a log is read as it was written', () => {
    const reason = fc.string({ maxLength: 20 }).map((text) => text.replace(/[–\s]+/g, ' ').trim());
    const logged = fc.array(
      fc.oneof(
        fc.record({ kind: fc.constantFrom('accept', 'withdraw', 'restore', 'prefer'), reason }),
        fc.record({ kind: fc.constant('stand-in' as const), source: reason, reason }),
        fc.record({ kind: fc.constant('identify' as const), unit: fc.constantFrom(unit, neighbour), reason }),
      ),
    );
    fc.assert(
      fc.property(logged, (list) => {
        const decisions = list.map((one): FileDecision => ({ ...one, hash: 'x', at: now }));
        expect(readLog(logText(plan, decisions), { hash: 'x' }, plan)).toEqual(decisions);
      }),
    );
  });
});

describe('the sheet', () => {
  it('offers the words and the units as ranges of its own', () => {
    const areaOfColumn = (id: RegisterColumn, keys: readonly string[]) => {
      const rows = keys.map((key) => rowOf(first, key));
      return areaOf(columnAt(id), Math.min(...rows), columnAt(id), Math.max(...rows));
    };
    const source = (id: RegisterColumn) => {
      const row = rowOf(first, 'good');
      const guard = first.validations.find(({ areas }) =>
        areas.some(({ left, top, bottom }) => left === columnAt(id) && top <= row && row <= bottom),
      );
      return guard?.rule.kind === 'list' ? guard.rule.source : null;
    };
    const list = (id: RegisterColumn, keys: readonly string[]) =>
      `${quoteSheet('Sổ theo dõi')}!${absoluteArea(areaOfColumn(id, keys))}`;
    const kinds = ['accept', 'stand-in', 'prefer', 'withdraw', 'restore'];
    expect(source('decision')).toBe(
      list(
        'unit',
        kinds.map((kind) => `word ${kind}`),
      ),
    );
    expect(source('owner')).toBe(
      list(
        'unit',
        plan.units.map(({ id }) => id),
      ),
    );
  });

  it('prints A4 landscape, its columns to the one that names the other file, the header on every page', () => {
    expect(first.print).toMatchObject({ orientation: 'landscape', titleRows: { first: 4, last: 4 } });
    expect(first.print?.area?.right).toBe(columnAt('supersededBy'));
    expect(first.freeze).toEqual({ rows: 4, columns: 2 });
  });

  it('says the number and date of the signed report', () => {
    const { content } = good;
    if (content.kind !== 'read') throw new Error('It was read');
    const place = { sheet: 'Thông tin', address: 'C9' };
    const info = {
      reportNumber: { place, cell: { value: '12/BC-UBND' } },
      reportDate: { place, cell: { value: serialOfDate('2026-11-12') } },
    };
    const signed: Received = {
      ...good,
      content: { ...content, submission: { ...content.submission, info } },
    };
    expect(shown(drawn(run([], [signed])), 'good', 'report')).toBe('12/BC-UBND ngày 12/11/2026');
  });

  it('reads the same from a written file', () => {
    const decided = typed(first, 'back', { decision: 'Tiếp nhận', reason: 'Đủ dùng' });
    const bytes = writeWorkbook({ sheets: [typed(decided, unit, { until: '20/11/2026' })] });
    const found = readWorkbook(bytes);
    if (!found.ok) throw new Error('It can be read');
    expect(readRegister(found.workbook.sheets, plan, period)).toMatchObject({
      decisions: [decision('accept', 'back', 'Đủ dùng'), { kind: 'extend', unit, until: '2026-11-20' }],
      deadlines: { due: period.dueBefore, lock: null },
      problems: [],
    });
  });
});

function decision(
  kind: 'accept' | 'withdraw' | 'prefer' | 'restore',
  hash: string,
  reason: string,
): Decision {
  return { kind, hash, reason };
}

/** Columns put in between, all but the hidden one. */
function shifted(row: Row | undefined, by: number): Row {
  const cells = [...(row?.cells ?? [])].map(([column, cell]): [number, Cell] => [
    column === 1 ? 1 : column + by,
    cell,
  ]);
  return { cells: new Map(cells) };
}
