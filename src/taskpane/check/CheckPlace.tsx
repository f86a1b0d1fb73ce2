/** "Kiểm tra": the forms of the open workbook, and each cell that needs work. */
import { Button, Spinner, Text } from '@fluentui/react-components';
import type { PlaceProps } from '../app/Shell';
import { useText } from '../i18n/TextProvider';
import { FailureMessage } from '../shared/FailureMessage';
import { Message } from '../shared/Message';
import { usePlaceStyles } from '../shared/styles';
import { FormResult } from './FormResult';
import { useCheck } from './useCheck';

export function CheckPlace({ plan, goTo }: PlaceProps) {
  const { t, language } = useText();
  const { place, quiet } = usePlaceStyles();
  const { state, run, goTo: goToCell, lost } = useCheck(plan);
  const forms = state.step === 'result' ? state.result.forms : [];
  return (
    <div className={place}>
      {state.step === 'idle' ? <Text>{t('check.idle')}</Text> : null}
      <Button appearance="primary" disabled={state.step === 'running'} onClick={run}>
        {t(state.step === 'idle' ? 'check.submit' : 'check.again')}
      </Button>
      {state.step === 'running' ? <Spinner size="tiny" label={t('check.working')} /> : null}
      {state.step === 'failed' ? <FailureMessage failure={state.failure} title={t('check.failed')} /> : null}
      {state.step === 'result' && state.stale ? <Message intent="warning" text={t('check.stale')} /> : null}
      {state.step === 'result' && forms.length === 0 ? (
        <Message
          intent="info"
          title={t('check.empty.title')}
          text={t('check.empty.text')}
          actions={<Button onClick={() => goTo('insert')}>{t('place.insert')}</Button>}
        />
      ) : null}
      {lost ? <FailureMessage failure={lost} /> : null}
      {state.step === 'result' && forms.length > 0 ? (
        <Text size={200} className={quiet}>
          {t('check.at', { time: timeText(state.result.at, language) })}. {t('check.hint')}
        </Text>
      ) : null}
      {forms.map((form, index) => (
        <FormResult key={index} form={form} plan={plan} onGoTo={goToCell} />
      ))}
    </div>
  );
}

function timeText(at: number, language: 'vi' | 'en'): string {
  return new Intl.DateTimeFormat(language === 'vi' ? 'vi-VN' : 'en-GB', {
    hour: '2-digit',
    minute: '2-digit',
  }).format(at);
}
