import { readWatching, watchingBodies, watchProblemText, watchWorkbook } from '../../../src/appendix/watch';
import { consolidate, type Consolidation } from '../../../src/consolidation';
import { resultWorkbook } from '../../../src/appendix';
import { unitById } from '../../../src/plan/rows';
import type { CellValue, Sheet, Workbook } from '../../../src/sheet/model';
import { readWorkbook } from '../../../src/xlsx/read';
import { writeWorkbook } from '../../../src/xlsx/write';
import { rowTexts, sheetOf, tableOf } from '../cells';
import { filesOf, period, plan } from '../province';

const files = filesOf(plan).filter((_file, index) => index % 12 !== 11);
const before = consolidate({ plan, period, files });
const office = unitById(plan, 'vp-ubnd-tinh');
if (!office) throw new Error('The plan has the office of the committee');
const sent = watchWorkbook(before, office);

/** The workbook with cells typed into it: sheet, header, first text of the row, value. */
function typed(
  workbook: Workbook,
  entries: readonly (readonly [string, string, string, CellValue])[],
): Workbook {
  const sheets = workbook.sheets.map((sheet): Sheet => {
    const rows = new Map(sheet.rows);
    for (const [name, header, first, value] of entries) {
      if (name !== sheet.name) continue;
      const headerRow = [...rows].find(([number]) => rowTexts(sheet, number).includes('Ý kiến'))?.[0] ?? 0;
      const column = rowTexts(sheet, headerRow).indexOf(header) + 2;
      const [number, row] = [...rows].find(([at]) => rowTexts(sheet, at)[0] === first) ?? [];
      if (number === undefined || !row) throw new Error(`No row ${first} on ${name}`);
      rows.set(number, {
        ...row,
        cells: new Map(row.cells).set(column, { ...row.cells.get(column), value }),
      });
    }
    return { ...sheet, rows };
  });
  return { ...workbook, sheets };
}

const counted = (measure: string, consolidation: Consolidation = before) => {
  const line = consolidation.data.find((one) => one.counted && one.measure.id === measure);
  if (!line) throw new Error(`No figures for ${measure}`);
  return line;
};

function again(returned: Workbook): Consolidation {
  const read = readWorkbook(writeWorkbook(returned));
  if (!read.ok) throw new Error(read.failure.code);
  return consolidate({ plan, period, files, watching: readWatching(read.workbook.sheets, plan, period) });
}

const totalOf = (consolidation: Consolidation, id: string) => {
  const total = consolidation.measures.find((one) => one.id === id);
  if (!total) throw new Error(`No measure ${id}`);
  return total;
};

describe('what goes to the watching body', () => {
  it('is one sheet for each measure with figures that it watches', () => {
    expect(sent.sheets.filter(({ visibility }) => visibility === 'visible').map(({ name }) => name)).toEqual(
      ['6', '9', '10', '11a', '11b', '13a', '13b', '14', '15'].map((id) => `Chỉ tiêu ${id}`),
    );
    expect(watchingBodies(before).map(({ id }) => id)).toContain('thanh-tra-tinh');
  });

  it('lists every unit that answers the measure once', () => {
    const table = tableOf(sheetOf(sent, 'Chỉ tiêu 6'), 'Ý kiến').slice(3);
    const expected = before.data.filter(({ measure, role }) => measure.id === '6' && role === 'lead').length;
    const missing = table.filter(({ cells }) => cells['Tình trạng']?.value === 'Chưa gửi').length;
    expect(table.length).toBe(expected + missing);
  });

  it('puts what stands out first', () => {
    const strict = { ...plan, totalling: { ...plan.totalling, outlierFactor: 1.3 } };
    const wide = consolidate({ plan: strict, period, files });
    const [outlier] = wide.outliers.filter(({ line }) => line.measure.id === '13b');
    const [first] = tableOf(sheetOf(watchWorkbook(wide, office), 'Chỉ tiêu 13b'), 'Ý kiến').slice(3);
    expect(first?.cells['Đơn vị']?.value).toBe(outlier?.line.unit.name);
    expect(first?.cells['Cần xem']?.value).toContain('đề nghị xác nhận với đơn vị');
  });

  it('adds up to the sum of the consolidation', () => {
    const [sum, ...rest] = tableOf(sheetOf(sent, 'Chỉ tiêu 13b'), 'Ý kiến');
    const { numerator, denominator } = totalOf(before, '13b');
    expect(sum?.cells['Tử số']?.value).toBe(numerator);
    const shown = rest.slice(2).map(({ cells }) => cells['Mẫu số']?.value);
    expect(shown.reduce((all: number, one) => all + (typeof one === 'number' ? one : 0), 0)).toBe(
      denominator,
    );
  });
});

describe('what comes back', () => {
  it('says nothing while nothing was entered', () => {
    expect(readWatching(sent.sheets, plan, period)).toEqual({ replies: [], totals: [], problems: [] });
  });

  it('replaces a figure with a reason: the sum moves, the unit keeps its own on record', () => {
    const { unit, numerator, denominator } = counted('6');
    const returned = typed(sent, [
      ['Chỉ tiêu 6', 'Ý kiến', unit.name, 'Thay số'],
      ['Chỉ tiêu 6', 'Tử số thay', unit.name, 1],
      ['Chỉ tiêu 6', 'Mẫu số thay', unit.name, 2],
      ['Chỉ tiêu 6', 'Lý do', unit.name, 'Hệ thống ghi nhận khác'],
    ]);
    const after = again(returned);
    expect(totalOf(after, '6').denominator).toBe(
      (totalOf(before, '6').denominator ?? 0) - (denominator ?? 0) + 2,
    );
    const line = after.data.find((one) => one.unit === unit && one.measure.id === '6');
    expect(line).toMatchObject({
      numerator: 1,
      denominator: 2,
      watched: { opinion: 'replaced', reason: 'Hệ thống ghi nhận khác', stated: { numerator, denominator } },
    });
    const shown = tableOf(sheetOf(resultWorkbook(after), 'Số liệu'), 'Mã băm').find(
      ({ cells }) => typeof cells['Ý kiến của đơn vị theo dõi']?.value === 'string',
    );
    expect(shown?.cells['Ý kiến của đơn vị theo dõi']?.value).toContain('Thay số (đơn vị ghi');
  });

  it('leaves the sum alone when a figure is only confirmed or queried', () => {
    const { unit } = counted('9');
    for (const word of ['xác nhận', 'ĐỀ NGHỊ XEM LẠI']) {
      const after = again(typed(sent, [['Chỉ tiêu 9', 'Ý kiến', unit.name, word]]));
      expect(totalOf(after, '9').numerator).toBe(totalOf(before, '9').numerator);
      expect(after.data.find((one) => one.unit === unit && one.measure.id === '9')?.watched).not.toBeNull();
    }
  });

  it('holds its own figure against the sum, on the sheet of reconciliation too', () => {
    const after = again(typed(sent, [['Chỉ tiêu 10', 'Mẫu số', 'Số của đơn vị theo dõi', 5000]]));
    const sum = totalOf(before, '10').denominator ?? 0;
    expect(after.reconciliations.find(({ kind }) => kind === 'monitor')).toMatchObject({
      part: 'denominator',
      figure: 5000,
      sum,
      difference: 5000 - sum,
    });
    const sheet = sheetOf(resultWorkbook(after), 'Đối chiếu');
    const line = tableOf(sheet, 'Kết luận').find(
      ({ cells }) => cells['Số của đơn vị chủ trì']?.value === 5000,
    );
    expect(line?.cells['Nội dung đối chiếu']?.value).toContain('Văn phòng');
  });

  it.each([
    ['unknown-word', [['Ý kiến', 'được']]],
    ['no-figures', [['Ý kiến', 'Thay số']]],
    [
      'no-figures',
      [
        ['Ý kiến', 'Thay số'],
        ['Tử số thay', 'khoảng 5'],
        ['Mẫu số thay', 9],
        ['Lý do', 'x'],
      ],
    ],
    [
      'more-than-all',
      [
        ['Ý kiến', 'Thay số'],
        ['Tử số thay', 9],
        ['Mẫu số thay', 5],
        ['Lý do', 'x'],
      ],
    ],
    [
      'no-reason',
      [
        ['Ý kiến', 'Thay số'],
        ['Tử số thay', 4],
        ['Mẫu số thay', 5],
      ],
    ],
    ['figures-without-word', [['Tử số thay', 4]]],
  ] as const)('%s is said with its cell, and nothing is taken over', (kind, cells) => {
    const { unit } = counted('14');
    const entries = cells.map(([header, value]) => ['Chỉ tiêu 14', header, unit.name, value] as const);
    const read = readWatching(typed(sent, entries).sheets, plan, period);
    expect(read.replies).toEqual([]);
    expect(read.problems.map((problem) => problem.kind)).toEqual([kind]);
    const [problem] = read.problems;
    expect(problem && watchProblemText(problem, 'vi')).toMatch(
      /^Chỉ tiêu 14, ô [A-Z]+\d+: .+; chưa lấy ý kiến này\.$/,
    );
  });

  it('has no say from a body that the plan does not name as the monitor', () => {
    const { unit } = counted('6');
    const reply = {
      measure: counted('6').measure.id,
      unit: unit.id,
      by: unitById(plan, 'so-y-te')?.id ?? unit.id,
      reason: 'x',
      opinion: { kind: 'replaced', numerator: 0, denominator: 1 },
    } as const;
    const after = consolidate({ plan, period, files, watching: { replies: [reply], totals: [] } });
    expect(totalOf(after, '6').numerator).toBe(totalOf(before, '6').numerator);
  });

  it('is found whatever the order of columns and rows, and not in another period', () => {
    const { unit } = counted('15');
    const returned = typed(sent, [['Chỉ tiêu 15', 'Ý kiến', unit.name, 'Xác nhận']]);
    const sheet = sheetOf(returned, 'Chỉ tiêu 15');
    const moved: Sheet = {
      ...sheet,
      rows: new Map(
        [...sheet.rows].map(([number, row]) => [
          number + 3,
          { ...row, cells: new Map([...row.cells].map(([column, cell]) => [column + 1, cell])) },
        ]),
      ),
    };
    expect(readWatching([moved], plan, period).replies).toHaveLength(1);
    const other = plan.periods.find(({ id }) => id !== period.id);
    expect(other && readWatching([sheet], plan, other).replies).toEqual([]);
  });
});
