/** What is being done, or has become of it. */
import { Button, Field, ProgressBar, Spinner } from '@fluentui/react-components';
import { useText } from '../i18n/TextProvider';
import { DeliveryLinks } from '../shared/DeliveryLinks';
import { FailureMessage } from '../shared/FailureMessage';
import { Message } from '../shared/Message';
import { usePlaceStyles } from '../shared/styles';
import type { Consolidate } from './useConsolidate';

export function TaskOutcome({ state: { task }, stop, confirm, cancel }: Consolidate) {
  const { t } = useText();
  const { group, buttons } = usePlaceStyles();
  switch (task.step) {
    case 'idle':
      return null;
    case 'reading':
      if (!task.progress) return <Spinner size="tiny" label={t('consolidate.readingWorkbook')} />;
      return (
        <div className={group}>
          <Field validationState="none" validationMessage={t('consolidate.reading', task.progress)}>
            <ProgressBar
              value={task.progress.done}
              max={task.progress.count}
              aria-label={t('consolidate.files', { count: task.progress.count })}
            />
          </Field>
          <Button onClick={stop}>{t('common.stop')}</Button>
        </div>
      );
    case 'looking':
    case 'inserting':
      return <Spinner size="tiny" label={t('consolidate.inserting')} />;
    case 'asking':
      return (
        <Message
          intent="warning"
          title={t('consolidate.replace.title')}
          text={
            <div className={group}>
              {t('consolidate.replace.text', { sheets: task.prepared.replace.join(', ') })}{' '}
              {t('common.noUndo')}
              {task.prepared.keptColumns.length > 0 ? (
                <div>{t('consolidate.replace.kept', { columns: task.prepared.keptColumns.join(', ') })}</div>
              ) : null}
              <div className={buttons}>
                <Button appearance="primary" onClick={confirm}>
                  {t('consolidate.replace.submit')}
                </Button>
                <Button onClick={cancel}>{t('common.cancel')}</Button>
              </div>
            </div>
          }
        />
      );
    case 'done':
      return (
        <Message intent="success" text={t('consolidate.done', { sheets: task.prepared.shown.join(', ') })} />
      );
    case 'failed':
      return (
        <FailureMessage failure={task.failure} unchanged>
          {task.delivery ? (
            <>
              <p>{t('delivery.instead')}</p>
              <DeliveryLinks delivery={task.delivery} />
            </>
          ) : null}
        </FailureMessage>
      );
  }
}
