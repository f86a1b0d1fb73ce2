/** What becomes of a measure of the province, in one line. */
import type { ChangedTotal, ProvinceFigure } from '../../work/desk-changes';
import type { Language } from '../i18n/say';
import type { Say } from '../i18n/TextProvider';
import { pointsText, rateText } from '../shared/figures';

/** `50,0 % → 75,0 % (tăng 25 điểm); chưa đạt → đạt; 101 → 102 đơn vị báo cáo`. */
export function totalChangeText({ before, after, target }: ChangedTotal, t: Say, language: Language): string {
  const rate = ({ rate: value }: ProvinceFigure) =>
    rateText(value, target, language) ?? t('consolidate.noFigure');
  const points = before.rate === null || after.rate === null ? 0 : after.rate - before.rate;
  const moved =
    points === 0
      ? ''
      : ` (${t(points > 0 ? 'changes.up' : 'changes.down', { points: pointsText(points, language) })})`;
  return [
    before.rate === after.rate ? rate(after) : `${rate(before)} → ${rate(after)}${moved}`,
    ...(before.met === after.met ? [] : [`${verdict(before, t)} → ${verdict(after, t)}`]),
    ...(before.unitsReported === after.unitsReported
      ? []
      : [t('changes.units', { before: before.unitsReported, after: after.unitsReported })]),
  ].join('; ');
}

function verdict({ met }: ProvinceFigure, t: Say): string {
  if (met === null) return t('consolidate.noFigure').toLowerCase();
  return t(met ? 'consolidate.met' : 'consolidate.unmet').toLowerCase();
}
