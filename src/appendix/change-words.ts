/** What a unit has changed in its file, in words: for the sheet of resubmissions and the command line alike. */
import type { CellChange, Effect } from '../consolidation/resubmission';
import { columns, headerText, type ColumnId } from '../form/columns';
import { infoLines } from '../form/info';
import { sheetNames } from '../form/names';
import { verdicts } from '../form/words';
import type { AppendixId, PlanPack } from '../plan/schema';
import { rowOfPlace } from '../rules';
import type { Language } from '../rules/messages';
import { showDate, dateOfSerial } from '../sheet/dates';
import type { CellValue } from '../sheet/model';
import { showNumber, showRate } from '../sheet/numbers';
import { valueText } from '../sheet/values';
import { changeText } from './total-words';

/** Sheet and row in the plan's words: `PL01, chỉ tiêu 5b “…”`. */
export function changedRow({ where }: CellChange, plan: PlanPack, language: Language = 'vi'): string {
  if (where.in === 'info') return sheetNames.info;
  const { appendix, key } = where;
  const row = rowOfPlace({ kind: 'sheet', sheet: appendix, appendix, row: key }, language, plan);
  return `${appendix}, ${row}`;
}

export function changedColumn({ where }: CellChange, plan: PlanPack): string {
  if (where.in === 'info') return infoLines.find(({ id }) => id === where.line)?.label ?? '';
  return columnName(where.appendix, where.column, plan);
}

function columnName(appendix: AppendixId, id: ColumnId, { document }: PlanPack): string {
  const column = columns[appendix].find((one) => one.id === id);
  return column ? headerText(column, document.year) : '';
}

/** As an officer writes it; dates of `Thông tin` as dates. */
export function changedValue(value: CellValue, { where }: CellChange): string {
  if (value === null) return '(trống)';
  const isDate =
    where.in === 'info' && infoLines.some(({ id, input }) => id === where.line && input === 'date');
  if (typeof value !== 'number') return valueText(value);
  const date = isDate ? dateOfSerial(value) : null;
  return date === null ? showNumber(value, 6) : showDate(date);
}

/** `120/130 = 92,3 %`; words where nothing is counted. */
export function figureText({ numerator, denominator, rate, measure }: Effect['after']): string {
  if (measure.reporting === 'text') return 'nêu bằng lời';
  if (numerator === null || denominator === null || rate === null) return 'chưa có số liệu';
  const target = measure.target?.value ?? null;
  return `${showNumber(numerator)}/${showNumber(denominator)} = ${showRate(rate, target)} %`;
}

/** `+0,3 điểm; từ chưa đạt thành đạt; từ 5 thành 6 đơn vị báo cáo`. */
export function effectText({ before, after }: Effect): string {
  const points = before.rate === null || after.rate === null ? null : after.rate - before.rate;
  const word = (met: boolean | null): string =>
    met === null ? 'chưa có số liệu' : (met ? verdicts.met : verdicts.unmet).toLowerCase();
  return [
    ...(points === null ? [] : [`${changeText(points)} điểm`]),
    ...(before.met === after.met ? [] : [`từ ${word(before.met)} thành ${word(after.met)}`]),
    ...(before.unitsReported === after.unitsReported
      ? []
      : [`từ ${before.unitsReported} thành ${after.unitsReported} đơn vị báo cáo`]),
  ].join('; ');
}
