/** The rows above a table: which appendix, whose form, of when, and what the colours mean. */
import { address, quoteSheet } from '../sheet/address';
import { areaOf, formulaCell, valueCell, type SheetDraft } from '../sheet/build';
import type { Area, Cell } from '../sheet/model';
import type { AppendixId } from '../plan/schema';
import { columns, type ColumnSpec } from './columns';
import { heightOf, type PlacedCell } from './heights';
import { infoValue } from './info-values';
import { infoLayout, infoLineRow, keyColumn, markRow, tableRows } from './layout';
import type { Form } from './request';
import { looks } from './styles';

interface StripItem {
  readonly cell: Cell;
  /** Characters that it needs; it gets whole columns. */
  readonly width: number;
}

/** Places of items side by side on the visible columns, each merged over as many as its width needs. */
function strip(specs: readonly ColumnSpec[], items: readonly StripItem[]): (PlacedCell & { area: Area })[] {
  let next = specs.findIndex(({ hidden }) => !hidden);
  return items.map(({ cell, width }) => {
    const first = next;
    let room = 0;
    while (room < width && next < specs.length) {
      room += specs[next]?.width ?? 0;
      next += 1;
    }
    return { area: areaOf(first + 1, 0, next, 0), cell, width: room };
  });
}

function putStrip(draft: SheetDraft, row: number, appendix: AppendixId, items: readonly StripItem[]): void {
  const placed = strip(columns[appendix], items);
  for (const { area, cell } of placed) draft.merge({ ...area, top: row, bottom: row }, cell);
  draft.setHeight(row, heightOf(placed, 17));
}

/** Unit, period and the as-of date, which follows `Thông tin`. */
function about(form: Form): StripItem[] {
  const asOf = `${quoteSheet(form.names.info)}!${address(infoLayout.value, infoLineRow('asOf'))}`;
  const date = formulaCell(`IF(${asOf}="","",${asOf})`, infoValue(form, 'asOf') ?? '', looks.aboutDate);
  return [
    { cell: valueCell(`Đơn vị: ${form.unit.name}`, looks.about), width: 46 },
    { cell: valueCell(`Kỳ báo cáo: ${form.period.name}`, looks.about), width: 32 },
    { cell: valueCell('Số liệu tính đến ngày:', looks.aboutRight), width: 22 },
    { cell: date, width: 12 },
  ];
}

const legend = {
  input: { cell: valueCell('Nền xanh: ô để điền', looks.legendInput), width: 23 },
  required: { cell: valueCell('Nền vàng: bắt buộc, còn trống', looks.legendRequired), width: 28 },
  wrong: { cell: valueCell('Nền đỏ, chữ đậm: cần xem lại', looks.legendWrong), width: 28 },
  closed: { cell: valueCell('Nền xám: không phải điền', looks.legendClosed), width: 22 },
} as const satisfies Record<string, StripItem>;

/** What a colour on a table sheet means. */
export type Colour = keyof typeof legend;

/** `colours`: those that the sheet uses. */
export function putHeading(
  draft: SheetDraft,
  form: Form,
  appendix: AppendixId,
  colours: readonly Colour[],
): void {
  const { label, title } = form.plan.appendices[appendix];
  const specs = columns[appendix];
  const visible = specs.filter(({ hidden }) => !hidden);
  const across = (row: number) => areaOf(specs.length - visible.length + 1, row, specs.length, row);
  draft.merge(across(tableRows.label), valueCell(label, looks.label));
  draft.setHeight(tableRows.label, 20);
  draft.merge(across(tableRows.title), valueCell(title, looks.title));
  const width = visible.reduce((sum, column) => sum + column.width, 0);
  draft.setHeight(tableRows.title, heightOf([{ cell: valueCell(title, looks.title), width }], 19));
  putStrip(draft, tableRows.about, appendix, about(form));
  putStrip(
    draft,
    tableRows.legend,
    appendix,
    colours.map((colour) => legend[colour]),
  );
  draft.put(keyColumn, markRow, valueCell(form.mark, looks.mark));
}
