/** What the files come to: who has sent what, the figures, and what can be made of them. */
import { memo, startTransition, useMemo, useState } from 'react';
import type { PlanPack, UnitId } from '../../plan/schema';
import type { Review, ReviewLine } from '../../work/desk-calls';
import { useText } from '../i18n/TextProvider';
import { Fold } from '../shared/Fold';
import { Message } from '../shared/Message';
import { usePlaceStyles } from '../shared/styles';
import { useStable } from '../shared/useStable';
import type { EntryActions } from './BoardEntry';
import { OverviewCharts } from './charts/OverviewCharts';
import { DecisionDialog, type Asked } from './DecisionDialog';
import { MeasureList } from './MeasureList';
import { Problems } from './Problems';
import { ProductList } from './ProductList';
import { StatusBoard } from './StatusBoard';
import type { ConsolidateState } from './state';
import { noTerms, readTerms } from './terms';
import type { ConsolidateActions } from './useConsolidate';

interface Props {
  readonly review: Review;
  readonly plan: PlanPack;
  readonly busy: boolean;
  readonly files: ConsolidateState['files'];
  readonly actions: ConsolidateActions;
}

export const ReviewPanel = memo(function ReviewPanel({ review, plan, busy, files, actions }: Props) {
  const { group } = usePlaceStyles();
  const { t } = useText();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [terms, setTerms] = useState(noTerms);
  const { remove, decide, make, changes } = actions;
  const { giveBack } = useStable({
    giveBack: (unit: UnitId) => make('returned', readTerms(terms), unit),
  });
  const entryActions = useMemo<EntryActions>(
    () => ({
      // A dialog is much to draw at once.
      ask: (question) => startTransition(() => setAsked(question)),
      remove: (line: ReviewLine) => remove([line]),
      canRemove: ({ file }) => files.has(file) || files.has(file.split('/')[0] ?? ''),
      changes,
      giveBack,
    }),
    [files, remove, changes, giveBack],
  );
  const { measures, results, watched, problems, watchProblems, withoutReturn } = review;
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
      <StatusBoard review={review} plan={plan} actions={entryActions} />
      <div className={group}>
        <Fold title={t('consolidate.measures', { met, count: measures.length })}>
          {(isOpen) => (isOpen ? <MeasureList measures={measures} /> : null)}
        </Fold>
        <Fold title={t('consolidate.charts')}>
          {(isOpen) => (isOpen ? <OverviewCharts figures={review.overview} /> : null)}
        </Fold>
        <Fold title={t('product.title')}>
          {(isOpen) =>
            isOpen ? (
              <>
                {withoutReturn.length > 0 ? (
                  <Message
                    intent="info"
                    text={t('product.withoutReturn', { files: withoutReturn.join('; ') })}
                  />
                ) : null}
                <ProductList
                  offered={review.products}
                  plan={plan}
                  typed={terms}
                  disabled={busy}
                  onType={setTerms}
                  onMake={make}
                />
              </>
            ) : null
          }
        </Fold>
      </div>
      {asked ? (
        <DecisionDialog asked={asked} plan={plan} onDecide={decide} onClose={() => setAsked(null)} />
      ) : null}
    </>
  );
});
