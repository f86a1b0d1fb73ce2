/**
 * Findings shown as colours in the table, and the memory of the fills that the colours cover. The memory lies in
 * `_khs`, one line for each cell, by row key and column and not by address: it goes with the file when the pane or
 * Excel is closed, and finds its cells again after rows were sorted, moved or put in. Colours only: notes need
 * ExcelApi 1.18, and comments are for people.
 */
import { colors } from '../../form/styles';
import type { ColumnId } from '../../form/columns';
import type { AppendixId, Severity } from '../../plan/schema';
import { address, cellAt } from '../../sheet/address';
import type { Color, Grid } from '../../sheet/model';
import type { CellChange, CellFill } from '../../excel';
import type { Finding } from '../../rules';
import type { CellPlace, Submission } from '../../submission';

/** Colours that the form itself does not use, so that they are known again. Black on them reads at 11:1 or more. */
export const highlightColors: Readonly<Record<Severity, Color>> = {
  error: 'FFB3A7',
  warning: 'FFD75E',
  note: 'D9CCF2',
};
const ours: ReadonlySet<Color> = new Set(Object.values(highlightColors));

/** Far right of everything that a form has in `_khs`. */
const memoryColumn = 26;
const memoryTitle = 'highlights';

/** An input cell in the plan's words. */
interface Target {
  readonly appendix: AppendixId;
  readonly row: string;
  readonly column: ColumnId;
}

export interface Highlight extends Target {
  readonly place: CellPlace;
  readonly color: Color;
}

/** The cells to colour, each as its gravest open finding; findings without an entry of a row have none. */
export function highlightsOf(findings: readonly Finding[]): readonly Highlight[] {
  const gravest: readonly Severity[] = ['note', 'warning', 'error'];
  const highlights = new Map<string, Highlight>();
  for (const severity of gravest) {
    for (const { place, severity: own, settled } of findings) {
      if (own !== severity || settled || place.kind !== 'cell') continue;
      const { sheet, address: at, appendix, row, column } = place;
      if (appendix === undefined || row === undefined || column === undefined) continue;
      const color = highlightColors[severity];
      highlights.set(`${sheet}!${at}`, { place: { sheet, address: at }, appendix, row, column, color });
    }
  }
  return [...highlights.values()];
}

/** What to write into `_khs` so that the fills can come back; `fills` as they were, one for each highlight. */
export function memoryOf(
  grid: Grid,
  highlights: readonly Highlight[],
  fills: readonly CellFill[],
): readonly CellChange[] {
  const lines = highlights.map(({ appendix, row, column }, index) => {
    const color = fills[index]?.color ?? null;
    // A copied cell brings its highlight along, not what was below it: input cells all look alike.
    return [appendix, row, column, ours.has(color ?? '') ? colors.input : (color ?? '-')].join(' ');
  });
  return [memoryTitle, ...lines].map((value, index) => ({
    sheet: grid.name,
    address: address(memoryColumn, index + 1),
    value,
  }));
}

/** Empties the memory. */
export function forgetting(grid: Grid): readonly CellChange[] {
  const count = remembered(grid).length + 1;
  return Array.from({ length: count }, (_, index) => ({
    sheet: grid.name,
    address: address(memoryColumn, index + 1),
    value: null,
  }));
}

interface Remembered extends Target {
  readonly color: Color | null;
}

/** How many cells are coloured, as `_khs` remembers. */
export function highlightCount(grid: Grid | undefined): number {
  return grid ? remembered(grid).length : 0;
}

function remembered(grid: Grid): readonly Remembered[] {
  if (cellAt(grid, memoryColumn, 1)?.value !== memoryTitle) return [];
  const lines: Remembered[] = [];
  for (let row = 2; ; row += 1) {
    const value = cellAt(grid, memoryColumn, row)?.value;
    if (typeof value !== 'string') return lines;
    const [appendix, key = '', column, color = '-'] = value.split(' ');
    lines.push({
      appendix: appendix as AppendixId,
      row: key,
      column: column as ColumnId,
      color: color === '-' ? null : color,
    });
  }
}

/** Where the remembered cells are now, on copies of sheets too, with the fill to give back. */
export function coveredCells(grid: Grid, { sheets, copies }: Submission): readonly CellFill[] {
  const all = [...Object.values(sheets), ...copies];
  return remembered(grid).flatMap(({ appendix, row: key, column, color }) =>
    all
      .filter((sheet) => sheet.appendix === appendix)
      .flatMap(({ rows }) => rows)
      .flatMap((row): CellFill[] => {
        const cell = row.key === key ? row.cells[column] : undefined;
        return cell ? [{ ...cell.place, color }] : [];
      }),
  );
}

/** Of the covered cells those that still show a highlight: what was coloured otherwise since stays so. */
export function fillsToRestore(covered: readonly CellFill[], now: readonly CellFill[]): readonly CellFill[] {
  return covered.filter((_, index) => ours.has(now[index]?.color ?? ''));
}
