/** "Sẵn sàng nộp": the stamp once nothing stands in the way, and how to print the page for the head of unit. */
import { useEffect, useState } from 'react';
import { Button, Text } from '@fluentui/react-components';
import type { OpenWorkbook } from '../../excel';
import type { PlanPack } from '../../plan/schema';
import { useText, type Say } from '../i18n/TextProvider';
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
  /** Entries that are marked in the table; null while marks are off. */
  readonly marked: number | null;
  readonly actions: Actions;
}

export function ReadyPanel({ form, open, settled, marked, actions }: Props) {
  const { group } = usePlaceStyles();
  const { t } = useText();
  const stamp = useStampState(open, form);
  const { errors, unexplained } = obstaclesOf(form.findings);
  if (errors + unexplained > 0) {
    return <Text>{notYet(t, errors, unexplained)}</Text>;
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
      {marked === null ? null : (
        <>
          <Text size={200}>{t('check.ready.marked')}</Text>
          <Button size="small" disabledFocusable={actions.busy} onClick={() => actions.mark(false)}>
            {t('check.unmark', { count: marked })}
          </Button>
        </>
      )}
      <Button
        appearance="primary"
        disabledFocusable={!settled || marked !== null || actions.busy}
        onClick={actions.stamp}
      >
        {t('check.ready.submit')}
      </Button>
    </div>
  );
}

function notYet(t: Say, errors: number, warnings: number): string {
  if (warnings === 0) return t('check.ready.notYet.errors', { errors });
  if (errors === 0) return t('check.ready.notYet.warnings', { warnings });
  return t('check.ready.notYet', { errors, warnings });
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
