/**
 * Moments, as the officer's clock shows them. The zone is written down here and nowhere else: it decides who is
 * late, so it may not be that of the machine, which is UTC on a server and anything on a laptop. Vietnam keeps
 * UTC+7 all year (Quyết định 134/2002/QĐ-TTg), without summer time.
 */
import { dateOfSerial, parseDate, serialOfDate, showDate } from './dates';

const zone = '+07:00';
const zoneMs = 7 * 3_600_000;
const dayMs = 86_400_000;

/** Milliseconds of an ISO time; null when it is none. Without a zone it counts as UTC, whatever the machine's. */
export function instant(iso: string): number | null {
  const zoned = /T.*(Z|[+-]\d{2}:?\d{2})$/i.test(iso) || !iso.includes('T') ? iso : `${iso}Z`;
  const time = Date.parse(zoned);
  return Number.isNaN(time) ? null : time;
}

/** `2026-11-14T17:00:00Z` → `2026-11-15T00:00:00.000`; null for what is no time. */
function localOf(iso: string): string | null {
  const time = instant(iso);
  return time === null ? null : new Date(time + zoneMs).toISOString().slice(0, -1);
}

/** The day it was in Vietnam, as ISO date; null when the text is no time. */
export function localDay(iso: string): string | null {
  return localOf(iso)?.slice(0, 10) ?? null;
}

/** An ISO time as Excel's serial number of Vietnam's clock; null when it is none. */
export function serialOfTime(iso: string): number | null {
  const local = localOf(iso);
  return local === null
    ? null
    : serialOfDate(local.slice(0, 10)) + Date.parse(`1970-01-01T${local.slice(11)}Z`) / dayMs;
}

/** A serial number of Vietnam's clock as ISO time, to the millisecond; null outside 1900–9999. */
export function timeOfSerial(serial: number): string | null {
  const day = dateOfSerial(Math.floor(serial));
  const inDay = Math.round((serial - Math.floor(serial)) * dayMs);
  return day === null ? null : new Date(Date.parse(`${day}T00:00:00${zone}`) + inDay).toISOString();
}

/** `24/11/2026 09:30` of Vietnam's clock; the text as it stands when it is no time. */
export function showTime(iso: string): string {
  const local = localOf(iso);
  return local === null ? iso : `${showDate(local.slice(0, 10))} ${local.slice(11, 16)}`;
}

/** `9:30[:15]`, `8h30`, `16h`, `17 giờ 05 phút`, and after each `SA`, `CH` as Vietnamese Excel shows halves of a day. */
const clock = String.raw`(?<h>\d{1,2})(?::(?<m>\d{2})(?::(?<s>\d{2})(?:\.\d+)?)?|(?:h| ?giờ) ?(?:(?<min>\d{1,2})(?: ?phút)?)?)(?: ?(?<half>SA|CH|AM|PM))?`;
const dayFirst = new RegExp(String.raw`^(?<day>.*?)(?:(?:[\s,]+(?:lúc )?|T)${clock})?$`, 'iu');
const clockFirst = new RegExp(String.raw`^(?:lúc )?${clock},? (?<day>.+)$`, 'iu');

/**
 * A time of Vietnam's clock as officers and programs write it → ISO time; a day alone is its first moment, what
 * names its own zone is taken at its word. Null when the text is no time.
 */
export function parseTime(typed: string): string | null {
  const text = typed.normalize('NFC').trim();
  if (/T.*(Z|[+-]\d{2}:?\d{2})$/.test(text)) {
    const time = instant(text);
    return time === null ? null : new Date(time).toISOString();
  }
  const {
    day: dayText = '',
    h,
    m,
    s,
    min,
    half,
  } = (clockFirst.exec(text) ?? dayFirst.exec(text))?.groups ?? {};
  const day = parseDate(dayText) ?? parseDate(dayText.replace(/^ngày /iu, ''));
  const hours = hoursOf(Number(h ?? 0), half?.toUpperCase());
  const [minutes, seconds] = [Number(m ?? min ?? 0), Number(s ?? 0)];
  if (day === null || hours > 23 || minutes > 59 || seconds > 59) return null;
  return timeOfSerial(serialOfDate(day) + ((hours * 60 + minutes) * 60 + seconds) / (dayMs / 1000));
}

function hoursOf(hours: number, half: string | undefined): number {
  const isAfternoon = half === 'CH' || half === 'PM';
  if (half === undefined || hours > 12) return hours;
  return (hours % 12) + (isAfternoon ? 12 : 0);
}
