/** Files that are copies of one another. They are named, never removed: a person decides. */
import { appendixIds } from '../form/columns';
import type { RowEntry } from '../form/entries';
import { entriesOf } from '../submission';
import type { RegisterLine, SettlingNote } from './types';

export function copyNotes(register: readonly RegisterLine[]): SettlingNote[] {
  return [...sameFiles(register), ...sameEntries(register)];
}

/** A file with the forms of several units stands on several lines without being there twice. */
function sameFiles(register: readonly RegisterLine[]): SettlingNote[] {
  return groups(register, ({ received }) => received.hash).flatMap((lines): SettlingNote[] => {
    const parts = new Set(lines.map(partOf));
    if (parts.size === lines.length) return [];
    return [{ kind: 'same-file', files: [...new Set(lines.map(({ received }) => received.file))] }];
  });
}

function partOf({ received: { content } }: RegisterLine): string {
  return content.kind === 'read' ? (content.submission.identity?.unit ?? '') : '';
}

/** Only files that count: a unit that sends its own figures again copies nobody. */
function sameEntries(register: readonly RegisterLine[]): SettlingNote[] {
  const counting = register.filter(({ standing }) => standing === 'current');
  return groups(counting, entriesText).map((lines) => ({
    kind: 'same-entries',
    units: lines.flatMap(({ unit }) => (unit ? [unit] : [])),
    files: lines.map(({ received }) => received.file),
  }));
}

/** Groups of two and more lines with the same key, in register order; lines without a key are left out. */
function groups(
  register: readonly RegisterLine[],
  keyOf: (line: RegisterLine) => string | null,
): (readonly RegisterLine[])[] {
  const byKey = new Map<string, RegisterLine[]>();
  for (const line of register) {
    const key = keyOf(line);
    if (key === null) continue;
    const group = byKey.get(key);
    if (group) group.push(line);
    else byKey.set(key, [line]);
  }
  return [...byKey.values()].filter((lines) => lines.length > 1);
}

/** Everything entered in the rows, as one text; null without a count, as two bare "Không phát sinh" are no copy. */
function entriesText({ received: { content } }: RegisterLine): string | null {
  if (content.kind !== 'read') return null;
  const { rows } = entriesOf(content.submission);
  const counts = [...rows.PL01.values()].some(({ numerator, denominator }) => numerator || denominator);
  if (!counts) return null;
  return JSON.stringify(
    appendixIds.map((appendix) => [...rows[appendix]].map(([key, entry]) => [key, sorted(entry)]).sort()),
  );
}

function sorted(entry: RowEntry): [string, unknown][] {
  return Object.entries(entry).sort(([one], [other]) => (one < other ? -1 : 1));
}
