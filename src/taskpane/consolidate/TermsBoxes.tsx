/** Whom units may ask, and how many working days they are given: for letters and files to give back. */
import { Field, Input } from '@fluentui/react-components';
import { knowsYear } from '../../answers/working-days';
import type { PlanPack } from '../../plan/schema';
import { localDay } from '../../sheet/times';
import { useText } from '../i18n/TextProvider';
import { usePlaceStyles } from '../shared/styles';
import { mostDays, readTerms, type TypedTerms } from './terms';

interface Props {
  readonly plan: PlanPack;
  readonly typed: TypedTerms;
  readonly onType: (typed: TypedTerms) => void;
}

export function TermsBoxes({ plan, typed, onType }: Props) {
  const { t } = useText();
  const { group, wide } = usePlaceStyles();
  const today = localDay(new Date().toISOString()) ?? '';
  const unknown = knowsYear(plan.calendar, today)
    ? {}
    : ({
        validationState: 'warning',
        validationMessage: t('terms.unknownYear', { year: today.slice(0, 4) }),
      } as const);
  const wrong =
    readTerms(typed) === null
      ? ({ validationState: 'error', validationMessage: t('terms.days.wrong', { most: mostDays }) } as const)
      : unknown;
  return (
    <div className={group}>
      <Field label={t('terms.contact')} hint={t('terms.contact.hint')}>
        <Input
          className={wide}
          value={typed.contact}
          onChange={(_, { value }) => onType({ ...typed, contact: value })}
        />
      </Field>
      <Field label={t('terms.days')} hint={t('terms.days.hint', { days: plan.letters.days })} {...wrong}>
        <Input
          className={wide}
          inputMode="numeric"
          autoComplete="off"
          value={typed.days}
          onChange={(_, { value }) => onType({ ...typed, days: value })}
        />
      </Field>
    </div>
  );
}
