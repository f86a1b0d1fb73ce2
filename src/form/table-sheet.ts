/** The one builder of the table sheets: `columns` says what there is, a spec says what is special. */
import { SheetDraft, areaOf, valueCell } from '../sheet/build';
import type { Sheet } from '../sheet/model';
import type { AppendixId } from '../plan/schema';
import { conditionalsOf } from './alerts';
import { columns, headerText } from './columns';
import { areasOfRows, guard, type GuardContext } from './guards';
import { putHeading, type Colour } from './heading';
import { heightOf, type PlacedCell } from './heights';
import { columnOf, keyColumn, tableRows } from './layout';
import { protection, tablePrint } from './print';
import type { Form } from './request';
import { alerts, looks } from './styles';
import { tableCells } from './table-cells';
import type { TableSpec } from './table-spec';
import type { FormRow } from './texts';
import { keysOf } from '../plan/tables';

/** Points; room for a second line beside the button of the filter. */
const leastHeaderHeight = 36;
const leastRowHeight = 32;

/** Puts a row of cells and makes it as high as its texts need. The key column takes no room. */
function putSized(draft: SheetDraft, row: number, placed: readonly PlacedCell[], least: number): void {
  const cells = placed.map(({ cell }) => cell);
  draft.putRow(row, cells);
  draft.setHeight(row, heightOf(placed.slice(keyColumn), least));
}

function putHeader(draft: SheetDraft, form: Form, appendix: AppendixId): void {
  const placed = columns[appendix].map((column) => ({
    cell: valueCell(headerText(column, form.plan.document.year), looks.header),
    width: column.width,
  }));
  putSized(draft, tableRows.header, placed, leastHeaderHeight);
  columns[appendix].forEach(({ width, hidden }, index) =>
    draft.setColumn(index + 1, { width, ...(hidden ? { hidden } : {}) }),
  );
}

function putRows<Row extends FormRow>(draft: SheetDraft, form: Form, spec: TableSpec<Row>): void {
  const specs = columns[spec.appendix];
  spec.rows.forEach((_, index) => {
    const placed = tableCells(form, spec, index).map((cell, column) => ({
      cell,
      width: specs[column]?.width ?? 0,
    }));
    putSized(draft, tableRows.first + index, placed, leastRowHeight);
  });
}

/** Open cells with something to say get a validation each; the others of a column share one. */
function putGuards<Row extends FormRow>(
  draft: SheetDraft,
  spec: TableSpec<Row>,
  context: GuardContext,
): void {
  for (const { id, input } of columns[spec.appendix]) {
    const column = columnOf(spec.appendix, id);
    const silent: number[] = [];
    spec.rows.forEach((row, index) => {
      const at = tableRows.first + index;
      if (input === 'none' || !spec.opens(row, id)) return;
      const prompt = spec.prompt(row, id);
      const said = prompt && guard(input, [areaOf(column, at)], context, prompt);
      if (said) draft.validate(said);
      else silent.push(at);
    });
    const shared = silent.length > 0 && guard(input, areasOfRows(column, silent), context);
    if (shared) draft.validate(shared);
  }
}

/** The colours that this sheet can show, for its legend. */
function coloursOf<Row extends FormRow>(spec: TableSpec<Row>): readonly Colour[] {
  const inputs = columns[spec.appendix].filter(({ input }) => input !== 'none');
  const paints = (style: object) => spec.alerts.some((alert) => alert.style === style);
  const uses: Readonly<Record<Colour, boolean>> = {
    input: true,
    required: paints(alerts.required),
    wrong: paints(alerts.wrong),
    closed: spec.rows.some((row) => inputs.some(({ id }) => !spec.opens(row, id))),
  };
  return keysOf(uses).filter((colour) => uses[colour]);
}

export function tableSheet<Row extends FormRow>(form: Form, spec: TableSpec<Row>): Sheet {
  const { appendix, rows } = spec;
  const draft = new SheetDraft(form.names[appendix]);
  putHeading(draft, form, appendix, coloursOf(spec));
  putHeader(draft, form, appendix);
  putRows(draft, form, spec);
  putGuards(draft, spec, { lists: form.names.lists, states: spec.states });
  for (const conditional of conditionalsOf(appendix, rows, spec.alerts)) draft.paintWhen(conditional);
  const last = { column: columns[appendix].length, row: tableRows.header + rows.length };
  return draft.finish({
    protection,
    freeze: { rows: tableRows.header, columns: columnOf(appendix, spec.frozen) },
    filter: areaOf(keyColumn, tableRows.header, last.column, last.row),
    showGridLines: false,
    print: tablePrint(areaOf(keyColumn + 1, 1, last.column, last.row), tableRows.header),
  });
}
