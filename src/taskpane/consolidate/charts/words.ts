/** Words that the pictures and their table share. */
import type { GroupCompleteness, RateAgainstTarget } from '../../../appendix/overview-figures';
import type { MeasureStanding } from '../../../appendix/verdict';
import { showNumber, showRate } from '../../../sheet/numbers';
import type { Say } from '../../i18n/TextProvider';
import type { Language, TextKey } from '../../i18n/say';

export const standingKeys = {
  met: 'charts.met',
  near: 'charts.near',
  unmet: 'charts.unmet',
  'not-available': 'charts.notAvailable',
  'none-occurred': 'charts.noneOccurred',
} as const satisfies Record<MeasureStanding, TextKey>;

export function groupName({ name }: GroupCompleteness, t: Say): string {
  return name ?? t('charts.others');
}

export function expectedIn({ accepted, returned, missing }: GroupCompleteness): number {
  return accepted + returned + missing;
}

/** `96,4 %`; a dash where nothing is counted. */
export function rateText({ rate, target }: RateAgainstTarget, language: Language): string {
  return rate === null ? '–' : `${localized(showRate(rate, target), language)}\u00a0%`;
}

export function targetText({ target }: RateAgainstTarget, language: Language): string {
  return `${localized(showNumber(target), language)}\u00a0%`;
}

/** Our numbers are written as Vietnamese readers write them. */
function localized(shown: string, language: Language): string {
  return language === 'vi' ? shown : shown.replace(',', '.');
}
