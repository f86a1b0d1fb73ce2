/** Where a consolidation stands: what was picked and decided, and what is being done with it. */
import type { Deadlines, Decision } from '../../consolidation';
import type { HostFailure } from '../../excel';
import type { PeriodId } from '../../plan/schema';
import type { DeskFailure, Product } from '../../work/desk-calls';
import type { Delivery } from '../shared/delivery';
import type { PickedFile, ReadingProgress } from './picked';

export type Task =
  | { readonly step: 'idle' }
  /** `progress` null: the open workbook. */
  | { readonly step: 'reading'; readonly progress: ReadingProgress | null }
  | { readonly step: 'stopped'; readonly left: readonly PickedFile[] }
  /** What the desk held is gone; all files can be read again. */
  | { readonly step: 'broken'; readonly failure: DeskFailure }
  | { readonly step: 'making' }
  /** Sheets of an earlier run are in the way. */
  | { readonly step: 'asking'; readonly product: Product }
  | { readonly step: 'inserting' }
  | { readonly step: 'inserted'; readonly sheets: readonly string[]; readonly withCharts: boolean }
  | { readonly step: 'made'; readonly delivery: Delivery }
  /** What was asked for would be empty. */
  | { readonly step: 'empty' }
  | { readonly step: 'failed'; readonly failure: HostFailure; readonly delivery: Delivery | null };

export interface ConsolidateState {
  /** By name; a file picked again takes the place of the first. */
  readonly files: ReadonlyMap<string, PickedFile>;
  /** Count the forms in the open workbook as well. */
  readonly withSheets: boolean;
  /** Null: the period of most files. */
  readonly period: PeriodId | null;
  /** Taken since the register in the open workbook was written. */
  readonly decisions: readonly Decision[];
  /** Null: those of that register, else of the plan. */
  readonly deadlines: Deadlines | null;
  /** Goes up whenever the desk holds something else; 0 while it holds nothing. */
  readonly revision: number;
  readonly task: Task;
}

export type ConsolidateAction =
  | { readonly type: 'reading'; readonly progress: ReadingProgress | null }
  | {
      readonly type: 'files-read';
      readonly read: readonly PickedFile[];
      readonly left: readonly PickedFile[];
    }
  | { readonly type: 'workbook-read'; readonly withSheets: boolean }
  | { readonly type: 'removed'; readonly names: readonly string[] }
  | { readonly type: 'cleared' }
  | { readonly type: 'period-chosen'; readonly period: PeriodId }
  | { readonly type: 'decided'; readonly decision: Decision }
  | { readonly type: 'deadlines-set'; readonly deadlines: Deadlines }
  | { readonly type: 'broken'; readonly failure: DeskFailure; readonly unread: readonly PickedFile[] }
  | { readonly type: 'making' }
  | { readonly type: 'asking'; readonly product: Product }
  | { readonly type: 'inserting' }
  | { readonly type: 'dismissed' }
  | { readonly type: 'inserted'; readonly sheets: readonly string[]; readonly withCharts: boolean }
  | { readonly type: 'made'; readonly delivery: Delivery }
  | { readonly type: 'empty' }
  | { readonly type: 'failed'; readonly failure: HostFailure; readonly delivery: Delivery | null };

export const initialConsolidate: ConsolidateState = {
  files: new Map(),
  withSheets: false,
  period: null,
  decisions: [],
  deadlines: null,
  revision: 0,
  task: { step: 'idle' },
};

export function isBusy({ step }: Task): boolean {
  return step === 'reading' || step === 'making' || step === 'inserting';
}

const idle: Task = { step: 'idle' };

export function consolidateReducer(state: ConsolidateState, action: ConsolidateAction): ConsolidateState {
  const revised = { ...state, revision: state.revision + 1, task: idle };
  switch (action.type) {
    case 'reading':
      return { ...state, task: { step: 'reading', progress: action.progress } };
    case 'files-read': {
      const { read, left } = action;
      return {
        ...revised,
        files: joined(state.files, read),
        task: left.length > 0 ? { step: 'stopped', left } : idle,
      };
    }
    case 'workbook-read':
      return { ...revised, withSheets: action.withSheets };
    case 'removed': {
      const files = [...state.files].filter(([name]) => !action.names.includes(name));
      return { ...revised, files: new Map(files) };
    }
    case 'cleared':
      return { ...initialConsolidate, revision: state.revision + 1 };
    case 'period-chosen':
      return { ...state, period: action.period, task: idle };
    case 'decided':
      return { ...state, decisions: [...state.decisions, action.decision], task: idle };
    case 'deadlines-set':
      return { ...state, deadlines: action.deadlines, task: idle };
    case 'broken':
      return {
        ...state,
        files: joined(state.files, action.unread),
        task: { step: 'broken', failure: action.failure },
      };
    case 'making':
      return { ...state, task: { step: 'making' } };
    case 'asking':
      return { ...state, task: { step: 'asking', product: action.product } };
    case 'inserting':
      return { ...state, task: { step: 'inserting' } };
    case 'dismissed':
      return { ...state, task: idle };
    case 'inserted': {
      const { sheets, withCharts } = action;
      // They stand in the register that is in the workbook now.
      return { ...revised, decisions: [], deadlines: null, task: { step: 'inserted', sheets, withCharts } };
    }
    case 'made':
      return { ...state, task: { step: 'made', delivery: action.delivery } };
    case 'empty':
      return { ...state, task: { step: 'empty' } };
    case 'failed':
      return { ...state, task: { step: 'failed', failure: action.failure, delivery: action.delivery } };
  }
}

/** A file picked again takes the place of the first of its name. */
export function joined(
  before: ReadonlyMap<string, PickedFile>,
  added: readonly PickedFile[],
): ReadonlyMap<string, PickedFile> {
  return new Map([...before, ...added.map((file) => [file.name, file] as const)]);
}
