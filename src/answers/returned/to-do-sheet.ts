/** `Việc cần sửa`, the first sheet of a returned workbook: what to do, where, until when, and room to answer. */
import { catalogue, outcomeWords, outcomeOf, severityWords } from '../../rules';
import type { Finding } from '../../rules';
import { protection, tablePrint } from '../../form/print';
import { looks } from '../../form/styles';
import { heightOf } from '../../form/heights';
import type { Period, PlanPack, Unit } from '../../plan/schema';
import { unitById } from '../../plan/rows';
import { areaOf, SheetDraft, valueCell } from '../../sheet/build';
import { showDate } from '../../sheet/dates';
import { showTime } from '../../sheet/times';
import type { Cell, CellStyle, Sheet } from '../../sheet/model';
import { toDoHeaders, toDoMark } from '../../submission';
import type { ToDo } from './tasks';

export const toDoSheetName = 'Việc cần sửa';

/** What stands above the list. */
export interface ReturnHead {
  readonly plan: PlanPack;
  readonly unit: Unit;
  readonly period: Period;
  /** Name of the file that came in. */
  readonly file: string;
  /** ISO time. */
  readonly receivedAt: string;
  /** ISO date of the last day to send it again; null leaves a blank for the officer. */
  readonly until: string | null;
  /** Who answers questions; null leaves blanks. */
  readonly contact: string | null;
}

const columns = [
  { header: toDoHeaders.key, width: 10 },
  { header: 'TT', width: 5 },
  { header: 'Mức độ', width: 11 },
  { header: toDoHeaders.place, width: 17 },
  { header: toDoHeaders.row, width: 30 },
  { header: 'Việc', width: 20 },
  { header: toDoHeaders.what, width: 58 },
  { header: toDoHeaders.reply, width: 38 },
] as const;

const first = 2;
const last = columns.length;
/** Columns of the labels above the list; the rest of the width is for their values. */
const labels = { from: first, to: 4 } as const;
const totalWidth = columns.slice(1).reduce((sum, { width }) => sum + width, 0);
const valueWidth = columns.slice(labels.to - 1).reduce((sum, { width }) => sum + width, 0);

/** `replies`: what the unit answered to an earlier list, by key; it stands beside the same line again. */
export function toDoSheet(
  head: ReturnHead,
  findings: readonly Finding[],
  toDos: readonly ToDo[],
  replies: ReadonlyMap<string, string>,
): Sheet {
  const draft = new SheetDraft(toDoSheetName);
  columns.forEach(({ width }, index) =>
    draft.setColumn(index + 1, { width, ...(index === 0 ? { hidden: true } : {}) }),
  );
  draft.put(1, 1, valueCell(toDoMark(head.unit.id), looks.mark));
  putWide(draft, 1, valueCell('VIỆC CẦN SỬA', looks.label));
  putWide(draft, 2, valueCell(`Báo cáo của ${head.unit.name}, kỳ ${head.period.name}`, looks.title));
  const lines = headLines(head, findings, toDos);
  lines.forEach(([label, text], index) => putHeadLine(draft, 3 + index, label, text));
  const headerRow = 4 + lines.length;
  draft.putRow(
    headerRow,
    columns.map(({ header }) => valueCell(header, looks.header)),
  );
  draft.setHeight(headerRow, 24);
  toDos.forEach((toDo, index) => putToDo(draft, headerRow + 1 + index, index + 1, toDo, replies));
  const lastRow = headerRow + Math.max(1, toDos.length);
  return draft.finish({
    protection,
    freeze: { rows: headerRow, columns: 0 },
    filter: areaOf(1, headerRow, last, lastRow),
    showGridLines: false,
    print: tablePrint(areaOf(first, 1, last, lastRow), headerRow),
  });
}

function headLines(
  { plan, file, receivedAt, until, contact }: ReturnHead,
  findings: readonly Finding[],
  toDos: readonly ToDo[],
): [label: string, text: string][] {
  const body = unitById(plan, plan.document.collector)?.name ?? plan.document.sendTo;
  return [
    ['Tệp đã nhận', receivedAt === '' ? file : `${file}, nhận lúc ${showTime(receivedAt)}`],
    ['Kết quả kiểm tra', `${outcomeWords.vi[outcomeOf(findings)]}. ${openText(toDos)}`],
    [
      'Cách làm',
      'Bấm vào vị trí ở bảng dưới để đến ô cần sửa; ô có lỗi được tô nền đỏ, ô có cảnh báo tô nền vàng, lời giải thích ở ghi chú của ô. ' +
        'Sửa ngay trong tệp này: số liệu đơn vị đã nhập được giữ nguyên. ' +
        'Nếu số liệu đã đúng, ghi lý do vào cột Giải trình của dòng đó hoặc vào cột cuối của bảng dưới.',
    ],
    [
      'Gửi lại',
      `Lưu tệp dạng .xlsx, không đổi tên trang, gửi đến ${plan.document.sendTo} theo đường đã gửi báo cáo.`,
    ],
    ['Thời hạn', until === null ? 'Trước ngày ……/……/………' : `Chậm nhất hết ngày ${showDate(until)}.`],
    ['Liên hệ khi cần', contact ?? `${body}; người tiếp nhận: ………………………; điện thoại: ………………………`],
  ];
}

/** How much is still to do. Of a form that making it anew put right, a count of nought would not say why it is back. */
function openText(toDos: readonly ToDo[]): string {
  const open = toDos.filter(({ mended }) => !mended);
  if (open.length === 0 && toDos.length > 0) return allMendedText;
  const count = (severity: Finding['severity']): number =>
    open.filter(({ finding }) => finding.severity === severity).length;
  return `Còn ${count('error')} lỗi phải sửa, ${count('warning')} cảnh báo cần sửa hoặc giải trình.`;
}

const allMendedText =
  'Lỗi chỉ có ở tệp đã gửi; biểu này đã được lập lại đúng mẫu, không còn ô nào phải sửa. Hãy xem lại số liệu rồi gửi lại tệp này.';

function putWide(draft: SheetDraft, row: number, cell: Cell): void {
  draft.merge(areaOf(first, row, last, row), cell);
  draft.setHeight(row, heightOf([{ cell, width: totalWidth }], 20));
}

function putHeadLine(draft: SheetDraft, row: number, label: string, text: string): void {
  const cell = valueCell(text, looks.printed);
  draft.merge(areaOf(labels.from, row, labels.to - 1, row), valueCell(label, looks.printedBold));
  draft.merge(areaOf(labels.to, row, last, row), cell);
  draft.setHeight(row, heightOf([{ cell, width: valueWidth }], 18));
}

function putToDo(
  draft: SheetDraft,
  row: number,
  number: number,
  toDo: ToDo,
  replies: ReadonlyMap<string, string>,
): void {
  const { key, finding, mended, place, row: words, link, text } = toDo;
  const grade = severityWords.vi[finding.severity];
  const what = mended ? `${text} ${mendedText}` : text;
  const cells: Cell[] = [
    valueCell(key, looks.hidden),
    valueCell(number, looks.printedCentre),
    valueCell(grade, gradeLooks[finding.severity]),
    { ...valueCell(place, link === null ? looks.printed : linkLook), ...(link === null ? {} : { link }) },
    valueCell(words || null, looks.printed),
    valueCell(catalogue.vi[finding.ruleId].title, looks.printed),
    valueCell(what, looks.printed),
    valueCell(replies.get(key) ?? null, looks.input),
  ];
  draft.putRow(row, cells);
  draft.setHeight(
    row,
    heightOf(cells.map((cell, index) => ({ cell, width: columns[index]?.width ?? 0 })).slice(1), 32),
  );
}

/** What the sentence asks for stood in the sent file only. */
const mendedText =
  '(Đó là ở tệp đã gửi. Biểu này được lập lại đúng mẫu, chỗ đó không còn nữa; hãy xem số liệu đã đủ và đúng chưa.' +
  ' Nội dung không có chỗ trong biểu, nếu có, nằm ở trang “Nội dung khác đã gửi”.)';

const linkLook: CellStyle = {
  ...looks.printed,
  font: { ...looks.printed.font, underline: true, color: '0B5394' },
};
const gradeLooks: Readonly<Record<Finding['severity'], CellStyle>> = {
  error: looks.legendWrong,
  warning: looks.legendRequired,
  note: looks.printedCentre,
};
