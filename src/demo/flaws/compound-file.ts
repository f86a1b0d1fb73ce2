/**
 * The outer shell of the files that Office wrote before .xlsx and still writes around encrypted workbooks
 * ([MS-CFB]): a header, one sector of the allocation table, one of the directory.
 */

const sector = 512;
const endOfChain = 0xfffffffe;
const allocationTable = 0xfffffffd;
const free = 0xffffffff;
const none = 0xffffffff;

/** A compound file with streams of these names, each empty: enough to tell its kind, nothing to open. */
export function compoundFile(streams: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(sector * 3);
  const view = new DataView(bytes.buffer);
  writeHeader(bytes, view);
  for (let entry = 0; entry < sector / 4; entry += 1) view.setUint32(sector + entry * 4, free, true);
  view.setUint32(sector, allocationTable, true);
  view.setUint32(sector + 4, endOfChain, true);
  const entries = ['Root Entry', ...streams].slice(0, 4);
  entries.forEach((name, index) => {
    writeEntry(view, sector * 2 + index * 128, name, index, entries.length);
  });
  return bytes;
}

function writeHeader(bytes: Uint8Array, view: DataView): void {
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const shorts = { 24: 0x3e, 26: 3, 28: 0xfffe, 30: 9, 32: 6 };
  for (const [at, value] of Object.entries(shorts)) view.setUint16(Number(at), value, true);
  const longs = { 44: 1, 48: 1, 56: 4096, 60: endOfChain, 68: endOfChain };
  for (const [at, value] of Object.entries(longs)) view.setUint32(Number(at), value, true);
  for (let at = 76; at < sector; at += 4) view.setUint32(at, free, true);
  view.setUint32(76, 0, true);
}

/** Entry 0 is the root; the others hang below it as a chain of right siblings. */
function writeEntry(view: DataView, at: number, name: string, index: number, count: number): void {
  [...name].forEach((letter, place) => {
    view.setUint16(at + place * 2, letter.charCodeAt(0), true);
  });
  view.setUint16(at + 64, (name.length + 1) * 2, true);
  view.setUint8(at + 66, index === 0 ? 5 : 2);
  view.setUint8(at + 67, 1);
  view.setUint32(at + 68, none, true);
  view.setUint32(at + 72, index > 0 && index + 1 < count ? index + 1 : none, true);
  view.setUint32(at + 76, index === 0 && count > 1 ? 1 : none, true);
  view.setUint32(at + 116, endOfChain, true);
}
