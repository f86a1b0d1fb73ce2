/** Forms for the tests, and finding cells in them the way a reader does: by key and header. */
import { columns, headerText, type ColumnId } from '../../src/form/columns';
import { buildForm, type FormRequest } from '../../src/form/form';
import { noEntries, type Entries } from '../../src/form/entries';
import { defaultPlan } from '../../src/plan/packs';
import type { RowKey } from '../../src/plan/rows';
import type { AppendixId, Period, PlanPack, Unit } from '../../src/plan/schema';
import { cellAt } from '../../src/sheet/address';
import type { Cell, Row, Sheet, Workbook } from '../../src/sheet/model';

export const plan = defaultPlan;

/** Seven kinds of unit: a commune and a phường, a plain sở, three with rows of their own, the bank, a party office. */
export const ids = {
  commune: '11953',
  department: 'so-tu-phap',
  collector: 'so-khcn',
  health: 'so-y-te',
  police: 'cong-an-tinh',
  bank: 'nhnn-kv12',
  party: 'vp-tinh-uy',
} as const;

export function unitOf(id: string, of: PlanPack = plan): Unit {
  const unit = of.units.find((one) => one.id === id);
  if (!unit) throw new Error(`no unit ${id}`);
  return unit;
}

export function periodOf(id: string, of: PlanPack = plan): Period {
  const period = of.periods.find((one) => one.id === id);
  if (!period) throw new Error(`no period ${id}`);
  return period;
}

export function request(unit: string, rest: Partial<FormRequest> = {}): FormRequest {
  const of = rest.plan ?? plan;
  return {
    plan: of,
    unit: unitOf(unit, of),
    period: periodOf(of.defaultPeriod, of),
    madeAt: '2026-10-01T08:00:00Z',
    ...rest,
  };
}

export function form(unit: string, rest: Partial<FormRequest> = {}): Workbook {
  return buildForm(request(unit, rest));
}

export function sheetOf(workbook: Workbook, name: string): Sheet {
  const sheet = workbook.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** Row number of the header: the one with `Mã` in the first column. */
export function headerRowOf(sheet: Sheet): number {
  for (const [number, row] of sheet.rows) if (row.cells.get(1)?.value === 'Mã') return number;
  throw new Error(`no header on ${sheet.name}`);
}

/** Keys of the rows below the header, in order. */
export function keysOf(sheet: Sheet): string[] {
  const header = headerRowOf(sheet);
  return [...sheet.rows].flatMap(([number, row]) => {
    const key = row.cells.get(1)?.value;
    return number > header && typeof key === 'string' ? [key] : [];
  });
}

export function rowOf(sheet: Sheet, key: string): { number: number; row: Row } {
  const header = headerRowOf(sheet);
  for (const [number, row] of sheet.rows) {
    if (number > header && row.cells.get(1)?.value === key) return { number, row };
  }
  throw new Error(`no row ${key} on ${sheet.name}`);
}

export function columnNumberOf(sheet: Sheet, appendix: AppendixId, id: ColumnId, year = 2026): number {
  const spec = columns[appendix].find((column) => column.id === id);
  const header = sheet.rows.get(headerRowOf(sheet));
  for (const [number, cell] of header?.cells ?? []) {
    if (spec && cell.value === headerText(spec, year)) return number;
  }
  throw new Error(`no column ${id} on ${sheet.name}`);
}

export function cellOf(workbook: Workbook, appendix: AppendixId, key: string, id: ColumnId): Cell {
  const sheet = sheetOf(workbook, appendix);
  const cell = cellAt(sheet, columnNumberOf(sheet, appendix, id), rowOf(sheet, key).number);
  if (!cell) throw new Error(`no cell ${id} of ${key}`);
  return cell;
}

/** Entries of one appendix from plain objects. */
export function entriesOf(
  appendix: AppendixId,
  rows: Readonly<Record<string, Partial<Record<ColumnId, string | number>>>>,
): Entries {
  return {
    ...noEntries,
    rows: { ...noEntries.rows, [appendix]: new Map(Object.entries(rows) as [RowKey, object][]) },
  };
}
