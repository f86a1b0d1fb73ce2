/**
 * Whose a form may be that does not say so itself: a suggestion, which counts for nothing until the officer
 * confirms it. Names are matched as everywhere, by accent-free exact key and never by likeness.
 */
import type { PlanPack, Unit, UnitId } from '../plan/schema';
import { nameKey } from '../plan/text';
import { findUnit } from '../plan/units';
import type { Grid } from '../sheet/model';
import { readText } from './readings';
import type { Submission } from './types';

export interface Suggestion {
  readonly unit: UnitId;
  /** `content`: a cell of the file names the unit. `file-name`: only the name of the file does. */
  readonly by: 'content' | 'file-name';
}

/** Null where nothing names a unit, and where two places name two. */
export function suggestUnit(submission: Submission, file: string, plan: PlanPack): Suggestion | null {
  const written = unitsWritten(submission, plan);
  const [unit, ...others] = written;
  if (unit) return others.length > 0 ? null : { unit: unit.id, by: 'content' };
  const named = unitOfFileName(file, plan);
  return named ? { unit: named.id, by: 'file-name' } : null;
}

/** The units that `Thông tin` and the lines `Đơn vị: …` above the tables name. */
function unitsWritten({ info, sheets }: Submission, plan: PlanPack): readonly Unit[] {
  const texts = [
    readText(info.unitId?.cell),
    readText(info.unit?.cell),
    ...Object.values(sheets).flatMap(({ grid, headerRow }) => unitLines(grid, headerRow)),
  ];
  return [...new Set(texts.flatMap((text) => findUnit(plan, text) ?? []))];
}

/** What stands behind `Đơn vị:` in the rows above the header. */
function unitLines(grid: Grid, headerRow: number): string[] {
  return [...grid.rows].flatMap(([number, { cells }]) => {
    if (number >= headerRow) return [];
    return [...cells.values()].flatMap(({ value }) => {
      const said = typeof value === 'string' ? /^\s*Đơn vị\s*:\s*(.+)$/iu.exec(value.normalize('NFC')) : null;
      return said?.[1] === undefined ? [] : [said[1]];
    });
  });
}

/**
 * The one unit whose id or name stands in a file's name as whole words (`BC_xa-Tan-Hung_2026.xlsx`). Of names
 * within one another the longest counts. The body that collects the reports is also whom they are sent to
 * (`xã Tân Hưng gửi Sở KHCN.xlsx`): beside another unit it is not the sender.
 */
export function unitOfFileName(file: string, plan: PlanPack): Unit | null {
  const base = file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
  const found = new Set(longestNames(nameKey(base), plan).flatMap((name) => findUnit(plan, name) ?? []));
  const senders = [...found].filter(({ id }) => found.size === 1 || id !== plan.document.collector);
  return senders.length === 1 ? (senders[0] ?? null) : null;
}

/** Keys of ids and names that stand in the text as whole words and within no longer one. */
function longestNames(text: string, plan: PlanPack): string[] {
  const padded = ` ${text} `;
  const keys = new Set(plan.units.flatMap(({ id, name, aliases }) => [id, name, ...aliases].map(nameKey)));
  const spans = [...keys].flatMap((key) => {
    const from = key === '' ? -1 : padded.indexOf(` ${key} `);
    return from < 0 ? [] : [{ key, from, to: from + key.length }];
  });
  return spans
    .filter((one) => !spans.some((other) => isWithin(one, other) && one.key !== other.key))
    .map(({ key }) => key);
}

interface Span {
  readonly from: number;
  readonly to: number;
}

function isWithin(inner: Span, outer: Span): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}
