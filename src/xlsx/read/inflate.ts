import { Inflate } from 'fflate';
import { refuse } from './failure';
import type { Budget } from './limits';
import type { ZipEntry } from './zip-directory';

const LOCAL_HEADER = 0x04034b50;
const LOCAL_HEADER_BYTES = 30;
const STORED = 0;
const DEFLATED = 8;
const CHUNK = 16 * 1024;
/** Deflate cannot do better than 1032 to 1 (zlib's technical notes). */
const BEST_RATIO = 1032;

/** The bytes of one part, no more than declared and with the declared CRC-32. */
export function readEntryBytes(archive: Uint8Array, entry: ZipEntry, budget: Budget): Uint8Array {
  const packed = packedBytes(archive, entry);
  const bytes = entry.method === STORED ? packed : inflate(packed, entry, budget);
  if (bytes.length !== entry.bytes) refuse('damaged', `${entry.name} is not as long as declared`);
  if (crc32(bytes) !== entry.crc) refuse('damaged', `${entry.name} fails its checksum`);
  return bytes;
}

function packedBytes(archive: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const at = entry.headerAt;
  if (at + LOCAL_HEADER_BYTES > archive.length || view.getUint32(at, true) !== LOCAL_HEADER) {
    refuse('damaged', `${entry.name} is not where the zip directory says`);
  }
  const start = at + LOCAL_HEADER_BYTES + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + entry.packedBytes > archive.length) refuse('damaged', `${entry.name} breaks off`);
  return archive.subarray(start, start + entry.packedBytes);
}

/** Fed in small chunks so that a part stops as soon as it outgrows its declared size. */
function inflate(packed: Uint8Array, entry: ZipEntry, budget: Budget): Uint8Array {
  if (entry.method !== DEFLATED) refuse('damaged', `${entry.name} uses zip method ${entry.method}`);
  if (entry.bytes > packed.length * BEST_RATIO + CHUNK) refuse('unsafe', `${entry.name} lies about its size`);
  const result = new Uint8Array(entry.bytes);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > entry.bytes) refuse('unsafe', `${entry.name} is longer than declared`);
    result.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < packed.length; at += CHUNK) {
    budget.checkTime();
    stream.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
  }
  return result.subarray(0, length);
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** CRC-32 as zip uses it; fflate has one but does not export it. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
