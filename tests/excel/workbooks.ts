/** Workbooks and requests that the tests of the pane start from. */
import { buildForm } from '../../src/form/form';
import type { Entries } from '../../src/form/entries';
import { defaultPlan as plan } from '../../src/plan/packs';
import { unitById, type RowKey } from '../../src/plan/rows';
import { SheetDraft, valueCell } from '../../src/sheet/build';
import type { Cell, Sheet, Workbook } from '../../src/sheet/model';
import type { InsertRequest } from '../../src/taskpane/insert/prepare';
import { say, type ParamsOf, type TextKey } from '../../src/taskpane/i18n/say';

export { plan };

export const t = <Key extends TextKey>(key: Key, ...params: ParamsOf<Key>) => say('vi', key, ...params);

export function blank(names: readonly string[] = ['Sheet1']): Workbook {
  return { sheets: names.map((name) => new SheetDraft(name).finish()) };
}

export function requestFor(unitId: string, periodId = 'year'): InsertRequest {
  const unit = unitById(plan, unitId);
  const period = plan.periods.find(({ id }) => id === periodId);
  if (!unit || !period) throw new Error(`the plan has no ${unitId} or no ${periodId}`);
  return { plan, unit, period, appendices: ['PL01', 'PL02', 'PL03'], madeAt: '2026-01-05T00:00:00.000Z' };
}

const key = (text: string) => text as RowKey;

/** Five entered cells: two of Thông tin, three of PL01. */
export const someEntries: Entries = {
  info: { asOf: 46340, author: 'Nguyễn Văn A' },
  rows: {
    PL01: new Map([
      [key('4'), { numerator: 45, denominator: 50 }],
      [key('6'), { explanation: '=chưa rõ' }],
    ]),
    PL02: new Map(),
    PL03: new Map(),
  },
};

export function filledForm(unitId: string, periodId = 'year', entries = someEntries): Workbook {
  return buildForm({ ...requestFor(unitId, periodId), entries });
}

/** The workbook with one more cell on a sheet. */
export function withCell(
  workbook: Workbook,
  name: string,
  column: number,
  row: number,
  cell: Cell,
): Workbook {
  const put = (sheet: Sheet): Sheet => {
    const before = sheet.rows.get(row);
    const cells = new Map([...(before?.cells ?? []), [column, cell] as const]);
    return { ...sheet, rows: new Map([...sheet.rows, [row, { ...before, cells }] as const]) };
  };
  return { ...workbook, sheets: workbook.sheets.map((sheet) => (sheet.name === name ? put(sheet) : sheet)) };
}

/** All text and numbers of a sheet, for looking whether something still stands somewhere. */
export function contentsOf(workbook: Workbook, name: string): unknown[] {
  const sheet = workbook.sheets.find((one) => one.name === name);
  return [...(sheet?.rows.values() ?? [])].flatMap(({ cells }) =>
    [...cells.values()].flatMap(({ value }) => (value === null ? [] : [value])),
  );
}

export { valueCell };
