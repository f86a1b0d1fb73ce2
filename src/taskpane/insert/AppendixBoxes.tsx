/** Which appendices go into the form. */
import { useId } from 'react';
import { Checkbox, Label } from '@fluentui/react-components';
import { appendixIds } from '../../form/columns';
import { measureRows, projectRows, taskRows } from '../../plan/rows';
import type { AppendixId, PlanPack, Unit } from '../../plan/schema';
import { useText } from '../i18n/TextProvider';

const rowCounts: Readonly<Record<AppendixId, (plan: PlanPack, unit: Unit) => number>> = {
  PL01: (plan, unit) => measureRows(plan, unit).length,
  PL02: (plan, unit) => taskRows(plan, unit).length,
  PL03: (plan, unit) => projectRows(plan, unit).length,
};

interface Props {
  readonly plan: PlanPack;
  /** Null: every unit, each with its own rows. */
  readonly unit: Unit | null;
  readonly chosen: readonly AppendixId[];
  readonly onChange: (chosen: readonly AppendixId[]) => void;
  readonly disabled: boolean;
}

export function AppendixBoxes({ plan, unit, chosen, onChange, disabled }: Props) {
  const { t } = useText();
  const label = useId();
  // No `Field` around: it would give its one label to every box.
  return (
    <div role="group" aria-labelledby={label}>
      <Label id={label}>{t('insert.appendices')}</Label>
      {appendixIds.map((appendix) => {
        const rows = unit ? rowCounts[appendix](plan, unit) : null;
        const name = t(`insert.appendix.${appendix}`, { label: plan.appendices[appendix].label });
        const count = rows === 0 ? t('insert.noRows') : rows && t('insert.rows', { count: rows });
        return (
          <div key={appendix}>
            <Checkbox
              label={count === null ? name : `${name} (${count})`}
              checked={chosen.includes(appendix) && rows !== 0}
              disabled={disabled || rows === 0}
              onChange={(_, { checked }) =>
                onChange(
                  appendixIds.filter((one) => (one === appendix ? checked === true : chosen.includes(one))),
                )
              }
            />
          </div>
        );
      })}
    </div>
  );
}
