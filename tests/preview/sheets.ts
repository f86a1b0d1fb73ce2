/** Small sheets for tests: a row of values per line. */
import type { Cell, CellValue, Sheet } from '../../src/sheet/model';

/** `=…` is a formula, everything else a value; rows and columns begin at A1. */
export function sheetOf(
  name: string,
  lines: readonly (readonly CellValue[])[],
  more: Partial<Sheet> = {},
): Sheet {
  const rows = new Map(
    lines.map((line, down) => [
      down + 1,
      { cells: new Map(line.map((value, across): [number, Cell] => [across + 1, cellOf(value)])) },
    ]),
  );
  return {
    name,
    visibility: 'visible',
    rows,
    columns: new Map(),
    merges: [],
    validations: [],
    protection: null,
    conditionals: [],
    ...more,
  };
}

function cellOf(value: CellValue): Cell {
  if (typeof value === 'string' && value.startsWith('=')) {
    return { value: null, formula: value.slice(1), cached: false };
  }
  return { value };
}
