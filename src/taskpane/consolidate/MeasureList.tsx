/** The province's figures, before they are inserted. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { showRate } from '../../sheet/numbers';
import type { ReviewMeasure } from '../../work/desk-calls';
import { useText } from '../i18n/TextProvider';
import { Tag } from '../shared/severity';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  item: {
    display: 'grid',
    gridTemplateColumns: '32px minmax(0, 1fr)',
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  label: { color: tokens.colorNeutralForeground2 },
  figures: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
});

export function MeasureList({ measures }: { readonly measures: readonly ReviewMeasure[] }) {
  const styles = useStyles();
  const { t, language } = useText();
  return (
    <ul className={styles.list}>
      {measures.map(({ id, label, inWords, rate, target, met, unitsReported, unitsExpected }) => (
        <li key={id} className={styles.item}>
          <b>{id}</b>
          <div>
            <div className={styles.label}>{label}</div>
            <div className={styles.figures}>
              {inWords ? (
                <span>{t('consolidate.inWords')}</span>
              ) : (
                <b>
                  {rate === null ? t('consolidate.noFigure') : `${rateText(rate, target, language)}\u00a0%`}
                </b>
              )}
              <span>{t('consolidate.ofUnits', { reported: unitsReported, expected: unitsExpected })}</span>
              {met === null ? null : (
                <Tag tone={met ? 'good' : 'warning'}>{t(met ? 'consolidate.met' : 'consolidate.unmet')}</Tag>
              )}
            </div>
          </div>
        </li>
      ))}
    </ul>
  );
}

function rateText(rate: number, target: number | null, language: 'vi' | 'en'): string {
  const shown = showRate(rate, target);
  return language === 'vi' ? shown : shown.replace(',', '.');
}
