/** ISO dates, Excel serial numbers and the dates people type. No clock, no time zone: days only. */

const dayMs = 86_400_000;
/** Serial 0 of the 1900 calendar, counting Excel's 29/02/1900 as a day; right from 01/03/1900 on. */
const epoch = Date.UTC(1899, 11, 30);

/** `2026-11-14` → 46340. */
export function serialOfDate(iso: string): number {
  return Math.round((Date.parse(`${iso}T00:00:00Z`) - epoch) / dayMs);
}

/** 46340 (or 46340,6) → `2026-11-14`; null outside 1900–9999. */
export function dateOfSerial(serial: number): string | null {
  if (!Number.isFinite(serial) || serial < 61 || serial >= 2_958_466) return null;
  return new Date(epoch + Math.floor(serial) * dayMs).toISOString().slice(0, 10);
}

/** `2026-11-14` → `14/11/2026`. */
export function showDate(iso: string): string {
  return iso.split('-').reverse().join('/');
}

/**
 * A date as typed in Vietnam: day, month, year with `/`, `.`, `-` or words ("ngày 14 tháng 6 năm 2026"), or ISO.
 * Null when it is none; the month never comes first (NĐ 30/2020 writes d/M/yyyy).
 */
export function parseDate(typed: string): string | null {
  const text = typed.normalize('NFC').trim().toLowerCase();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const parts =
    /^(?:ngày\s+)?(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{2}|\d{4})$/.exec(text) ??
    /^(?:ngày\s+)?(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})$/.exec(text);
  if (!parts) return null;
  const year = Number(parts[3]);
  return isoDate(year < 100 ? 2000 + year : year, Number(parts[2]), Number(parts[1]));
}

function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.toISOString().slice(0, 10) : null;
}

/** Whether a number format shows a date or time: date letters outside quotes, brackets and escapes. */
export function isDateFormat(format: string): boolean {
  return /[dmyhs]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g, ''));
}
