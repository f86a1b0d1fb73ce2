import type { ReadFailureCode } from './failure';

/** First bytes of the kinds that people send under the name of a workbook. */
const MAGIC: readonly { readonly code: ReadFailureCode; readonly bytes: readonly number[] }[] = [
  { code: 'pdf', bytes: [0x25, 0x50, 0x44, 0x46] },
  { code: 'image', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { code: 'image', bytes: [0xff, 0xd8, 0xff] },
  { code: 'image', bytes: [0x47, 0x49, 0x46, 0x38] },
  { code: 'image', bytes: [0x49, 0x49, 0x2a, 0x00] },
  { code: 'image', bytes: [0x4d, 0x4d, 0x00, 0x2a] },
  { code: 'docx', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
  { code: 'other-archive', bytes: [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07] },
  { code: 'other-archive', bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c] },
  // A BIFF file without its container: Excel 2 to 4 ([MS-XLS] 2.4.21, BOF).
  { code: 'old-format', bytes: [0x09, 0x00, 0x04, 0x00] },
  { code: 'old-format', bytes: [0x09, 0x02, 0x06, 0x00] },
  { code: 'old-format', bytes: [0x09, 0x04, 0x06, 0x00] },
  { code: 'old-format', bytes: [0x09, 0x08, 0x10, 0x00] },
];

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Streams of a compound file ([MS-CFB]) that tell its kind, the deciding ones first. */
const STREAMS: readonly { readonly code: ReadFailureCode; readonly name: string }[] = [
  { code: 'password', name: 'EncryptedPackage' },
  { code: 'docx', name: 'WordDocument' },
  { code: 'xls', name: 'Workbook' },
  { code: 'old-format', name: 'Book' },
];

/** How text that is not CSV begins; compared in lower case after blanks. */
const TEXT_OPENINGS: readonly { readonly code: ReadFailureCode; readonly pattern: RegExp }[] = [
  { code: 'old-format', pattern: /<office:document[\s>]/ },
  { code: 'old-format', pattern: /urn:schemas-microsoft-com:office:spreadsheet/ },
  { code: 'html', pattern: /^(<!doctype html|<html|<head|<body|<table|<meta|<style|<div|mime-version:)/ },
  { code: 'html', pattern: /<html[\s>]/ },
];

export function isZip(bytes: Uint8Array): boolean {
  return startsWith(bytes, ZIP);
}

/** An archive without files, as Windows makes a new one: nothing but the end of a directory. */
export function isEmptyZip(bytes: Uint8Array): boolean {
  return startsWith(bytes, EMPTY_ZIP);
}

/** Tells a file's kind by its first bytes: null when it may be a workbook, else the code to refuse it with. */
export function sniff(bytes: Uint8Array): ReadFailureCode | null {
  if (bytes.length === 0) return 'empty-file';
  if (isZip(bytes)) return null;
  if (isEmptyZip(bytes)) return 'not-a-workbook';
  if (startsWith(bytes, COMPOUND_FILE)) return compoundKind(bytes);
  const known = MAGIC.find((kind) => startsWith(bytes, kind.bytes));
  return known?.code ?? textKind(bytes) ?? 'not-a-workbook';
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

/** Directory entries are 128 bytes, aligned, and open with the name in UTF-16 ([MS-CFB] 2.6.1). */
function compoundKind(bytes: Uint8Array): ReadFailureCode {
  const names = new Set<string>();
  for (let entry = 512; entry + 128 <= bytes.length; entry += 128) {
    const length = (bytes[entry + 64] ?? 0) | ((bytes[entry + 65] ?? 0) << 8);
    if (length < 4 || length > 64) continue;
    names.add(new TextDecoder('utf-16le').decode(bytes.subarray(entry, entry + length - 2)));
  }
  return STREAMS.find((stream) => names.has(stream.name))?.code ?? 'not-a-workbook';
}

function textKind(bytes: Uint8Array): ReadFailureCode | null {
  const text = openingText(bytes);
  if (text === null) return null;
  const opening = text.trimStart().toLowerCase();
  return TEXT_OPENINGS.find(({ pattern }) => pattern.test(opening))?.code ?? 'csv';
}

/** The first 2 KB as text, or null for binary data. Vietnamese legacy code pages are text as well. */
function openingText(bytes: Uint8Array): string | null {
  const opening = bytes.subarray(0, 2048);
  if (opening[0] === 0xff && opening[1] === 0xfe) return new TextDecoder('utf-16le').decode(opening);
  if (opening[0] === 0xfe && opening[1] === 0xff) return new TextDecoder('utf-16be').decode(opening);
  const binary = opening.some((byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 13);
  if (binary) return null;
  if (mostlyHighBytes(opening)) return null;
  return new TextDecoder().decode(opening);
}

function mostlyHighBytes(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes);
  const broken = [...text].filter((character) => character === '\ufffd').length;
  return broken * 2 > text.length;
}
