/** Names for a form among the sheets that stay in the workbook. */
import { mapTable } from '../../plan/tables';
import { namesFor, type SheetNaming } from '../../form/names';
import type { UnitId } from '../../plan/schema';

const longest = 31;

/** `PL01`, else `PL01 <unit>`, else `PL01 <unit> 2`…: all of a form's names or none, so that they stay together. */
export function freeNaming(unit: UnitId, taken: readonly string[]): SheetNaming {
  const folded = new Set(taken.map((name) => name.toLowerCase()));
  const isFree = (naming: SheetNaming) =>
    Object.values(naming).every((name) => !folded.has(name.toLowerCase()));
  const wanted = namesFor(unit, taken);
  let naming = wanted;
  for (let number = 2; !isFree(naming); number += 1) naming = withSuffix(wanted, ` ${number}`);
  return naming;
}

/** `name` itself, or with a number behind it. */
export function freeName(name: string, taken: readonly string[]): string {
  const folded = new Set(taken.map((one) => one.toLowerCase()));
  let free = name;
  for (let number = 2; folded.has(free.toLowerCase()); number += 1) free = `${name} ${number}`;
  return free;
}

function withSuffix(naming: SheetNaming, suffix: string): SheetNaming {
  return mapTable(naming, (name) => name.slice(0, longest - suffix.length).trimEnd() + suffix);
}
