/** The total in the selected cell: what it comes to, and the units that make it. */
import { Button, Spinner, Text } from '@fluentui/react-components';
import { useText } from '../i18n/TextProvider';
import { usePlaceStyles } from '../shared/styles';
import { FailureNotice } from './FailureNotice';
import { TotalHead } from './TotalHead';
import { TracedUnits } from './TracedUnits';
import { useGoTo } from './useGoTo';
import type { StandingNow } from './useStanding';
import { useTrace } from './useTrace';

interface Props {
  readonly now: StandingNow;
  /** The selection is followed. */
  readonly active: boolean;
}

export function TracePanel({ now, active }: Props) {
  const { group, buttons, quiet } = usePlaceStyles();
  const { t } = useText();
  const { total, reading, failure, ask } = useTrace(now, active);
  const { goTo, lost } = useGoTo(now);
  const why = failure ?? lost;
  return (
    <div className={group}>
      {why ? <FailureNotice why={why} /> : null}
      {total ? (
        <>
          <TotalHead trace={total.trace} />
          <TracedUnits key={total.trace.measure.id} total={total} onGo={goTo} />
        </>
      ) : null}
      {reading && !total ? <Spinner size="tiny" label={t('trace.reading')} /> : null}
      <Text size={200} className={quiet}>
        {t(total ? 'trace.another' : 'trace.hint')}
      </Text>
      <div className={buttons}>
        {total ? (
          <Button size="small" onClick={() => goTo(total.cell)}>
            {t('trace.back', { cell: `${total.cell.sheet}!${total.cell.address}` })}
          </Button>
        ) : null}
        <Button size="small" onClick={ask}>
          {t('trace.ask')}
        </Button>
      </div>
    </div>
  );
}
