/** What the command line prints for people: lines of text, columns aligned for a fixed-width screen. */
import type {
  Consolidation,
  MeasureTotal,
  Received,
  RegisterLine,
  SettlingNote,
  Standing,
} from '../consolidation';
import type { ResultAgain } from '../appendix';
import type { Changes } from '../consolidation/changes';
import { unitById } from '../plan/rows';
import type { PlanPack } from '../plan/schema';
import { messageOf, outcomeWords, severityWords } from '../rules';
import type { Language } from '../rules/messages';
import type { Finding, Outcome } from '../rules/types';
import { showNumber, showRate } from '../sheet/numbers';
import { openFindings, unitOf } from './json';
import { flagReport } from './register';
import { words } from './words';
import type { ChangeCounts } from './words/types';

/** Each file with its findings, then how many came to what. */
export function checkReport(files: readonly Received[], plan: PlanPack, language: Language): string[] {
  const counts = { 'not-accepted': 0, returned: 0, 'accepted-with-warnings': 0, valid: 0 };
  for (const received of files) counts[outcomeOfFile(received)] += 1;
  return [
    ...files.flatMap((received) => fileReport(received, plan, language)),
    words[language].checked(counts),
  ];
}

function outcomeOfFile({ content }: Received): Outcome {
  return content.kind === 'unreadable' ? 'not-accepted' : content.outcome;
}

function fileReport(received: Received, plan: PlanPack, language: Language): string[] {
  const say = words[language];
  const unit = unitById(plan, unitOf(received, plan) ?? '')?.name ?? say.unknownUnit;
  const open = openFindings(received);
  const settled = received.content.kind === 'read' ? received.content.findings.length - open.length : 0;
  const remarks = [
    ...(open.length > 0 ? [say.counts(count(open, 'error'), count(open, 'warning'))] : []),
    ...(settled > 0 ? [say.settled(settled)] : []),
  ];
  const head = [received.file, unit, outcomeWords[language][outcomeOfFile(received)], ...remarks].join(' · ');
  return [head, ...align(open.map((finding) => findingCells(finding, plan, language))), ''];
}

function count(findings: readonly Finding[], severity: Finding['severity']): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

/** The message names the place itself. */
function findingCells(finding: Finding, plan: PlanPack, language: Language): string[] {
  return [
    `  ${severityWords[language][finding.severity]}`,
    messageOf(finding, language, plan).replaceAll('\n', ' '),
  ];
}

/** The period, who sent, and every measure. */
export function consolidationSummary(consolidation: Consolidation, language: Language): string[] {
  const { period, counts, measures } = consolidation;
  const say = words[language];
  return [
    say.period(period.name),
    say.unitCounts(counts),
    ...flagReport(consolidation, language),
    '',
    ...align([[...say.measureHead], ...measures.map((total) => measureCells(total, language))]),
    '',
  ];
}

/** Files that do not count and that somebody has yet to do something about. */
const sentBackStandings: ReadonlySet<Standing> = new Set(['returned', 'locked-out', 'not-accepted']);

/** The summary, every file that is sent back, and who is missing. */
export function consolidationReport(consolidation: Consolidation, language: Language): string[] {
  const { plan, register, units } = consolidation;
  const say = words[language];
  const sentBack = register.filter(({ standing }) => sentBackStandings.has(standing));
  const missing = units.filter(({ standing }) => standing === 'missing').map(({ unit }) => unit.name);
  return [
    ...consolidationSummary(consolidation, language),
    ...sentBack.map((line) => sentBackLine(line, plan, language)),
    ...(missing.length > 0 ? [say.missing(missing)] : []),
  ];
}

function measureCells(total: MeasureTotal, language: Language): string[] {
  const say = words[language];
  const shown = (value: number | null) => (value === null ? say.notCounted : showNumber(value));
  const rate =
    total.rate === null ? say.notCounted : showRate(total.rate, total.measure.target?.value ?? null);
  return [
    total.id,
    shown(total.numerator),
    shown(total.denominator),
    rate,
    say.verdict(total.met),
    `${total.unitsReported}/${total.unitsExpected}`,
  ];
}

function sentBackLine(
  { received, unit, standing }: RegisterLine,
  plan: PlanPack,
  language: Language,
): string {
  const say = words[language];
  const errors = openFindings(received).filter(({ severity }) => severity === 'error');
  const [first] = errors;
  const reason = first ? messageOf(first, language, plan).replaceAll('\n', ' ') : '';
  const more = errors.length > 1 ? ` (${say.counts(errors.length, 0)})` : '';
  const head = [received.file, unit?.name ?? say.unknownUnit, say.standings[standing]].join(' · ');
  return reason === '' ? head : `${head}: ${reason}${more}`;
}

/** What was settled between files in a way that a person should know of. */
export function settlingRemarks({ notes }: Consolidation, language: Language): string[] {
  return notes.map((note) => settlingRemark(note, language));
}

/** What is otherwise than in the result that stood there, and what of the officer's came along. */
export function rerunRemarks(
  { changes, told, kept }: Pick<ResultAgain, 'changes' | 'told' | 'kept'>,
  language: Language,
): string[] {
  const { columns, notes, rows, orphans } = kept;
  const say = words[language];
  const more = told.length - changesShown;
  const work = columns.length + notes + rows + orphans.length;
  return [
    ...(changes ? [say.changed(changeCounts(changes))] : []),
    ...told.slice(0, changesShown).map(toldLine),
    ...(more > 0 ? [say.moreChanges(more)] : []),
    ...(work > 0 ? [say.keptWork(notes, rows)] : []),
    ...(orphans.length > 0 ? [say.orphanNotes(orphans.length)] : []),
  ];
}

/** Lines that are printed; the sheet has all, the province first. */
const changesShown = 40;

/** `Toàn tỉnh; 1b: 376/584 = 64,4 % → 595/816 = 72,9 % (+8,5 điểm)`, in the words of the sheet. */
function toldLine({ texts }: ResultAgain['told'][number]): string {
  const [part, number, unit, before, now, how] = texts;
  const where = [part, number, unit].filter((text) => text !== '').join('; ');
  return `  ${where}: ${before}${now === '' ? '' : ` → ${now}`}${how === '' ? '' : ` (${how})`}`;
}

function changeCounts({ totals, joined, left, figures }: Changes): ChangeCounts {
  return {
    totals: totals.length,
    verdicts: totals.filter(({ total, before }) => before.met !== total.met).length,
    joined: joined.length,
    left: left.length,
    figures: figures.length,
  };
}

function settlingRemark(note: SettlingNote, language: Language): string {
  const say = words[language];
  switch (note.kind) {
    case 'undecided-order':
      return note.decided
        ? say.decidedOrder(note.unit.name, note.files, note.chosen)
        : say.undecidedOrder(note.unit.name, note.files, note.chosen);
    case 'newer-returned':
      return say.newerReturned(note.unit.name, note.files, note.chosen);
    case 'locked-out':
      return say.lockedOut(note.unit.name, note.files, note.chosen);
    case 'no-effect':
      return say.noEffect(note.decision, note.files);
    case 'same-file':
      return say.sameFile(note.files);
    case 'same-entries':
      return say.sameEntries(note.units.map(({ name }) => name));
  }
}

/** Rows of cells as lines; every column but the last is as wide as its widest cell. */
function align(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, cell.length);
    });
  }
  return rows.map((row) =>
    row
      .map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}
