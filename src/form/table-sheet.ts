/** The one builder of the table sheets: `columns` says what there is, a sheet's description says what is special. */
import { SheetDraft, areaOf, valueCell } from '../sheet/build';
import type { Cell, Conditional, Sheet } from '../sheet/model';
import type { AppendixId } from '../plan/schema';
import { columns, headerText, type ColumnId, type ColumnInput, type ColumnSpec } from './columns';
import { areasOfRows, guard, type GuardContext } from './guards';
import { putHeading } from './heading';
import { heightOf, type PlacedCell } from './heights';
import { columnOf, keyColumn, tableRows } from './layout';
import type { ListId } from './lists-sheet';
import { protection, tablePrint } from './print';
import type { Message } from './prompts';
import type { Form } from './request';
import { looks, tableLook, type Tone } from './styles';
import { rowText, ttText, type FormRow } from './texts';
import { roles } from './words';

/** A printed or computed cell without its look. */
export interface Printed {
  readonly cell: Cell;
  readonly numberFormat?: string;
}

/** What is special about one appendix. Row numbers are those of the sheet. */
export interface TableSpec<Row extends FormRow> {
  readonly appendix: AppendixId;
  readonly rows: readonly Row[];
  readonly states: ListId;
  /** Columns that stay in view to the left end with this one. */
  readonly frozen: ColumnId;
  /** Cells beyond key, TT, text and role. */
  readonly printed: (row: Row, at: number) => Readonly<Partial<Record<ColumnId, Printed>>>;
  /** Whether an input column is open in this row. */
  readonly opens: (row: Row, column: ColumnId) => boolean;
  readonly prompt: (row: Row, column: ColumnId) => Message | null;
  readonly alerts: readonly Conditional[];
}

const centred: ReadonlySet<ColumnId> = new Set([
  'tt',
  'target',
  'role',
  'state',
  'rate',
  'verdict',
  'previous',
  'progress',
]);
const formats: Readonly<Partial<Record<ColumnInput, string>>> = {
  count: '#,##0',
  money: '#,##0.0##',
  text: '@',
};
const leastHeight = 32;

function horizontal({ id, input }: ColumnSpec): 'left' | 'center' | 'right' {
  if (centred.has(id)) return 'center';
  return input === 'count' || input === 'money' ? 'right' : 'left';
}

/** A plain number stays a number, or Excel flags the cell. */
const ttCell = (row: FormRow): Cell => {
  const text = ttText(row);
  return valueCell(/^\d+$/.test(text) ? Number(text) : text);
};

function printedCell<Row extends FormRow>(spec: TableSpec<Row>, row: Row, at: number, id: ColumnId): Printed {
  if (id === 'tt') return { cell: ttCell(row) };
  if (id === 'text') return { cell: valueCell(rowText(row)) };
  if (id === 'role' && 'role' in row) return { cell: valueCell(roles[row.role]) };
  return spec.printed(row, at)[id] ?? { cell: valueCell(null) };
}

function tableCell<Row extends FormRow>(
  form: Form,
  spec: TableSpec<Row>,
  row: Row,
  at: number,
  column: ColumnSpec,
): Cell {
  const { id, input } = column;
  if (id === 'key') return valueCell(row.key, looks.hidden);
  const calm = 'role' in row && row.role === 'coordinate';
  const look = (tone: Tone, numberFormat: string | undefined) =>
    tableLook(tone, {
      horizontal: horizontal(column),
      calm,
      ...(numberFormat === undefined ? {} : { numberFormat }),
    });
  if (input === 'none') {
    const { cell, numberFormat } = printedCell(spec, row, at, id);
    return { ...cell, style: look('printed', numberFormat) };
  }
  const entered = form.entries.rows[spec.appendix].get(row.key)?.[id] ?? null;
  return valueCell(entered, look(spec.opens(row, id) ? 'input' : 'closed', formats[input]));
}

function putRows<Row extends FormRow>(draft: SheetDraft, form: Form, spec: TableSpec<Row>): void {
  const specs = columns[spec.appendix];
  spec.rows.forEach((row, index) => {
    const at = tableRows.first + index;
    const placed: PlacedCell[] = specs.map((column) => ({
      cell: tableCell(form, spec, row, at, column),
      width: column.width,
    }));
    draft.putRow(
      at,
      placed.map(({ cell }) => cell),
    );
    draft.setHeight(at, heightOf(placed.slice(keyColumn), leastHeight));
  });
}

function putHeader(draft: SheetDraft, form: Form, appendix: AppendixId): void {
  const placed = columns[appendix].map((column) => ({
    cell: valueCell(headerText(column, form.plan.document.year), looks.header),
    width: column.width,
  }));
  draft.putRow(
    tableRows.header,
    placed.map(({ cell }) => cell),
  );
  draft.setHeight(tableRows.header, heightOf(placed, 30));
  columns[appendix].forEach(({ width, hidden }, index) =>
    draft.setColumn(index + 1, { width, ...(hidden ? { hidden } : {}) }),
  );
}

function putGuards<Row extends FormRow>(
  draft: SheetDraft,
  spec: TableSpec<Row>,
  context: GuardContext,
): void {
  for (const { id, input } of columns[spec.appendix]) {
    if (input === 'none') continue;
    const column = columnOf(spec.appendix, id);
    const silent: number[] = [];
    spec.rows.forEach((row, index) => {
      const at = tableRows.first + index;
      if (!spec.opens(row, id)) return;
      const prompt = spec.prompt(row, id);
      const said = prompt && guard(input, [areaOf(column, at)], context, prompt);
      if (said) draft.validate(said);
      else silent.push(at);
    });
    const shared = silent.length > 0 && guard(input, areasOfRows(column, silent), context);
    if (shared) draft.validate(shared);
  }
}

export function tableSheet<Row extends FormRow>(form: Form, spec: TableSpec<Row>): Sheet {
  const { appendix, rows } = spec;
  const draft = new SheetDraft(form.names[appendix]);
  putHeading(draft, form, appendix);
  putHeader(draft, form, appendix);
  putRows(draft, form, spec);
  putGuards(draft, spec, { lists: form.names.lists, states: spec.states });
  for (const alert of spec.alerts) draft.paintWhen(alert);
  const last = { column: columns[appendix].length, row: tableRows.header + rows.length };
  return draft.finish({
    protection,
    freeze: { rows: tableRows.header, columns: columnOf(appendix, spec.frozen) },
    filter: areaOf(keyColumn, tableRows.header, last.column, last.row),
    showGridLines: false,
    print: tablePrint(areaOf(keyColumn + 1, 1, last.column, last.row), tableRows.header),
  });
}
