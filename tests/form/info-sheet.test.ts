import { dueText } from '../../src/form/info-values';
import { infoLines } from '../../src/form/info';
import { noEntries, type Entries } from '../../src/form/entries';
import { cellAt } from '../../src/sheet/address';
import type { Cell, Workbook } from '../../src/sheet/model';
import { entriesOf, form, ids, periodOf, sheetOf } from './support';

/** The value beside the label of a line, found by its id in the hidden column. */
function line(workbook: Workbook, id: string): Cell | undefined {
  const sheet = sheetOf(workbook, 'Thông tin');
  const row = [...sheet.rows].find(([, { cells }]) => cells.get(1)?.value === id);
  return row && cellAt(sheet, 3, row[0]);
}

/** The three cells of an appendix in the table of counts. */
function counts(workbook: Workbook, label: string): unknown[] {
  const sheet = sheetOf(workbook, 'Thông tin');
  const row = [...sheet.rows.values()].find(({ cells }) => cells.get(2)?.value === label);
  return [3, 4, 5].map((column) => row?.cells.get(column)?.value);
}

describe('Thông tin', () => {
  it('is filled in as far as the form knows', () => {
    const workbook = form(ids.commune);
    const shown = Object.fromEntries(infoLines.map(({ id }) => [id, line(workbook, id)?.value]));
    expect(shown).toEqual({
      unit: 'UBND phường Phố Hiến',
      unitId: '11953',
      plan: 'Kế hoạch chuyển đổi số tỉnh Hưng Yên năm 2026',
      period: 'Năm 2026',
      due: 'Trước ngày 15/11/2026',
      sendTo: 'Ủy ban nhân dân tỉnh (qua Sở Khoa học và Công nghệ)',
      asOf: 46340,
      reportNumber: null,
      reportDate: null,
      author: null,
      difficulty: null,
      request: null,
      explanation: null,
    });
    expect(line(workbook, 'asOf')?.style?.numberFormat).toBe('dd/mm/yyyy');
  });

  it('names no day where the plan sets none', () => {
    expect(dueText(null)).toBe('Theo văn bản yêu cầu');
    expect(line(form(ids.commune, { period: periodOf('half-year') }), 'due')?.value).toBe(
      'Theo văn bản yêu cầu',
    );
  });

  it('leaves open what an officer enters and locks what the form says', () => {
    const workbook = form(ids.commune);
    for (const { id, input } of infoLines) {
      expect([id, line(workbook, id)?.style?.locked ?? true]).toEqual([id, input === 'none']);
    }
  });

  it('keeps entries and never takes a printed line from them', () => {
    const info: Entries['info'] = { asOf: '14/11/2026', author: 'Nguyễn Thị Nhung', unit: 'UBND xã khác' };
    const workbook = form(ids.commune, { entries: { ...noEntries, info } });
    expect(line(workbook, 'asOf')?.value).toBe('14/11/2026');
    expect(line(workbook, 'author')?.value).toBe('Nguyễn Thị Nhung');
    expect(line(workbook, 'unit')?.value).toBe('UBND phường Phố Hiến');
  });

  it('hands the as-of date on to every table sheet', () => {
    const workbook = form(ids.commune, { entries: { ...noEntries, info: { asOf: 46300 } } });
    for (const name of ['PL01', 'PL02', 'PL03']) {
      const cells = [...(sheetOf(workbook, name).rows.get(3)?.cells.values() ?? [])];
      const date = cells.find(({ formula }) => formula);
      expect(date).toMatchObject({ formula: `IF('Thông tin'!C10="","",'Thông tin'!C10)`, value: 46300 });
      expect(date?.style?.numberFormat).toBe('dd/mm/yyyy');
    }
  });

  it('counts rows filled, targets met and rows still open', () => {
    const measures = {
      '1': { state: 'Có số liệu', result: 'Đã ban hành 02 văn bản' },
      '3': { state: 'Có số liệu' },
      '4': { numerator: 5, denominator: 5 },
      '5b': { numerator: 1, denominator: 2, state: 'Có số liệu' },
      '6': { state: 'Không phát sinh' },
      '8': { numerator: 5 },
      '17': { numerator: 5, denominator: 5 },
    };
    const workbook = form(ids.commune, { entries: entriesOf('PL01', measures) });
    expect(counts(workbook, 'Phụ lục 01')).toEqual([4, 1, 12]);
    expect(counts(workbook, 'Phụ lục 02')).toEqual([0, 0, 12]);
    const tasks = {
      'PL02.5': { state: 'Hoàn thành' },
      'PL02.6': { state: 'Chậm' },
      'PL02.1': { state: 'Hoàn thành' },
    };
    expect(counts(form(ids.commune, { entries: entriesOf('PL02', tasks) }), 'Phụ lục 02')).toEqual([
      2, 1, 10,
    ]);
  });

  it('shows the filled rows as a part of those asked', () => {
    const sheet = sheetOf(form(ids.commune), 'Thông tin');
    const row = [...sheet.rows.values()].find(({ cells }) => cells.get(2)?.value === 'Phụ lục 01');
    expect(row?.cells.get(3)?.style?.numberFormat).toBe('0"/16"');
  });

  it('asks nothing of a unit that only coordinates', () => {
    expect(counts(form(ids.bank), 'Phụ lục 02')[0]).toBe('Chỉ có dòng phối hợp, không bắt buộc');
  });

  it('prints as one portrait page that holds every line and both signatures', () => {
    const { print, rows } = sheetOf(form(ids.commune), 'Thông tin');
    expect(print).toMatchObject({ orientation: 'portrait', fit: { width: 1, height: 1 } });
    const last = Math.max(...rows.keys());
    expect(print?.area).toEqual({ top: 1, left: 2, bottom: last, right: 5 });
    const texts = [...rows.values()].flatMap(({ cells }) => [...cells.values()].map(({ value }) => value));
    expect(texts).toEqual(expect.arrayContaining(['Người lập biểu', 'Thủ trưởng đơn vị']));
  });

  it('explains in four lines at most, and only the sheets that are there', () => {
    const help = (id: string) => {
      const column = [...sheetOf(form(id), 'Thông tin').rows.values()].map(
        ({ cells }) => cells.get(7)?.value,
      );
      return column.filter((value): value is string => typeof value === 'string').slice(1);
    };
    expect(help(ids.commune)).toHaveLength(4);
    expect(help(ids.party).join(' ')).not.toContain('PL01');
  });
});
