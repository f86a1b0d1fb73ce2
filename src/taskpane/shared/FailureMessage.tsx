/** A failure of the host in the officer's words. */
import type { ReactNode } from 'react';
import { Button } from '@fluentui/react-components';
import type { HostFailure } from '../../excel';
import { useText } from '../i18n/TextProvider';
import { Message } from './Message';

interface Props {
  readonly failure: HostFailure;
  readonly title?: string;
  /** The workbook was left as it was. */
  readonly unchanged?: boolean;
  readonly onRetry?: () => void;
  readonly children?: ReactNode;
}

export function FailureMessage({ failure, title, unchanged = false, onRetry, children }: Props) {
  const { t } = useText();
  const sentence = t(`failure.${failure.code}`);
  return (
    <Message
      {...(title === undefined ? {} : { title })}
      text={
        <>
          {unchanged ? `${sentence} ${t('failure.unchanged')}` : sentence}
          {children}
        </>
      }
      detail={failure.detail}
      {...(onRetry ? { actions: <Button onClick={onRetry}>{t('common.retry')}</Button> } : {})}
    />
  );
}
