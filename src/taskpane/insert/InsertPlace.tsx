/** "Chèn biểu mẫu": the form of one unit into the open workbook, or the forms of all as files. */
import { useState } from 'react';
import { Button, Field, Radio, RadioGroup } from '@fluentui/react-components';
import { appendixIds } from '../../form/columns';
import type { AppendixId, Period, Unit } from '../../plan/schema';
import type { PlaceProps } from '../app/Shell';
import { useText } from '../i18n/TextProvider';
import { PeriodBox } from '../shared/PeriodBox';
import { usePlaceStyles } from '../shared/styles';
import { AllForms } from './AllForms';
import { AppendixBoxes } from './AppendixBoxes';
import { InsertOutcome } from './InsertOutcome';
import { isBusy } from './state';
import { UnitBox } from './UnitBox';
import { useInsert } from './useInsert';

export function InsertPlace({ plan }: PlaceProps) {
  const { t } = useText();
  const { place } = usePlaceStyles();
  const insert = useInsert();
  const [scope, setScope] = useState<'one' | 'every'>('one');
  const [unit, setUnit] = useState<Unit | null>(null);
  const [period, setPeriod] = useState<Period | undefined>(() =>
    plan.periods.find(({ id }) => id === plan.defaultPeriod),
  );
  const [appendices, setAppendices] = useState<readonly AppendixId[]>(appendixIds);
  const busy = isBusy(insert.state);
  const edited =
    <Value,>(set: (value: Value) => void) =>
    (value: Value) => {
      insert.edit();
      set(value);
    };
  const request = () =>
    period && appendices.length > 0 ? { plan, period, appendices, madeAt: new Date().toISOString() } : null;
  const submit = () => {
    const asked = request();
    if (asked && unit) insert.ask({ ...asked, unit });
  };
  return (
    <div className={place}>
      <Field label={t('insert.scope')}>
        <RadioGroup
          value={scope}
          disabled={busy}
          onChange={(_, { value }) => edited(setScope)(value === 'every' ? 'every' : 'one')}
        >
          <Radio value="one" label={t('insert.oneUnit')} />
          <Radio value="every" label={t('insert.everyUnit', { count: plan.units.length })} />
        </RadioGroup>
      </Field>
      {scope === 'one' ? (
        <UnitBox plan={plan} unit={unit} onChoose={edited(setUnit)} disabled={busy} />
      ) : null}
      <PeriodBox plan={plan} period={period} onChoose={edited(setPeriod)} disabled={busy} />
      <AppendixBoxes
        plan={plan}
        unit={scope === 'one' ? unit : null}
        chosen={appendices}
        onChange={edited(setAppendices)}
        disabled={busy}
      />
      {scope === 'one' ? (
        <>
          <Button appearance="primary" disabled={busy || !unit || !request()} onClick={submit}>
            {t('insert.submit')}
          </Button>
          <InsertOutcome {...insert} />
        </>
      ) : (
        <AllForms request={request} />
      )}
    </div>
  );
}
