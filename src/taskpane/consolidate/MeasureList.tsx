/** The province's figures, before they are inserted. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { MeasureTotal } from '../../consolidation';
import { showRate } from '../../sheet/numbers';
import { useText } from '../i18n/TextProvider';
import { Tag } from '../shared/severity';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    textAlign: 'start',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
  },
  number: { textAlign: 'end', whiteSpace: 'nowrap' },
});

export function MeasureList({ measures }: { readonly measures: readonly MeasureTotal[] }) {
  const styles = useStyles();
  const { t, language } = useText();
  return (
    <table className={styles.table}>
      <tbody>
        {measures.map(({ id, measure, rate, met, unitsReported, unitsExpected }) => (
          <tr key={id}>
            <th scope="row" className={styles.cell}>
              {id}
            </th>
            <td className={styles.cell}>
              <span className={styles.number}>
                {rate === null ? t('consolidate.noFigure') : `${rateText(rate, measure.target, language)} %`}
              </span>
              <div>{t('consolidate.ofUnits', { reported: unitsReported, expected: unitsExpected })}</div>
            </td>
            <td className={styles.cell}>
              {met === null ? null : (
                <Tag tone={met ? 'good' : 'warning'}>{t(met ? 'consolidate.met' : 'consolidate.unmet')}</Tag>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function rateText(rate: number, target: { readonly value: number } | null, language: 'vi' | 'en'): string {
  const shown = showRate(rate, target?.value ?? null);
  return language === 'vi' ? shown : shown.replace(',', '.');
}
