/** What the files come to: how many units, which are missing, the figures, and each file. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { PlanPack } from '../../plan/schema';
import { useText } from '../i18n/TextProvider';
import { Message } from '../shared/Message';
import { usePlaceStyles } from '../shared/styles';
import { ContestedFiles } from './ContestedFiles';
import { FileList } from './FileList';
import { MeasureList } from './MeasureList';
import type { Review } from './review';

const useStyles = makeStyles({
  counts: { display: 'grid', gridTemplateColumns: '1fr auto', gap: '4px 12px', margin: 0 },
  count: { margin: 0, textAlign: 'end', fontWeight: tokens.fontWeightSemibold },
  fold: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalS },
  summary: { cursor: 'pointer', fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly review: Review;
  readonly plan: PlanPack;
  readonly disabled: boolean;
  readonly onRemove: (hashes: readonly string[]) => void;
}

export function ReviewPanel({ review, plan, disabled, onRemove }: Props) {
  const styles = useStyles();
  const { group, list } = usePlaceStyles();
  const { t } = useText();
  const { counts, measures, register, units } = review.consolidation;
  const missing = units.filter(({ standing }) => standing === 'missing');
  const met = measures.filter((measure) => measure.met).length;
  return (
    <section className={group}>
      {review.mixed ? <Message intent="warning" text={t('consolidate.mixed')} /> : null}
      <ContestedFiles consolidation={review.consolidation} onSettle={onRemove} />
      <b>{t('consolidate.units', { received: counts.received, expected: counts.expected })}</b>
      <dl className={styles.counts}>
        {(['accepted', 'returned', 'missing', 'unreadable'] as const).map((kind) => [
          <dt key={`${kind} name`}>{t(`consolidate.${kind}`)}</dt>,
          <dd key={kind} className={styles.count}>
            {counts[kind]}
          </dd>,
        ])}
      </dl>
      <details className={styles.fold}>
        <summary className={styles.summary}>
          {t('consolidate.measures', { met, count: measures.length })}
        </summary>
        <MeasureList measures={measures} />
      </details>
      {missing.length > 0 ? (
        <details className={styles.fold}>
          <summary className={styles.summary}>
            {t('consolidate.missingUnits', { count: missing.length })}
          </summary>
          <ul className={list}>
            {missing.map(({ unit }) => (
              <li key={unit.id}>{unit.name}</li>
            ))}
          </ul>
        </details>
      ) : null}
      <details className={styles.fold} open={register.length <= 10}>
        <summary className={styles.summary}>{t('consolidate.files', { count: register.length })}</summary>
        <FileList lines={register} plan={plan} disabled={disabled} onRemove={(hash) => onRemove([hash])} />
      </details>
    </section>
  );
}
