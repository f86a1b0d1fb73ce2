/** The words of the plan stand in its appendix as they were issued, misprints included (design section 7). */
import { keysOf } from '../../plan/tables';
import type { AppendixId, PlanPack } from '../../plan/schema';
import { nameKey } from '../../plan/text';
import { address, cellAt } from '../../sheet/address';
import { valueText } from '../../sheet/values';
import { projectText } from '../pl03';
import type { Deviation, LintRule, OfficialPage } from './types';

export const planRules: readonly LintRule[] = [{ id: 'plan-text', basis: null, check: changedWords }];

function changedWords(page: OfficialPage, plan: PlanPack): Deviation[] {
  const appendix = appendixOf(page, plan);
  if (!appendix || page.headerRow === null) return [];
  return plan.appendices[appendix].columns.flatMap((header, index) => {
    const column = page.columns.find((one) => textAt(page, one, page.headerRow ?? 0) === nameKey(header));
    if (column === undefined) return [{ address: null, params: { expected: header } }];
    const expected = printedColumns[appendix](plan)[index] ?? [];
    const departure = firstDifference(page, column, expected);
    return departure ? [departure] : [];
  });
}

/** The appendix by its title, which the way of numbering does not change. */
function appendixOf({ title }: OfficialPage, { appendices }: PlanPack): AppendixId | null {
  const said = nameKey(title.map(({ text }) => text).join(' '));
  const ids = keysOf(appendices);
  return ids.find((id) => nameKey(appendices[id].title) === said) ?? null;
}

function textAt({ sheet }: OfficialPage, column: number, row: number): string {
  return nameKey(valueText(cellAt(sheet, column, row)?.value));
}

/** What the plan prints below each header, top to bottom. */
const printedColumns: Readonly<Record<AppendixId, (plan: PlanPack) => readonly (readonly string[])[]>> = {
  PL01: ({ indicators }) => [
    indicators.map(({ tt }) => `${tt}`),
    indicators.map(({ text }) => text),
    indicators.map(({ leadText }) => leadText),
    indicators.map(({ coordinateText }) => coordinateText),
  ],
  PL02: ({ tasks }) => [
    tasks.map(({ tt }) => `${tt}`),
    tasks.map(({ text }) => text),
    tasks.map(({ leadText }) => leadText),
    tasks.map(({ coordinateText }) => coordinateText),
  ],
  PL03: ({ projectParts }) => [
    projectParts.flatMap(({ no, entries }) => [no, ...entries.map(({ tt }) => `${tt}`)]),
    projectParts.flatMap(({ title, entries }) => [title, ...entries.map(({ unitText }) => unitText)]),
    projectParts.flatMap(({ entries }) => entries.flatMap(({ projects }) => projects.map(projectText))),
  ],
};

/** Blanks aside: a long entry goes on in a further row, wherever the page breaks it. */
const solid = (text: string): string => text.normalize('NFC').replace(/\s+/gu, '');

/** The cell at which the column's words, read from top to bottom, leave the plan's. */
function firstDifference(page: OfficialPage, column: number, expected: readonly string[]): Deviation | null {
  const wanted = solid(expected.join(''));
  let read = 0;
  for (const row of page.rows) {
    const text = solid(valueText(cellAt(page.sheet, column, row)?.value));
    if (wanted.startsWith(text, read)) read += text.length;
    else return { address: address(column, row), params: { expected: wordsAt(expected, read) } };
  }
  if (read === wanted.length) return null;
  const last = page.rows.at(-1) ?? page.headerRow ?? 1;
  return { address: address(column, last), params: { expected: wordsAt(expected, read) } };
}

/** The printed piece that should stand where so many letters have been read. */
function wordsAt(expected: readonly string[], read: number): string {
  let passed = 0;
  for (const piece of expected) {
    passed += solid(piece).length;
    if (passed > read) return piece;
  }
  return '';
}
