/** Runs a consolidation: reading, deciding, making, inserting. What is shown is worked out from the state. */
import { useEffect, useEffectEvent, useReducer, useRef } from 'react';
import type { Deadlines, Decision } from '../../consolidation';
import type { PeriodId, PlanPack, UnitId } from '../../plan/schema';
import type { AnswerTerms, DeskAnswer, DeskFailure, Product, ProductRequest } from '../../work/desk-calls';
import type { ProductId } from '../../work/desk-products';
import { useText } from '../i18n/TextProvider';
import { choiceOf } from '../result/appendix-draft';
import { useAppendixDraft, type AppendixDraftNow } from '../result/useAppendixDraft';
import { useAnnounce } from '../shared/announcer';
import { useStable } from '../shared/useStable';
import type { AskChanges } from './ChangesFold';
import { addFiles, type PickedFile } from './picked';
import { deliveryOf, insertProduct, layOut } from './result';
import { consolidateReducer, initialConsolidate, joined, type ConsolidateState } from './state';
import { useDesk } from './useDesk';
import { useReview, type ReviewNow } from './useReview';

export interface Consolidate extends ReviewNow {
  readonly state: ConsolidateState;
  /** How the appendices of what is made are printed. */
  readonly appendices: AppendixDraftNow;
  readonly actions: ConsolidateActions;
}

/** They stay the same functions for as long as the place stands. */
export type ConsolidateActions = {
  /** The place is in sight: what an earlier run has left in the workbook is read, once. */
  readonly enter: () => void;
  readonly add: (files: readonly PickedFile[]) => void;
  readonly stop: () => void;
  /** Goes on with what was stopped, or reads all again after a breakdown. */
  readonly resume: () => void;
  readonly useSheets: (wanted: boolean) => void;
  readonly remove: (files: readonly { readonly hash: string; readonly file: string }[]) => void;
  readonly clear: () => void;
  readonly choosePeriod: (period: PeriodId) => void;
  readonly decide: (decision: Decision) => void;
  readonly setDeadlines: (deadlines: Deadlines) => void;
  readonly changes: AskChanges;
  readonly insert: () => void;
  readonly make: (product: ProductId, terms: AnswerTerms | null, unit?: UnitId) => void;
  /** Makes the sealed issue, with who answers for it. */
  readonly seal: (by: string) => void;
  readonly confirm: () => void;
  readonly dismiss: () => void;
};

/** What the officer adds to a product. */
type Said = Pick<ProductRequest, 'terms' | 'sealedBy' | 'unit'>;

export function useConsolidate(plan: PlanPack): Consolidate {
  const [state, dispatch] = useReducer(consolidateReducer, initialConsolidate);
  const { t } = useText();
  const announce = useAnnounce();
  const stopper = useRef<AbortController | null>(null);
  const hasEntered = useRef(false);
  const tooSlow = useRef(new Set<PickedFile>());
  const seat = useDesk(plan);
  const appendices = useAppendixDraft();

  const breakDown = (failure: DeskFailure, unread: readonly PickedFile[] = []) => {
    seat.renew();
    dispatch({ type: 'broken', failure, unread });
    announce(t('consolidate.broken.title'));
  };
  const now = useReview(seat, state, breakDown);

  /** The value of an answer; undefined where the desk broke down, which is then on the screen. */
  const valueOf = <T>(answer: DeskAnswer<T>): T | undefined => {
    if (answer.ok) return answer.value;
    breakDown(answer.failure);
    return undefined;
  };

  const add = async (added: readonly PickedFile[]) => {
    if (added.length === 0) return;
    stopper.current = new AbortController();
    const { read, left, failure, stuckAt } = await addFiles(seat.desk(), added, {
      onProgress: (progress) => dispatch({ type: 'reading', progress }),
      signal: stopper.current.signal,
      tooSlow: tooSlow.current,
    });
    if (failure) {
      breakDown(failure, added);
      return;
    }
    if (stuckAt) {
      // Another desk reads all files again; this one is then a line that says why it was not read.
      tooSlow.current.add(stuckAt);
      seat.renew();
      if (await readWorkbook(state.withSheets)) await add([...joined(state.files, added).values()]);
      return;
    }
    dispatch({ type: 'files-read', read, left });
    announce(
      left.length > 0
        ? t('consolidate.stopped', { read: read.length, left: left.length })
        : t('consolidate.read', { count: read.length }),
    );
  };

  /** False when it failed, which is then on the screen. */
  const readWorkbook = async (withForms: boolean): Promise<boolean> => {
    const laid = await layOut(seat.desk(), { name: t('consolidate.workbookName'), withForms });
    if (laid.ok) return true;
    const { why } = laid;
    if (why.of === 'desk') breakDown(why.failure);
    else {
      dispatch({ type: 'failed', failure: why.failure, delivery: null });
      announce(t(`failure.${why.failure.code}`));
    }
    return false;
  };

  const useSheets = async (wanted: boolean) => {
    dispatch({ type: 'reading', progress: null });
    if (await readWorkbook(wanted)) dispatch({ type: 'workbook-read', withSheets: wanted });
  };

  /** Quietly: a workbook that cannot be read just now is asked again before anything is inserted. */
  const enter = async () => {
    const laid = await layOut(seat.desk(), { name: t('consolidate.workbookName'), withForms: false });
    if (laid.ok) dispatch({ type: 'workbook-read', withSheets: false });
  };

  const resume = async () => {
    if (state.task.step === 'stopped') await add(state.task.left);
    if (state.task.step !== 'broken') return;
    if (!(await readWorkbook(state.withSheets))) return;
    await add([...state.files.values()]);
  };

  /** Undefined where the desk broke down or nothing is in it, which is then on the screen. */
  const made = async (product: ProductId, said: Said = {}): Promise<Product | undefined> => {
    const answer = valueOf(
      await seat.desk().make({
        product,
        review: now.request,
        now: new Date().toISOString(),
        appendices: choiceOf(appendices.draft),
        ...said,
      }),
    );
    if (answer !== null) return answer;
    dispatch({ type: 'empty' });
    announce(t('consolidate.empty'));
    return undefined;
  };

  const insertMade = async (product: Product) => {
    dispatch({ type: 'inserting' });
    const answer = await insertProduct(product);
    const { replace = [], shown = [] } = product.sheets ?? {};
    if (!answer.ok) {
      const file = await made('resultFile');
      if (!file) return;
      dispatch({ type: 'failed', failure: answer.failure, delivery: deliveryOf(file) });
      announce(t(`failure.${answer.failure.code}`));
      return;
    }
    if (valueOf(await seat.desk().inserted(replace)) === undefined) return;
    dispatch({ type: 'inserted', sheets: shown, withCharts: answer.value.withCharts });
    announce(t('consolidate.done', { sheets: shown.join(', ') }));
  };

  const insert = async () => {
    dispatch({ type: 'making' });
    if (!(await readWorkbook(state.withSheets))) return;
    const product = await made('result');
    if (!product) return;
    if (product.sheets && product.sheets.replace.length > 0) {
      dispatch({ type: 'asking', product });
      announce(t('consolidate.replace.title'));
    } else await insertMade(product);
  };

  const make = async (id: ProductId, said: Said) => {
    dispatch({ type: 'making' });
    const product = await made(id, said);
    if (!product) return;
    dispatch({ type: 'made', delivery: deliveryOf(product) });
    announce(t('consolidate.made', { file: product.file }));
  };

  const remove = async (files: readonly { readonly hash: string; readonly file: string }[]) => {
    if (valueOf(await seat.desk().remove(files.map(({ hash }) => hash))) === undefined) return;
    dispatch({ type: 'removed', names: files.map(({ file }) => file) });
    announce(t('consolidate.removed', { files: files.map(({ file }) => file).join('; ') }));
  };

  const clear = async () => {
    if (valueOf(await seat.desk().clear(null)) === undefined) return;
    dispatch({ type: 'cleared' });
    announce(t('consolidate.cleared'));
  };

  const leave = useEffectEvent(() => stopper.current?.abort());
  useEffect(() => () => leave(), []);

  const actions = useStable<ConsolidateActions>({
    enter: () => {
      if (hasEntered.current) return;
      hasEntered.current = true;
      void enter();
    },
    add: (added) => void add(added),
    stop: () => stopper.current?.abort(),
    resume: () => void resume(),
    useSheets: (wanted) => void useSheets(wanted),
    remove: (files) => void remove(files),
    clear: () => void clear(),
    choosePeriod: (period) => dispatch({ type: 'period-chosen', period }),
    decide: (decision) => {
      dispatch({ type: 'decided', decision: dated(decision) });
      announce(t('decision.done'));
    },
    setDeadlines: (deadlines) => dispatch({ type: 'deadlines-set', deadlines }),
    changes: async (unit) => valueOf(await seat.desk().changes({ unit, review: now.request })),
    insert: () => void insert(),
    make: (product, terms, unit) =>
      void make(product, { ...(terms && { terms }), ...(unit !== undefined && { unit }) }),
    seal: (by) => void make('sealed', { sealedBy: by }),
    confirm: () => {
      if (state.task.step === 'asking') void insertMade(state.task.product);
    },
    dismiss: () => dispatch({ type: 'dismissed' }),
  });
  return { ...now, state, appendices, actions };
}

/** When it was taken, for the register. */
function dated(decision: Decision): Decision {
  return decision.kind === 'extend' ? decision : { ...decision, at: new Date().toISOString() };
}
