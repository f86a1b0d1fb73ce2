/** `Thông tin`: whose form it is, how far it is filled, what the unit says in general; one page for its head. */
import { address } from '../sheet/address';
import { SheetDraft, areaOf, formulaCell, valueCell } from '../sheet/build';
import { serialOfDate, showDate } from '../sheet/dates';
import type { Cell, CellStyle, Sheet, Validation } from '../sheet/model';
import { countsOf, type Count } from './counts';
import { heightOf } from './heights';
import { helpLines, helpTitle } from './help';
import { infoValue } from './info-values';
import { infoLines, type InfoSpec } from './info';
import { infoLayout, infoLineRow, keyColumn } from './layout';
import { protection, singlePage } from './print';
import { dateRefusal, reportDateRefusal } from './prompts';
import type { Form } from './request';
import { stampFormula } from './stamp';
import { alerts, looks } from './styles';

const { label, value, lastValue, help } = infoLayout;
const widths = { label: 28, value: 20, gap: 3, help: 58 } as const;
const valueWidth = widths.value * (lastValue - value + 1);
const lineHeight = 20;
const boxHeight = 80;

const inputLooks: Readonly<Record<InfoSpec['input'], CellStyle>> = {
  none: looks.printed,
  date: looks.inputDate,
  line: looks.input,
  box: looks.inputBox,
};

const across = (row: number, from: number = label) => areaOf(from, row, lastValue, row);

function putHead(draft: SheetDraft, form: Form): void {
  draft.put(keyColumn, 1, valueCell(form.mark, looks.mark));
  const lines = [valueCell('BÁO CÁO KẾT QUẢ', looks.label), valueCell(form.plan.document.title, looks.title)];
  lines.forEach((cell, index) => {
    draft.merge(across(index + 1), cell);
    draft.setHeight(index + 1, heightOf([{ cell, width: widths.label + valueWidth }], 22));
  });
}

function putLine(draft: SheetDraft, form: Form, spec: InfoSpec, row: number): void {
  const name = valueCell(spec.label, looks.printedBold);
  const cell = valueCell(infoValue(form, spec.id), inputLooks[spec.input]);
  draft.putRow(row, [valueCell(spec.id, looks.hidden), name]);
  draft.merge(across(row, value), cell);
  const placed = [
    { cell: name, width: widths.label },
    { cell, width: valueWidth },
  ];
  draft.setHeight(row, heightOf(placed, spec.input === 'box' ? boxHeight : lineHeight));
}

function putCount(draft: SheetDraft, form: Form, count: Count, row: number): void {
  const { asked, filled, achieved } = count;
  draft.put(label, row, valueCell(form.plan.appendices[count.appendix].label, looks.printedBold));
  draft.setHeight(row, lineHeight);
  if (asked === 0) {
    draft.merge(across(row, value), valueCell('Chỉ có dòng phối hợp, không bắt buộc', looks.printedCentre));
    return;
  }
  const done = typeof filled.value === 'number' ? filled.value : 0;
  const open = formulaCell(`${asked}-${address(value, row)}`, asked - done, looks.printedCentre);
  const ofAsked: CellStyle = { ...looks.printedCentre, numberFormat: `0"/${asked}"` };
  draft.putRow(
    row,
    [{ ...filled, style: ofAsked }, { ...achieved, style: looks.printedCentre }, open] satisfies Cell[],
    value,
  );
}

/** Returns the row where the next block begins. */
function putCounts(draft: SheetDraft, form: Form, top: number): number {
  const headers = ['Tiến độ điền biểu', 'Đã điền', 'Đạt hoặc hoàn thành', 'Còn trống'];
  draft.putRow(
    top,
    headers.map((header) => valueCell(header, looks.header)),
    label,
  );
  draft.setHeight(top, lineHeight);
  const counts = countsOf(form);
  counts.forEach((count, index) => putCount(draft, form, count, top + 1 + index));
  const note = top + 1 + counts.length;
  draft.merge(across(note), valueCell('Chỉ đếm các dòng mà đơn vị phải báo cáo.', looks.note));
  draft.merge(across(note + 1), formulaCell(stampFormula(form.names.identity), '', looks.note));
  return note + 3;
}

/** Returns the last row. */
function putSignatures(draft: SheetDraft, form: Form, top: number): number {
  const right = (row: number) => areaOf(lastValue - 1, row, lastValue, row);
  draft.merge(right(top), valueCell('Ngày …… tháng …… năm ……', looks.signatureNote));
  draft.put(label, top + 1, valueCell('Người lập biểu', looks.signature));
  draft.merge(right(top + 1), valueCell('Thủ trưởng đơn vị', looks.signature));
  draft.put(label, top + 2, valueCell('(Ký, ghi rõ họ tên)', looks.signatureNote));
  draft.merge(right(top + 2), valueCell('(Ký, ghi rõ họ tên, đóng dấu)', looks.signatureNote));
  draft.setHeight(top + 3, 54);
  const author = address(value, infoLineRow('author'));
  const name = infoValue(form, 'author') ?? '';
  draft.put(label, top + 4, formulaCell(`IF(${author}="","",${author})`, name, looks.signature));
  return top + 4;
}

function putHelp(draft: SheetDraft, form: Form): void {
  draft.put(help, infoLayout.firstLine, valueCell(helpTitle, looks.helpTitle));
  let row = infoLayout.firstLine + 1;
  for (const text of helpLines(form)) {
    const cell = valueCell(text, looks.help);
    const rows = Math.ceil(heightOf([{ cell, width: widths.help }]) / lineHeight);
    draft.merge(areaOf(help, row, help, row + rows - 1), cell);
    row += rows;
  }
}

function dateGuards({ period }: Form): Validation[] {
  const cell = (id: 'asOf' | 'reportDate') => [areaOf(value, infoLineRow(id))];
  const from = String(serialOfDate(period.from));
  return [
    {
      areas: cell('asOf'),
      rule: { kind: 'date', comparison: 'between', first: from, second: String(serialOfDate(period.to)) },
      error: { style: 'stop', ...dateRefusal(showDate(period.from), showDate(period.to)) },
    },
    {
      areas: cell('reportDate'),
      rule: { kind: 'date', comparison: 'greaterThanOrEqual', first: from },
      error: { style: 'stop', ...reportDateRefusal },
    },
  ];
}

export function infoSheet(form: Form): Sheet {
  const draft = new SheetDraft(form.names.info);
  draft.setColumn(keyColumn, { width: 10, hidden: true });
  draft.setColumn(label, { width: widths.label });
  for (let column = value; column <= lastValue; column += 1) draft.setColumn(column, { width: widths.value });
  draft.setColumn(lastValue + 1, { width: widths.gap });
  draft.setColumn(help, { width: widths.help });
  putHead(draft, form);
  const boxes = infoLines.filter(({ input }) => input === 'box');
  const lines = infoLines.filter(({ input }) => input !== 'box');
  lines.forEach((spec) => putLine(draft, form, spec, infoLineRow(spec.id)));
  const afterCounts = putCounts(draft, form, infoLayout.firstLine + lines.length + 1);
  boxes.forEach((spec, index) => putLine(draft, form, spec, afterCounts + index));
  const last = putSignatures(draft, form, afterCounts + boxes.length + 1);
  putHelp(draft, form);
  for (const guard of dateGuards(form)) draft.validate(guard);
  const asOf = areaOf(value, infoLineRow('asOf'));
  draft.paintWhen({ areas: [asOf], formula: `$${address(value, asOf.top)}=""`, style: alerts.required });
  return draft.finish({
    protection,
    showGridLines: false,
    print: singlePage(areaOf(label, 1, lastValue, last)),
  });
}
