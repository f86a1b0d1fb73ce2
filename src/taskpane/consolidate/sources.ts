/** From what the officer picks to opened files: a file at a time, so that the pane stays alive. */
import type { OpenWorkbook } from '../../excel';
import type { PlanPack } from '../../plan/schema';
import { readSubmissions, type Submission } from '../../submission';
import { contentHash } from '../../work/hash';
import { open, type OpenedFile } from '../../work/intake';
import { isForm } from '../check/judge-workbook';
import { pause } from '../shared/pause';

/** What a file box or a drop hands over. */
export type PickedFile = Pick<File, 'name' | 'lastModified' | 'arrayBuffer'>;

export interface ReadingProgress {
  readonly done: number;
  readonly count: number;
  readonly file: string;
}

/** Reads the files in the order picked; null when stopped. A file that cannot be read is an opened file that says so. */
export async function openFiles(
  picked: readonly PickedFile[],
  plan: PlanPack,
  onProgress: (progress: ReadingProgress) => void,
  signal: AbortSignal,
): Promise<OpenedFile[] | null> {
  const opened: OpenedFile[] = [];
  for (const [done, file] of picked.entries()) {
    onProgress({ done, count: picked.length, file: file.name });
    await pause();
    if (signal.aborted) return null;
    opened.push(await openFile(file, plan));
  }
  return opened;
}

async function openFile(file: PickedFile, plan: PlanPack): Promise<OpenedFile> {
  const about = { file: file.name, changedAt: new Date(file.lastModified).toISOString() };
  try {
    return await open({ ...about, bytes: new Uint8Array(await file.arrayBuffer()) }, plan);
  } catch {
    // The browser refuses a file that was moved, or that another program holds.
    return open({ ...about, failure: 'not-permitted' }, plan);
  }
}

/**
 * The forms of the open workbook, each as a file of its own. When they were sent nobody knows unless they are
 * stamped, so against a file of the same unit the officer is asked.
 */
export async function openSheets(
  { grids }: OpenWorkbook,
  plan: PlanPack,
  name: string,
): Promise<OpenedFile[]> {
  const forms = readSubmissions(grids, plan).filter(isForm);
  return Promise.all(
    forms.map(async (submission): Promise<OpenedFile> => ({
      file: name,
      hash: await contentHash(new TextEncoder().encode(contentOf(submission))),
      kind: 'submissions',
      parts: [{ submission, receivedAt: submission.identity?.stampedAt ?? '' }],
    })),
  );
}

/** All that the form's sheets hold, as text. */
function contentOf({ identity, info, sheets }: Submission): string {
  const cells = Object.values(sheets).flatMap(({ name, grid }) =>
    [...grid.rows].flatMap(([row, { cells: inRow }]) =>
      [...inRow].map(([column, { value }]) => [name, row, column, value]),
    ),
  );
  return JSON.stringify([identity, info, cells]);
}
