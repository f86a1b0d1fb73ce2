/** What went wrong while the standing sheets were looked at. */
import { useText } from '../i18n/TextProvider';
import { FailureMessage } from '../shared/FailureMessage';
import { Message } from '../shared/Message';
import type { StandingFailure } from './standing';

export function FailureNotice({ why }: { readonly why: StandingFailure }) {
  const { t } = useText();
  return why.of === 'host' ? (
    <FailureMessage failure={why.failure} />
  ) : (
    <Message text={t('result.broken')} detail={why.failure.detail} />
  );
}
