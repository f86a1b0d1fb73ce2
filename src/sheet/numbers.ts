/** Numbers as Vietnamese readers write them, and the one place that shows a rate. */

/** 1234567.891 → `1.234.567,891`; at most `decimals` digits after the comma. */
export function showNumber(value: number, decimals = 3): string {
  const rounded = Number(value.toFixed(decimals));
  const [whole = '', fraction] = Math.abs(rounded).toString().split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return (rounded < 0 ? '-' : '') + grouped + (fraction ? `,${fraction}` : '');
}

/**
 * A rate with one decimal that never looks better than it is: a rate under its target is cut, not rounded, when
 * rounding would reach the target (69,96 of 70 → `69,9`; 99,96 of 100 → `99,9`). Design section 4.
 */
export function showRate(rate: number, target: number | null): string {
  const rounded = Number(rate.toFixed(1));
  const reaches = target !== null && rate < target && rounded >= target;
  return (reaches ? Math.floor(target * 10 - 1e-9) / 10 : rounded).toFixed(1).replace('.', ',');
}

/** Excel's number format that shows what `showRate` shows. */
export function rateFormat(target: number | null): string {
  if (target === null) return '0.0';
  const below = (Math.ceil(target * 10) - 1) / 10;
  return `[>=${target}]0.0;[>=${Number((target - 0.05).toFixed(4))}]"${below.toFixed(1).replace('.', ',')}";0.0`;
}

/** A way to read typed text as a number. Two readings mean that only a person can tell. */
export interface Reading {
  readonly value: number;
  /** The text carried a percent sign or words for it. */
  readonly percent: boolean;
}

/** Full-width letters and figures, as some keyboards type them, as plain ones. Nothing else: `45²` is not 452. */
export function narrow(text: string): string {
  return text.replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}

/**
 * Every sound reading of a typed number: `95,5` and `95.5` → 95.5; `1.250` → 1250 or 1.25; `１２` → 12;
 * `95 %` → 95 percent. No reading means that the text is no number.
 */
export function readNumber(typed: string): readonly Reading[] {
  const text = narrow(typed)
    .replace(/[\s\u00A0']/g, '')
    .toLowerCase();
  const match = /^([+-]?)(\d[\d.,]*)(%|phầntrăm)?$/.exec(text);
  if (!match?.[2]) return [];
  const sign = match[1] === '-' ? -1 : 1;
  const percent = match[3] !== undefined;
  return digitsReadings(match[2]).map((value) => ({ value: sign * value, percent }));
}

function digitsReadings(digits: string): number[] {
  const grouped = (separator: string) => new RegExp(`^\\d{1,3}(\\${separator}\\d{3})+$`).test(digits);
  const plain = (text: string) => (/^\d+(\.\d+)?$/.test(text) ? [Number(text)] : []);
  const dots = digits.includes('.');
  const commas = digits.includes(',');
  if (!dots && !commas) return plain(digits);
  if (dots && commas) {
    const vietnamese = /^\d{1,3}(\.\d{3})+,\d+$/.test(digits);
    const american = /^\d{1,3}(,\d{3})+\.\d+$/.test(digits);
    if (vietnamese) return plain(digits.replaceAll('.', '').replace(',', '.'));
    return american ? plain(digits.replaceAll(',', '')) : [];
  }
  const mark = dots ? '.' : ',';
  const asGroups = grouped(mark) ? plain(digits.replaceAll(mark, '')) : [];
  const asDecimal = digits.split(mark).length === 2 ? plain(digits.replace(mark, '.')) : [];
  return [...new Set([...asGroups, ...asDecimal])];
}
