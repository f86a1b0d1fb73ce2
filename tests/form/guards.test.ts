import { columns, type ColumnId } from '../../src/form/columns';
import { Book } from '../../src/preview/model/book';
import type { AppendixId } from '../../src/plan/schema';
import { rateFormat } from '../../src/sheet/numbers';
import type { CellStyle, Sheet, Validation, Workbook } from '../../src/sheet/model';
import {
  cellOf,
  columnNumberOf,
  entriesOf,
  form,
  headerRowOf,
  ids,
  keysOf,
  plan,
  rowOf,
  sheetOf,
} from './support';

const commune = form(ids.commune);
const inputs = (appendix: AppendixId) => columns[appendix].filter(({ input }) => input !== 'none');
const tables = ['PL01', 'PL02', 'PL03'] as const;

function validationAt(sheet: Sheet, column: number, row: number): Validation[] {
  return sheet.validations.filter(({ areas }) =>
    areas.some(
      (area) => area.left <= column && column <= area.right && area.top <= row && row <= area.bottom,
    ),
  );
}

const validation = (appendix: AppendixId, key: string, id: ColumnId): Validation[] => {
  const sheet = sheetOf(commune, appendix);
  return validationAt(sheet, columnNumberOf(sheet, appendix, id), rowOf(sheet, key).number);
};

describe('what may be filled in', () => {
  it('is open and coloured; all else is locked, on sheets protected without a password', () => {
    for (const appendix of tables) {
      const sheet = sheetOf(commune, appendix);
      expect(sheet.protection).toEqual({
        allow: ['filter', 'sort', 'formatCells', 'formatColumns', 'formatRows', 'editObjects'],
      });
      const open = new Set(inputs(appendix).map(({ id }) => id));
      for (const key of keysOf(sheet)) {
        for (const { id } of columns[appendix]) {
          const { locked, fill } = cellOf(commune, appendix, key, id).style ?? {};
          if (!open.has(id)) expect([key, id, locked ?? true]).toEqual([key, id, true]);
          if (locked === false) expect(fill).toBe('EAF4FF');
        }
      }
    }
  });

  it('is tử số and mẫu số for leads of numbers, and for coordinating units only where they are compared', () => {
    const closed = keysOf(sheetOf(commune, 'PL01')).filter(
      (key) => cellOf(commune, 'PL01', key, 'numerator').style?.locked !== false,
    );
    expect(closed).toEqual(['1', '3', '7', '2', '16a', '16b', '18']);
    for (const key of closed) expect(cellOf(commune, 'PL01', key, 'denominator').style?.fill).toBe('EDEDED');
  });

  it('looks calmer on rows that the unit only coordinates on', () => {
    const ink = (key: string) => cellOf(commune, 'PL01', key, 'text').style?.font?.color;
    expect(ink('17')).not.toBe(ink('4'));
    expect(cellOf(commune, 'PL01', '17', 'role').value).toBe('Phối hợp');
    expect(cellOf(commune, 'PL01', '2', 'text').style?.borders?.top?.style).toBe('medium');
  });
});

describe('what Excel refuses', () => {
  it('is anything but whole numbers from 0 in tử số and mẫu số, with the definition as prompt', () => {
    const [numerator, ...more] = validation('PL01', '4', 'numerator');
    expect(more).toEqual([]);
    expect(numerator).toMatchObject({
      rule: { kind: 'whole', comparison: 'greaterThanOrEqual', first: '0' },
      error: { style: 'stop', title: 'Cần một số nguyên' },
      prompt: { title: 'Tử số của chỉ tiêu 4' },
    });
    const definition = plan.indicators.find(({ tt }) => tt === 4)?.measures[0]?.numerator?.text;
    expect(numerator?.prompt?.text).toBe(definition);
    expect(validation('PL01', '1', 'numerator')).toEqual([]);
  });

  it('is a state outside the list, which stands as a range on the hidden sheet', () => {
    const source = (appendix: AppendixId, key: string) =>
      validation(appendix, key, 'state').map(({ rule }) => (rule.kind === 'list' ? rule.source : ''));
    expect(source('PL01', '4')).toEqual(["'_ds'!$A$2:$A$5"]);
    expect(source('PL02', 'PL02.5')).toEqual(["'_ds'!$B$2:$B$7"]);
    const words = [...sheetOf(commune, '_ds').rows.values()].map(({ cells }) => cells.get(1)?.value);
    expect(words.slice(0, 5)).toEqual([
      'Tình trạng số liệu',
      'Có số liệu',
      'Không phát sinh',
      'Không áp dụng',
      'Chưa có số liệu',
    ]);
  });

  it('is progress outside 0 to 100 and money below 0', () => {
    expect(validation('PL02', 'PL02.5', 'progress')[0]?.rule).toEqual({
      kind: 'decimal',
      comparison: 'between',
      first: '0',
      second: '100',
    });
    expect(validation('PL03', 'PL03.I.2.1', 'allotted')[0]?.rule).toMatchObject({
      kind: 'decimal',
      first: '0',
    });
  });

  it('is an as-of date outside the period', () => {
    const sheet = sheetOf(commune, 'Thông tin');
    expect(validationAt(sheet, 3, 10)[0]?.rule).toEqual({
      kind: 'date',
      comparison: 'between',
      first: '46006',
      second: '46370',
    });
  });

  it('is said within Excel’s limits, for every unit of the plan', () => {
    for (const unit of plan.units) {
      const messages = form(unit.id).sheets.flatMap(({ validations }) =>
        validations.flatMap(({ prompt, error }) => [prompt, error].flatMap((message) => message ?? [])),
      );
      for (const { title, text } of messages) {
        expect(title.length).toBeLessThanOrEqual(32);
        expect(text.length).toBeLessThanOrEqual(255);
      }
    }
  });
});

describe('number formats', () => {
  const format = (appendix: AppendixId, key: string, id: ColumnId) =>
    cellOf(commune, appendix, key, id).style?.numberFormat;

  it('never show a rate under its target as if it reached it', () => {
    expect(format('PL01', '5b', 'rate')).toBe(rateFormat(70));
    expect(format('PL01', '5b', 'previous')).toBe(rateFormat(70));
    expect(format('PL01', '17', 'rate')).toBe(rateFormat(95));
  });

  it('group counts, keep words as text and money with its decimals', () => {
    expect(format('PL01', '4', 'numerator')).toBe('#,##0');
    expect(format('PL01', '4', 'result')).toBe('@');
    expect(format('PL03', 'PL03.I.2.1', 'disbursed')).toBe('#,##0.0##');
  });
});

describe('the colours of PL01', () => {
  /** The conditional look of a cell in the order of the rules, as Excel decides it. */
  function look(workbook: Workbook, key: string, id: ColumnId): CellStyle['fill'] | 'bold' | null {
    const sheet = sheetOf(workbook, 'PL01');
    const book = new Book(workbook);
    const state = book.sheetNamed('PL01');
    const at = { row: rowOf(sheet, key).number, column: columnNumberOf(sheet, 'PL01', id) };
    const holding = sheet.conditionals.find(({ areas, formula }) => {
      const [anchor] = areas;
      const inside = areas.some(
        ({ top, left, bottom, right }) =>
          top <= at.row && at.row <= bottom && left <= at.column && at.column <= right,
      );
      return inside && anchor && state && book.calculation.relative(formula, state, anchor, at) === true;
    });
    return holding ? (holding.style.fill ?? holding.style.font?.color ?? null) : null;
  }
  const yellow = 'FFF0B3';
  const red = 'FBD5D5';
  const filled = (rows: Parameters<typeof entriesOf>[1]) =>
    form(ids.commune, { entries: entriesOf('PL01', rows) });

  it('mark what a lead row still owes, and nothing on a coordinating row', () => {
    for (const id of ['state', 'numerator', 'denominator'] as const) {
      expect(look(commune, '4', id)).toBe(yellow);
    }
    for (const id of ['state', 'result'] as const) expect(look(commune, '1', id)).toBe(yellow);
    for (const id of ['state', 'numerator', 'result'] as const) expect(look(commune, '17', id)).toBeNull();
    const half = filled({ '4': { numerator: 3 } });
    expect([look(half, '4', 'numerator'), look(half, '4', 'denominator')]).toEqual([null, yellow]);
  });

  it('are gone once both numbers stand, or a state says that there are none', () => {
    const done = filled({ '4': { numerator: 3, denominator: 4 }, '6': { state: 'Không phát sinh' } });
    for (const key of ['4', '6']) {
      for (const id of ['state', 'numerator', 'denominator'] as const) expect(look(done, key, id)).toBeNull();
    }
  });

  it('ask for a reason where figures are not to be had', () => {
    expect(look(filled({ '4': { state: 'Chưa có số liệu' } }), '4', 'difficulty')).toBe(yellow);
    const explained = filled({ '4': { state: 'Chưa có số liệu', explanation: 'Phần mềm chưa thống kê' } });
    expect(look(explained, '4', 'difficulty')).toBeNull();
  });

  it('mark more than all, and numbers that the state denies', () => {
    const over = filled({ '4': { numerator: 5, denominator: 4 } });
    expect([look(over, '4', 'numerator'), look(over, '4', 'denominator')]).toEqual([red, red]);
    expect(look(over, '4', 'verdict')).toBeNull();
    const denied = filled({
      '4': { state: 'Không áp dụng', numerator: 0 },
      '6': { state: 'Không phát sinh', numerator: 0 },
    });
    expect(look(denied, '4', 'state')).toBe(red);
    expect(look(denied, '6', 'state')).toBeNull();
  });

  it('tell met from unmet', () => {
    const judged = filled({ '4': { numerator: 4, denominator: 4 }, '6': { numerator: 1, denominator: 4 } });
    expect(look(judged, '4', 'verdict')).toBe('0B6B2E');
    expect(look(judged, '6', 'verdict')).toBe('9C0006');
  });
});

describe('how a table sheet is set up', () => {
  it('prints landscape, one page wide, its header repeated, numbered from page 2', () => {
    for (const appendix of tables) {
      const sheet = sheetOf(commune, appendix);
      const header = headerRowOf(sheet);
      expect(sheet.print).toMatchObject({
        orientation: 'landscape',
        margins: { top: 20, right: 15, bottom: 20, left: 30 },
        fit: { width: 1, height: null },
        titleRows: { first: header, last: header },
        header: '&C&"Times New Roman,Regular"&13&P',
        firstPage: { header: '', footer: '' },
      });
      expect(sheet.freeze?.rows).toBe(header);
    }
  });

  it('is set in Times New Roman throughout', () => {
    const fonts = commune.sheets
      .filter(({ visibility }) => visibility === 'visible')
      .flatMap(({ rows }) => [...rows.values()].flatMap(({ cells }) => [...cells.values()]))
      .map(({ style }) => style?.font?.name);
    expect(new Set(fonts)).toEqual(new Set(['Times New Roman']));
  });
});
