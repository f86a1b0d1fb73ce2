/** What the files come to: who has sent what, the figures, and what can be made of them. */
import { useMemo, useState } from 'react';
import type { PlanPack } from '../../plan/schema';
import type { Review, ReviewLine } from '../../work/desk-calls';
import { useText } from '../i18n/TextProvider';
import { Message } from '../shared/Message';
import { usePlaceStyles } from '../shared/styles';
import type { EntryActions } from './BoardEntry';
import { DecisionDialog, type Asked } from './DecisionDialog';
import { useFoldStyles } from './fold';
import { MeasureList } from './MeasureList';
import { OverviewFold } from './OverviewFold';
import { Problems } from './Problems';
import { ProductList } from './ProductList';
import { StatusBoard } from './StatusBoard';
import type { Consolidate } from './useConsolidate';

interface Props {
  readonly review: Review;
  readonly plan: PlanPack;
  readonly busy: boolean;
  readonly work: Consolidate;
}

export function ReviewPanel({ review, plan, busy, work }: Props) {
  const styles = useFoldStyles();
  const { group } = usePlaceStyles();
  const { t } = useText();
  const [asked, ask] = useState<Asked | null>(null);
  const { remove, decide, make } = work;
  const { files } = work.state;
  const actions = useMemo<EntryActions>(
    () => ({
      ask,
      remove: (line: ReviewLine) => remove([line]),
      canRemove: ({ file }) => files.has(file) || files.has(file.split('/')[0] ?? ''),
    }),
    // `remove` is made anew with every turn and always does the same.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [files],
  );
  const { measures, results, watched, problems, watchProblems } = review;
  const met = measures.filter((measure) => measure.met).length;
  return (
    <>
      {review.mixed ? <Message intent="warning" text={t('consolidate.mixed')} /> : null}
      {results.length > 0 ? (
        <Message intent="info" text={t('consolidate.results', { files: results.join('; ') })} />
      ) : null}
      {watched.map((one) => (
        <Message key={one.file} intent="info" text={t('consolidate.watched', { ...one })} />
      ))}
      <Problems title={t('consolidate.problems')} problems={problems} />
      <Problems title={t('consolidate.watchProblems')} problems={watchProblems} />
      <StatusBoard review={review} plan={plan} actions={actions} />
      <div className={group}>
        <details className={styles.fold}>
          <summary className={styles.summary}>
            {t('consolidate.measures', { met, count: measures.length })}
          </summary>
          <MeasureList measures={measures} />
        </details>
        <OverviewFold figures={review.overview} />
        <details className={styles.fold}>
          <summary className={styles.summary}>{t('product.title')}</summary>
          <div className={styles.content}>
            {review.withoutReturn.length > 0 ? (
              <Message
                intent="info"
                text={t('product.withoutReturn', { files: review.withoutReturn.join('; ') })}
              />
            ) : null}
            <ProductList offered={review.products} disabled={busy} onMake={make} />
          </div>
        </details>
      </div>
      {asked ? (
        <DecisionDialog asked={asked} plan={plan} onDecide={decide} onClose={() => ask(null)} />
      ) : null}
    </>
  );
}
