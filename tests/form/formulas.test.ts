import fc from 'fast-check';
import { Book } from '../../src/preview/model/book';
import type { ColumnId } from '../../src/form/columns';
import type { CellValue, Workbook } from '../../src/sheet/model';
import { langGiang2031 } from '../fixtures/plans/lang-giang-2031';
import { cellOf, columnNumberOf, entriesOf, form, ids, periodOf, rowOf, sheetOf } from './support';

type Given = Partial<Record<ColumnId, string | number>>;

/** What the form's formulas yield when they are worked out anew, beside what was written. */
function recalculated(workbook: Workbook): { place: string; written: CellValue; computed: CellValue }[] {
  const book = new Book(workbook);
  return workbook.sheets.flatMap((sheet) =>
    [...sheet.rows].flatMap(([row, { cells }]) =>
      [...cells].flatMap(([column, { formula, value }]) => {
        const state = book.sheetNamed(sheet.name);
        if (formula === undefined || !state) return [];
        return [
          {
            place: `${sheet.name} ${row} ${column}`,
            written: value,
            computed: book.value(state, row, column),
          },
        ];
      }),
    ),
  );
}

function computed(measure: string, given: Given): { rate: CellValue; verdict: CellValue } {
  const workbook = form(ids.commune, { entries: entriesOf('PL01', { [measure]: given }) });
  const sheet = sheetOf(workbook, 'PL01');
  const book = new Book(workbook);
  const state = book.sheetNamed('PL01');
  const { number } = rowOf(sheet, measure);
  const read = (id: ColumnId) =>
    state ? book.value(state, number, columnNumberOf(sheet, 'PL01', id)) : null;
  return { rate: read('rate'), verdict: read('verdict') };
}

const figures = (numerator: number | string, denominator: number | string): Given => ({
  numerator,
  denominator,
});

describe('Kết quả and Đánh giá', () => {
  it.each<[string, string, Given, CellValue, string]>([
    ['reaches a bare 70', '5b', figures(70, 100), 70, 'Đạt'],
    ['misses a bare 70 by a half', '5b', figures(700, 1400), 50, 'Chưa đạt'],
    ['is above 70', '5b', figures(45, 50), 90, 'Đạt'],
    ['is not 70 when it is 69,96', '5b', figures(6996, 10000), 69.96, 'Chưa đạt'],
    ['must be above 90 for 11b', '11b', figures(90, 100), 90, 'Chưa đạt'],
    ['is just above 90 for 11b', '11b', figures(901, 1000), 90.1, 'Đạt'],
    ['is 100 only when all are counted', '4', figures(9996, 10000), 99.96, 'Chưa đạt'],
    ['is 100 when all are counted', '4', figures(3, 3), 100, 'Đạt'],
    ['is nothing when there is nothing to divide by', '4', figures(0, 0), '', ''],
    ['is nothing without the second number', '4', { numerator: 5 }, '', ''],
    ['is nothing without the first number', '4', { denominator: 5 }, '', ''],
    ['is nothing on an empty row', '4', {}, '', ''],
    ['is nothing when a number is text', '4', figures('12/15', 15), '', ''],
    ['repeats Không phát sinh', '4', { state: 'Không phát sinh' }, '', 'Không phát sinh'],
    ['repeats Không áp dụng', '4', { state: 'Không áp dụng' }, '', 'Không áp dụng'],
    ['repeats Chưa có số liệu', '4', { state: 'Chưa có số liệu' }, '', 'Chưa có số liệu'],
    ['judges figures said to be there', '4', { state: 'Có số liệu', ...figures(1, 2) }, 50, 'Chưa đạt'],
  ])('%s', (_, measure, given, rate, verdict) => {
    expect(computed(measure, given)).toEqual({ rate, verdict });
  });

  it('judges figures of a coordinating unit only where they are open', () => {
    const filled = entriesOf('PL01', { '16a': figures(1, 100), '17': figures(1, 100) });
    const workbook = form(ids.commune, { entries: filled });
    expect(cellOf(workbook, 'PL01', '17', 'verdict').value).toBe('Chưa đạt');
    expect(cellOf(workbook, 'PL01', '16a', 'verdict').value).toBe('');
    expect(cellOf(workbook, 'PL01', '16a', 'rate').formula).toBeUndefined();
  });

  it('compares with a target that has decimals', () => {
    const of = { plan: langGiang2031, period: periodOf('nam', langGiang2031) };
    const workbook = form('so-dan', { ...of, entries: entriesOf('PL01', { '2': figures(199, 200) }) });
    const cell = [...sheetOf(workbook, 'PL01').rows.values()]
      .flatMap((row) => [...row.cells.values()])
      .find(({ formula }) => formula?.includes('99.5*'));
    expect(cell?.value).toBe('Đạt');
  });
});

describe('the results written beside the formulas', () => {
  const count = fc.oneof(fc.nat(12), fc.constantFrom('12', 'x', -1), fc.constant(undefined));
  const state = fc.constantFrom(
    'Có số liệu',
    'Không phát sinh',
    'Không áp dụng',
    'Chưa có số liệu',
    'khác',
    undefined,
  );
  const taskState = fc.constantFrom('Hoàn thành', 'Duy trì thường xuyên', 'Chậm', undefined);
  const given = fc.record({
    state,
    numerator: count,
    denominator: count,
    result: fc.constantFrom('xong', undefined),
  });
  const defined = (cells: object): Given =>
    Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== undefined));

  it('are what the formulas yield, whatever was entered', () => {
    const measures = ['1', '3', '4', '5b', '11b', '17', '16a'];
    fc.assert(
      fc.property(fc.array(given, { minLength: 7, maxLength: 7 }), taskState, (rows, task) => {
        const PL01 = entriesOf(
          'PL01',
          Object.fromEntries(measures.map((id, i) => [id, defined(rows[i] ?? {})])),
        );
        const PL02 = entriesOf('PL02', {
          'PL02.5': defined({ state: task }),
          'PL02.1': defined({ state: task }),
        });
        const PL03 = entriesOf('PL03', { 'PL03.I.2.1': defined({ state: task }) });
        const rowsOf = { PL01: PL01.rows.PL01, PL02: PL02.rows.PL02, PL03: PL03.rows.PL03 };
        const cells = recalculated(form(ids.commune, { entries: { info: {}, rows: rowsOf } }));
        expect(cells.filter(({ written, computed: now }) => !Object.is(written, now))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('are written for every formula of every kind of unit', () => {
    for (const id of Object.values(ids)) {
      const cells = recalculated(form(id));
      expect(cells.length).toBeGreaterThan(0);
      expect(cells.filter(({ written, computed: now }) => written !== now)).toEqual([]);
    }
  });
});
