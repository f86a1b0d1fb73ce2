/** Where a check stands. A result goes stale when cells change; it stays in view until the next one. */
import type { HostFailure } from '../../excel';
import type { CheckedForm } from './judgeWorkbook';

export interface CheckResult {
  readonly forms: readonly CheckedForm[];
  /** Milliseconds since 1970. */
  readonly at: number;
}

export type CheckState =
  | { readonly step: 'idle' }
  /** `changed`: cells changed after reading began, so the result is stale when it comes. */
  | { readonly step: 'running'; readonly changed: boolean }
  | { readonly step: 'result'; readonly result: CheckResult; readonly stale: boolean }
  | { readonly step: 'failed'; readonly failure: HostFailure };

export type CheckAction =
  | { readonly type: 'started' }
  | { readonly type: 'finished'; readonly result: CheckResult }
  | { readonly type: 'failed'; readonly failure: HostFailure }
  | { readonly type: 'cells-changed' };

export const initialCheck: CheckState = { step: 'idle' };

export function checkReducer(state: CheckState, action: CheckAction): CheckState {
  switch (action.type) {
    case 'started':
      return state.step === 'running' ? state : { step: 'running', changed: false };
    case 'finished':
      return state.step === 'running'
        ? { step: 'result', result: action.result, stale: state.changed }
        : state;
    case 'failed':
      return state.step === 'running' ? { step: 'failed', failure: action.failure } : state;
    case 'cells-changed':
      if (state.step === 'running') return { ...state, changed: true };
      return state.step === 'result' ? { ...state, stale: true } : state;
  }
}
