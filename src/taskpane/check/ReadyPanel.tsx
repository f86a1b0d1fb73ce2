/** "Sẵn sàng nộp": the stamp once nothing stands in the way, and how to print the page for the head of unit. */
import { useEffect, useState } from 'react';
import { Button, Text } from '@fluentui/react-components';
import type { OpenWorkbook } from '../../excel';
import type { PlanPack } from '../../plan/schema';
import { useText } from '../i18n/TextProvider';
import { Message } from '../shared/Message';
import { usePlaceStyles } from '../shared/styles';
import type { CheckedForm } from './judge-workbook';
import { obstaclesOf, stampStateOf, type StampState } from './readiness';
import type { Actions } from './useActions';

interface Props {
  readonly plan: PlanPack;
  readonly form: CheckedForm;
  readonly open: OpenWorkbook;
  /** The result says what the cells say. */
  readonly settled: boolean;
  /** Colours stand in the table. */
  readonly marked: boolean;
  readonly actions: Actions;
}

export function ReadyPanel({ form, open, settled, marked, actions }: Props) {
  const { group } = usePlaceStyles();
  const { t } = useText();
  const stamp = useStampState(open, form);
  const { errors, unexplained } = obstaclesOf(form.findings);
  if (errors + unexplained > 0) {
    return <Text>{t('check.ready.notYet', { errors, warnings: unexplained })}</Text>;
  }
  if (stamp.kind === 'valid') {
    const { at, hash } = stamp.stamp;
    const time = `${at.slice(11, 16)} ${at.slice(8, 10)}/${at.slice(5, 7)}/${at.slice(0, 4)}`;
    return (
      <Message
        intent="success"
        title={t('check.ready.stamped', { time })}
        text={t('check.ready.print', { hash: hash.slice(0, 8) })}
        actions={
          <Button size="small" onClick={actions.showPage}>
            {t('check.ready.page')}
          </Button>
        }
      />
    );
  }
  return (
    <div className={group}>
      <Message
        intent="success"
        title={t('check.ready.title')}
        text={t(stamp.kind === 'outdated' ? 'check.ready.outdated' : 'check.ready.text')}
      />
      {marked ? <Text size={200}>{t('check.ready.marked')}</Text> : null}
      <Button
        appearance="primary"
        disabledFocusable={!settled || marked || actions.busy}
        onClick={actions.stamp}
      >
        {t('check.ready.submit')}
      </Button>
    </div>
  );
}

function useStampState(open: OpenWorkbook, form: CheckedForm): StampState {
  const [state, setState] = useState<StampState>({ kind: 'none' });
  useEffect(() => {
    let ended = false;
    void stampStateOf(open, form.submission).then((found) => {
      if (!ended) setState(found);
    });
    return () => {
      ended = true;
    };
  }, [open, form]);
  return state;
}
