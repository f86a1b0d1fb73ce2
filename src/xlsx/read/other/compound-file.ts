/** The container of .xls files ([MS-CFB]): a file system of sectors in one file, read within its own bounds. */
import { refuse } from '../failure';

export interface CompoundFile {
  /** Names of all streams and storages. */
  readonly names: ReadonlySet<string>;
  /** The bytes of the first stream of that name; null when there is none. */
  stream(name: string): Uint8Array | null;
}

// [MS-CFB] 2.2, the header; 2.6.1, a directory entry.
const HEADER_BYTES = 512;
const ENTRY_BYTES = 128;
const STREAM = 2;
const ROOT = 5;
/** Sector numbers from here on have other meanings (2.1). */
const LARGEST_SECTOR = 0xfffffffa;
const END_OF_CHAIN = 0xfffffffe;
const IN_HEADER = 109;

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly start: number;
  readonly size: number;
}

export function openCompoundFile(bytes: Uint8Array): CompoundFile {
  if (bytes.length < HEADER_BYTES) refuse('damaged', 'compound file shorter than its header');
  const sectors = new Sectors(bytes);
  const entries = sectors.directory();
  return {
    names: new Set(entries.map(({ name }) => name)),
    stream(name) {
      const entry = entries.find((one) => one.name === name && one.type === STREAM);
      return entry ? sectors.streamOf(entry, entries) : null;
    },
  };
}

class Sectors {
  private readonly view: DataView;
  private readonly size: number;
  private readonly miniSize: number;
  private readonly count: number;
  private readonly table: Uint32Array;

  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const [shift, miniShift] = [this.view.getUint16(30, true), this.view.getUint16(32, true)];
    if ((shift !== 9 && shift !== 12) || miniShift !== 6) refuse('damaged', `sectors of 2^${shift} bytes`);
    this.size = 1 << shift;
    this.miniSize = 1 << miniShift;
    this.count = Math.ceil((bytes.length - this.size) / this.size);
    this.table = this.readTable();
  }

  directory(): readonly Entry[] {
    const list = this.chain(this.view.getUint32(48, true));
    const entries: Entry[] = [];
    for (let at = 0; at + ENTRY_BYTES <= list.length; at += ENTRY_BYTES) {
      const entry = readEntry(list.subarray(at, at + ENTRY_BYTES));
      if (entry) entries.push(entry);
    }
    if (!entries.some(({ type }) => type === ROOT)) refuse('damaged', 'compound file without a root');
    return entries;
  }

  /** Small streams lie in pieces of 64 bytes within the root's own stream (2.2, mini stream cutoff). */
  streamOf({ name, start, size }: Entry, entries: readonly Entry[]): Uint8Array {
    const root = entries.find(({ type }) => type === ROOT);
    const small = size < this.view.getUint32(56, true);
    const whole = small && root ? this.miniChain(start, root) : this.chain(start);
    if (size > whole.length) refuse('damaged', `stream ${name} breaks off`);
    return whole.subarray(0, size);
  }

  /** The sectors of the allocation table, listed in the header and then in sectors of their own (2.5). */
  private readTable(): Uint32Array {
    const declared = this.view.getUint32(44, true);
    if (declared > this.count) refuse('damaged', `${declared} table sectors in ${this.count}`);
    const places: number[] = [];
    for (let index = 0; index < IN_HEADER && places.length < declared; index++) {
      places.push(this.view.getUint32(76 + index * 4, true));
    }
    const perSector = this.size / 4 - 1;
    let next = this.view.getUint32(68, true);
    for (let guard = 0; places.length < declared; guard++) {
      if (guard > this.count) refuse('damaged', 'table of sectors runs in a circle');
      const sector = this.sector(next);
      const view = new DataView(sector.buffer, sector.byteOffset, sector.byteLength);
      if (sector.length < this.size) refuse('damaged', 'table of sectors breaks off');
      for (let index = 0; index < perSector && places.length < declared; index++) {
        places.push(view.getUint32(index * 4, true));
      }
      next = view.getUint32(perSector * 4, true);
    }
    const table = new Uint32Array((declared * this.size) / 4);
    places.forEach((place, index) => {
      table.set(toNumbers(this.sector(place)), (index * this.size) / 4);
    });
    return table;
  }

  private chain(start: number): Uint8Array {
    return joined(follow(start, this.table, this.count).map((sector) => this.sector(sector)));
  }

  private miniChain(start: number, root: Entry): Uint8Array {
    const pieces = this.chain(root.start);
    const table = toNumbers(this.chain(this.view.getUint32(60, true)));
    const most = Math.ceil(pieces.length / this.miniSize);
    return joined(
      follow(start, table, most).map((piece) =>
        pieces.subarray(piece * this.miniSize, (piece + 1) * this.miniSize),
      ),
    );
  }

  /** The last sector of a file may be shorter: some writers do not fill it up. */
  private sector(number: number): Uint8Array {
    if (number >= this.count) refuse('damaged', `sector ${number} of ${this.count}`);
    const at = (number + 1) * this.size;
    return this.bytes.subarray(at, at + this.size);
  }
}

/** Numbers of a chain's sectors; a chain longer than there are sectors runs in a circle. */
function follow(start: number, table: Uint32Array, most: number): number[] {
  const chain: number[] = [];
  for (
    let sector = start;
    sector <= LARGEST_SECTOR;
    sector = table[sector] ?? refuse('damaged', 'no sector')
  ) {
    chain.push(sector);
    if (chain.length > most) refuse('damaged', 'chain of sectors runs in a circle');
  }
  return chain;
}

function readEntry(bytes: Uint8Array): Entry | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [nameBytes, type] = [view.getUint16(64, true), view.getUint8(66)];
  if (type === 0) return null;
  if (nameBytes < 2 || nameBytes > 64) refuse('damaged', 'directory entry without a name');
  // The upper half of the size is not meant to be read for sectors of 512 bytes (2.6.1), and never needed.
  const [start, size] = [view.getUint32(116, true), view.getUint32(120, true)];
  const name = new TextDecoder('utf-16le').decode(bytes.subarray(0, nameBytes - 2));
  return { name, type, start: start === END_OF_CHAIN ? LARGEST_SECTOR + 1 : start, size };
}

function toNumbers(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: Math.floor(bytes.length / 4) }, (_, at) => view.getUint32(at * 4, true));
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const result = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    result.set(piece, at);
    at += piece.length;
  }
  return result;
}
