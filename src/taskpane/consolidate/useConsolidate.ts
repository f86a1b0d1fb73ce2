/** Runs a consolidation: reading, looking, inserting. What is shown is worked out from the state. */
import { useMemo, useReducer, useRef } from 'react';
import { readOpenWorkbook } from '../../excel';
import type { Period, PlanPack } from '../../plan/schema';
import { useText } from '../i18n/TextProvider';
import { useAnnounce } from '../shared/announcer';
import { insertResult, lookForResult, resultFile, type PreparedResult } from './result';
import type { Review } from './review';
import { openFiles, openSheets, type PickedFile } from './sources';
import { allFiles, consolidateReducer, initialConsolidate, type ConsolidateState } from './state';
import { useReview } from './useReview';

export interface Consolidate {
  readonly state: ConsolidateState;
  /** Null without files. */
  readonly review: Review | null;
  /** The review is not of these files yet. */
  readonly pending: boolean;
  readonly add: (files: readonly PickedFile[]) => void;
  readonly stop: () => void;
  readonly useSheets: (wanted: boolean) => void;
  readonly remove: (hashes: readonly string[]) => void;
  readonly clear: () => void;
  readonly choosePeriod: (period: Period) => void;
  readonly insert: () => void;
  readonly confirm: () => void;
  readonly cancel: () => void;
}

export function useConsolidate(plan: PlanPack): Consolidate {
  const [state, dispatch] = useReducer(consolidateReducer, initialConsolidate);
  const { t } = useText();
  const announce = useAnnounce();
  const stopper = useRef<AbortController | null>(null);
  const { files: picked, sheets, period } = state;
  const files = useMemo(() => allFiles(picked, sheets), [picked, sheets]);
  const { review, pending } = useReview(files, plan, period);

  const add = async (added: readonly PickedFile[]) => {
    if (added.length === 0) return;
    stopper.current = new AbortController();
    const opened = await openFiles(
      added,
      plan,
      (progress) => dispatch({ type: 'reading', progress }),
      stopper.current.signal,
    );
    dispatch(opened ? { type: 'files-read', files: opened } : { type: 'read-stopped' });
    if (opened) announce(t('consolidate.files', { count: opened.length }));
  };

  const readSheets = async () => {
    dispatch({ type: 'reading', progress: null });
    const open = await readOpenWorkbook();
    if (!open.ok) {
      dispatch({ type: 'failed', failure: open.failure, delivery: null });
      return;
    }
    const forms = await openSheets(open.value, plan, t('consolidate.workbookName'));
    dispatch({ type: 'sheets-read', sheets: forms });
  };

  const insertPrepared = async (prepared: PreparedResult) => {
    const answer = await insertResult(prepared);
    if (!answer.ok) {
      dispatch({ type: 'failed', failure: answer.failure, delivery: resultFile(prepared) });
      announce(t(`failure.${answer.failure.code}`));
      return;
    }
    dispatch({ type: 'inserted', prepared });
    announce(t('consolidate.done', { sheets: prepared.shown.join(', ') }));
  };

  const insert = async () => {
    if (!review) return;
    dispatch({ type: 'looking' });
    const looked = await lookForResult(review.consolidation);
    if (!looked.ok) {
      dispatch({ type: 'failed', failure: looked.failure, delivery: null });
      announce(t(`failure.${looked.failure.code}`));
      return;
    }
    dispatch({ type: 'looked', prepared: looked.value });
    if (looked.value.replace.length > 0) announce(t('consolidate.replace.title'));
    else await insertPrepared(looked.value);
  };

  return {
    state,
    review,
    pending,
    add: (added) => void add(added),
    stop: () => stopper.current?.abort(),
    useSheets: (wanted) => {
      if (wanted) void readSheets();
      else dispatch({ type: 'sheets-left' });
    },
    remove: (hashes) => dispatch({ type: 'removed', hashes }),
    clear: () => dispatch({ type: 'cleared' }),
    choosePeriod: (chosen) => dispatch({ type: 'period-chosen', period: chosen }),
    insert: () => void insert(),
    confirm: () => {
      if (state.task.step !== 'asking') return;
      const { prepared } = state.task;
      dispatch({ type: 'confirmed' });
      void insertPrepared(prepared);
    },
    cancel: () => dispatch({ type: 'cancelled' }),
  };
}
