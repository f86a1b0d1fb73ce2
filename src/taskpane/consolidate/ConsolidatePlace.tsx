/** "Tổng hợp": the units' files and sheets into the province's appendices. */
import { Button, Checkbox, Spinner, Text } from '@fluentui/react-components';
import type { PlaceProps } from '../app/Shell';
import { useText } from '../i18n/TextProvider';
import { PeriodBox } from '../shared/PeriodBox';
import { usePlaceStyles } from '../shared/styles';
import { contestedUnits } from './ContestedFiles';
import { FilePicker } from './FilePicker';
import { ReviewPanel } from './ReviewPanel';
import { isBusy } from './state';
import { TaskOutcome } from './TaskOutcome';
import { useConsolidate } from './useConsolidate';

export function ConsolidatePlace({ plan }: PlaceProps) {
  const { t } = useText();
  const { place, buttons } = usePlaceStyles();
  const work = useConsolidate(plan);
  const { state, review, pending } = work;
  const busy = isBusy(state.task) || pending;
  const ready = review !== null && review.consolidation.counts.received > 0;
  const contested = review !== null && contestedUnits(review.consolidation).length > 0;
  return (
    <div className={place}>
      <Text>{t('consolidate.idle')}</Text>
      <FilePicker count={state.files.length} disabled={busy} onPick={work.add} />
      <Checkbox
        label={t('consolidate.workbook')}
        checked={state.sheets !== null}
        disabled={busy}
        onChange={(_, { checked }) => work.useSheets(checked === true)}
      />
      {pending ? <Spinner size="tiny" label={t('consolidate.judging')} /> : null}
      {state.sheets?.length === 0 ? <Text>{t('check.empty.title')}</Text> : null}
      {review ? (
        <>
          <PeriodBox plan={plan} period={review.period} onChoose={work.choosePeriod} disabled={busy} />
          <ReviewPanel review={review} plan={plan} disabled={busy} onRemove={work.remove} />
          {ready ? null : <Text>{t('consolidate.nothing')}</Text>}
          <div className={buttons}>
            <Button appearance="primary" disabled={busy || !ready || contested} onClick={work.insert}>
              {t('consolidate.submit')}
            </Button>
            <Button disabled={busy} onClick={work.clear}>
              {t('consolidate.clear')}
            </Button>
          </div>
        </>
      ) : null}
      <TaskOutcome {...work} />
    </div>
  );
}
