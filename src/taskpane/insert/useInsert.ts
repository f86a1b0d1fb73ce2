/** Runs an insert: the reducer says what comes next, this does it. */
import { useEffect, useReducer } from 'react';
import { useText } from '../i18n/TextProvider';
import { useAnnounce } from '../shared/announcer';
import { asFile, carryOut, look } from './carry-out';
import type { InsertRequest, Prepared } from './prepare';
import { initialInsert, insertReducer, type InsertState } from './state';

export interface Insert {
  readonly state: InsertState;
  readonly ask: (request: InsertRequest) => void;
  readonly confirm: () => void;
  readonly cancel: () => void;
  readonly edit: () => void;
}

export function useInsert(): Insert {
  const [state, dispatch] = useReducer(insertReducer, initialInsert);
  const { t } = useText();
  const announce = useAnnounce();

  const insert = async (prepared: Prepared) => {
    const answer = await carryOut(prepared);
    if (answer.ok) {
      dispatch({ type: 'inserted' });
      announce(t('insert.done', { unit: prepared.request.unit.name, sheets: prepared.shown.join(', ') }));
    } else {
      dispatch({ type: 'failed', failure: answer.failure, delivery: asFile(prepared) });
    }
  };

  const ask = async (request: InsertRequest) => {
    dispatch({ type: 'asked', request });
    const answer = await look(request, t);
    if (!answer.ok) {
      dispatch({ type: 'failed', failure: answer.failure, delivery: null });
      return;
    }
    dispatch({ type: 'looked', prepared: answer.value });
    if (answer.value.existing) announce(t('insert.existing.title'));
    else await insert(answer.value);
  };

  useEffect(() => {
    if (state.step === 'failed') announce(t(`failure.${state.failure.code}`));
  }, [state, announce, t]);

  return {
    state,
    ask: (request) => void ask(request),
    confirm: () => {
      if (state.step !== 'asking') return;
      dispatch({ type: 'confirmed' });
      void insert(state.prepared);
    },
    cancel: () => {
      dispatch({ type: 'cancelled' });
      announce(t('insert.cancelled'));
    },
    edit: () => dispatch({ type: 'edited' }),
  };
}
