/** The desk at the far end of a wire: what goes over it, and the end that works the calls off. */
import type { PlanPack } from '../plan/schema';
import { createDesk, type DeskWork } from './desk';
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

/** As much as a worker's own scope and a message port have in common. */
export interface Port {
  postMessage(message: FromDesk, options: { readonly transfer: Transferable[] }): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<ToDesk>) => void): void;
}

export function serveDesk(port: Port): void {
  const send = (message: FromDesk, transfer: Transferable[] = []) => port.postMessage(message, { transfer });
  let desk: DeskWork | null = null;
  port.addEventListener('message', ({ data }) => {
    if (data.kind === 'plan') desk = createDesk(data.plan, breather());
    else if (desk) void workOff(desk, data);
  });
  send({ kind: 'ready' });

  async function workOff<Name extends CallName>(work: DeskWork, { id, name, input }: DeskCall<Name>) {
    try {
      const output = await work[name](input, (progress) => send({ kind: 'progress', id, progress }));
      send({ kind: 'answer', id, output }, bytesIn(output));
    } catch (thrown) {
      send({ kind: 'fault', id, detail: faultText(thrown) });
    }
  }
}

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

/** Milliseconds of work between two breaths: two frames of a screen. */
const stretch = 32;

/** Lets others have their turn, but not so often that the waiting costs more than the work. */
export function breather(): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < stretch) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    last = performance.now();
  };
}
