/** Real files with random damage, by seed: the same seed and number give the same file. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';

export interface Mutated {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A .zip holds the time of each entry: it would be another one a moment later. */
function packed(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return zipSync(files, { mtime: new Date(1980, 0, 1) });
}

/** Numbers from 0 to below 1 (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const folders = ['../../fixtures/files', '../../fixtures/xlsx'];

/** Every fixture that a spreadsheet program has saved, and two of them in an archive. */
export function originals(): readonly Mutated[] {
  const files = folders.flatMap((folder) =>
    readdirSync(join(__dirname, folder))
      .filter((name) => /\.(xlsx|xlsb|xls|ods)$/.test(name))
      .sort()
      .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(__dirname, folder, name))) })),
  );
  const two = Object.fromEntries(files.slice(0, 2).map(({ name, bytes }) => [name, bytes]));
  return [...files, { name: 'archive.zip', bytes: packed(two) }];
}

type Change = (bytes: Uint8Array, random: () => number) => Uint8Array;

const within = (random: () => number, size: number): number => Math.floor(random() * size);

/** Values at which lengths, counts and offsets go wrong. */
const edges = [0, 1, 0x7f, 0x80, 0xff, 0xfe, 0x3c, 0x3e, 0x26, 0x22];

const flip: Change = (bytes, random) => {
  const copy = bytes.slice();
  for (let count = 1 + within(random, 8); count > 0; count--) {
    const edge = random() < 0.5 ? (edges[within(random, edges.length)] ?? 0) : within(random, 256);
    copy[within(random, copy.length)] = edge;
  }
  return copy;
};

const cut: Change = (bytes, random) => bytes.slice(0, within(random, bytes.length));

/** A stretch taken out, or put in twice: every length and offset behind it is wrong. */
const shift: Change = (bytes, random) => {
  const [from, size] = [within(random, bytes.length), 1 + within(random, 64)];
  const piece = random() < 0.5 ? [] : [...bytes.slice(from, from + size), ...bytes.slice(from, from + size)];
  return Uint8Array.from([...bytes.slice(0, from), ...piece, ...bytes.slice(from + size)]);
};

/** A 32-bit number anywhere becomes another: sizes, positions, counts. */
const number: Change = (bytes, random) => {
  const copy = bytes.slice();
  const values = [0, 1, 0xffff, 0x7fffffff, 0xfffffffe, 0xffffffff, within(random, 2 ** 31)];
  const at = within(random, Math.max(1, copy.length - 4));
  new DataView(copy.buffer).setUint32(at, values[within(random, values.length)] ?? 0, true);
  return copy;
};

const whole: readonly Change[] = [flip, cut, shift, number];

/** Changes a part and packs the file anew, checksums and all, so that the damage reaches the parsers. */
const inPart: Change = (bytes, random) => {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts);
  const name = names[within(random, names.length)] ?? '';
  const part = parts[name] ?? new Uint8Array(0);
  const others = Object.fromEntries(Object.entries(parts).filter(([other]) => other !== name));
  if (random() < 0.1 || part.length === 0) return packed(others);
  const change = whole[within(random, whole.length)] ?? flip;
  return packed({ ...others, [name]: change(part, random) });
};

/** One damaged file; of archives half are damaged inside a part. */
export function mutated(files: readonly Mutated[], seed: number): Mutated {
  const random = chance(seed);
  const file = files[within(random, files.length)];
  if (!file) throw new Error('no file to damage');
  const isZip = file.bytes[0] === 0x50;
  const change = isZip && random() < 0.6 ? inPart : (whole[within(random, whole.length)] ?? flip);
  return { name: file.name, bytes: change(file.bytes, random) };
}
