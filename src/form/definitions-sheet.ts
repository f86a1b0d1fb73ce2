/** `Giải thích chỉ tiêu`: how to count, for the measures of this unit. */
import type { MeasureRow } from '../plan/rows';
import type { Measure } from '../plan/schema';
import { SheetDraft, areaOf, valueCell } from '../sheet/build';
import type { CellStyle, Sheet } from '../sheet/model';
import { heightOf } from './heights';
import { keyColumn } from './layout';
import { protection, tablePrint } from './print';
import type { Form } from './request';
import { looks } from './styles';
import { targetText } from './texts';
import { dataStates, type DataState } from './words';
import { keysOf } from '../plan/tables';

interface Definition {
  readonly header: string;
  readonly width: number;
  readonly look: CellStyle;
  readonly text: (measure: Measure) => string;
}

const accumulations: Readonly<Record<Measure['accumulation'], string>> = {
  flow: 'Cộng dồn từ đầu kỳ đến ngày chốt số liệu',
  stock: 'Số hiện có tại ngày chốt số liệu',
};

const inWords = 'Không nhập số, nêu ở cột Kết quả thực hiện.';

function sourceText({ numerator, denominator }: Measure): string {
  if (!numerator || !denominator) return '';
  return numerator.proposal || denominator.proposal ? 'Đề xuất' : 'Kế hoạch';
}

const columns: readonly Definition[] = [
  { header: 'TT', width: 6, look: looks.printedCentre, text: ({ id }) => id },
  { header: 'Nội dung đo', width: 30, look: looks.printedBold, text: ({ label }) => label },
  { header: 'Mục tiêu', width: 10, look: looks.printedCentre, text: targetText },
  { header: 'Tử số', width: 34, look: looks.printed, text: ({ numerator }) => numerator?.text ?? inWords },
  { header: 'Mẫu số', width: 34, look: looks.printed, text: ({ denominator }) => denominator?.text ?? '' },
  { header: 'Lưu ý khi đếm', width: 40, look: looks.printed, text: ({ guidance }) => guidance },
  {
    header: 'Cách lấy số liệu',
    width: 18,
    look: looks.printed,
    text: ({ reporting, accumulation }) => (reporting === 'text' ? '' : accumulations[accumulation]),
  },
  { header: 'Nguồn', width: 10, look: looks.printedCentre, text: sourceText },
];

const first = keyColumn + 1;
const last = keyColumn + columns.length;
const totalWidth = columns.reduce((sum, { width }) => sum + width, 0);
const rows = { title: 1, note: 2, header: 3, first: 4 } as const;

const proposalNote =
  'Kế hoạch không quy định cách tính tử số và mẫu số. Cách tính ghi "Đề xuất" dưới đây giúp các đơn vị đếm thống nhất.';

const stateMeanings: Readonly<Record<DataState, string>> = {
  figures: 'Có tử số và mẫu số, hoặc có kết quả để nêu. Điền đủ hai số thì không cần chọn.',
  'none-occurred': 'Trong kỳ không có việc nào để đếm. Để trống tử số và mẫu số, không nhập số 0.',
  'not-applicable': 'Chỉ tiêu không thuộc chức năng, nhiệm vụ của đơn vị. Để trống tử số và mẫu số.',
  'not-available':
    'Có phát sinh nhưng chưa thống kê được. Nêu lý do ở cột Khó khăn, vướng mắc hoặc Giải trình.',
};

function putLine(draft: SheetDraft, row: number, text: string, look: CellStyle): void {
  const cell = valueCell(text, look);
  draft.merge(areaOf(first, row, last, row), cell);
  draft.setHeight(row, heightOf([{ cell, width: totalWidth }], 18));
}

function putMeasure(draft: SheetDraft, row: number, { measure }: MeasureRow): void {
  const placed = columns.map(({ text, look, width }) => ({ cell: valueCell(text(measure), look), width }));
  draft.putRow(
    row,
    placed.map(({ cell }) => cell),
    first,
  );
  draft.setHeight(row, heightOf(placed, 32));
}

/** The states explained in words, below the measures: which to choose is the commonest question. */
function putStates(draft: SheetDraft, top: number): number {
  putLine(draft, top, 'Cách chọn Tình trạng số liệu', looks.helpTitle);
  keysOf(dataStates).forEach((state, index) => {
    const row = top + 1 + index;
    draft.merge(areaOf(first, row, first + 1, row), valueCell(dataStates[state], looks.printedBold));
    draft.merge(areaOf(first + 2, row, last, row), valueCell(stateMeanings[state], looks.printed));
    draft.setHeight(row, 18);
  });
  return top + Object.keys(dataStates).length;
}

export function definitionsSheet(form: Form): Sheet {
  const draft = new SheetDraft(form.names.definitions);
  const measures = form.rows.PL01;
  draft.put(keyColumn, 1, valueCell(form.mark, looks.mark));
  draft.setColumn(keyColumn, { width: 10, hidden: true });
  columns.forEach(({ width }, index) => draft.setColumn(first + index, { width }));
  putLine(draft, rows.title, 'GIẢI THÍCH CHỈ TIÊU', looks.label);
  const proposed = measures.some(
    ({ measure }) => measure.numerator?.proposal || measure.denominator?.proposal,
  );
  putLine(draft, rows.note, proposed ? proposalNote : form.plan.document.name, looks.note);
  draft.putRow(
    rows.header,
    columns.map(({ header }) => valueCell(header, looks.header)),
    first,
  );
  draft.setHeight(rows.header, 22);
  measures.forEach((row, index) => putMeasure(draft, rows.first + index, row));
  const end = putStates(draft, rows.first + measures.length + 1);
  return draft.finish({
    protection,
    freeze: { rows: rows.header, columns: first + 1 },
    showGridLines: false,
    print: tablePrint(areaOf(first, 1, last, end), rows.header),
  });
}
