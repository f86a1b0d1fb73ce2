/** What is being done, or has become of it. */
import { Button, Field, Spinner } from '@fluentui/react-components';
import { useText } from '../i18n/TextProvider';
import { Bar } from '../shared/Bar';
import { DeliveryLinks } from '../shared/DeliveryLinks';
import { FailureMessage } from '../shared/FailureMessage';
import { Message } from '../shared/Message';
import { usePlaceStyles } from '../shared/styles';
import type { Consolidate } from './useConsolidate';

export function TaskOutcome({ state, actions }: Pick<Consolidate, 'state' | 'actions'>) {
  const { stop, resume, confirm, dismiss } = actions;
  const { t } = useText();
  const { group, buttons } = usePlaceStyles();
  const { task } = state;
  switch (task.step) {
    case 'idle':
      return null;
    case 'reading':
      if (!task.progress) return <Spinner size="tiny" label={t('consolidate.readingWorkbook')} />;
      return (
        <div className={group}>
          <Field validationState="none" validationMessage={t('consolidate.reading', task.progress)}>
            <Bar
              value={task.progress.done}
              max={task.progress.count}
              aria-label={t('consolidate.files', { count: task.progress.count })}
            />
          </Field>
          <Button onClick={stop}>{t('common.stop')}</Button>
        </div>
      );
    case 'stopped':
      return (
        <Message
          intent="info"
          text={t('consolidate.stopped', { read: state.files.size, left: task.left.length })}
          actions={<Button onClick={resume}>{t('consolidate.resume', { count: task.left.length })}</Button>}
        />
      );
    case 'broken':
      return (
        <Message
          title={t('consolidate.broken.title')}
          text={t('consolidate.broken.text')}
          detail={task.failure.detail}
          actions={<Button onClick={resume}>{t('consolidate.again', { count: state.files.size })}</Button>}
        />
      );
    case 'making':
      return <Spinner size="tiny" label={t('consolidate.making')} />;
    case 'inserting':
      return <Spinner size="tiny" label={t('consolidate.inserting')} />;
    case 'asking': {
      const { replace = [], keptColumns = [] } = task.product.sheets ?? {};
      return (
        <Message
          intent="warning"
          title={t('consolidate.replace.title')}
          text={
            <div className={group}>
              {t('consolidate.replace.text', { sheets: replace.join(', ') })} {t('common.noUndo')}
              {keptColumns.length > 0 ? (
                <div>{t('consolidate.replace.kept', { columns: keptColumns.join(', ') })}</div>
              ) : null}
              <div className={buttons}>
                <Button appearance="primary" onClick={confirm}>
                  {t('consolidate.replace.submit')}
                </Button>
                <Button onClick={dismiss}>{t('common.cancel')}</Button>
              </div>
            </div>
          }
        />
      );
    }
    case 'inserted': {
      const done = t('consolidate.done', { sheets: task.sheets.join(', ') });
      return (
        <Message
          intent="success"
          text={task.withCharts ? done : `${done} ${t('consolidate.withoutCharts')}`}
        />
      );
    }
    case 'made':
      return (
        <Message
          intent="success"
          title={t('consolidate.made', { file: task.delivery.file })}
          text={<DeliveryLinks key={task.delivery.file} delivery={task.delivery} />}
        />
      );
    case 'empty':
      return <Message intent="info" text={t('consolidate.empty')} />;
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
