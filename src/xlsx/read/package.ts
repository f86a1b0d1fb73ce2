import { refuse } from './failure';
import { readEntryBytes } from './inflate';
import type { Budget } from './limits';
import { escapes, readDirectory } from './zip-directory';
import type { ZipEntry } from './zip-directory';

/** The parts of an Office file (ECMA-376 part 2). Names are looked up without regard to case. */
export interface Package {
  /** Lower case. */
  readonly names: readonly string[];
  /** A part's bytes, once; null when there is no such part. */
  read(name: string): Uint8Array | null;
  /** A part that the workbook cannot do without. */
  require(name: string): Uint8Array;
}

export function openPackage(archive: Uint8Array, budget: Budget): Package {
  const entries = listParts(archive, budget);
  const done = new Set<ZipEntry>();
  const read = (name: string): Uint8Array | null => {
    const entry = entries.get(name.toLowerCase());
    // No program makes one part two sheets; a file that does could be as much work as it likes.
    if (entry && done.has(entry)) refuse('unsafe', `part ${name} is used twice`);
    if (entry) done.add(entry);
    return entry ? readEntryBytes(archive, entry, budget) : null;
  };
  return {
    names: [...entries.keys()],
    read,
    require: (name) => read(name) ?? refuse('damaged', `part ${name} is missing`),
  };
}

/** Part names are UTF-8 (ECMA-376 part 2, 6.2.2), whatever the archive says. */
function listParts(archive: Uint8Array, { limits }: Budget): ReadonlyMap<string, ZipEntry> {
  const parts = new Map<string, ZipEntry>();
  const list = readDirectory(archive, limits, limits.entries, ({ bytes }) => new TextDecoder().decode(bytes));
  for (const entry of list) {
    const { name } = entry;
    if (escapes(name)) refuse('unsafe', `part name ${JSON.stringify(name)}`);
    if (entry.encrypted) refuse('password', `part ${name} is encrypted`);
    if (entry.bytes > limits.partBytes) refuse('too-large', `${name} declares ${entry.bytes} bytes`);
    const key = name.toLowerCase();
    if (parts.has(key)) refuse('unsafe', `part ${name} stands twice`);
    parts.set(key, entry);
  }
  return parts;
}
