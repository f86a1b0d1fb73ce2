/** From findings to sentences. The only place where a finding becomes text. */
import { columns, headerText, type ColumnId } from '../form/columns';
import { allMeasures, allProjectRows, taskKey, type RowKey } from '../plan/rows';
import type { AppendixId, PlanPack, Severity } from '../plan/schema';
import { squeeze } from '../plan/text';
import { showNumber } from '../sheet/numbers';
import { catalogue, type Language } from './messages';
import { shorten } from './support/places';
import type { Finding, Outcome, Place } from './types';

export const severityWords: Readonly<Record<Language, Readonly<Record<Severity, string>>>> = {
  vi: { error: 'Lỗi', warning: 'Cảnh báo', note: 'Lưu ý' },
  en: { error: 'Error', warning: 'Warning', note: 'Note' },
};

export const outcomeWords: Readonly<Record<Language, Readonly<Record<Outcome, string>>>> = {
  vi: {
    'not-accepted': 'Không nhận được',
    returned: 'Trả lại',
    'accepted-with-warnings': 'Nhận, còn cảnh báo',
    valid: 'Hợp lệ',
  },
  en: {
    'not-accepted': 'Not accepted',
    returned: 'Returned',
    'accepted-with-warnings': 'Accepted with warnings',
    valid: 'Valid',
  },
};

/** Where, what is wrong and what to do, in one text: `PL01, ô G7, chỉ tiêu 5b “…”: Tử số ghi “95,5”…`. */
export function messageOf(finding: Finding, language: Language, plan: PlanPack): string {
  const where = placeWords(finding.place, language, plan);
  const sentence = sentenceOf(finding, language, plan);
  return where === '' ? sentence : `${where}: ${sentence}`;
}

/** What is wrong and what to do, for where the place is already in view. */
export function sentenceOf(finding: Finding, language: Language, plan: PlanPack): string {
  const { text } = catalogue[language][finding.ruleId];
  const template = typeof text === 'string' ? text : (text[finding.variant ?? ''] ?? '');
  const params = { ...placeParams(finding.place, plan), ...finding.params };
  return template.replace(/\{(\w+)\}/g, (hole, name: string) =>
    Object.hasOwn(params, name) ? show(params[name], language) : hole,
  );
}

const words = {
  vi: { cell: 'ô', measure: 'chỉ tiêu', task: 'nhiệm vụ' },
  en: { cell: 'cell', measure: 'indicator', task: 'task' },
} as const;

/** `PL01, ô G7, chỉ tiêu 5b “Hồ sơ công việc cấp xã…”`; nothing for the file as a whole. */
export function placeWords(place: Place, language: Language, plan: PlanPack): string {
  if (place.kind === 'file') return '';
  const cell = place.kind === 'cell' ? [`${words[language].cell} ${place.address}`] : [];
  const row = rowOfPlace(place, language, plan);
  return [place.sheet, ...cell, ...(row === '' ? [] : [row])].join(', ');
}

/** `chỉ tiêu 5b “Hồ sơ công việc cấp xã…”`; nothing for a place in no row of the plan. */
export function rowOfPlace(place: Place, language: Language, plan: PlanPack): string {
  if (place.kind === 'file' || !place.row || !place.appendix) return '';
  return rowWords(place.row, place.appendix, language, plan);
}

/** A row in the plan's words. */
function rowWords(key: RowKey, appendix: AppendixId, language: Language, plan: PlanPack): string {
  const { measure, task } = words[language];
  const named = (kind: string, number: string, text: string | undefined) =>
    text === undefined ? `${kind} ${number}` : `${kind} ${number} “${shorten(squeeze(text), 70)}”`;
  if (appendix === 'PL01') {
    const found = allMeasures(plan).find((row) => row.measure.id === (key as string));
    return named(measure, key, found?.measure.label);
  }
  const number = key.replace(/^PL0[23]\./, '').replace(/\.0$/, '');
  const text =
    appendix === 'PL02'
      ? plan.tasks.find((row) => taskKey(row) === key)?.text
      : allProjectRows(plan).find((row) => row.key === key)?.project.text;
  return named(task, number, text);
}

function placeParams(place: Place, plan: PlanPack): Readonly<Record<string, string>> {
  if (place.kind !== 'cell') return {};
  return { column: columnWords(place.column, place.appendix, plan) };
}

function columnWords(id: ColumnId | undefined, appendix: AppendixId | undefined, plan: PlanPack): string {
  const column = appendix && columns[appendix].find((spec) => spec.id === id);
  return column ? headerText(column, plan.document.year) : '';
}

/** More digits than any entry has: the value is shown as it stands. */
const decimals = 6;

function show(value: string | number | undefined, language: Language): string {
  if (typeof value !== 'number') return value ?? '';
  const shown = showNumber(value, decimals);
  if (language === 'vi') return shown;
  return shown.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
}
