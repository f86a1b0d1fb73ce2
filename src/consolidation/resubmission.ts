/**
 * What a unit has changed between two files of one period, and what that does to the province: the sums as they are
 * with the one and with the other.
 */
import { appendixIds, type ColumnId } from '../form/columns';
import type { Entries } from '../form/entries';
import { infoLines, type InfoId } from '../form/info';
import type { RowKey } from '../plan/rows';
import type { AppendixId } from '../plan/schema';
import type { Finding } from '../rules/types';
import type { CellValue } from '../sheet/model';
import { valueText } from '../sheet/values';
import { entriesOf, readReplies, type CellPlace, type Reply, type Submission } from '../submission';
import { inputColumns } from '../submission/plan-rows';
import type { Consolidation, MeasureTotal, Received, UnitStanding } from './types';

/** A cell whose content is no longer the same. Null is blank. */
export interface CellChange {
  readonly before: CellValue;
  readonly after: CellValue;
  /** In the later file; null where the row or column is gone there. */
  readonly place: CellPlace | null;
  readonly where:
    | { readonly in: 'info'; readonly line: InfoId }
    | {
        readonly in: 'row';
        readonly appendix: AppendixId;
        readonly key: RowKey;
        readonly column: ColumnId;
      };
}

export interface Comparison {
  readonly cells: readonly CellChange[];
  /** Open findings by rule and row: no longer there, new, and in both. */
  readonly gone: readonly Finding[];
  readonly arisen: readonly Finding[];
  readonly still: readonly Finding[];
  /** What the unit has answered to the list of a returned workbook. */
  readonly replies: readonly Reply[];
}

export type ReadFile = Received & {
  readonly content: Extract<Received['content'], { readonly kind: 'read' }>;
};

export function isReadFile(received: Received): received is ReadFile {
  return received.content.kind === 'read';
}

/** The unit's file that counts, and the latest other one before it; null where it has replaced none. */
export function replacement(
  { register }: Consolidation,
  { unit, current }: UnitStanding,
): { readonly before: ReadFile; readonly after: ReadFile } | null {
  if (!current || !isReadFile(current.received)) return null;
  const after = current.received;
  // The register has a unit's files in the order of time; a copy of the same file changes nothing.
  const files = register.filter((line) => line.unit === unit).map(({ received }) => received);
  const before = files
    .slice(0, files.indexOf(after))
    .findLast((file): file is ReadFile => isReadFile(file) && file.hash !== after.hash);
  return before ? { before, after } : null;
}

/** In the order of the form. */
export function compareSubmissions(before: ReadFile, after: ReadFile): Comparison {
  const [one, other] = [before.content, after.content];
  const open = (findings: readonly Finding[]): readonly Finding[] =>
    findings.filter(({ settled }) => !settled);
  const [earlier, later] = [open(one.findings), open(other.findings)];
  const keys = (findings: readonly Finding[]): ReadonlySet<string> => new Set(findings.map(findingKey));
  const [earlierKeys, laterKeys] = [keys(earlier), keys(later)];
  return {
    cells: changedCells(one.submission, other.submission),
    gone: earlier.filter((finding) => !laterKeys.has(findingKey(finding))),
    arisen: later.filter((finding) => !earlierKeys.has(findingKey(finding))),
    still: later.filter((finding) => earlierKeys.has(findingKey(finding))),
    replies: readReplies(other.submission.workbook ?? []),
  };
}

/** The row by its key where it has one: the cell may stand elsewhere in the other file. */
function findingKey({ ruleId, place }: Finding): string {
  if (place.kind === 'file') return ruleId;
  const column = place.kind === 'cell' ? (place.column ?? '') : '';
  const at = place.kind === 'cell' && !place.row ? place.address : '';
  return [ruleId, place.appendix ?? place.sheet, place.row ?? '', column, at].join(' ');
}

function changedCells(before: Submission, after: Submission): CellChange[] {
  const [one, other] = [entriesOf(before), entriesOf(after)];
  return [
    ...changedInfo(one, other, after),
    ...appendixIds.flatMap((id) => changedRows(id, one, other, after)),
  ];
}

function changedInfo(one: Entries, other: Entries, after: Submission): CellChange[] {
  return infoLines.flatMap(({ id, input }): CellChange[] => {
    const [was, is] = [one.info[id] ?? null, other.info[id] ?? null];
    if (input === 'none' || same(was, is)) return [];
    return [
      { before: was, after: is, place: after.info[id]?.place ?? null, where: { in: 'info', line: id } },
    ];
  });
}

function changedRows(appendix: AppendixId, one: Entries, other: Entries, after: Submission): CellChange[] {
  const [was, is] = [one.rows[appendix], other.rows[appendix]];
  const places = new Map((after.sheets[appendix]?.rows ?? []).map((row) => [row.key, row.cells]));
  const keys = new Set([...places.keys(), ...was.keys(), ...is.keys()]);
  return [...keys].flatMap((key) =>
    inputColumns(appendix).flatMap(({ id }): CellChange[] => {
      const [before, now] = [was.get(key)?.[id] ?? null, is.get(key)?.[id] ?? null];
      if (same(before, now)) return [];
      const place = places.get(key)?.[id]?.place ?? null;
      return [{ before, after: now, place, where: { in: 'row', appendix, key, column: id } }];
    }),
  );
}

function same(one: CellValue, other: CellValue): boolean {
  return typeof one === typeof other && valueText(one) === valueText(other);
}

/** A measure of the province that is not the same with the later file. */
export interface Effect {
  readonly before: MeasureTotal;
  readonly after: MeasureTotal;
}

/** `before` and `after`: consolidations of all files, with the earlier and with the later one of the unit. */
export function effectsOf(before: Consolidation, after: Consolidation): Effect[] {
  return after.measures.flatMap((total) => {
    const was = before.measures.find(({ id }) => id === total.id);
    const isSame =
      !was ||
      (was.numerator === total.numerator &&
        was.denominator === total.denominator &&
        was.met === total.met &&
        was.unitsReported === total.unitsReported);
    return isSame ? [] : [{ before: was, after: total }];
  });
}
