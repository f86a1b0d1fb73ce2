/** Entry of a worker thread: reads files, one at a time, out of the way of the command line. */
import { parentPort, workerData } from 'node:worker_threads';
import type { PlanPack } from '../plan/schema';
import { open, type SubmittedFile } from './intake';
import type { OpenedFile } from './opened';

/** What a thread is started with. */
export interface ThreadData {
  readonly plan: PlanPack;
}

/** A file to read, and how much it may weigh (`ROOM`). */
export interface ToThread {
  readonly submitted: SubmittedFile;
  readonly room: number;
}

/** The thread lives, before it has been asked for anything; then an answer to each file. */
export type FromThread = 'ready' | OpenedFile;

const { plan } = workerData as ThreadData;

parentPort?.on('message', ({ submitted, room }: ToThread) => {
  void open(submitted, plan, room).then(answer);
});
answer('ready');

function answer(message: FromThread): void {
  parentPort?.postMessage(message);
}
