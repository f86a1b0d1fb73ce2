/** The pane's end of the desk: in a worker where there are workers, else on the pane's own thread in slices. */
import type { PlanPack } from '../../plan/schema';
import { breather } from '../../work/breather';
import type { DeskWork } from '../../work/desk';
import type { CallName, Desk, DeskAnswer, DeskProgress, Input, Output } from '../../work/desk-calls';
import { bytesIn, faultText, type DeskCall, type FromDesk, type ToDesk } from '../../work/desk-wire';

/** As much of `Worker` as the desk needs. */
export interface WorkerLike {
  postMessage<Name extends CallName>(message: ToDesk<Name>, transfer: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<FromDesk>) => void): void;
  addEventListener(type: 'error' | 'messageerror', listener: (event: Event) => void): void;
  terminate(): void;
}

export interface DeskLink {
  readonly desk: Desk;
  /** Ends the worker at once; what it is at is answered as a failure. */
  close(): void;
}

type Ask = <Name extends CallName>(
  name: Name,
  input: Input<Name>,
  onProgress?: (progress: DeskProgress) => void,
) => Promise<DeskAnswer<Output<Name>>>;

export function openDesk(plan: PlanPack, start: () => WorkerLike = startWorker): DeskLink {
  const far = reachWorker(plan, start);
  // Asked only when it is needed: the fallback reads the plan's forms on the pane's thread.
  const ask: Ask = async (name, input, onProgress) => {
    const reached = await far.ask;
    return reached(name, input, onProgress);
  };
  return { desk: deskOf(ask), close: far.close };
}

function startWorker(): Worker {
  return new Worker(/* webpackChunkName: "desk" */ new URL('../../work/worker.ts', import.meta.url));
}

function deskOf(ask: Ask): Desk {
  return {
    add: (input, onProgress) => ask('add', input, onProgress),
    remove: (input) => ask('remove', input),
    clear: (input) => ask('clear', input),
    openWorkbook: (input) => ask('openWorkbook', input),
    layOut: (input) => ask('layOut', input),
    layLoaded: (input) => ask('layLoaded', input),
    inserted: (input) => ask('inserted', input),
    review: (input, onProgress) => ask('review', input, onProgress),
    make: (input, onProgress) => ask('make', input, onProgress),
    changes: (input) => ask('changes', input),
    form: (input) => ask('form', input),
    stand: (input) => ask('stand', input),
    standSheet: (input) => ask('standSheet', input),
    trace: (input) => ask('trace', input),
    lint: (input) => ask('lint', input),
    verifySeal: (input) => ask('verifySeal', input),
  };
}

/**
 * Without workers (an old WebView, a policy that forbids them) the constructor throws, or an error comes before the
 * worker says that it lives: the calls are then worked off here. An error after that loses what the desk held.
 */
function reachWorker(plan: PlanPack, start: () => WorkerLike): { ask: Promise<Ask>; close: () => void } {
  let worker: WorkerLike;
  try {
    worker = start();
  } catch {
    return { ask: Promise.resolve(askHere(plan)), close: () => undefined };
  }
  const waiting = new Map<number, Waiting>();
  let broken: string | null = null;
  const breakDown = (detail: string) => {
    broken = detail;
    for (const { settle } of waiting.values()) settle({ ok: false, failure: { detail } });
    waiting.clear();
    worker.terminate();
  };
  const ask = new Promise<Ask>((resolve) => {
    let ready = false;
    const failed = (event: Event) => {
      if (ready) breakDown(errorText(event));
      else resolve(askHere(plan));
    };
    worker.addEventListener('error', failed);
    worker.addEventListener('messageerror', failed);
    worker.addEventListener('message', ({ data }) => {
      if (data.kind === 'ready') {
        ready = true;
        worker.postMessage({ kind: 'plan', plan }, []);
        resolve((name, input, onProgress) => {
          if (broken !== null) return Promise.resolve({ ok: false, failure: { detail: broken } });
          return askWorker(worker, waiting, name, input, onProgress);
        });
      } else hear(waiting, data);
    });
  });
  return { ask, close: () => breakDown('closed') };
}

interface Waiting {
  readonly settle: (answer: DeskAnswer<Output<CallName>>) => void;
  readonly onProgress: ((progress: DeskProgress) => void) | undefined;
}

let lastId = 0;

function askWorker<Name extends CallName>(
  worker: WorkerLike,
  waiting: Map<number, Waiting>,
  name: Name,
  input: Input<Name>,
  onProgress?: (progress: DeskProgress) => void,
): Promise<DeskAnswer<Output<Name>>> {
  lastId += 1;
  const id = lastId;
  return new Promise((resolve) => {
    waiting.set(id, {
      onProgress,
      // The far end answers a call with what that call gives.
      settle: (answer) => resolve(answer as DeskAnswer<Output<Name>>),
    });
    const call: DeskCall<Name> = { kind: 'call', id, name, input };
    worker.postMessage(call, bytesIn(input));
  });
}

function hear(waiting: Map<number, Waiting>, message: Exclude<FromDesk, { kind: 'ready' }>): void {
  const asked = waiting.get(message.id);
  if (message.kind === 'progress') {
    asked?.onProgress?.(message.progress);
    return;
  }
  waiting.delete(message.id);
  asked?.settle(
    message.kind === 'answer'
      ? { ok: true, value: message.output }
      : { ok: false, failure: { detail: message.detail } },
  );
}

function askHere(plan: PlanPack): Ask {
  let desk: Promise<DeskWork> | null = null;
  return async (name, input, onProgress) => {
    try {
      desk ??= loadDesk(plan);
      const work = await desk;
      return { ok: true, value: await work[name](input, onProgress ?? (() => undefined)) };
    } catch (thrown) {
      return { ok: false, failure: { detail: faultText(thrown) } };
    }
  };
}

/** All that reads, judges and writes files: a chunk of its own, which a pane with a worker never loads. */
async function loadDesk(plan: PlanPack): Promise<DeskWork> {
  const { createDesk } = await import(/* webpackChunkName: "desk-here" */ '../../work/desk');
  return createDesk(plan, breather());
}

function errorText(event: Event): string {
  return 'message' in event && typeof event.message === 'string' ? event.message : event.type;
}
