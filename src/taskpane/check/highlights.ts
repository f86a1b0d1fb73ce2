/** Findings as marks in the table: which cells, in which colour, with which words. Pure. */
import type { Finding } from '../../rules';
import type { Severity } from '../../plan/schema';
import type { Color } from '../../sheet/model';
import type { CellPlace, Submission } from '../../submission';

/** Colours that the form itself does not use, so that they are known again. Black on them reads at 11:1 or more. */
export const highlightColors: Readonly<Record<Severity, Color>> = {
  error: 'FFB3A7',
  warning: 'FFD75E',
  note: 'D9CCF2',
};
const ours: ReadonlySet<Color> = new Set(Object.values(highlightColors));

export function isHighlightColor(color: Color | null): boolean {
  return color !== null && ours.has(color);
}

/**
 * An entry in the plan's words, not by address, so that it is found again after rows were sorted, moved or put in and
 * sheets renamed: `PL01:5a:numerator`, `info:asOf`.
 */
export type Target = string;

export interface Highlight {
  readonly target: Target;
  /** More than one where a row or a sheet stands twice. */
  readonly places: readonly CellPlace[];
  /** Of the gravest open finding. */
  readonly color: Color;
  /** What all open findings of the entry say, a line for each. */
  readonly words: string;
}

/** Where each entry of a form stands now, on copies of sheets too. */
export function entryCells({ sheets, copies, info }: Submission): ReadonlyMap<Target, readonly CellPlace[]> {
  const cells = new Map<Target, CellPlace[]>();
  const add = (target: Target, place: CellPlace) => {
    const places = cells.get(target);
    if (places) places.push(place);
    else cells.set(target, [place]);
  };
  for (const { appendix, rows } of [...Object.values(sheets), ...copies]) {
    for (const row of rows) {
      if (row.key === null) continue;
      for (const [column, { place }] of Object.entries(row.cells)) {
        add(`${appendix}:${row.key}:${column}`, place);
      }
    }
  }
  for (const [id, { place }] of Object.entries(info)) add(`info:${id}`, place);
  return cells;
}

/** The entries to mark; findings that are about no entry have none. */
export function highlightsOf(
  findings: readonly Finding[],
  submission: Submission,
  sentence: (finding: Finding) => string,
): readonly Highlight[] {
  const targets = new Map(
    [...entryCells(submission)].flatMap(([target, places]) =>
      places.map((place) => [nameOf(place), target] as const),
    ),
  );
  const gravest: readonly Severity[] = ['note', 'warning', 'error'];
  const highlights = new Map<Target, Highlight>();
  for (const severity of gravest) {
    for (const finding of findings) {
      const { place } = finding;
      if (finding.severity !== severity || finding.settled || place.kind !== 'cell') continue;
      const target = targets.get(nameOf(place));
      if (target === undefined) continue;
      const before = highlights.get(target);
      highlights.set(target, {
        target,
        places: withPlace(before?.places ?? [], place),
        color: highlightColors[severity],
        words: [sentence(finding), ...(before ? [before.words] : [])].join('\n'),
      });
    }
  }
  return [...highlights.values()];
}

function withPlace(places: readonly CellPlace[], { sheet, address }: CellPlace): readonly CellPlace[] {
  const known = places.some((place) => place.sheet === sheet && place.address === address);
  return known ? places : [...places, { sheet, address }];
}

function nameOf({ sheet, address }: CellPlace): string {
  return `${sheet}!${address}`;
}
