/** A box over all units: type a few letters, with or without accents. */
import { useMemo, useState } from 'react';
import { Combobox, Field, Option } from '@fluentui/react-components';
import type { PlanPack, Unit } from '../../plan/schema';
import { searchUnits } from '../../plan/units';
import { useText } from '../i18n/TextProvider';
import { usePlaceStyles } from '../shared/styles';

interface Props {
  readonly plan: PlanPack;
  readonly unit: Unit | null;
  readonly onChoose: (unit: Unit | null) => void;
  readonly disabled: boolean;
}

export function UnitBox({ plan, unit, onChoose, disabled }: Props) {
  const { t } = useText();
  const { wide } = usePlaceStyles();
  const [typed, setTyped] = useState(unit?.name ?? '');
  // With a unit chosen the box opens on all of them again, not on the one that is there.
  const found = useMemo(
    () => (unit && typed === unit.name ? plan.units : searchUnits(plan, typed)),
    [plan, typed, unit],
  );
  return (
    <Field label={t('insert.unit')} hint={t('insert.unitHint')}>
      <Combobox
        className={wide}
        listbox={{ style: { maxHeight: '45vh' } }}
        freeform
        autoComplete="off"
        disabled={disabled}
        value={typed}
        selectedOptions={unit ? [unit.id] : []}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          onChoose(null);
        }}
        onOptionSelect={(_, { optionValue }) => {
          const chosen = plan.units.find(({ id }) => id === optionValue) ?? null;
          if (!chosen) return;
          setTyped(chosen.name);
          onChoose(chosen);
        }}
        onBlur={() => {
          const [only, ...others] = found;
          if (unit || !only || others.length > 0) return;
          setTyped(only.name);
          onChoose(only);
        }}
      >
        {found.map(({ id, name }) => (
          <Option key={id} value={id} text={name}>
            {name}
          </Option>
        ))}
        {found.length === 0 ? (
          <Option disabled value="" text="">
            {t('insert.unitNone')}
          </Option>
        ) : null}
      </Combobox>
    </Field>
  );
}
