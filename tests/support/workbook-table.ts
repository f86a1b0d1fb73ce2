/**
 * Workbooks as tables that a person can read. A test fills in a form, states in a table what an officer changed,
 * and sees the grids that a reader would give.
 *
 *     | PL01 | Tình trạng số liệu | Tử số | Mẫu số |
 *     | 5b   | Có số liệu         | 60    | 50     |
 *
 * The first cell of a heading line names the sheet; below it stand row keys (labels on `Thông tin`). An empty
 * cell changes nothing. Other cells: `∅` empties, `45` is a number, `'45` text, `ngày 15/12/2026` a date,
 * `#REF!` an error, `=A1` a formula without its result, `=A1 → 45` one with it, `0.95 [0%]` a number under a
 * number format; the rest is text. Text may name characters that nobody sees (`\u00A0`), and begin with the way
 * it is encoded: `TCVN3 Đã ký số`, `VNI …`, `NFD …`. Lines of dashes, as Markdown has below a heading, are passed over.
 */
import { columns, headerText } from '../../src/form/columns';
import type { Entries, RowEntry } from '../../src/form/entries';
import { buildForm } from '../../src/form/form';
import type { FormRequest } from '../../src/form/request';
import { dataStates, taskStates } from '../../src/form/words';
import { defaultPlan } from '../../src/plan/packs';
import {
  measureRows,
  projectRows,
  taskRows,
  unitById,
  type MeasureRow,
  type RowKey,
} from '../../src/plan/rows';
import type { Period, PlanPack, Unit } from '../../src/plan/schema';
import { address } from '../../src/sheet/address';
import { parseDate, serialOfDate } from '../../src/sheet/dates';
import type { Cell, Grid } from '../../src/sheet/model';
import { valueText } from '../../src/sheet/values';
import { encode } from '../sheet/legacy/encode';
import { withTyped } from './grid-edits';

export const commune = '11953';
export const department = 'so-noi-vu';

export function unitNamed(id: string, plan: PlanPack = defaultPlan): Unit {
  const unit = unitById(plan, id);
  if (!unit) throw new Error(`no unit ${id}`);
  return unit;
}

export function periodNamed(id: string, plan: PlanPack = defaultPlan): Period {
  const period = plan.periods.find((candidate) => candidate.id === id);
  if (!period) throw new Error(`no period ${id}`);
  return period;
}

type Options = Partial<Omit<FormRequest, 'unit' | 'period'>> & { readonly period?: string };

/** The form of a unit as it is sent out. */
export function blankForm(unit: string, { period, ...options }: Options = {}): readonly Grid[] {
  const plan = options.plan ?? defaultPlan;
  return buildForm({
    plan,
    unit: unitNamed(unit, plan),
    period: periodNamed(period ?? plan.defaultPeriod, plan),
    madeAt: '2026-11-01T08:00:00Z',
    ...options,
  }).sheets;
}

/** The form of a unit with nothing wrong in it, then changed as the table says. */
export function filledForm(unit: string, table = '', options: Options = {}): readonly Grid[] {
  const plan = options.plan ?? defaultPlan;
  const entries = cleanEntries(plan, unitNamed(unit, plan));
  return changed(blankForm(unit, { entries, ...options }), table, plan);
}

/** Entries that no rule objects to: every row that the unit leads, none of the others. */
export function cleanEntries(plan: PlanPack, unit: Unit): Entries {
  const leads = <Row extends { role: string }>(rows: readonly Row[]) =>
    rows.filter(({ role }) => role === 'lead');
  const task: RowEntry = { state: taskStates['under-way'], progress: 50, result: 'Đã làm một nửa.' };
  const tasks = leads(taskRows(plan, unit)).map(({ key }): [RowKey, RowEntry] => [key, task]);
  const projects = projectRows(plan, unit).map(({ key }): [RowKey, RowEntry] => [key, task]);
  return {
    info: { asOf: serialOfDate(periodNamed(plan.defaultPeriod, plan).asOf), author: 'Nguyễn Thị Hòa' },
    rows: {
      PL01: new Map(leads(measureRows(plan, unit)).map((row) => [row.key, cleanMeasure(row)])),
      PL02: new Map(tasks),
      PL03: new Map(projects),
    },
  };
}

function cleanMeasure({ measure }: MeasureRow): RowEntry {
  const said = { state: dataStates.figures, result: `Kết quả của ${measure.label}.` };
  const evidence = measure.evidence ? { explanation: 'https://hungyen.gov.vn' } : {};
  return measure.reporting === 'ratio' ? { ...said, ...evidence, numerator: 48, denominator: 50 } : said;
}

/** Changes cells of a form by row key and header. */
export function changed(
  grids: readonly Grid[],
  table: string,
  plan: PlanPack = defaultPlan,
): readonly Grid[] {
  let result = grids;
  let heading: readonly string[] = [];
  for (const line of linesOf(table)) {
    const [first = '', ...cells] = line;
    if (grids.some(({ name }) => name === first)) {
      heading = line;
      continue;
    }
    const [sheet = '', ...headers] = heading;
    headers.forEach((header, index) => {
      const typed = cells[index] ?? '';
      if (typed === '') return;
      const { column, row } = placeOf(result, sheet, first, header, plan);
      result = result.map((grid) =>
        grid.name === sheet ? withTyped(grid, column, row, typedCell(typed)) : grid,
      );
    });
  }
  return result;
}

/** A1 address of a cell of a form by row key and header (by label on `Thông tin`). */
export function addressOf(
  grids: readonly Grid[],
  sheet: string,
  key: string,
  header = '',
  plan: PlanPack = defaultPlan,
): string {
  const { column, row } = placeOf(grids, sheet, key, header, plan);
  return address(column, row);
}

/** The cells of the lines of a table, without the lines of dashes. */
export function linesOf(table: string): string[][] {
  return table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('|') && !/^\|[\s|:-]+\|$/.test(line))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

/** What a cell of a table stands for. */
export function typedCell(typed: string): Cell {
  if (typed === '∅') return { value: null };
  if (/^-?\d+(\.\d+)?$/.test(typed)) return { value: Number(typed) };
  if (typed.startsWith("'")) return { value: textTyped(typed.slice(1)) };
  if (typed.startsWith('#')) return { value: { error: typed } };
  if (typed.startsWith('=')) return formulaTyped(typed.slice(1));
  const [, number, numberFormat] = /^(-?[\d.]+) \[(.+)\]$/.exec(typed) ?? [];
  if (number !== undefined && numberFormat !== undefined) {
    return { value: Number(number), style: { numberFormat } };
  }
  const date = typed.startsWith('ngày ') ? parseDate(typed) : null;
  if (date) return { value: serialOfDate(date), style: { numberFormat: 'dd/mm/yyyy' } };
  return { value: textTyped(typed) };
}

function textTyped(typed: string): string {
  const [, encoding, words = typed] = /^(TCVN3|VNI|NFD) (.+)$/s.exec(typed) ?? [];
  const text = words.replace(/\\u([0-9A-F]{4})/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
  if (encoding === 'NFD') return text.normalize('NFD');
  return encoding === undefined ? text : encode(text, encoding === 'VNI' ? 'vni' : 'tcvn3');
}

function formulaTyped(typed: string): Cell {
  const [formula = '', result] = typed.split(' → ');
  return result === undefined ? { value: null, formula, cached: false } : { ...typedCell(result), formula };
}

/** Where a cell of a form stands, by row key and header; a label and nothing on `Thông tin`. */
export function placeOf(grids: readonly Grid[], sheet: string, key: string, header: string, plan: PlanPack) {
  const grid = grids.find(({ name }) => name === sheet);
  if (!grid) throw new Error(`no sheet ${sheet}`);
  if (sheet === 'Thông tin') {
    const { column, row } = findCell(grid, key);
    return { column: column + 1, row };
  }
  const known = Object.values(columns)
    .flat()
    .map((column) => headerText(column, plan.document.year));
  if (!known.includes(header)) throw new Error(`no header ${header}`);
  const top = headerPlace(grids, sheet, header);
  const keys = findCell(grid, 'Mã');
  return { column: top.column, row: findCell(grid, key, keys.column, keys.row).row };
}

/** The cell of a header. */
export function headerPlace(grids: readonly Grid[], sheet: string, header: string) {
  const grid = grids.find(({ name }) => name === sheet);
  if (!grid) throw new Error(`no sheet ${sheet}`);
  return findCell(grid, header);
}

/** The first cell from the top with this text, in one column below a row or anywhere. */
function findCell(grid: Grid, text: string, inColumn?: number, below = 0) {
  for (const [row, { cells }] of grid.rows) {
    for (const [column, { value }] of cells) {
      const right = (inColumn === undefined || column === inColumn) && row > below;
      if (right && valueText(value) === text) return { column, row };
    }
  }
  throw new Error(`no cell "${text}" on ${grid.name}`);
}
