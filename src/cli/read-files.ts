/** Reads the files of a folder: light ones here, heavy ones in a thread that can be ended, very many in several. */
import { availableParallelism } from 'node:os';
import type { PlanPack } from '../plan/schema';
import { open, unreadable, type SubmittedFile } from '../work/intake';
import { ROOM, weightOf, type OpenedFile } from '../work/opened';
import { declaredBytes } from '../xlsx/read';
import { createReadingThread, defaultBounds, type ReadingThread } from './reading-thread';

/** Four times a form unpacked. What is lighter is read in a second at most, and needs no guard. */
const lightBytes = 2 * 1024 * 1024;
/** A thread costs as much as reading some 150 forms (`npm run benchmark`): it compiles all code anew. */
const filesPerThread = 200;
/** Files that a thread has before it waits for the others. */
const filesPerTurn = 8;

/** How many threads share the light files, at most the cores there are; 1: this one alone. */
export function threadsFor(files: number, cores = availableParallelism()): number {
  return Math.max(1, Math.min(cores, Math.floor(files / filesPerThread)));
}

/**
 * The files in their order, each with its outcome, which depends neither on the number of threads nor on which of
 * them is done first. Heavy files are read one at a time, so that memory holds only one of them.
 */
export async function readFiles(
  files: AsyncIterable<SubmittedFile>,
  plan: PlanPack,
  threads: number,
  bounds = defaultBounds,
): Promise<OpenedFile[]> {
  const thread = (): ReadingThread => createReadingThread(plan, bounds);
  const guarded = thread();
  const helpers = threads > 1 ? Array.from({ length: threads }, thread) : [];
  const opened: OpenedFile[] = [];
  let room = ROOM;
  try {
    for await (const turn of turns(files, Math.max(1, helpers.length * filesPerTurn))) {
      const early = await shareOut(turn.filter(isLight), helpers, room);
      for (const submitted of turn) {
        const one = await (early.get(submitted) ??
          (isLight(submitted) ? open(submitted, plan, room) : guarded.read(submitted, room)));
        // What was read early did not know yet how much those before it would take.
        const fits = weightOf(one) <= room;
        opened.push(fits ? one : await unreadable(submitted, 'no-room'));
        if (fits) room -= weightOf(one);
      }
    }
  } finally {
    await Promise.all([guarded, ...helpers].map((thread) => thread.close()));
  }
  return opened;
}

/** Each thread takes the next file as soon as it is done with one. */
async function shareOut(
  files: readonly SubmittedFile[],
  threads: readonly ReadingThread[],
  room: number,
): Promise<ReadonlyMap<SubmittedFile, OpenedFile>> {
  const read = new Map<SubmittedFile, OpenedFile>();
  if (threads.length === 0) return read;
  const left = files.values();
  await Promise.all(
    threads.map(async (thread) => {
      for (const file of left) read.set(file, await thread.read(file, room));
    }),
  );
  return read;
}

async function* turns(
  files: AsyncIterable<SubmittedFile>,
  most: number,
): AsyncGenerator<readonly SubmittedFile[]> {
  let turn: SubmittedFile[] = [];
  for await (const file of files) {
    turn.push(file);
    if (turn.length < most && isLight(file)) continue;
    yield turn;
    turn = [];
  }
  if (turn.length > 0) yield turn;
}

function isLight(submitted: SubmittedFile): boolean {
  return 'failure' in submitted || declaredBytes(submitted.bytes) <= lightBytes;
}
