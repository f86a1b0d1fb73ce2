/** The result workbook in the hands of LibreOffice and openpyxl: the same figures, and nothing of it lost. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { resultWorkbook } from '../../src/appendix';
import { address, areaAddress, cellAt } from '../../src/sheet/address';
import type { Cell, CellValue, Row, Sheet, Workbook } from '../../src/sheet/model';
import { readWorkbook } from '../../src/xlsx/read';
import { writeWorkbook } from '../../src/xlsx/write';
import { nothing, province } from '../appendix/province';
import { convert, makeFolder, removeFolders, runPython } from './programs';

const folder = makeFolder();
afterAll(removeFolders);

/**
 * A file without the results of its formulas and without heights of rows: whoever opens it has to calculate, and
 * to find out how high its texts are.
 */
function bare(workbook: Workbook): Workbook {
  const bareCell = (cell: Cell): Cell =>
    cell.formula === undefined ? cell : { ...cell, value: null, cached: false };
  const bareRow = ({ height: _height, cells, ...row }: Row): Row => ({
    ...row,
    cells: new Map([...cells].map(([column, cell]) => [column, bareCell(cell)])),
  });
  const sheets = workbook.sheets.map((sheet): Sheet => {
    return { ...sheet, rows: new Map([...sheet.rows].map(([number, row]) => [number, bareRow(row)])) };
  });
  return { ...workbook, sheets };
}

/** LibreOffice writes 15 digits of a number, and nothing for an empty text. */
function same(one: CellValue | undefined, other: CellValue): boolean {
  if (typeof one === 'number' && typeof other === 'number') {
    return Math.abs(one - other) <= Math.abs(other) * 1e-14;
  }
  return (one ?? '') === (other ?? '');
}

/** Every cell with what it shows, by place. */
function* cellsOf(sheet: Sheet): Generator<{ place: string; row: number; column: number; cell: Cell }> {
  for (const [row, { cells }] of sheet.rows) {
    for (const [column, cell] of cells) yield { place: `${sheet.name} ${row} ${column}`, row, column, cell };
  }
}

/** LibreOffice escapes the blank within a format of dates and times; Excel reads both alike. */
const formatOf = (cell: Cell | undefined): string =>
  (cell?.style?.numberFormat ?? 'General').replaceAll('\\ ', ' ');

describe.each([
  ['full', resultWorkbook(province())],
  ['empty', resultWorkbook(nothing())],
])('the workbook of a province (%s), saved by LibreOffice', (name, workbook) => {
  const file = join(folder, `${name}.xlsx`);
  writeFileSync(file, writeWorkbook(bare(workbook)));
  // Whatever else the machine is doing: how long reading takes is another test's affair.
  const read = readWorkbook(readFileSync(convert(file, 'xlsx', makeFolder())), { time: Infinity });
  if (!read.ok) throw new Error(read.failure.detail);
  const saved = read.workbook;
  const pairs = workbook.sheets.map((sheet, index) => {
    const other = saved.sheets[index];
    if (!other) throw new Error(`${sheet.name} is gone`);
    return { sheet, other };
  });

  it('has the same sheets', () => {
    expect(saved.sheets.map((sheet) => [sheet.name, sheet.visibility])).toEqual(
      workbook.sheets.map((sheet) => [sheet.name, sheet.visibility]),
    );
  });

  it('gives the same figures and verdicts when it calculates them, and keeps every text', () => {
    let formulas = 0;
    const wrong: string[] = [];
    for (const { sheet, other } of pairs) {
      for (const { place, row, column, cell } of cellsOf(sheet)) {
        if (cell.formula !== undefined) formulas += 1;
        if (!same(cellAt(other, column, row)?.value, cell.value)) wrong.push(place);
      }
    }
    expect(formulas).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  });

  it('keeps formulas, formats, merged cells, lists, colours by rule', () => {
    const wrong: unknown[] = [];
    for (const { sheet, other } of pairs) {
      for (const { place, row, column, cell } of cellsOf(sheet)) {
        if (cell.formula === undefined && cell.value === null) continue;
        const found = cellAt(other, column, row);
        const kept = found?.formula === cell.formula && formatOf(found) === formatOf(cell);
        if (!kept) wrong.push([place, cell.formula, found?.formula, formatOf(cell), formatOf(found)]);
      }
      expect(new Set(other.merges.map(areaAddress))).toEqual(new Set(sheet.merges.map(areaAddress)));
      expect(other.validations).toHaveLength(sheet.validations.length);
      expect(other.conditionals.map(({ formula }) => formula)).toEqual(
        sheet.conditionals.map(({ formula }) => formula),
      );
    }
    expect(wrong).toEqual([]);
  });

  it('keeps the page: area, repeated row, breaks, direction, one page across, number from page 2', () => {
    for (const { sheet, other } of pairs) {
      const { area, titleRows, breaksAfter, orientation, fit, firstPage } = sheet.print ?? {};
      expect({ sheet: sheet.name, ...other.print }).toMatchObject({
        sheet: sheet.name,
        ...JSON.parse(JSON.stringify({ area, titleRows, breaksAfter, orientation, fit, firstPage })),
        header: expect.stringMatching(/^&C.*&P$/),
      });
      expect(other.filter).toEqual(sheet.filter);
      expect(other.columns.get(1)?.hidden).toBe(true);
    }
  });

  it('needs no row higher than we made it: no text is cut', () => {
    const low: string[] = [];
    for (const { sheet, other } of pairs) {
      for (const [number, { height = 15, cells }] of sheet.rows) {
        const texts = [...cells.values()].some(({ value }) => value !== null);
        const needed = other.rows.get(number)?.height ?? 0;
        if (texts && needed > height) low.push(`${sheet.name} ${number}: ${height} < ${needed}`);
      }
    }
    expect(low).toEqual([]);
  });
});

interface Described {
  readonly sheets: readonly {
    readonly name: string;
    readonly cells: Readonly<
      Record<string, { formula: string | null; value: string | null; format: string }>
    >;
    readonly merges: readonly string[];
    readonly titleRows: string | null;
    /** One address, or a list of them. */
    readonly printArea: unknown;
    readonly page: readonly unknown[];
    readonly breaks: readonly number[];
    readonly filter: string | null;
    readonly freeze: string | null;
    readonly charts: number;
  }[];
}

describe('the workbook of a province, opened by openpyxl', () => {
  const workbook = resultWorkbook(province());
  const file = join(folder, 'opened.xlsx');
  writeFileSync(file, writeWorkbook(workbook));
  // The script fails at the first warning: openpyxl warns where it has to leave something out.
  const { sheets } = JSON.parse(runPython(join(__dirname, 'describe_workbook.py'), file)) as Described;
  const pairs = workbook.sheets.map((sheet, index) => ({ sheet, found: sheets[index] }));

  it('holds every sheet with its formulas, texts and formats', () => {
    expect(sheets.map(({ name }) => name)).toEqual(workbook.sheets.map(({ name }) => name));
    const wrong: unknown[] = [];
    for (const { sheet, found } of pairs) {
      for (const { place, row, column, cell } of cellsOf(sheet)) {
        if (cell.formula === undefined && cell.value === null) continue;
        const other = found?.cells[address(column, row)];
        const formula = cell.formula === undefined ? null : `=${cell.formula}`;
        const text = formula === null && typeof cell.value === 'string' ? cell.value : null;
        const kept =
          other?.format === (cell.style?.numberFormat ?? 'General') &&
          other.formula === formula &&
          (text === null || text === '' || other.value === text);
        if (!kept) wrong.push([place, cell, other]);
      }
      expect(new Set(found?.merges)).toEqual(new Set(sheet.merges.map(areaAddress)));
    }
    expect(wrong).toEqual([]);
  });

  it('holds the page of every sheet, and the charts of Tổng quan', () => {
    for (const { sheet, found } of pairs) {
      const { print, filter, freeze, charts = [] } = sheet;
      const rows = print?.titleRows;
      expect(found).toMatchObject({
        titleRows: rows ? `$${rows.first}:$${rows.last}` : null,
        page: [9, print?.orientation, print?.fit?.width, print?.fit?.height ?? 0, true],
        breaks: print?.breaksAfter ?? [],
        filter: filter ? areaAddress(filter) : null,
        freeze: freeze ? address(freeze.columns + 1, freeze.rows + 1) : null,
        charts: charts.length,
      });
      expect(String(found?.printArea).replaceAll('$', '')).toContain(
        print?.area ? areaAddress(print.area) : '?',
      );
    }
    expect(pairs.filter(({ sheet }) => sheet.charts !== undefined)).toHaveLength(1);
  });
});
