/** The linter: departures of the official appendices in a workbook, ours or edited by hand. */
import type { PlanPack } from '../../plan/schema';
import { shorten } from '../../rules/support/places';
import { findMark } from '../../submission';
import { officialPage } from './official-page';
import { pageRules } from './page-rules';
import { planRules } from './plan-rules';
import { textRules } from './text-rules';
import type { Departure, LaidOutSheet, LintRule } from './types';
import { lintTerms, lintWords, type LintRuleId } from './words';

export type { Departure, LaidOutSheet } from './types';

/** Characters of a value in a sentence. */
const longestParam = 120;

export const lintRules: readonly LintRule[] = [...pageRules, ...textRules, ...planRules];

export interface Linted {
  /** Names of the sheets that are official appendices; without any there is nothing to lint. */
  readonly sheets: readonly string[];
  /** By sheet, then in the order of the rules. */
  readonly departures: readonly Departure[];
}

/** Departures of every visible sheet with a line "Phụ lục …" near its top; a unit's form is no appendix. */
export function lintAppendices(sheets: readonly LaidOutSheet[], plan: PlanPack): Linted {
  const pages = sheets
    .filter(({ visibility = 'visible' }) => visibility === 'visible')
    .filter((sheet) => findMark(sheet)?.kind !== 'form')
    .flatMap((sheet) => officialPage(sheet) ?? []);
  return {
    sheets: pages.map(({ sheet }) => sheet.name),
    departures: pages.flatMap((page) =>
      lintRules.flatMap(({ id, check }) =>
        check(page, plan).map((deviation) => ({ ...deviation, rule: id, sheet: page.sheet.name })),
      ),
    ),
  };
}

/** What is not as it should be, and what to do. */
export function departureText({ rule, params }: Departure, language: 'vi' | 'en'): string {
  return lintWords[language][rule].replace(/\{(\w+)\}/g, (hole, name: string) =>
    Object.hasOwn(params, name) ? said(String(params[name]), language) : hole,
  );
}

function said(param: string, language: 'vi' | 'en'): string {
  const terms: Readonly<Record<string, string>> = lintTerms[language];
  return shorten(param, longestParam).replace(/@([a-z-]+)/g, (term, name: string) => terms[name] ?? term);
}

/** `Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I.3`; for usage that no text orders, the word for it. */
export function basisOf(rule: LintRuleId, language: 'vi' | 'en'): string {
  const basis = lintRules.find(({ id }) => id === rule)?.basis ?? null;
  if (basis === null) return language === 'vi' ? 'Thông lệ' : 'Usage';
  return language === 'vi'
    ? `Nghị định 30/2020/NĐ-CP, Phụ lục I, mục ${basis}`
    : `Decree 30/2020/NĐ-CP, Appendix I, item ${basis}`;
}
