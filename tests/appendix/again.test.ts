import { resultAgain, resultWorkbook } from '../../src/appendix';
import { consolidate } from '../../src/consolidation';
import type { Cell, CellValue, Sheet, Workbook } from '../../src/sheet/model';
import { filesOf, nothing, period, plan } from './province';
import { headerRowOf, rowsOf, sheetOf, tableOf, textAt } from './cells';
import { received } from '../consolidation/received';

const [one, two, three] = filesOf(plan).slice(0, 3);
if (!one || !two || !three) throw new Error('The province has its units');
const consolidated = (...files: (typeof one)[]) => consolidate({ plan, period, files });
const before = consolidated(one, two);

/** The workbook with cells typed into one of its sheets, by column and row. */
function typed(workbook: Workbook, name: string, cells: readonly [number, number, CellValue][]): Sheet[] {
  return workbook.sheets.map((sheet) => {
    if (sheet.name !== name) return sheet;
    const rows = new Map(sheet.rows);
    for (const [column, row, value] of cells) {
      const own = rows.get(row) ?? { cells: new Map<number, Cell>() };
      rows.set(row, { ...own, cells: new Map([...own.cells, [column, { value }]]) });
    }
    return { ...sheet, rows };
  });
}

const lastColumnOf = (sheet: Sheet): number =>
  Math.max(...[...sheet.rows.values()].flatMap(({ cells }) => [...cells.keys()]));

function rowOf(sheet: Sheet, key: string): number {
  const row = rowsOf(sheet).find((number) => textAt(sheet, 1, number) === key);
  if (row === undefined) throw new Error(`No row ${key} on ${sheet.name}`);
  return row;
}

const columnOf = (sheet: Sheet, header: string): number => {
  const row = headerRowOf(sheet, header);
  const found = [...(sheet.rows.get(row)?.cells ?? [])].find(([, { value }]) => value === header);
  return found?.[0] ?? 0;
};

describe("the officer's own work", () => {
  it('beside an appendix moves on with the row of the plan, whatever row that is now', () => {
    const workbook = resultWorkbook(before);
    const pl01 = sheetOf(workbook, 'PL01');
    const column = lastColumnOf(pl01) + 1;
    const earlier = typed(workbook, 'PL01', [
      [column, headerRowOf(pl01, 'TT'), 'Người kiểm tra'],
      [column, rowOf(pl01, '5b'), 'Anh Dũng'],
      [column + 1, rowOf(pl01, '21'), 'Không có tiêu đề'],
    ]);
    const { workbook: again, kept } = resultAgain(consolidated(one, two, three), earlier);
    const now = sheetOf(again, 'PL01');
    expect(kept).toMatchObject({ columns: ['Người kiểm tra', ''], notes: 2, rows: 0, orphans: [] });
    expect(textAt(now, column, headerRowOf(now, 'TT'))).toBe('Người kiểm tra');
    expect(textAt(now, column, rowOf(now, '5b'))).toBe('Anh Dũng');
    expect(textAt(now, column + 1, rowOf(now, '21'))).toBe('Không có tiêu đề');
    expect(lastColumnOf(pl01)).toBe(column - 1);
  });

  it('in columns made for it stays there, and is kept again and again', () => {
    const unit = 'so-khcn';
    const workbook = resultWorkbook(before);
    const unmet = sheetOf(workbook, 'Chưa đạt');
    const note = columnOf(unmet, 'Ghi chú của người tổng hợp');
    const [line] = rowsOf(unmet).filter((row) => textAt(unmet, 1, row).endsWith(` ${unit}`));
    if (line === undefined) throw new Error(`${unit} is under some target`);
    const key = textAt(unmet, 1, line);
    let sheets: readonly Sheet[] = typed(workbook, 'Chưa đạt', [[note, line, 'Đã gọi điện ngày 12/11']]);
    for (let run = 0; run < 3; run += 1) {
      const { workbook: again, kept } = resultAgain(consolidated(one, two, three), sheets);
      const now = sheetOf(again, 'Chưa đạt');
      expect(textAt(now, note, rowOf(now, key))).toBe('Đã gọi điện ngày 12/11');
      expect(kept).toMatchObject({ columns: [], notes: 1 });
      expect(lastColumnOf(now)).toBe(note);
      sheets = again.sheets;
    }
  });

  it('as decisions on Đối chiếu keeps to its pair of counts', () => {
    const workbook = resultWorkbook(before);
    const sheet = sheetOf(workbook, 'Đối chiếu');
    const row = rowOf(sheet, 'coordinating 17 17 numerator');
    const [decision, reason] = [columnOf(sheet, 'Quyết định'), columnOf(sheet, 'Lý do quyết định')];
    const earlier = typed(workbook, 'Đối chiếu', [
      [decision, row, 'Lấy số của Sở Y tế'],
      [reason, row, 'Xã đếm cả người tạm trú'],
    ]);
    const again = sheetOf(resultAgain(before, earlier).workbook, 'Đối chiếu');
    expect([textAt(again, decision, row), textAt(again, reason, row)]).toEqual([
      'Lấy số của Sở Y tế',
      'Xã đếm cả người tạm trú',
    ]);
  });

  it('as rows added within or below a table stands below it, once, however often it is run', () => {
    const workbook = resultWorkbook(before);
    const unmet = sheetOf(workbook, 'Chưa đạt');
    const below = Math.max(...rowsOf(unmet)) + 1;
    let sheets: readonly Sheet[] = typed(workbook, 'Chưa đạt', [
      [3, below, 'Ngân hàng A, báo cáo qua điện thoại'],
      [5, below, 120],
    ]);
    for (let run = 0; run < 2; run += 1) {
      const { workbook: again, kept } = resultAgain(before, sheets);
      const now = sheetOf(again, 'Chưa đạt');
      const found = rowsOf(now).filter((row) => textAt(now, 3, row).startsWith('Ngân hàng A'));
      expect([found.length, kept.rows]).toEqual([1, 1]);
      expect(textAt(now, 5, found[0] ?? 0)).toBe('120');
      expect(now.print?.area?.bottom).toBe(Math.max(...rowsOf(now)));
      sheets = again.sheets;
    }
  });

  it('is handed back where its row is gone, and stands on the sheet of changes', () => {
    const workbook = resultWorkbook(before);
    const data = sheetOf(workbook, 'Số liệu');
    const column = lastColumnOf(data) + 1;
    const earlier = typed(workbook, 'Số liệu', [[column, rowOf(data, 'so-khcn 4'), 'Đã xác nhận']]);
    const { workbook: again, kept } = resultAgain(consolidated(two), earlier);
    expect(kept.orphans).toEqual([{ sheet: 'Số liệu', key: 'so-khcn 4', header: '', text: 'Đã xác nhận' }]);
    const lines = tableOf(sheetOf(again, 'Thay đổi từ lần trước'), 'Phần');
    expect(lines.map(({ cells }) => cells['Lần trước']?.value)).toContain('Đã xác nhận');
  });

  it('of another period is left where it is', () => {
    const half = plan.periods.find(({ id }) => id === 'half-year');
    if (!half) throw new Error('The pack has the half-year');
    const other = resultWorkbook(consolidate({ plan, period: half, files: [] }));
    const { changes, workbook } = resultAgain(before, other.sheets);
    expect(changes).toBeNull();
    expect(workbook).toEqual(resultWorkbook(before));
  });

  it('without any leaves every sheet as it would be without an earlier run', () => {
    const workbook = resultWorkbook(before);
    const again = resultAgain(before, workbook.sheets);
    expect(again.workbook.sheets.slice(0, -1)).toEqual(workbook.sheets);
    expect(again.changes).toEqual({ totals: [], joined: [], left: [], figures: [] });
  });
});

describe('what changed since the last run', () => {
  it('names units that joined and left, figures that differ, and what it does to the province', () => {
    const [first = '', second = '', third = ''] = plan.units
      .filter(({ level }) => level === 'commune')
      .map(({ id }) => id);
    const file = (unit: string, n: number) => received(plan, period.id, unit, { '5b': [n, 100] });
    const earlier = resultWorkbook(consolidated(file(first, 80), file(second, 80)));
    const { changes, workbook } = resultAgain(consolidated(file(first, 10), file(third, 90)), earlier.sheets);
    expect(changes?.joined.map(({ id }) => id)).toEqual([third]);
    expect(changes?.left.map(({ id }) => id)).toEqual([second]);
    expect(changes?.figures.map(({ line, before: was }) => [line.key, line.unit.id, was?.numerator])).toEqual(
      [['5b', first, 80]],
    );
    expect(changes?.totals).toMatchObject([
      { total: { id: '5b', met: false }, before: { rate: 80, met: true } },
    ]);
    const [line] = tableOf(sheetOf(workbook, 'Thay đổi từ lần trước'), 'Phần');
    expect(line?.cells).toMatchObject({
      TT: { value: '5b' },
      'Lần trước': { value: '160/200 = 80,0 %' },
      'Lần này': { value: '100/200 = 50,0 %' },
      'Thay đổi': { value: '−30,0 điểm; từ đạt thành chưa đạt' },
    });
  });

  it('reads a result of which nothing came as nothing', () => {
    const { changes } = resultAgain(before, resultWorkbook(nothing()).sheets);
    expect(changes?.joined.map(({ id }) => id)).toEqual(
      before.units.flatMap(({ unit, current }) => (current ? unit.id : [])),
    );
  });
});
