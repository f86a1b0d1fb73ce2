/** From what the officer picks to the desk: a file at a time, so that the pane stays alive and can stop between two. */
import type { FailureCode } from '../../work/failures';
import { oversize } from '../../work/oversize';
import { DEFAULT_LIMITS } from '../../xlsx/read/limits';
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
  /** The file that the desk could not get away from; only another desk can go on. */
  readonly stuckAt: PickedFile | null;
}

export interface ReadingCourse {
  readonly onProgress: (progress: ReadingProgress) => void;
  readonly signal: AbortSignal;
  /** Files that a desk was stuck at: they are listed and not read again. */
  readonly tooSlow?: ReadonlySet<PickedFile>;
  /** Milliseconds that the desk may take for one workbook. */
  readonly patience?: number;
}

/** The reader gives up after its own time; only in the library for the binary formats can nothing stop it. */
const patience = 2 * DEFAULT_LIMITS.time;

/** Reads the files in the order picked. One that cannot be read is a line of the register that says so. */
export async function addFiles(
  desk: Desk,
  picked: readonly PickedFile[],
  course: ReadingCourse,
): Promise<Reading> {
  for (const [done, file] of picked.entries()) {
    const reading = { read: picked.slice(0, done), left: picked.slice(done) };
    if (course.signal.aborted) return { ...reading, failure: null, stuckAt: null };
    course.onProgress({ done, count: picked.length, file: file.name });
    const sent = course.tooSlow?.has(file) ? listed(file, 'too-slow') : await submitted(file);
    const answer = await answerInTime(desk, sent, course.patience ?? patience);
    if (answer === null) return { ...reading, failure: null, stuckAt: file };
    if (!answer.ok) return { ...reading, failure: answer.failure, stuckAt: null };
  }
  return { read: picked, left: [], failure: null, stuckAt: null };
}

/** Null when it keeps silent for longer than that over one workbook: an archive holds many. */
function answerInTime(
  desk: Desk,
  sent: SubmittedFile,
  most: number,
): Promise<Awaited<ReturnType<Desk['add']>> | null> {
  return new Promise((resolve) => {
    let waiting: ReturnType<typeof setTimeout>;
    const wait = () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => resolve(null), most);
    };
    wait();
    void desk.add(sent, wait).then((answer) => {
      clearTimeout(waiting);
      resolve(answer);
    });
  });
}

function listed(file: PickedFile, failure: FailureCode): SubmittedFile {
  return { file: file.name, changedAt: new Date(file.lastModified).toISOString(), failure };
}

async function submitted(file: PickedFile): Promise<SubmittedFile> {
  // What the reader would refuse anyhow is not brought into memory.
  const failure = oversize(file.name, file.size);
  if (failure) return listed(file, failure);
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return { file: file.name, changedAt: new Date(file.lastModified).toISOString(), bytes };
  } catch {
    // The browser refuses a file that was moved, or that another program holds.
    return listed(file, 'not-permitted');
  }
}
