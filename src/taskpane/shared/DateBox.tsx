/**
 * A day as it is written in Vietnam. The browser's own date box would follow the language of the machine and show
 * 11/12 for 12 November on an English one.
 */
import { useState } from 'react';
import { Field, Input, type FieldProps } from '@fluentui/react-components';
import { parseDate, showDate } from '../../sheet/dates';
import { useText } from '../i18n/TextProvider';
import { usePlaceStyles } from './styles';

interface Props {
  readonly label: string;
  /** ISO date; null for none. */
  readonly day: string | null;
  /** Called once the box is left, or Enter pressed, with a day or nothing in it. */
  readonly onSet: (day: string | null) => void;
  readonly field?: Partial<FieldProps>;
  readonly disabled?: boolean;
  readonly className?: string;
}

export function DateBox({ label, day, onSet, field = {}, disabled = false, className = '' }: Props) {
  const { t } = useText();
  const { wide } = usePlaceStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const written = typed ?? (day === null ? '' : showDate(day));
  const read = written.trim() === '' ? null : parseDate(written);
  const isWrong = written.trim() !== '' && read === null;
  const leave = () => {
    if (typed === null || isWrong) return;
    setTyped(null);
    if (read !== day) onSet(read);
  };
  return (
    <Field
      label={label}
      className={className}
      {...field}
      {...(isWrong ? { validationState: 'error', validationMessage: t('date.wrong') } : {})}
    >
      <Input
        className={wide}
        inputMode="numeric"
        autoComplete="off"
        placeholder={t('date.placeholder')}
        disabled={disabled}
        value={written}
        onChange={(_, { value }) => setTyped(value)}
        onBlur={leave}
        onKeyDown={({ key }) => {
          if (key === 'Enter') leave();
        }}
      />
    </Field>
  );
}
