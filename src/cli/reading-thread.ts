/** A worker thread that reads files and is ended when one takes too long or too much. */
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { PlanPack } from '../plan/schema';
import type { FailureCode } from '../work/failures';
import { unreadable, type SubmittedFile } from '../work/intake';
import { ROOM, type OpenedFile } from '../work/opened';
import type { FromThread, ThreadData, ToThread } from '../work/thread';
import { DEFAULT_LIMITS } from '../xlsx/read';

const entry = join(__dirname, '../work/thread.ts');

/** What a file may cost while it is read. */
export interface Bounds {
  /** Milliseconds. */
  readonly time: number;
  /** Megabytes of the thread's own heap while nothing else is held. */
  readonly heap: number;
}

/** Of the heap that stays once there is no room left: enough to read a form, and to refuse what is none. */
const LEAST_HEAP = 0.4;
/** The heap shrinks in steps, as each takes a thread of its own. */
const STEPS = 4;

/** With the bytes of the file and what is held beside, the process stays under 512 MB. */
export const defaultBounds: Bounds = { time: DEFAULT_LIMITS.time, heap: 224 };

export interface ReadingThread {
  /** Reads a file within its time and memory; past them its outcome says so. One at a time. */
  read(submitted: SubmittedFile, room: number): Promise<OpenedFile>;
  close(): Promise<void>;
}

/** The thread starts with the first file, and anew after one that it had to be ended for. */
export function createReadingThread(plan: PlanPack, { time, heap } = defaultBounds): ReadingThread {
  let worker: Promise<Worker> | null = null;
  let share = 1;
  return {
    async read(submitted, room) {
      const next = shareOf(room);
      if (next < share) await (await worker)?.terminate();
      if (next < share) worker = null;
      share = next;
      worker ??= start(plan, Math.round(heap * share));
      const running = await worker;
      const answer = await ask(running, { submitted, room }, time);
      if (typeof answer !== 'string') return answer;
      worker = null;
      await running.terminate();
      return unreadable(submitted, answer);
    },
    async close() {
      const running = await worker;
      await running?.terminate();
    },
  };
}

/** What all files hold and what the thread may take fill the same memory: the more of the one, the less of the other. */
function shareOf(room: number): number {
  const free = Math.ceil(Math.min(1, room / ROOM) * STEPS) / STEPS;
  return LEAST_HEAP + (1 - LEAST_HEAP) * free;
}

/** TypeScript is read by tsx, as in the process itself; a thread does not inherit its loader. */
function start(plan: PlanPack, heap: number): Promise<Worker> {
  const workerData: ThreadData = { plan };
  const execArgv = ['--require', require.resolve('tsx/cjs')];
  const worker = new Worker(entry, {
    workerData,
    execArgv,
    resourceLimits: { maxOldGenerationSizeMb: heap },
  });
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('message', () => {
      worker.off('error', reject);
      resolve(worker);
    });
  });
}

/** The file as read, or why the thread has to be ended. A fault of the program is thrown. */
function ask(worker: Worker, message: ToThread, time: number): Promise<OpenedFile | FailureCode> {
  return new Promise((resolve, reject) => {
    const done = (): void => {
      clearTimeout(deadline);
      worker.off('message', onAnswer).off('error', onError);
    };
    const onAnswer = (answer: Exclude<FromThread, 'ready'>): void => {
      done();
      resolve(answer);
    };
    const onError = (error: NodeJS.ErrnoException): void => {
      done();
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve('too-large');
      else reject(error);
    };
    const deadline = setTimeout(() => {
      done();
      resolve('too-slow');
    }, time);
    worker.on('message', onAnswer).on('error', onError);
    worker.postMessage(message);
  });
}
