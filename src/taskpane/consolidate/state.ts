/** Where a consolidation stands: which files there are, and what is being done with them. */
import type { HostFailure } from '../../excel';
import type { Period } from '../../plan/schema';
import type { OpenedFile } from '../../work/intake';
import type { Delivery } from '../shared/delivery';
import type { PreparedResult } from './result';
import type { ReadingProgress } from './sources';

export type Task =
  | { readonly step: 'idle' }
  /** `progress` null: the open workbook. */
  | { readonly step: 'reading'; readonly progress: ReadingProgress | null }
  | { readonly step: 'looking' }
  /** Sheets of an earlier run are in the way. */
  | { readonly step: 'asking'; readonly prepared: PreparedResult }
  | { readonly step: 'inserting' }
  | { readonly step: 'done'; readonly prepared: PreparedResult }
  | { readonly step: 'failed'; readonly failure: HostFailure; readonly delivery: Delivery | null };

export interface ConsolidateState {
  readonly files: readonly OpenedFile[];
  /** Forms in the open workbook; null when they are not asked for. */
  readonly sheets: readonly OpenedFile[] | null;
  /** Null: the period of most files. */
  readonly period: Period | null;
  readonly task: Task;
}

export type ConsolidateAction =
  | { readonly type: 'reading'; readonly progress: ReadingProgress | null }
  | { readonly type: 'read-stopped' }
  | { readonly type: 'files-read'; readonly files: readonly OpenedFile[] }
  | { readonly type: 'sheets-read'; readonly sheets: readonly OpenedFile[] }
  | { readonly type: 'sheets-left' }
  /** By hash: a name may stand twice. */
  | { readonly type: 'removed'; readonly hashes: readonly string[] }
  | { readonly type: 'cleared' }
  | { readonly type: 'period-chosen'; readonly period: Period }
  | { readonly type: 'looking' }
  | { readonly type: 'looked'; readonly prepared: PreparedResult }
  | { readonly type: 'confirmed' }
  | { readonly type: 'cancelled' }
  | { readonly type: 'inserted'; readonly prepared: PreparedResult }
  | { readonly type: 'failed'; readonly failure: HostFailure; readonly delivery: Delivery | null };

export const initialConsolidate: ConsolidateState = {
  files: [],
  sheets: null,
  period: null,
  task: { step: 'idle' },
};

export function isBusy({ step }: Task): boolean {
  return step === 'reading' || step === 'looking' || step === 'inserting';
}

export function allFiles(
  files: ConsolidateState['files'],
  sheets: ConsolidateState['sheets'],
): readonly OpenedFile[] {
  return [...files, ...(sheets ?? [])];
}

const idle: Task = { step: 'idle' };

export function consolidateReducer(state: ConsolidateState, action: ConsolidateAction): ConsolidateState {
  switch (action.type) {
    case 'reading':
      return { ...state, task: { step: 'reading', progress: action.progress } };
    case 'read-stopped':
    case 'cancelled':
      return { ...state, task: idle };
    case 'files-read':
      return { ...state, files: joined(state.files, action.files), task: idle };
    case 'sheets-read':
      return { ...state, sheets: action.sheets, task: idle };
    case 'sheets-left':
      return { ...state, sheets: null, task: idle };
    case 'removed': {
      const stays = ({ hash }: OpenedFile) => !action.hashes.includes(hash);
      return {
        ...state,
        files: state.files.filter(stays),
        sheets: state.sheets?.filter(stays) ?? null,
        task: idle,
      };
    }
    case 'cleared':
      return { ...initialConsolidate };
    case 'period-chosen':
      return { ...state, period: action.period, task: idle };
    case 'looking':
      return { ...state, task: { step: 'looking' } };
    case 'looked':
      return {
        ...state,
        task:
          action.prepared.replace.length > 0
            ? { step: 'asking', prepared: action.prepared }
            : { step: 'inserting' },
      };
    case 'confirmed':
      return state.task.step === 'asking' ? { ...state, task: { step: 'inserting' } } : state;
    case 'inserted':
      return { ...state, task: { step: 'done', prepared: action.prepared } };
    case 'failed':
      return { ...state, task: { step: 'failed', failure: action.failure, delivery: action.delivery } };
  }
}

/** A file picked again under the same name takes the place of the first; the same bytes are not added twice. */
function joined(before: readonly OpenedFile[], added: readonly OpenedFile[]): OpenedFile[] {
  const names = new Set(added.map(({ file }) => file));
  return [...before.filter(({ file }) => !names.has(file)), ...added];
}
