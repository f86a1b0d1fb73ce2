/** "Tổng hợp": the units' files and sheets into the province's appendices. */
import { useEffect, useEffectEvent, useMemo, useRef } from 'react';
import {
  Button,
  Checkbox,
  Field,
  makeStyles,
  mergeClasses,
  Spinner,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { PlaceProps } from '../app/Shell';
import { useText } from '../i18n/TextProvider';
import { AppendixBoxes } from '../result/AppendixBoxes';
import { ResultSection } from '../result/ResultSection';
import { SealBox } from '../result/SealBox';
import { Bar } from '../shared/Bar';
import { Fold } from '../shared/Fold';
import { Message } from '../shared/Message';
import { PeriodBox } from '../shared/PeriodBox';
import { usePlaceStyles } from '../shared/styles';
import { useInSight } from '../shared/useInSight';
import { boardOf, isContested } from './board';
import { DeadlineBoxes } from './DeadlineBoxes';
import { FilePicker } from './FilePicker';
import { ReviewPanel } from './ReviewPanel';
import { isBusy } from './state';
import { TaskOutcome } from './TaskOutcome';
import { useConsolidate } from './useConsolidate';

const useStyles = makeStyles({
  // In view however long the board is.
  foot: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    maxHeight: '60vh',
    overflowY: 'auto',
    marginInline: '-20px',
    padding: '8px 20px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // Both buttons stand side by side in the narrowest pane.
  clear: { minWidth: 0 },
});

export function ConsolidatePlace({ plan }: PlaceProps) {
  const { t } = useText();
  const styles = useStyles();
  const { place, group, buttons } = usePlaceStyles();
  const work = useConsolidate(plan);
  const { state, appendices, actions, review, progress } = work;
  const whole = useRef<HTMLDivElement>(null);
  const inSight = useInSight(whole);
  const enter = useEffectEvent(actions.enter);
  useEffect(() => {
    if (inSight) enter();
  }, [inSight]);
  const busy = isBusy(state.task) || progress !== null;
  const hasFiles = review !== null && review.lines.length + review.results.length > 0;
  const isResting = !hasFiles && state.task.step === 'idle';
  const contested = useMemo(
    () => (review ? boardOf(review, plan).filter(isContested).length : 0),
    [review, plan],
  );
  return (
    <div ref={whole} className={place}>
      <Text>{t('consolidate.idle')}</Text>
      <FilePicker count={state.files.size} disabled={isBusy(state.task)} onPick={actions.add} />
      <Checkbox
        label={t('consolidate.workbook')}
        checked={state.withSheets}
        disabled={busy}
        onChange={(_, { checked }) => actions.useSheets(checked === true)}
      />
      <ResultSection plan={plan} />
      {review && hasFiles ? (
        <>
          <PeriodBox
            plan={plan}
            period={plan.periods.find(({ id }) => id === review.period)}
            onChoose={({ id }) => actions.choosePeriod(id)}
            disabled={busy}
          />
          <DeadlineBoxes
            deadlines={state.deadlines ?? review.deadlines}
            disabled={isBusy(state.task)}
            onSet={actions.setDeadlines}
          />
          <ReviewPanel review={review} plan={plan} busy={busy} files={state.files} actions={actions} />
          <div className={group}>
            <Fold title={t('appendices.title')}>
              {(isOpen) => (isOpen ? <AppendixBoxes plan={plan} disabled={busy} {...appendices} /> : null)}
            </Fold>
            <Fold title={t('seal.title')}>
              {() => <SealBox sealed={review.sealed} disabled={busy} onSeal={actions.seal} />}
            </Fold>
          </div>
        </>
      ) : null}
      <div className={mergeClasses(group, isResting ? undefined : styles.foot)}>
        {progress && state.task.step !== 'reading' ? <Judging {...progress} /> : null}
        <TaskOutcome state={state} actions={actions} />
        {contested > 0 ? (
          <Message intent="warning" text={t('consolidate.contested', { count: contested })} />
        ) : null}
        {review && hasFiles ? (
          <>
            {review.counts.received === 0 ? <Text>{t('consolidate.nothing')}</Text> : null}
            {review.sealed ? (
              <Message
                intent="info"
                text={t('seal.keeps', { name: review.sealed.name, next: review.sealed.next })}
              />
            ) : null}
            <div className={buttons}>
              <Button
                appearance="primary"
                disabled={busy || review.counts.received === 0 || contested > 0 || review.sealed !== null}
                onClick={actions.insert}
              >
                {t('consolidate.submit')}
              </Button>
              <Button className={styles.clear} disabled={busy} onClick={actions.clear}>
                {t('consolidate.clear')}
              </Button>
            </div>
          </>
        ) : null}
      </div>
    </div>
  );
}

function Judging({ done, count }: { readonly done: number; readonly count: number }) {
  const { t } = useText();
  if (count === 0) return <Spinner size="tiny" label={t('consolidate.judging')} />;
  return (
    <Field validationState="none" validationMessage={t('consolidate.judged', { done, count })}>
      <Bar value={done} max={count} aria-label={t('consolidate.judging')} />
    </Field>
  );
}
