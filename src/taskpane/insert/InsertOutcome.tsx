/** What has become of an insert, below its button. */
import { Spinner } from '@fluentui/react-components';
import { useText } from '../i18n/TextProvider';
import { DeliveryLinks } from '../shared/DeliveryLinks';
import { FailureMessage } from '../shared/FailureMessage';
import { Message } from '../shared/Message';
import { ExistingQuestion } from './ExistingQuestion';
import type { Prepared } from './prepare';
import type { Insert } from './useInsert';

export function InsertOutcome({ state, confirm, cancel }: Insert) {
  const { t } = useText();
  switch (state.step) {
    case 'form':
      return state.cancelled ? <Message intent="info" text={t('insert.cancelled')} /> : null;
    case 'looking':
      return <Spinner size="tiny" label={t('insert.reading')} />;
    case 'asking':
      return <ExistingQuestion prepared={state.prepared} onConfirm={confirm} onCancel={cancel} />;
    case 'inserting':
      return <Spinner size="tiny" label={t('insert.working', { unit: state.prepared.request.unit.name })} />;
    case 'done':
      return <Done prepared={state.prepared} />;
    case 'failed':
      return (
        <FailureMessage failure={state.failure} unchanged>
          {state.delivery ? (
            <>
              <p>{t('delivery.instead')}</p>
              <DeliveryLinks delivery={state.delivery} />
            </>
          ) : null}
        </FailureMessage>
      );
  }
}

function Done({ prepared }: { readonly prepared: Prepared }) {
  const { t } = useText();
  const { request, shown, existing } = prepared;
  const lines = [t('insert.done', { unit: request.unit.name, sheets: shown.join(', ') })];
  if (existing && existing.carried.kept > 0) {
    lines.push(t('insert.doneCarried', { count: existing.carried.kept }));
  }
  if (existing?.leftoverSheet) {
    const { length } = existing.carried.leftovers;
    lines.push(t('insert.doneLeft', { count: length, sheet: existing.leftoverSheet }));
  }
  return <Message intent="success" text={lines.join(' ')} />;
}
