import { refuse } from './failure';
import type { ReadLimits } from './limits';

/** One file of the archive, as the central directory declares it. */
export interface ZipEntry {
  /** As `decode` gives it, with forward slashes. */
  readonly name: string;
  readonly encrypted: boolean;
  readonly method: number;
  readonly crc: number;
  readonly packedBytes: number;
  readonly bytes: number;
  readonly headerAt: number;
}

// PKWARE APPNOTE 6.3: 4.3.12 central directory header, 4.3.14 to 4.3.16 end records.
const CENTRAL_HEADER = 0x02014b50;
const END_RECORD = 0x06054b50;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_END_RECORD = 0x06064b50;
const END_RECORD_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const CENTRAL_HEADER_BYTES = 46;
const ENCRYPTED = 1;
const UTF8_NAME = 0x800;
/** Stands for "see the ZIP64 extra field". */
const IN_EXTRA = 0xffffffff;
const ZIP64_EXTRA = 0x0001;

/** A name as it stands in the directory, with what tells its encoding. */
export interface RawName {
  readonly bytes: Uint8Array;
  /** The archive says that the name is UTF-8 (APPNOTE 4.4.4, bit 11). */
  readonly utf8: boolean;
  readonly extra: Uint8Array;
}

/**
 * The archive's table of contents without its folders. Only this table is believed, never the local headers, so
 * that one file cannot be two archives. At most `most` entries, together no more than the limit.
 */
export function readDirectory(
  bytes: Uint8Array,
  limits: ReadLimits,
  most: number,
  decode: (name: RawName) => string,
): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset, count, end } = locateDirectory(view);
  if (count > most) refuse('too-large', `${count} zip entries`);
  const entries: ZipEntry[] = [];
  let at = offset;
  let total = 0;
  for (let index = 0; index < count; index++) {
    if (at + CENTRAL_HEADER_BYTES > end || view.getUint32(at, true) !== CENTRAL_HEADER) {
      refuse('damaged', `zip directory breaks off at entry ${index + 1} of ${count}`);
    }
    const { entry, next } = readEntry(view, at, end, decode);
    at = next;
    if (entry.name.endsWith('/')) continue;
    total += entry.bytes;
    if (total > limits.inflatedBytes) {
      refuse('too-large', `parts declare more than ${limits.inflatedBytes} bytes`);
    }
    entries.push(entry);
  }
  return entries;
}

/** Absolute and climbing names are only ever made to escape a folder. */
export function escapes(name: string): boolean {
  return (
    name.startsWith('/') || /^[A-Za-z]:/.test(name) || name.split('/').includes('..') || name.includes('\0')
  );
}

function locateDirectory(view: DataView): { offset: number; count: number; end: number } {
  const at = findEndRecord(view);
  const count = view.getUint16(at + 10, true);
  const offset = view.getUint32(at + 16, true);
  if (count === 0xffff || offset === IN_EXTRA) return locateZip64Directory(view, at);
  return { offset, count, end: at };
}

/** Searched from the end: a comment, or bytes added by a mail gateway, may follow the record. */
function findEndRecord(view: DataView): number {
  const last = view.byteLength - END_RECORD_BYTES;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END_RECORD) return at;
  }
  return refuse('damaged', 'no end of zip directory: the file is cut off');
}

function locateZip64Directory(
  view: DataView,
  endRecord: number,
): { offset: number; count: number; end: number } {
  const locator = endRecord - 20;
  if (locator < 0 || view.getUint32(locator, true) !== ZIP64_LOCATOR) refuse('damaged', 'no zip64 locator');
  const at = readLong(view, locator + 8);
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== ZIP64_END_RECORD) {
    refuse('damaged', 'no zip64 end record');
  }
  return { offset: readLong(view, at + 48), count: readLong(view, at + 32), end: at };
}

function readLong(view: DataView, at: number): number {
  const value = Number(view.getBigUint64(at, true));
  if (!Number.isSafeInteger(value)) refuse('unsafe', 'zip64 value out of range');
  return value;
}

function readEntry(
  view: DataView,
  at: number,
  end: number,
  decode: (name: RawName) => string,
): { entry: ZipEntry; next: number } {
  const nameBytes = view.getUint16(at + 28, true);
  const extraAt = at + CENTRAL_HEADER_BYTES + nameBytes;
  const extraBytes = view.getUint16(at + 30, true);
  const next = extraAt + extraBytes + view.getUint16(at + 32, true);
  if (next > end) refuse('damaged', 'zip directory entry runs past the directory');
  const slice = (from: number, length: number) => new Uint8Array(view.buffer, view.byteOffset + from, length);
  const flags = view.getUint16(at + 8, true);
  const name = decode({
    bytes: slice(at + CENTRAL_HEADER_BYTES, nameBytes),
    utf8: (flags & UTF8_NAME) !== 0,
    extra: slice(extraAt, extraBytes),
  });
  const declared = {
    bytes: view.getUint32(at + 24, true),
    packedBytes: view.getUint32(at + 20, true),
    headerAt: view.getUint32(at + 42, true),
  };
  const sizes = Object.values(declared).includes(IN_EXTRA)
    ? readZip64Sizes(view, extraAt, extraBytes, declared)
    : declared;
  return {
    entry: {
      // Some writers use backslashes.
      name: name.replaceAll('\\', '/'),
      encrypted: (flags & ENCRYPTED) !== 0,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      ...sizes,
    },
    next,
  };
}

type Sizes = Pick<ZipEntry, 'bytes' | 'packedBytes' | 'headerAt'>;

/** The extra field holds, in this order, only the values that did not fit (APPNOTE 4.5.3). */
function readZip64Sizes(view: DataView, extraAt: number, extraBytes: number, declared: Sizes): Sizes {
  let at = extraAt;
  const end = extraAt + extraBytes;
  while (at + 4 <= end && view.getUint16(at, true) !== ZIP64_EXTRA) at += 4 + view.getUint16(at + 2, true);
  let value = at + 4;
  const next = (field: number): number => {
    if (field !== IN_EXTRA) return field;
    if (value + 8 > end) refuse('damaged', 'zip64 sizes are missing');
    value += 8;
    return readLong(view, value - 8);
  };
  return {
    bytes: next(declared.bytes),
    packedBytes: next(declared.packedBytes),
    headerAt: next(declared.headerAt),
  };
}
