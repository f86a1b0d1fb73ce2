/** Runs checks, hears of changes to the cells, and checks again what they touch. */
import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import { watchWorkbook, type CellChange, type SheetChange } from '../../excel';
import type { PlanPack } from '../../plan/schema';
import type { CellPlace } from '../../submission';
import { sentenceOf } from '../../rules';
import { useText } from '../i18n/TextProvider';
import { useAnnounce } from '../shared/announcer';
import { listening } from '../shared/listening';
import { followFindings, type Sentence } from './highlight';
import { countFindings } from './order';
import { recheck, runCheck } from './run-check';
import { checkReducer, initialCheck, resultOf, type CheckResult, type CheckState } from './state';

export interface Check {
  readonly state: CheckState;
  /** Reads and checks everything. */
  readonly run: () => void;
  /** Checks again what these cells touch, at once; the result when it could be followed. */
  readonly follow: (places: readonly CellPlace[]) => Promise<CheckResult | null>;
}

/** Fast typing and fills come as many events: they are followed together. */
const quietTime = 400;

export function useCheck(plan: PlanPack): Check {
  const [state, dispatch] = useReducer(checkReducer, initialCheck);
  const { t, language } = useText();
  const announce = useAnnounce();
  const latest = useRef<CheckResult | null>(null);
  const pending = useRef<SheetChange[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const ownWrites = useRef<Set<string>>(new Set());
  const following = useRef<Promise<CheckResult | null>>(Promise.resolve(null));
  useEffect(() => {
    latest.current = resultOf(state);
  }, [state]);
  const stale = state.step === 'result' && state.freshness === 'stale';
  useEffect(() => {
    if (stale) announce(t('check.stale'));
  }, [stale, announce, t]);

  const say = useCallback(
    ({ forms }: CheckResult) => {
      const { error, warning } = countFindings(forms.flatMap(({ findings }) => findings));
      announce(
        forms.length === 0
          ? t('check.empty.title')
          : t('check.announce', { errors: error, warnings: warning }),
      );
    },
    [announce, t],
  );

  const followPending = useCallback((): Promise<CheckResult | null> => {
    const followed = following.current.then(async () => {
      const changes = pending.current.splice(0);
      const before = latest.current;
      if (!before || changes.length === 0) return before;
      const answer = await recheck(plan, before, changes);
      if (!answer.ok) {
        dispatch({ type: 'lost-track' });
        return null;
      }
      latest.current = answer.value;
      dispatch({ type: 'rechecked', result: answer.value, more: pending.current.length > 0 });
      if (saysOtherwise(before, answer.value)) say(answer.value);
      return answer.value;
    });
    following.current = followed.catch(() => null);
    return following.current;
  }, [plan, say]);

  useEffect(() => {
    const watching = watchWorkbook((change) => {
      if (change.kind === 'cells' && takeOwn(ownWrites.current, change)) return;
      dispatch({ type: 'changed', what: change.kind === 'sheets' ? 'sheets' : 'cells' });
      if (change.kind === 'sheets') return;
      pending.current.push(change);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void followPending(), quietTime);
    });
    const stop = listening(watching);
    return () => {
      clearTimeout(timer.current);
      stop();
    };
  }, [followPending]);

  const run = useCallback(async () => {
    dispatch({ type: 'started' });
    pending.current = [];
    const answer = await runCheck(plan, {
      onProgress: (progress) => dispatch({ type: 'progressed', progress }),
      onWrite: (changes, sheetNames) => {
        ownWrites.current = ownWritesOf(changes, sheetNames);
      },
    });
    if (!answer.ok) {
      dispatch({ type: 'failed', failure: answer.failure });
      announce(t('check.failed'));
      return;
    }
    const marked = await followMarks(plan, answer.value, (finding) => sentenceOf(finding, language, plan));
    latest.current = marked;
    dispatch({ type: 'finished', result: marked });
    say(marked);
    if (pending.current.length > 0) void followPending();
  }, [plan, language, announce, t, say, followPending]);

  const follow = useCallback(
    async (places: readonly CellPlace[]) => {
      const names = latest.current?.open.sheetNames ?? new Map<string, string>();
      pending.current.push(...changesIn(names, places));
      return followPending();
    },
    [followPending],
  );

  return useMemo(() => ({ state, run: () => void run(), follow }), [state, run, follow]);
}

/** After a check the marks in the table follow; the result says how they are now. */
async function followMarks(plan: PlanPack, result: CheckResult, sentence: Sentence): Promise<CheckResult> {
  const written = await followFindings(result, sentence);
  const changes = changesIn(result.open.sheetNames, written);
  const reread = changes.length > 0 ? await recheck(plan, result, changes) : null;
  return reread?.ok ? reread.value : result;
}

function changesIn(
  sheetNames: ReadonlyMap<string, string>,
  places: readonly CellPlace[],
): readonly SheetChange[] {
  const ids = new Map([...sheetNames].map(([id, name]) => [name, id]));
  return places.flatMap(({ sheet, address }) => {
    const sheetId = ids.get(sheet);
    return sheetId === undefined ? [] : [{ kind: 'cells' as const, sheetId, address }];
  });
}

function ownWritesOf(changes: readonly CellChange[], sheetNames: ReadonlyMap<string, string>) {
  const ids = new Map([...sheetNames].map(([id, name]) => [name, id]));
  return new Set(changes.map(({ sheet, address }) => `${ids.get(sheet) ?? ''}!${address}`));
}

/** Whether this is the one event that the check's own write has caused. */
function takeOwn(own: Set<string>, { sheetId, address }: { sheetId: string; address: string }): boolean {
  return own.delete(`${sheetId}!${address}`);
}

function saysOtherwise(before: CheckResult, after: CheckResult): boolean {
  const text = ({ forms }: CheckResult) =>
    JSON.stringify(forms.map(({ findings }) => countFindings(findings)));
  return text(before) !== text(after);
}
