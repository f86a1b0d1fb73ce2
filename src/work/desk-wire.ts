/** What goes over the wire between the pane and the desk. */
import type { PlanPack } from '../plan/schema';
import type { CallName, DeskProgress, Input, Output } from './desk-calls';

/** First the plan, once; then calls, each with a number of its own. */
export type ToDesk<Name extends CallName = CallName> =
  { readonly kind: 'plan'; readonly plan: PlanPack } | DeskCall<Name>;

export interface DeskCall<Name extends CallName> {
  readonly kind: 'call';
  readonly id: number;
  readonly name: Name;
  readonly input: Input<Name>;
}

export type FromDesk =
  /** The far end lives; sent before anything is asked. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'progress'; readonly id: number; readonly progress: DeskProgress }
  | { readonly kind: 'answer'; readonly id: number; readonly output: Output<CallName> }
  | { readonly kind: 'fault'; readonly id: number; readonly detail: string };

export function faultText(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}

/** Files are handed over, not copied. */
export function bytesIn(value: unknown): ArrayBuffer[] {
  const bytes = value instanceof Uint8Array || value === null ? value : fieldBytes(value);
  return bytes instanceof Uint8Array && bytes.buffer instanceof ArrayBuffer ? [bytes.buffer] : [];
}

function fieldBytes(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'bytes' in value ? value.bytes : null;
}
