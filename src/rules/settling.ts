/**
 * Which warnings an entry in Giải trình answers: those of its row that stood when it was written (design of the
 * product: a later one is open again). When that was, a check notes beside the row's key; without a note, as in a
 * file filled in without the add-in, the explanation answers for all.
 */
import type { Explained, Explanations } from '../form/entries';
import type { RowKey } from '../plan/rows';
import { squeeze, textHash } from '../plan/text';
import { readText, type Submission, type SubmittedCell, type SubmittedRow } from '../submission';
import type { RuleId } from './messages';
import { rowOf } from './support/places';
import { formSheets } from './support/sheets';
import type { Finding, Place } from './types';

/** Giải trình of the row answers for the row, Giải trình chung for what has none. No text answers for itself. */
export function isSettled(submission: Submission, place: Place, rule: RuleId): boolean {
  const { cell, note } = explanationFor(submission, place);
  const hash = hashOf(cell);
  if (hash === null || isAt(cell, place)) return false;
  // An edited text was written anew: the next check notes what it answers.
  return note?.textHash !== hash || note.rules.includes(rule);
}

/**
 * What is to be kept of the explanations after a check. One that has not changed keeps its note; of a new or
 * edited one the warnings that stand now are noted.
 */
export function explanationsOf(submission: Submission, findings: readonly Finding[]): Explanations {
  const rows = formSheets(submission).flatMap(({ rows: all }) => all);
  const notes = rows.flatMap((row): [RowKey, Explained][] => {
    const before = submission.explained?.rows.get(row.key);
    const standing = findings.filter(({ place }) => rowOf(submission, place) === row);
    const note = noteOf(row.cells.explanation, before, standing);
    return note ? [[row.key, note]] : [];
  });
  const ofNoRow = findings.filter(({ place }) => rowOf(submission, place) === undefined);
  const general = noteOf(submission.info.explanation, submission.explained?.general, ofNoRow);
  return { rows: new Map(notes), general };
}

function noteOf(
  cell: SubmittedCell | undefined,
  before: Explained | null | undefined,
  standing: readonly Finding[],
): Explained | null {
  const hash = hashOf(cell);
  if (hash === null) return null;
  if (before?.textHash === hash) return before;
  const warnings = standing.filter(({ severity, place }) => severity === 'warning' && !isAt(cell, place));
  return { textHash: hash, rules: [...new Set(warnings.map(({ ruleId }) => ruleId))] };
}

interface ExplanationFor {
  readonly cell: SubmittedCell | undefined;
  readonly note: Explained | null | undefined;
}

function explanationFor({ explained, ...submission }: Submission, place: Place): ExplanationFor {
  const row: SubmittedRow | undefined = rowOf(submission, place);
  if (row) return { cell: row.cells.explanation, note: explained?.rows.get(row.key) };
  return { cell: submission.info.explanation, note: explained?.general };
}

/** Null when nothing has been written. */
function hashOf(cell: SubmittedCell | undefined): string | null {
  const text = squeeze(readText(cell?.cell));
  return text === '' ? null : textHash(text);
}

function isAt(cell: SubmittedCell | undefined, place: Place): boolean {
  if (place.kind !== 'cell') return false;
  return cell?.place.sheet === place.sheet && cell.place.address === place.address;
}
