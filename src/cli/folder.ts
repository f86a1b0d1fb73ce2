/** Files on disk: finding them, reading them without throwing, writing them whole or not at all. */
import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { FailureCode } from '../work/failures';
import type { SubmittedFile } from '../work/intake';
import { isLeftover } from '../work/leftovers';
import { oversize } from '../work/oversize';

export type PathKind = 'file' | 'folder' | 'none';

export async function kindOfPath(path: string): Promise<PathKind> {
  try {
    const found = await stat(path);
    return found.isDirectory() ? 'folder' : 'file';
  } catch {
    return 'none';
  }
}

/**
 * Every file below a folder, in the order of their paths; hidden ones and Excel's lock files left out. A link
 * to a file is that file; a link to a folder is not followed, because it may lead back.
 */
export async function filesBelow(folder: string): Promise<string[]> {
  const found: string[] = [];
  const entries = (await readdir(folder, { withFileTypes: true })).filter(({ name }) => !isLeftover(name));
  for (const entry of entries.sort(byName)) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await filesBelow(path)));
    else if ((await kindOfPath(path)) === 'file') found.push(path);
  }
  return found;
}

function byName(one: { readonly name: string }, other: { readonly name: string }): number {
  return one.name < other.name ? -1 : 1;
}

/** `a/b.xlsx` below the folder, with the same strokes on every system. */
export function nameBelow(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/');
}

/** Whether two paths lead to one place. */
export function samePath(one: string, other: string): boolean {
  return resolve(one) === resolve(other);
}

/** The file under the name it is reported by. What is too large for the reader is not even loaded. */
export async function submittedFile(path: string, file: string): Promise<SubmittedFile> {
  try {
    const found = await stat(path);
    const changedAt = found.mtime.toISOString();
    const failure = oversize(file, found.size);
    if (failure) return { file, changedAt, failure };
    return { file, changedAt, bytes: await readFile(path) };
  } catch (error) {
    return { file, changedAt: '', failure: failureOf(error) };
  }
}

function failureOf(error: unknown): FailureCode {
  const code = systemError(error)?.code;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'not-found';
  return code === 'EISDIR' ? 'not-a-workbook' : 'not-permitted';
}

/** What the file system said; null for any other error. Told by its fields, not its class: Jest has two of each. */
export function systemError(error: unknown): { readonly code: string; readonly message: string } | null {
  if (typeof error !== 'object' || error === null || !('syscall' in error) || !('code' in error)) return null;
  return { code: String(error.code), message: 'message' in error ? String(error.message) : '' };
}

/** The bytes of a file; null when there is none. */
export async function bytesAt(path: string): Promise<Uint8Array | null> {
  return (await kindOfPath(path)) === 'none' ? null : readFile(path);
}

/** Writes beside and renames, so that a reader never sees half a file and a full disk leaves the old one. */
export async function writeWhole(path: string, bytes: Uint8Array | string): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  const draft = join(folder, `.${basename(path)}.${randomUUID()}`);
  try {
    await writeFile(draft, bytes);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
