import { resultWorkbook } from '../../src/appendix';
import { pageHeight } from '../../src/appendix/page';
import { consolidate } from '../../src/consolidation';
import { noEntries, type Entries } from '../../src/form/entries';
import { readMark } from '../../src/form/mark';
import { taskStates } from '../../src/form/words';
import { measureRows, taskKey, unitsOf } from '../../src/plan/rows';
import { maxRowHeight, textHeight } from '../../src/sheet/text-height';
import type { Area, Font, Sheet } from '../../src/sheet/model';
import { readSubmissions } from '../../src/submission';
import { received } from '../consolidation/received';
import { langGiang2031 } from '../fixtures/plans/lang-giang-2031';
import { covers, headerRowOf, rowTexts, sheetOf, tableOf, textAt } from './cells';
import { nothing, period, plan, province } from './province';

const full = province();
const workbook = resultWorkbook(full);
const pl01 = sheetOf(workbook, 'PL01');
const pl02 = sheetOf(workbook, 'PL02');
const pl03 = sheetOf(workbook, 'PL03');

describe('the official appendices', () => {
  it('have the columns of the plan first and the results after', () => {
    const headers = (sheet: Sheet) => rowTexts(sheet, headerRowOf(sheet, 'TT'));
    const { PL01, PL02, PL03 } = plan.appendices;
    expect(headers(pl01)).toEqual([
      ...PL01.columns,
      'Tử số',
      'Mẫu số',
      'Kết quả (%)',
      'Đánh giá',
      'Số đơn vị báo cáo/phải báo cáo',
      'Số đơn vị đạt/có phát sinh',
      'Ghi chú',
    ]);
    expect(headers(pl02)).toEqual([
      ...PL02.columns,
      ...Object.values(taskStates),
      'Chưa báo cáo',
      'Tóm tắt kết quả',
    ]);
    expect(headers(pl03)).toEqual([
      ...PL03.columns,
      'Trạng thái',
      'Tiến độ (%)',
      'Bố trí (triệu đồng)',
      'Giải ngân (triệu đồng)',
      'Kết quả',
    ]);
  });

  it('print the cells of an indicator once, merged over a result line per measure', () => {
    const lines = tableOf(pl01, 'TT');
    expect(lines.map(({ row }) => textAt(pl01, 1, row))).toEqual(full.measures.map(({ id }) => id));
    for (const { tt, text, leadText, coordinateText, measures } of plan.indicators) {
      const own = lines.filter(({ row }) => measures.some(({ id }) => id === textAt(pl01, 1, row)));
      const [first] = own;
      if (!first) throw new Error(`No line of ${tt}`);
      expect(rowTexts(pl01, first.row).slice(0, 4)).toEqual([`${tt}`, text, leadText, coordinateText]);
      if (measures.length === 1) continue;
      for (const column of [2, 3, 4, 5]) {
        expect(pl01.merges).toContainEqual({
          left: column,
          right: column,
          top: first.row,
          bottom: first.row + measures.length - 1,
        });
      }
    }
  });

  it('account for every lead in Phụ lục 02: by state, or as not reported', () => {
    const lines = tableOf(pl02, 'TT');
    expect(lines).toHaveLength(plan.tasks.length);
    plan.tasks.forEach((task, index) => {
      const cells = lines[index]?.cells ?? {};
      const counts = [...Object.values(taskStates), 'Chưa báo cáo'].map((header) =>
        Number(cells[header]?.value),
      );
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(unitsOf(plan, task.lead).length);
    });
  });

  it('give Phụ lục 03 its group rows, one line per task, and TT and unit merged over the tasks', () => {
    const lines = tableOf(pl03, 'TT');
    const keys = lines.map(({ row }) => textAt(pl03, 1, row));
    expect(keys).toEqual(
      plan.projectParts.flatMap(({ no, entries }) => [
        `PL03.${no}`,
        ...full.projects.filter(({ row }) => entries.includes(row.entry)).map(({ row }) => row.key),
      ]),
    );
    const { projectParts } = plan;
    for (const { no, title, entries } of projectParts) {
      const heading = lines[keys.indexOf(`PL03.${no}`)]?.row ?? 0;
      expect(rowTexts(pl03, heading).slice(0, 2)).toEqual([no, title]);
      for (const { projects } of entries.filter((entry) => entry.projects.length > 1)) {
        const merged = pl03.merges.filter(
          ({ left, top, bottom }) => left === 3 && bottom - top + 1 === projects.length && top > heading,
        );
        expect(merged.length).toBeGreaterThan(0);
      }
    }
  });

  it('count common tasks in words and report specific ones as their unit does', () => {
    const lines = new Map(tableOf(pl03, 'TT').map(({ row, cells }) => [textAt(pl03, 1, row), cells]));
    for (const { row, states, notReported, statements } of full.projects) {
      const cells = lines.get(row.key) ?? {};
      if (row.part.no === 'I') {
        expect(cells['Trạng thái']?.value).toBeNull();
        const counts = [`hoàn thành ${states.done}`, `chưa báo cáo ${notReported}`];
        for (const text of counts.filter((one) => !one.endsWith(' 0'))) {
          expect(cells['Kết quả']?.value).toContain(text);
        }
        continue;
      }
      const [said] = statements;
      expect(cells['Trạng thái']?.value).toBe(
        said && said.state !== 'blank' ? taskStates[said.state] : 'Chưa báo cáo',
      );
      expect(cells['Tiến độ (%)']?.value).toBe(said?.progress ?? null);
      expect(cells['Bố trí (triệu đồng)']?.value).toBe(said?.allotted ?? null);
      expect(cells['Giải ngân (triệu đồng)']?.value).toBe(said?.disbursed ?? null);
    }
  });

  it('name period, completeness and date under the head', () => {
    const line = rowTexts(pl01, headerRowOf(pl01, 'TT') - 2)[0];
    expect(line).toBe(
      'Kỳ báo cáo: Năm 2026. Số đơn vị được nhận báo cáo: 116/130; số liệu tính đến ngày 14/11/2026.',
    );
  });
});

describe.each([
  ['full', resultWorkbook(full)],
  ['empty', resultWorkbook(nothing())],
  ['plan only', resultWorkbook(full, { withResults: false })],
  ['another plan', resultWorkbook(province(langGiang2031))],
])('every sheet (%s)', (_name, book) => {
  it('carries a result mark and is never read as a form', () => {
    for (const sheet of book.sheets) {
      expect(readMark(textAt(sheet, 1, 1))).toMatchObject({ kind: 'result', unit: '' });
      expect(sheet.columns.get(1)?.hidden).toBe(true);
    }
    expect(readSubmissions(book.sheets, plan).every(({ sheets }) => Object.keys(sheets).length === 0)).toBe(
      true,
    );
  });

  it('has rows that hold their text and that Excel can have', () => {
    for (const sheet of book.sheets) {
      for (const [row, { height = 15, cells }] of sheet.rows) {
        expect(height).toBeLessThanOrEqual(maxRowHeight);
        for (const [column, { value, style }] of cells) {
          if (column === 1 || typeof value !== 'string' || !style?.align?.wrap) continue;
          const merged = sheet.merges.find((area) => covers(area, column, row));
          const area = merged ?? { top: row, bottom: row, left: column, right: column };
          const needed = neededHeight(value, widthOf(sheet, area), style.font);
          expect({ sheet: sheet.name, row, value, enough: heightOf(sheet, area) >= needed }).toMatchObject({
            enough: true,
          });
        }
      }
    }
  });

  it('is A4 with the margins of NĐ 30/2020, and numbers its pages on top from page 2', () => {
    for (const { print, name } of book.sheets) {
      expect(print).toMatchObject({
        orientation: name.startsWith('Tổng quan') ? 'portrait' : 'landscape',
        margins: { top: 20, right: 15, bottom: 20, left: 30 },
        header: expect.stringMatching(/^&C.*Times New Roman.*&13&P$/),
        firstPage: { header: '', footer: '' },
      });
    }
  });

  it('fills no page of an appendix beyond its end and parts no row of the plan that fits on one', () => {
    for (const sheet of book.sheets.filter(({ name }) => /^PL0/.test(name))) {
      const width = [...sheet.columns].reduce(
        (sum, [column, one]) => sum + (column === 1 ? 0 : (one.width ?? 0)),
        0,
      );
      const room = pageHeight('landscape', width);
      const header = headerRowOf(sheet, 'TT');
      const headerHeight = sheet.rows.get(header)?.height ?? 0;
      const breaks = [...(sheet.print?.breaksAfter ?? []), Math.max(...sheet.rows.keys())];
      let from = 1;
      for (const to of breaks) {
        const repeated = from === 1 ? 0 : headerHeight;
        expect(heightOf(sheet, { top: from, bottom: to, left: 1, right: 1 }) + repeated).toBeLessThanOrEqual(
          room,
        );
        from = to + 1;
      }
      for (const area of sheet.merges.filter(({ top, bottom }) => top > header && bottom > top)) {
        const parted = breaks.some((row) => area.top <= row && row < area.bottom);
        if (parted) expect(heightOf(sheet, area)).toBeGreaterThan(room - headerHeight);
      }
    }
  });
});

/** A list names the same units and tasks again and again. */
const measured = new Map<string, number>();

function neededHeight(text: string, width: number, font: Font = {}): number {
  const key = JSON.stringify([text, width, font]);
  const height = measured.get(key) ?? textHeight(text, width, font);
  measured.set(key, height);
  return height;
}

function heightOf(sheet: Sheet, { top, bottom }: Area): number {
  let height = 0;
  for (let row = top; row <= bottom; row += 1) height += sheet.rows.get(row)?.height ?? 0;
  return height;
}

function widthOf(sheet: Sheet, { left, right }: Area): number {
  let width = 0;
  for (let column = left; column <= right; column += 1) width += sheet.columns.get(column)?.width ?? 0;
  return width;
}

describe('text of submissions', () => {
  const task = plan.tasks.find(({ tt }) => tt === 5);
  if (!task) throw new Error('The plan has row 5');
  const saying = (result: string): Entries => ({
    ...noEntries,
    rows: { ...noEntries.rows, PL02: new Map([[taskKey(task), { state: 'Hoàn thành', result }]]) },
  });
  const resultOf = (texts: readonly string[]) => {
    const files = texts.map((text, index) =>
      received(plan, period.id, plan.units[index]?.id ?? '', saying(text)),
    );
    return resultWorkbook(consolidate({ plan, period, files }));
  };
  const summaryIn = (texts: readonly string[]): string =>
    String(tableOf(sheetOf(resultOf(texts), 'PL02'), 'TT')[4]?.cells['Tóm tắt kết quả']?.value);
  const fullTexts = (texts: readonly string[]) =>
    tableOf(sheetOf(resultOf(texts), 'Kết quả theo đơn vị'), 'Kết quả thực hiện').map(
      ({ cells }) => cells['Kết quả thực hiện'],
    );

  it.each(['=1+1', '+84 221', '-không', '@SUM(A1)', ' =HYPERLINK("x")'])('stays text: %s', (text) => {
    const [cell] = fullTexts([text]);
    expect(cell).toMatchObject({ value: text.trim(), style: { numberFormat: '@' } });
    expect(cell).not.toHaveProperty('formula');
  });

  it('is attributed, in the order of the unit list, and folded where it is the same', () => {
    const [first, second, third] = plan.units;
    expect(summaryIn(['Đã xong.', 'Đang làm.', 'Đã  xong. '])).toBe(
      `${first?.name} và 1 đơn vị khác: Đã xong.\n${second?.name}: Đang làm.`,
    );
    expect(summaryIn(['', 'Đang làm.', 'Đã xong.'])).toBe(
      `${second?.name}: Đang làm.\n${third?.name}: Đã xong.`,
    );
  });

  it('never drops anything silently: what a cell cannot show is counted, and stands in full elsewhere', () => {
    const texts = Array.from({ length: 14 }, (_none, index) => `${'Nội dung dài '.repeat(9)}số ${index}.`);
    const shown = summaryIn(texts);
    const lines = shown.split('\n');
    const hidden = /\(và (\d+) đơn vị khác, xem trang Kết quả theo đơn vị\)$/.exec(shown);
    expect(lines.length - 1 + Number(hidden?.[1])).toBe(14);
    expect(fullTexts(texts).map((cell) => cell?.value)).toEqual(texts);
  });

  it('is cut at a word with a pointer, and goes on over rows where it stands in full', () => {
    const words = Array.from({ length: 6000 }, (_none, index) => `từ${index}`);
    const text = words.join(' ');
    expect(text.length).toBeGreaterThan(32_767);
    expect(summaryIn([text])).toMatch(/ từ\d+…\n\(xem trang Kết quả theo đơn vị\)$/);
    const parts = fullTexts([text]).map((cell) => String(cell?.value));
    expect(parts.every((part) => part.length < 32_767)).toBe(true);
    expect(parts.join(' ')).toBe(text);
  });
});

describe('the lists', () => {
  it('Số liệu has exactly its columns and a line per measure of every accepted unit', () => {
    const sheet = sheetOf(workbook, 'Số liệu');
    expect(rowTexts(sheet, headerRowOf(sheet, 'Mã đơn vị'))).toEqual([
      'Mã đơn vị',
      'Đơn vị',
      'Chỉ tiêu',
      'Vai trò',
      'Tình trạng',
      'Tử số',
      'Mẫu số',
      'Tính vào tổng (1/0)',
      'Lý do không tính',
      'Tệp',
      'Trang',
      'Ô',
      'Nhận lúc',
      'Mã băm',
      'Ý kiến của đơn vị theo dõi',
    ]);
    const lines = tableOf(sheet, 'Mã đơn vị');
    expect(lines).toHaveLength(full.data.length);
    for (const { cells } of lines) {
      expect(cells['Tính vào tổng (1/0)']?.value === 1).toBe(cells['Lý do không tính']?.value === null);
    }
  });

  it('Sổ theo dõi has a line per file, and every unit in the matrix', () => {
    const sheet = sheetOf(workbook, 'Sổ theo dõi');
    const lines = tableOf(sheet, 'Tệp');
    const register = lines.filter(({ cells }) => cells['Mã băm']?.value);
    expect(register).toHaveLength(full.register.length);
    expect(register.map(({ cells }) => cells['Kết quả kiểm tra']?.value)).toContain('Trả lại');
    expect(register.find(({ cells }) => cells['Tệp']?.value === 'nộp lần đầu.xlsx')?.cells).toMatchObject({
      'Tình trạng': { value: 'Đã có tệp khác thay' },
      'Thay bằng tệp': { value: 'so-khcn.xlsx' },
    });
    const matrix = lines.filter(({ cells }) => cells['Mã đơn vị']?.value && !cells['Mã băm']?.value);
    expect(matrix.map(({ cells }) => cells['Mã đơn vị']?.value)).toEqual(plan.units.map(({ id }) => id));
    const inState = (state: string) => matrix.filter(({ cells }) => cells['PL01']?.value === state);
    expect(inState('Trả lại')).toHaveLength(full.counts.returned);
    const missing = full.units.filter(({ standing }) => standing === 'missing');
    expect(inState('Chưa gửi')).toHaveLength(
      missing.filter(({ unit }) => measureRows(plan, unit).length > 0).length,
    );
  });

  it('Lỗi và cảnh báo begins with the point that the plan gives to nobody', () => {
    const [first] = tableOf(sheetOf(workbook, 'Lỗi và cảnh báo'), 'Nội dung');
    expect(first?.cells).toMatchObject({
      'Đơn vị': { value: 'Không đơn vị nào' },
      'Vị trí': { value: 'Phần II, mục 9, điểm đ' },
    });
  });

  it('takes free names beside sheets of the same name, also in the formulas', () => {
    const taken = resultWorkbook(full, { taken: ['pl01', 'SỐ LIỆU', 'Số liệu tổng hợp'] });
    const names = taken.sheets.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['PL01 tổng hợp', 'PL02', 'Số liệu tổng hợp 2']));
    expect(taken.active).toBe('PL01 tổng hợp');
  });
});
