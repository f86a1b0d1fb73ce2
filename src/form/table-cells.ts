/** The cells of a table sheet's rows. */
import { valueCell } from '../sheet/build';
import type { Cell } from '../sheet/model';
import { columns, type ColumnId, type ColumnInput, type ColumnSpec } from './columns';
import { tableRows } from './layout';
import type { Form } from './request';
import { looks, tableLook, type Tone } from './styles';
import type { Printed, TableSpec } from './table-spec';
import { rowText, ttText, type FormRow } from './texts';
import { roles } from './words';

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

/**
 * Words are text cells: "- Đã ban hành…" would be a formula elsewhere, "12/15" a date. A money cell shows at least
 * one decimal because no format of Excel shows one only when there is one.
 */
const formats: Readonly<Partial<Record<ColumnInput, string>>> = {
  count: '#,##0',
  money: '#,##0.0##',
  text: '@',
};

function horizontal({ id, input }: ColumnSpec): 'left' | 'center' | 'right' {
  if (centred.has(id)) return 'center';
  return input === 'count' || input === 'money' ? 'right' : 'left';
}

/** A plain number stays a number, or Excel flags the cell as a number stored as text. */
function ttCell(row: FormRow): Cell {
  const text = ttText(row);
  return valueCell(/^\d+$/.test(text) ? Number(text) : text);
}

function printedCell<Row extends FormRow>(spec: TableSpec<Row>, row: Row, at: number, id: ColumnId): Printed {
  if (id === 'tt') return { cell: ttCell(row) };
  if (id === 'text') return { cell: valueCell(rowText(row)) };
  if (id === 'role' && 'role' in row) return { cell: valueCell(roles[row.role]) };
  return spec.printed(row, at)[id] ?? { cell: valueCell(null) };
}

const isCalm = (row: FormRow | undefined): boolean =>
  row !== undefined && 'role' in row && row.role === 'coordinate';

/** The cells of one row, in the order of the columns. Entries stand as they were entered, in closed cells too. */
export function tableCells<Row extends FormRow>(form: Form, spec: TableSpec<Row>, index: number): Cell[] {
  const row = spec.rows[index];
  if (!row) return [];
  const at = tableRows.first + index;
  const calm = isCalm(row);
  const divided = calm && index > 0 && !isCalm(spec.rows[index - 1]);
  const entry = form.entries.rows[spec.appendix].get(row.key);
  return columns[spec.appendix].map((column) => {
    const { id, input } = column;
    const look = (tone: Tone, numberFormat?: string) =>
      tableLook(tone, {
        horizontal: horizontal(column),
        calm,
        divided,
        ...(numberFormat ? { numberFormat } : {}),
      });
    if (id === 'key') return valueCell(row.key, looks.hidden);
    if (input !== 'none') {
      return valueCell(entry?.[id] ?? null, look(spec.opens(row, id) ? 'input' : 'closed', formats[input]));
    }
    const { cell, numberFormat } = printedCell(spec, row, at, id);
    return { ...cell, style: look('printed', numberFormat) };
  });
}
