/**
 * Which line of the register a file stands on: that of its name and bytes. A file under a name that had no line
 * takes over the lines of the same bytes whose own file is gone, as it is most likely that file, renamed.
 */
import { squeeze } from '../plan/text';

/** A file, or the line of one, by what tells it from its copies. */
export interface Named {
  readonly file: string;
  readonly hash: string;
}

/** The files at hand and the lines of the run before, by `nameOf`. */
export interface Lines {
  readonly given: ReadonlySet<string>;
  readonly stood: ReadonlySet<string>;
}

export function linesOf(given: readonly Named[], stood: readonly Named[]): Lines {
  return { given: new Set(given.map(nameOf)), stood: new Set(stood.map(nameOf)) };
}

/** Name and bytes as one text; a cell may have folded the spaces of the name. */
export function nameOf({ file, hash }: Named): string {
  return `${hash} ${squeeze(file)}`;
}

/** Whether what stands on the line is about the file. */
export function isLineOf(line: Named, file: Named, { given, stood }: Lines): boolean {
  if (line.hash !== file.hash) return false;
  return nameOf(line) === nameOf(file) || (!given.has(nameOf(line)) && !stood.has(nameOf(file)));
}
