/** The periods of the plan, with when reports are due. */
import { Field, Select } from '@fluentui/react-components';
import type { Period, PlanPack } from '../../plan/schema';
import { showDate } from '../../sheet/dates';
import { useText } from '../i18n/TextProvider';

interface Props {
  readonly plan: PlanPack;
  readonly period: Period | undefined;
  readonly onChoose: (period: Period) => void;
  readonly disabled: boolean;
}

export function PeriodBox({ plan, period, onChoose, disabled }: Props) {
  const { t } = useText();
  const due = period?.dueBefore;
  return (
    <Field
      label={t('common.period')}
      hint={due ? t('common.due', { date: showDate(due) }) : t('common.noDue')}
    >
      <Select
        disabled={disabled}
        value={period?.id ?? ''}
        onChange={(_, { value }) => {
          const chosen = plan.periods.find(({ id }) => id === value);
          if (chosen) onChoose(chosen);
        }}
      >
        {plan.periods.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
