/** Figures of a total as both languages write them. */
import { showNumber, showRate } from '../../sheet/numbers';
import type { Language } from '../i18n/say';

/** `51,4 %`; null for nothing to divide by. */
export function rateText(rate: number | null, target: number | null, language: Language): string | null {
  return rate === null ? null : `${marked(showRate(rate, target), language)}\u00a0%`;
}

/** `70 %`, as a plan states it. */
export function percentText(percent: number, language: Language): string {
  return `${marked(showNumber(percent), language)}\u00a0%`;
}

/** `3,1`, `0,04`: points of percent whatever their sign, with as many digits as it takes to differ from nothing. */
export function pointsText(points: number, language: Language): string {
  const size = Math.abs(points);
  return marked(showNumber(size, size >= 0.1 ? 1 : 3), language);
}

/** `745/1.450`. */
export function fractionText(numerator: number, denominator: number, language: Language): string {
  return `${marked(showNumber(numerator), language)}/${marked(showNumber(denominator), language)}`;
}

function marked(vietnamese: string, language: Language): string {
  if (language === 'vi') return vietnamese;
  return vietnamese.replace(/[.,]/g, (mark) => (mark === ',' ? '.' : ','));
}
