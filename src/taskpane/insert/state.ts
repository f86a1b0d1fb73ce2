/** Where an insert stands. */
import type { HostFailure } from '../../excel';
import type { Delivery } from '../shared/delivery';
import type { InsertRequest, Prepared } from './prepare';

export type InsertState =
  | { readonly step: 'form'; readonly cancelled: boolean }
  | { readonly step: 'looking'; readonly request: InsertRequest }
  /** The workbook has such a form already: keep its entries, or cancel. */
  | { readonly step: 'asking'; readonly prepared: Prepared }
  | { readonly step: 'inserting'; readonly prepared: Prepared }
  | { readonly step: 'done'; readonly prepared: Prepared }
  | {
      readonly step: 'failed';
      readonly failure: HostFailure;
      /** The finished sheets, where the failure came after they were made. */
      readonly delivery: Delivery | null;
    };

export type InsertAction =
  | { readonly type: 'asked'; readonly request: InsertRequest }
  | { readonly type: 'looked'; readonly prepared: Prepared }
  | { readonly type: 'confirmed' }
  | { readonly type: 'cancelled' }
  | { readonly type: 'inserted' }
  | { readonly type: 'failed'; readonly failure: HostFailure; readonly delivery: Delivery | null }
  /** The officer changes what is asked for. */
  | { readonly type: 'edited' };

export const initialInsert: InsertState = { step: 'form', cancelled: false };

/** Steps that the workbook or the officer has not ended yet. */
export function isBusy({ step }: InsertState): boolean {
  return step === 'looking' || step === 'inserting';
}

export function insertReducer(state: InsertState, action: InsertAction): InsertState {
  switch (action.type) {
    case 'asked':
      return isBusy(state) ? state : { step: 'looking', request: action.request };
    case 'looked':
      if (state.step !== 'looking') return state;
      return { step: action.prepared.existing ? 'asking' : 'inserting', prepared: action.prepared };
    case 'confirmed':
      return state.step === 'asking' ? { step: 'inserting', prepared: state.prepared } : state;
    case 'cancelled':
      return state.step === 'asking' ? { step: 'form', cancelled: true } : state;
    case 'inserted':
      return state.step === 'inserting' ? { step: 'done', prepared: state.prepared } : state;
    case 'failed':
      return isBusy(state) ? { step: 'failed', failure: action.failure, delivery: action.delivery } : state;
    case 'edited':
      return isBusy(state) ? state : initialInsert;
  }
}
