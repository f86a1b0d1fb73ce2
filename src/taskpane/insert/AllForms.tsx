/** "Tất cả đơn vị": a .zip of all forms, with progress and a way to stop. */
import { useRef, useState } from 'react';
import { Button, Field, ProgressBar, Text } from '@fluentui/react-components';
import { useText } from '../i18n/TextProvider';
import { useAnnounce } from '../shared/announcer';
import type { Delivery } from '../shared/delivery';
import { DeliveryLinks } from '../shared/DeliveryLinks';
import { Message } from '../shared/Message';
import { usePlaceStyles } from '../shared/styles';
import { makeAllForms, type AllFormsRequest, type Progress } from './all-forms';

type State =
  | { readonly step: 'idle' | 'stopped' }
  | { readonly step: 'making'; readonly progress: Progress | null }
  | { readonly step: 'done'; readonly delivery: Delivery };

export function AllForms({ request }: { readonly request: () => AllFormsRequest | null }) {
  const { t } = useText();
  const { group } = usePlaceStyles();
  const announce = useAnnounce();
  const [state, setState] = useState<State>({ step: 'idle' });
  const stopper = useRef<AbortController | null>(null);
  const asked = request();
  const count = asked?.plan.units.length ?? 0;

  const make = async () => {
    const now = request();
    if (!now) return;
    stopper.current = new AbortController();
    setState({ step: 'making', progress: null });
    const delivery = await makeAllForms(
      now,
      (progress) => setState({ step: 'making', progress }),
      stopper.current.signal,
    );
    setState(delivery ? { step: 'done', delivery } : { step: 'stopped' });
    announce(delivery ? t('insert.all.done', { count }) : t('insert.all.stopped'));
  };

  if (state.step === 'making') {
    const { progress } = state;
    const done = progress?.done ?? 0;
    return (
      <div className={group}>
        <Field
          validationState="none"
          validationMessage={t('insert.all.working', { done, count, unit: progress?.unit.name ?? '' })}
        >
          <ProgressBar value={done} max={count} aria-label={t('insert.all.submit', { count })} />
        </Field>
        <Button onClick={() => stopper.current?.abort()}>{t('common.stop')}</Button>
      </div>
    );
  }
  return (
    <div className={group}>
      <Text>{t('insert.all.text')}</Text>
      <Button appearance="primary" disabled={!asked} onClick={() => void make()}>
        {t('insert.all.submit', { count })}
      </Button>
      {state.step === 'stopped' ? <Message intent="info" text={t('insert.all.stopped')} /> : null}
      {state.step === 'done' ? (
        <Message
          intent="success"
          title={t('insert.all.done', { count })}
          text={<DeliveryLinks delivery={state.delivery} />}
        />
      ) : null}
    </div>
  );
}
