/** What is too large to be read is known by its size alone, before it is brought into memory. */
import { DEFAULT_LIMITS } from '../xlsx/read/limits';
import type { FailureCode } from './failures';

/** Null where the size is none that the reader refuses. */
export function oversize(file: string, bytes: number): FailureCode | null {
  const { archiveBytes, fileBytes } = DEFAULT_LIMITS;
  return bytes <= (isArchiveName(file) ? archiveBytes : fileBytes) ? null : tooLarge(file);
}

/** A workbook is an archive of parts too: only its name tells them apart before it is opened. */
export function tooLarge(file: string): FailureCode {
  return isArchiveName(file) ? 'large-archive' : 'too-large';
}

function isArchiveName(file: string): boolean {
  return file.toLowerCase().endsWith('.zip');
}
