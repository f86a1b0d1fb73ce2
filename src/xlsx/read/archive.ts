/** A .zip that people make to send several files at once: each file in it is a file of its own. */
import { failureOf } from './failure';
import type { ReadFailureCode } from './failure';
import { readEntryBytes } from './inflate';
import { createBudget, DEFAULT_LIMITS } from './limits';
import type { ReadLimits } from './limits';
import { isEmptyZip, isZip } from './sniff';
import { escapes, readDirectory } from './zip-directory';
import type { ZipEntry } from './zip-directory';
import { decodeName } from './zip-names';

export interface PackedFile {
  /** As written in the archive, folders included. */
  readonly name: string;
  /** Unpacks the file; its name, size and checksum are held to what the directory says. */
  read(): PackedBytes;
}

/** Of all reasons those that an archive itself can give. */
type ArchiveFailureCode = Extract<
  ReadFailureCode,
  'damaged' | 'unsafe' | 'password' | 'too-large' | 'too-slow'
>;

export interface ArchiveFailure {
  readonly ok: false;
  readonly code: ArchiveFailureCode;
  readonly detail: string;
}

export type PackedBytes = { readonly ok: true; readonly bytes: Uint8Array } | ArchiveFailure;

export type ArchiveOutcome = { readonly ok: true; readonly files: readonly PackedFile[] } | ArchiveFailure;

const CODES: readonly ArchiveFailureCode[] = ['damaged', 'unsafe', 'password', 'too-large', 'too-slow'];

/** Parts that only packages have: Office files (ECMA-376 part 2) and OpenDocument. */
const PACKAGE_PARTS = new Set(['[content_types].xml', '_rels/.rels', 'mimetype']);

/** Whether these are the names (in lower case) of a document's parts and not of files that were packed. */
export function isPackage(names: Iterable<string>): boolean {
  return [...names].some((name) => PACKAGE_PARTS.has(name));
}

/**
 * The files of an archive, in its order and not yet unpacked; null for bytes that are no archive of files. A file
 * that must not be opened is refused by itself, the others go on.
 */
export function openArchive(
  bytes: Uint8Array,
  limits: Partial<ReadLimits> = {},
  now: () => number = () => performance.now(),
): ArchiveOutcome | null {
  const all = { ...DEFAULT_LIMITS, ...limits };
  if (isEmptyZip(bytes)) return { ok: true, files: [] };
  if (!isZip(bytes)) return null;
  if (bytes.length > all.archiveBytes) return null;
  try {
    const entries = readDirectory(bytes, all, all.files, decodeName);
    if (isPackage(entries.map(({ name }) => name.toLowerCase()))) return null;
    const seen = new Set<string>();
    return { ok: true, files: entries.map((entry) => packedFile(bytes, entry, seen, all, now)) };
  } catch (error) {
    return archiveFailure(error);
  }
}

/** How much a file claims to be once it is unpacked; its own size where it is no archive that can be opened. */
export function declaredBytes(bytes: Uint8Array, limits: ReadLimits = DEFAULT_LIMITS): number {
  if (!isZip(bytes)) return bytes.length;
  try {
    const entries = readDirectory(bytes, limits, limits.files, decodeName);
    return entries.reduce((sum, entry) => sum + entry.bytes, 0);
  } catch {
    return bytes.length;
  }
}

function archiveFailure(error: unknown): ArchiveFailure {
  const { code, detail } = failureOf(error);
  return { ok: false, code: CODES.find((one) => one === code) ?? 'damaged', detail };
}

function packedFile(
  archive: Uint8Array,
  entry: ZipEntry,
  seen: Set<string>,
  limits: ReadLimits,
  now: () => number,
): PackedFile {
  const { name } = entry;
  const key = name.toLowerCase();
  const failure = seen.has(key) ? twice(name) : refusalOf(entry, limits);
  seen.add(key);
  return {
    name,
    read() {
      if (failure) return failure;
      try {
        return { ok: true, bytes: readEntryBytes(archive, entry, createBudget(limits, now)) };
      } catch (error) {
        return archiveFailure(error);
      }
    },
  };
}

function twice(name: string): ArchiveFailure {
  return { ok: false, code: 'unsafe', detail: `file ${name} stands twice` };
}

function refusalOf({ name, encrypted, bytes }: ZipEntry, limits: ReadLimits): ArchiveFailure | null {
  const refused = (code: ArchiveFailureCode, detail: string) => ({ ok: false, code, detail }) as const;
  if (escapes(name)) return refused('unsafe', `file name ${JSON.stringify(name)}`);
  if (encrypted) return refused('password', `${name} is encrypted`);
  return bytes > limits.fileBytes ? refused('too-large', `${name} declares ${bytes} bytes`) : null;
}
