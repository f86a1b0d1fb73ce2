/** Where a check stands. A result stays in view while cells change, and while the next one is made. */
import type { HostFailure, OpenWorkbook } from '../../excel';
import type { CheckedForm } from './judge-workbook';

export interface CheckResult {
  readonly open: OpenWorkbook;
  readonly forms: readonly CheckedForm[];
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** How far a check of the whole workbook is. */
export type Progress =
  { readonly step: 'reading' } | { readonly step: 'judging'; readonly done: number; readonly count: number };

/** What may have happened to the cells since. */
export type Freshness =
  | 'fresh'
  /** Cells have changed, and what they touch is being checked again. */
  | 'updating'
  /** More has changed than can be followed: only a new check tells. */
  | 'stale';

export type CheckState =
  | { readonly step: 'idle' }
  /** `changed`: something changed after reading began. */
  | {
      readonly step: 'running';
      readonly progress: Progress;
      readonly before: CheckResult | null;
      readonly changed: 'no' | 'cells' | 'sheets';
    }
  | { readonly step: 'result'; readonly result: CheckResult; readonly freshness: Freshness }
  | { readonly step: 'failed'; readonly failure: HostFailure };

export type CheckAction =
  | { readonly type: 'started' }
  | { readonly type: 'progressed'; readonly progress: Progress }
  | { readonly type: 'finished'; readonly result: CheckResult }
  | { readonly type: 'failed'; readonly failure: HostFailure }
  | { readonly type: 'changed'; readonly what: 'cells' | 'sheets' }
  /** `more`: further cells changed meanwhile. */
  | { readonly type: 'rechecked'; readonly result: CheckResult; readonly more: boolean }
  | { readonly type: 'lost-track' };

export const initialCheck: CheckState = { step: 'idle' };

export function checkReducer(state: CheckState, action: CheckAction): CheckState {
  switch (action.type) {
    case 'started':
      if (state.step === 'running') return state;
      return {
        step: 'running',
        progress: { step: 'reading' },
        before: resultOf(state),
        changed: 'no',
      };
    case 'progressed':
      return state.step === 'running' ? { ...state, progress: action.progress } : state;
    case 'finished':
      if (state.step !== 'running') return state;
      return { step: 'result', result: action.result, freshness: freshnessAfter[state.changed] };
    case 'failed':
      return state.step === 'running' ? { step: 'failed', failure: action.failure } : state;
    case 'changed':
      if (state.step === 'running') {
        return state.changed === 'sheets' ? state : { ...state, changed: action.what };
      }
      if (state.step !== 'result' || state.freshness === 'stale') return state;
      return { ...state, freshness: freshnessAfter[action.what] };
    case 'rechecked':
      if (state.step !== 'result' || state.freshness === 'stale') return state;
      return { step: 'result', result: action.result, freshness: action.more ? 'updating' : 'fresh' };
    case 'lost-track':
      return state.step === 'result' ? { ...state, freshness: 'stale' } : state;
  }
}

const freshnessAfter = { no: 'fresh', cells: 'updating', sheets: 'stale' } as const;

/** The result in view: the last one while a new one is made. */
export function resultOf(state: CheckState): CheckResult | null {
  if (state.step === 'result') return state.result;
  return state.step === 'running' ? state.before : null;
}
