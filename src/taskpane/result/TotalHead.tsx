/** What a total comes to: its rate against the target, the sums behind it, and how many units have reported. */
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Trace } from '../../appendix/trace';
import { useText } from '../i18n/TextProvider';
import { Tag } from '../shared/severity';
import { usePlaceStyles } from '../shared/styles';
import { fractionText, percentText, rateText } from '../shared/figures';

const useStyles = makeStyles({
  head: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  figures: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
});

export function TotalHead({ trace }: { readonly trace: Trace }) {
  const styles = useStyles();
  const { quiet } = usePlaceStyles();
  const { t, language } = useText();
  const { measure, numerator, denominator, rate, met, unitsReported, unitsExpected, missing } = trace;
  const target = measure.target?.value ?? null;
  return (
    <div className={styles.head}>
      <Text weight="semibold">{t('trace.measure', { id: measure.id, label: measure.label })}</Text>
      {measure.reporting === 'text' ? (
        <div>{t('consolidate.inWords')}</div>
      ) : (
        <div className={styles.figures}>
          <b>{rateText(rate, target, language) ?? t('consolidate.noFigure')}</b>
          <span>{fractionText(numerator, denominator, language)}</span>
          {met === null ? null : (
            <Tag tone={met ? 'good' : 'warning'}>{t(met ? 'consolidate.met' : 'consolidate.unmet')}</Tag>
          )}
        </div>
      )}
      <div className={styles.figures}>
        {measure.target ? (
          <span>
            {t(measure.target.comparator === '>' ? 'trace.above' : 'trace.target', {
              target: percentText(measure.target.value, language),
            })}
          </span>
        ) : null}
        <span>{t('trace.units', { reported: unitsReported, expected: unitsExpected })}</span>
      </div>
      {missing.length > 0 ? (
        <details>
          <summary className={quiet}>{t('trace.missing', { count: missing.length })}</summary>
          {missing.join('; ')}
        </details>
      ) : null}
    </div>
  );
}
