/** What is too large to be read is known by its size alone, before it is brought into memory. */
import { DEFAULT_LIMITS } from '../xlsx/read/limits';
import type { FailureCode } from './failures';

/** Null where the size is none that the reader refuses. Only the name can tell an archive yet. */
export function oversize(file: string, bytes: number): FailureCode | null {
  const { archiveBytes, fileBytes } = DEFAULT_LIMITS;
  const isArchive = file.toLowerCase().endsWith('.zip');
  if (bytes <= (isArchive ? archiveBytes : fileBytes)) return null;
  return isArchive ? 'large-archive' : 'too-large';
}
