/** "Chốt số liệu": the result as a file that is written down with its hashes and locked. */
import { useState } from 'react';
import { Button, Field, Input, Text } from '@fluentui/react-components';
import type { SealedIssue } from '../../work/desk-calls';
import { useText } from '../i18n/TextProvider';
import { usePlaceStyles } from '../shared/styles';

interface Props {
  /** The issue that the open workbook is: the next one amends it. */
  readonly sealed: SealedIssue | null;
  readonly disabled: boolean;
  readonly onSeal: (by: string) => void;
}

export function SealBox({ sealed, disabled, onSeal }: Props) {
  const { group, wide } = usePlaceStyles();
  const { t } = useText();
  const [by, setBy] = useState('');
  const [asked, setAsked] = useState(false);
  const isMissing = asked && by.trim() === '';
  const seal = () => {
    setAsked(true);
    if (by.trim() !== '') onSeal(by.trim());
  };
  return (
    <div className={group}>
      <Text>{sealed ? t('seal.next', { name: sealed.name, next: sealed.next }) : t('seal.about')}</Text>
      <Field
        label={t('seal.by')}
        required
        {...(isMissing ? { validationState: 'error', validationMessage: t('seal.missing') } : {})}
      >
        <Input className={wide} disabled={disabled} value={by} onChange={(_, { value }) => setBy(value)} />
      </Field>
      <div>
        <Button disabled={disabled} onClick={seal}>
          {sealed ? t('seal.submitNext') : t('seal.submit')}
        </Button>
      </div>
    </div>
  );
}
