/** From what the officer picks to the desk: a file at a time, so that the pane stays alive and can stop between two. */
import { oversize } from '../../work/oversize';
import type { Desk, DeskFailure } from '../../work/desk-calls';
import type { SubmittedFile } from '../../work/intake';

/** What a file box or a drop hands over. It stays readable, so that a broken desk loses none of them. */
export type PickedFile = Pick<File, 'name' | 'lastModified' | 'size' | 'arrayBuffer'>;

export interface ReadingProgress {
  readonly done: number;
  readonly count: number;
  readonly file: string;
}

export interface Reading {
  readonly read: readonly PickedFile[];
  /** Not read yet: it was stopped, or the desk broke down. */
  readonly left: readonly PickedFile[];
  readonly failure: DeskFailure | null;
}

/** Reads the files in the order picked. One that cannot be read is a line of the register that says so. */
export async function addFiles(
  desk: Desk,
  picked: readonly PickedFile[],
  onProgress: (progress: ReadingProgress) => void,
  signal: AbortSignal,
): Promise<Reading> {
  for (const [done, file] of picked.entries()) {
    const reading = { read: picked.slice(0, done), left: picked.slice(done) };
    if (signal.aborted) return { ...reading, failure: null };
    onProgress({ done, count: picked.length, file: file.name });
    const answer = await desk.add(await submitted(file));
    if (!answer.ok) return { ...reading, failure: answer.failure };
  }
  return { read: picked, left: [], failure: null };
}

async function submitted(file: PickedFile): Promise<SubmittedFile> {
  const about = { file: file.name, changedAt: new Date(file.lastModified).toISOString() };
  // What the reader would refuse anyhow is not brought into memory.
  const failure = oversize(file.name, file.size);
  if (failure) return { ...about, failure };
  try {
    return { ...about, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    // The browser refuses a file that was moved, or that another program holds.
    return { ...about, failure: 'not-permitted' };
  }
}
