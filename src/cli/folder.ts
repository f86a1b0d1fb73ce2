/** Files on disk: finding them, reading them without throwing, writing them whole or not at all. */
import { randomUUID } from 'node:crypto';
import type { Dirent } from 'node:fs';
import { lstat, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
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

/** A place below a folder that has a line of its own: a file to read, or a folder that was not entered, and why. */
export interface FoundPath {
  readonly path: string;
  readonly failure?: FailureCode;
}

/**
 * Everything below a folder, in the order of the paths; hidden files and Excel's lock files left out. A link to a
 * file is that file; a link to a folder is not followed, because it may lead back.
 */
export async function filesBelow(folder: string): Promise<FoundPath[]> {
  const entries = await entriesOf(folder);
  if (!entries) return [{ path: folder, failure: 'closed-folder' }];
  const found: FoundPath[] = [];
  for (const entry of entries.filter(({ name }) => !isLeftover(name)).sort(byName)) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await filesBelow(path)));
    else if (entry.isSymbolicLink() && (await kindOfPath(path)) === 'folder') {
      found.push({ path, failure: 'linked-folder' });
    } else found.push({ path });
  }
  return found;
}

/** Null for a folder that may not be read, or is gone since it was found. */
async function entriesOf(folder: string): Promise<Dirent[] | null> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (systemError(error)) return null;
    throw error;
  }
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

/**
 * The file under the name it is reported by. What is too large for the reader is not even loaded, and what is no
 * file never opened: opening a pipe waits for somebody to write into it.
 */
export async function submittedFile(path: string, file: string): Promise<SubmittedFile> {
  try {
    const found = await stat(path);
    const changedAt = found.mtime.toISOString();
    if (!found.isFile()) {
      return { file, changedAt, failure: found.isDirectory() ? 'not-a-workbook' : 'not-a-file' };
    }
    const failure = oversize(file, found.size);
    if (failure) return { file, changedAt, failure };
    return { file, changedAt, bytes: await readFile(path) };
  } catch (error) {
    return { file, changedAt: '', failure: await failureOf(path, error) };
  }
}

async function failureOf(path: string, error: unknown): Promise<FailureCode> {
  const code = systemError(error)?.code;
  if (code === 'ELOOP') return 'broken-link';
  if (code !== 'ENOENT' && code !== 'ENOTDIR') return 'not-permitted';
  return (await isLink(path)) ? 'broken-link' : 'not-found';
}

async function isLink(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isSymbolicLink();
  } catch {
    return false;
  }
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
