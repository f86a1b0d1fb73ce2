/** A consolidation as the board shows it: words, counts and states, and none of the cells behind them. */
import { linesWithoutReturn } from '../answers';
import { problemText, type EarlierRegister } from '../appendix';
import { overviewFigures } from '../appendix/overview-figures';
import { versionText, type Seal } from '../appendix/seal';
import type { Consolidation, MeasureTotal, RegisterLine, UnitStanding } from '../consolidation';
import { appendixIds } from '../form/columns';
import { measureRows, projectRows, taskRows } from '../plan/rows';
import type { AppendixId, PlanPack, Severity, Unit } from '../plan/schema';
import { messageOf, type Finding } from '../rules';
import type { Language } from '../rules/messages';
import type { Judged } from './desk-judging';
import { productsOf } from './desk-products';
import type { Review, ReviewLine, ReviewMeasure, ReviewUnit, SealedIssue } from './desk-calls';

/** Sentences shown of a file; the rest is in the returned workbook and in `Lỗi và cảnh báo`. */
const sentencesShown = 3;

export interface ReviewSetting {
  readonly language: Language;
  readonly mixed: boolean;
  readonly register: EarlierRegister;
  /** Of the open workbook. */
  readonly seal: Seal | null;
  readonly judged: Judged;
}

export function reviewOf(consolidation: Consolidation, setting: ReviewSetting): Review {
  const { plan, period, deadlines, counts, register, units, measures, notes } = consolidation;
  const { language, mixed } = setting;
  const { others } = setting.judged;
  return {
    period: period.id,
    mixed,
    deadlines,
    counts,
    lines: register.map((line) => reviewLine(line, plan, setting)),
    units: units.map((standing) => reviewUnit(standing, plan)),
    measures: measures.map(reviewMeasure),
    overview: overviewFigures(consolidation),
    notes,
    products: productsOf(consolidation),
    withoutReturn: linesWithoutReturn(consolidation).map(({ received }) => received.file),
    results: others.results,
    watched: others.watched,
    sealed: setting.seal && issueOf(setting.seal),
    problems: setting.register.problems.map((problem) => problemText(problem, language)),
    watchProblems: others.problems,
  };
}

function issueOf({ version, at, by }: Seal): SealedIssue {
  return { version, at, by, name: versionText(version), next: versionText(version + 1) };
}

function reviewLine(line: RegisterLine, plan: PlanPack, { language, judged }: ReviewSetting): ReviewLine {
  const { received, unit, standing, outcome, refusal, flags, report, decisions, supersededBy } = line;
  const suggestion = judged.nameless.get(received.hash);
  const errors = openOf(line, 'error');
  const warnings = openOf(line, 'warning');
  return {
    file: received.file,
    hash: received.hash,
    receivedAt: received.receivedAt,
    unit: unit?.id ?? null,
    standing,
    outcome,
    refusal,
    flags,
    report,
    decisions,
    supersededBy,
    errors: errors.length,
    warnings: warnings.length,
    sentences: [...errors, ...warnings]
      .slice(0, sentencesShown)
      .map((finding) => messageOf(finding, language, plan)),
    nameless: suggestion === undefined ? null : { suggestion },
  };
}

function openOf({ received: { content } }: RegisterLine, severity: Severity): Finding[] {
  const findings = content.kind === 'read' ? content.findings : [content.finding];
  return findings.filter((finding) => finding.severity === severity && !finding.settled);
}

function reviewUnit(unitStanding: UnitStanding, plan: PlanPack): ReviewUnit {
  const { unit, standing, deadlines, extension, current } = unitStanding;
  const open = current ? [...openOf(current, 'error'), ...openOf(current, 'warning')] : [];
  const openIn = (appendix: AppendixId) =>
    open.filter(({ place }) => place.kind !== 'file' && place.appendix === appendix).length;
  return {
    unit: unit.id,
    standing,
    deadlines,
    extension,
    appendices: appendixIds
      .filter((appendix) => rowsOf[appendix](plan, unit).length > 0)
      .map((appendix) => ({ appendix, open: openIn(appendix) })),
  };
}

const rowsOf: Readonly<Record<AppendixId, (plan: PlanPack, unit: Unit) => readonly unknown[]>> = {
  PL01: measureRows,
  PL02: taskRows,
  PL03: projectRows,
};

function reviewMeasure({
  id,
  measure,
  rate,
  met,
  unitsReported,
  unitsExpected,
}: MeasureTotal): ReviewMeasure {
  return {
    id,
    label: measure.label,
    inWords: measure.reporting === 'text',
    rate,
    target: measure.target?.value ?? null,
    met,
    unitsReported,
    unitsExpected,
  };
}
