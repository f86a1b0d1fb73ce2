/** The head of an official appendix and the line that says how complete it is. */
import { formatVersion, writeMark } from '../form/mark';
import type { Consolidation } from '../consolidation/types';
import type { AppendixHead } from '../plan/schema';
import { areaOf, valueCell, type SheetDraft } from '../sheet/build';
import { showDate } from '../sheet/dates';
import type { CellStyle } from '../sheet/model';
import { textHeight } from '../sheet/text-height';
import { readDate } from '../submission';
import { looks } from './looks';
import { firstColumn, keyColumn } from './table';

/** Room for the digital signature at the top right of the first page (NĐ 30/2020, Phụ lục I, III.1.d). */
const signatureHeight = 34;

/** The mark of a result: such sheets are never read as forms. */
export function resultMark({ plan, period }: Pick<Consolidation, 'plan' | 'period'>): string {
  return writeMark({
    kind: 'result',
    format: formatVersion,
    plan: plan.id,
    unit: '',
    period: period.id,
    version: plan.formVersion,
    asOf: period.asOf,
  });
}

/** Earliest and latest "số liệu tính đến ngày" of the files that count; the period's own without any. */
export function asOfText({ units, period }: Consolidation): string {
  const dates = units.flatMap(({ current }) => {
    const content = current?.received.content;
    const date = content?.kind === 'read' ? readDate(content.submission.info.asOf?.cell) : null;
    return date?.kind === 'date' ? [date.date] : [];
  });
  const sorted = dates.sort();
  const [first, last] = [sorted[0] ?? period.asOf, sorted.at(-1) ?? period.asOf];
  return first === last
    ? `số liệu tính đến ngày ${showDate(first)}`
    : `số liệu tính đến các ngày từ ${showDate(first)} đến ${showDate(last)}`;
}

/** `Kỳ báo cáo: Năm 2026. Số đơn vị được nhận báo cáo: 117/130; số liệu tính đến ngày 14/11/2026.` */
export function periodLine(consolidation: Consolidation): string {
  const { accepted, expected } = consolidation.counts;
  return `Kỳ báo cáo: ${consolidation.period.name}. Số đơn vị được nhận báo cáo: ${accepted}/${expected}; ${asOfText(consolidation)}.`;
}

/**
 * Draws the head over the table's columns, in the plan's words.
 * @returns the row below it and its height in points.
 */
export function drawHead(
  draft: SheetDraft,
  { label, title, reference }: AppendixHead,
  widths: readonly number[],
  { mark, line }: { readonly mark: string; readonly line: string | null },
): { nextRow: number; height: number } {
  const width = widths.reduce((sum, one) => sum + one, 0);
  const last = firstColumn + widths.length - 1;
  draft.put(keyColumn, 1, valueCell(mark, looks.hidden));
  draft.setHeight(1, signatureHeight);
  const lines: [string, CellStyle][] = [
    [label, looks.label],
    [title, looks.title],
    [reference, looks.reference],
    ...(line === null ? [] : [[line, looks.periodLine] satisfies [string, CellStyle]]),
  ];
  let row = 1;
  let height = signatureHeight;
  for (const [text, style] of lines) {
    row += 1;
    draft.merge(areaOf(firstColumn, row, last, row), valueCell(text, style));
    const own = textHeight(text, width, style.font);
    draft.setHeight(row, own);
    height += own;
  }
  const gap = 8;
  draft.setHeight(row + 1, gap);
  return { nextRow: row + 2, height: height + gap };
}
