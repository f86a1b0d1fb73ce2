import { refuse } from './failure';
import { readEntryBytes } from './inflate';
import type { Budget } from './limits';
import { readDirectory } from './zip-directory';

/** The parts of an Office file (ECMA-376 part 2). Names are looked up without regard to case. */
export interface Package {
  /** Lower case. */
  readonly names: readonly string[];
  /** A part's bytes; null when there is no such part. */
  read(name: string): Uint8Array | null;
  /** A part that the workbook cannot do without. */
  require(name: string): Uint8Array;
}

export function openPackage(archive: Uint8Array, budget: Budget): Package {
  const entries = readDirectory(archive, budget.limits);
  const read = (name: string): Uint8Array | null => {
    const entry = entries.get(name.toLowerCase());
    return entry ? readEntryBytes(archive, entry, budget) : null;
  };
  return {
    names: [...entries.keys()],
    read,
    require: (name) => read(name) ?? refuse('damaged', `part ${name} is missing`),
  };
}
