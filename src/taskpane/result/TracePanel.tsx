/** The totals in the selected cell's row: what each comes to, and the units that make it. */
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
  const { totals, reading, failure, ask } = useTrace(now, active);
  const { goTo, lost } = useGoTo(now);
  const why = failure ?? lost;
  return (
    <div className={group}>
      {why ? <FailureNotice why={why} /> : null}
      {totals?.traces.map((trace) => {
        const { id, label } = trace.measure;
        return (
          <section key={id} aria-label={t('trace.measure', { id, label })}>
            <TotalHead trace={trace} />
            <TracedUnits trace={trace} sheets={totals.sheets} onGo={goTo} />
          </section>
        );
      })}
      {reading && !totals ? <Spinner size="tiny" label={t('trace.reading')} /> : null}
      <Text size={200} className={quiet}>
        {t(totals ? 'trace.another' : 'trace.hint')}
      </Text>
      <div className={buttons}>
        {totals ? (
          <Button size="small" onClick={() => goTo(totals.cell)}>
            {t('trace.back', { cell: `${totals.cell.sheet}!${totals.cell.address}` })}
          </Button>
        ) : null}
        <Button size="small" onClick={ask}>
          {t('trace.ask')}
        </Button>
      </div>
    </div>
  );
}
