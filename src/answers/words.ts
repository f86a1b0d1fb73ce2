/** Small turns of phrase that several documents share. */

import type { Period, PlanPack } from '../plan/schema';

/** A name within a sentence: `Năm 2026` → `năm 2026`. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
}

/** The plan and the period, without saying the year twice: `Kế hoạch … năm 2026 (6 tháng đầu năm 2026)`. */
export function planInPeriod({ document }: PlanPack, { name }: Period): string {
  const period = lowerFirst(name);
  return document.name.endsWith(period) ? document.name : `${document.name} (${period})`;
}

/** `a, b và c`. */
export function listed(parts: readonly string[]): string {
  const last = parts.at(-1);
  if (last === undefined || parts.length === 1) return last ?? '';
  return `${parts.slice(0, -1).join(', ')} và ${last}`;
}

/** The first names of a list, and how many more there are: names hold commas, so semicolons part them. */
export function some(names: readonly string[], most: number, others: string): string {
  const rest = names.length - most;
  const shown = names.slice(0, most).join('; ');
  return rest > 0 ? `${shown} và ${rest} ${others}` : shown;
}
