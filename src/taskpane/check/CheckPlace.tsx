/** "Kiểm tra": the forms of the open workbook, and each cell that needs work. */
import { useState } from 'react';
import { Button, Field, Select, Text } from '@fluentui/react-components';
import type { PlaceProps } from '../app/Shell';
import { useText } from '../i18n/TextProvider';
import { Bar } from '../shared/Bar';
import { FailureMessage } from '../shared/FailureMessage';
import { Message } from '../shared/Message';
import { usePlaceStyles } from '../shared/styles';
import { FormPanel } from './FormPanel';
import type { CheckedForm } from './judge-workbook';
import { countFindings } from './order';
import { resultOf, type Progress } from './state';
import { useCheck } from './useCheck';

export function CheckPlace({ plan, goTo }: PlaceProps) {
  const { t, language } = useText();
  const { place, quiet } = usePlaceStyles();
  const check = useCheck(plan);
  const [chosen, choose] = useState(0);
  const { state } = check;
  const result = resultOf(state);
  const form = result?.forms[chosen] ?? result?.forms[0];
  return (
    <div className={place}>
      {state.step === 'idle' ? <Text>{t('check.idle')}</Text> : null}
      <Button
        appearance={result ? 'secondary' : 'primary'}
        disabledFocusable={state.step === 'running'}
        onClick={check.run}
      >
        {t(result || state.step === 'failed' ? 'check.again' : 'check.submit')}
      </Button>
      {state.step === 'running' ? <Running progress={state.progress} /> : null}
      {state.step === 'failed' ? <FailureMessage failure={state.failure} title={t('check.failed')} /> : null}
      {state.step === 'result' && state.freshness === 'stale' ? (
        <Message intent="warning" text={t('check.stale')} />
      ) : null}
      {result?.forms.length === 0 ? (
        <Message
          intent="info"
          title={t('check.empty.title')}
          text={t('check.empty.text')}
          actions={<Button onClick={() => goTo('insert')}>{t('place.insert')}</Button>}
        />
      ) : null}
      {result && form ? (
        <Text size={200} className={quiet}>
          {state.step === 'result' && state.freshness === 'updating'
            ? t('check.updating')
            : t('check.at', { time: timeText(result.at, language) })}
        </Text>
      ) : null}
      {result && result.forms.length > 1 ? (
        <FormChoice forms={result.forms} chosen={chosen} onChoose={choose} />
      ) : null}
      {result && form ? (
        <FormPanel
          key={formKey(form)}
          plan={plan}
          form={form}
          open={result.open}
          follow={check.follow}
          freshness={state.step === 'result' ? state.freshness : null}
        />
      ) : null}
    </div>
  );
}

function Running({ progress }: { readonly progress: Progress }) {
  const { t } = useText();
  const words =
    progress.step === 'reading'
      ? t('check.reading')
      : t('check.judging', { done: progress.done + 1, count: progress.count });
  return (
    <Field validationMessage={words} validationState="none">
      {progress.step === 'reading' ? (
        <Bar aria-label={words} />
      ) : (
        <Bar aria-label={words} value={progress.done} max={progress.count} />
      )}
    </Field>
  );
}

interface ChoiceProps {
  readonly forms: readonly CheckedForm[];
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
}

function FormChoice({ forms, chosen, onChoose }: ChoiceProps) {
  const { t } = useText();
  const { wide } = usePlaceStyles();
  return (
    <Field className={wide} label={t('check.form')}>
      <Select className={wide} value={String(chosen)} onChange={(_, { value }) => onChoose(Number(value))}>
        {forms.map((form, index) => {
          const { error, warning } = countFindings(form.findings);
          const name = form.unit?.name ?? t('check.unknownUnit');
          return (
            <option key={formKey(form)} value={index}>
              {t('check.formOption', { name, period: form.periodName, errors: error, warnings: warning })}
            </option>
          );
        })}
      </Select>
    </Field>
  );
}

function formKey({ submission: { identity } }: CheckedForm): string {
  return [identity?.plan, identity?.unit, identity?.period].join(' ');
}

function timeText(at: number, language: 'vi' | 'en'): string {
  return new Intl.DateTimeFormat(language === 'vi' ? 'vi-VN' : 'en-GB', {
    hour: '2-digit',
    minute: '2-digit',
  }).format(at);
}
