/** A row put into a sheet, with everything below moved down and every reference following, as Excel does it. */
import { quoteSheet } from '../sheet/address';
import type { Area, Cell, Row, Sheet, Workbook } from '../sheet/model';
import { mapCells } from './edits';

/** `cells` become row `at` of the sheet; what stood there and below moves down by one. */
export function insertRow(
  workbook: Workbook,
  name: string,
  at: number,
  cells: ReadonlyMap<number, Cell>,
): Workbook {
  const followed = {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      const own = mapCells({ sheets: [sheet] }, (cell) =>
        cell.formula === undefined
          ? cell
          : { ...cell, formula: shiftFormula(cell.formula, name, sheet.name === name, at) },
      );
      return own.sheets[0] ?? sheet;
    }),
  };
  return {
    ...followed,
    sheets: followed.sheets.map((sheet) => (sheet.name === name ? shiftSheet(sheet, at, cells) : sheet)),
  };
}

/** Quoted text, or a reference with the sheet it names; a function's name is followed by a bracket. */
const pieces =
  /"[^"]*"|('(?:[^']|'')+'!|[\p{L}_][\p{L}\d_.]*!)?\$?[A-Z]{1,3}\$?\d+(?![\d(A-Za-z_])(:\$?[A-Z]{1,3}\$?\d+)?/gu;

/** The formula once row `at` of sheet `name` has moved down; `own` tells that it stands on that sheet. */
export function shiftFormula(formula: string, name: string, own: boolean, at: number): string {
  return formula.replace(pieces, (piece, sheet: string | undefined) => {
    if (piece.startsWith('"')) return piece;
    const meant = sheet === undefined ? own : sheet === `${quoteSheet(name)}!` || sheet === `${name}!`;
    if (!meant) return piece;
    const rest = piece.slice(sheet?.length ?? 0);
    return (sheet ?? '') + rest.replace(/\d+/g, (row) => String(shiftRow(Number(row), at)));
  });
}

function shiftRow(row: number, at: number): number {
  return row >= at ? row + 1 : row;
}

function shiftArea(area: Area, at: number): Area {
  return { ...area, top: shiftRow(area.top, at), bottom: shiftRow(area.bottom, at) };
}

function shiftSheet(sheet: Sheet, at: number, cells: ReadonlyMap<number, Cell>): Sheet {
  const areas = (list: readonly Area[]): Area[] => list.map((area) => shiftArea(area, at));
  const rows = new Map<number, Row>([...sheet.rows].map(([row, content]) => [shiftRow(row, at), content]));
  return {
    ...sheet,
    rows: rows.set(at, { cells }),
    merges: areas(sheet.merges),
    validations: sheet.validations.map((one) => ({ ...one, areas: areas(one.areas) })),
    conditionals: sheet.conditionals.map((one) => ({
      ...one,
      areas: areas(one.areas),
      formula: shiftFormula(one.formula, sheet.name, true, at),
    })),
    ...(sheet.filter ? { filter: shiftArea(sheet.filter, at) } : {}),
    ...(sheet.print
      ? {
          print: {
            ...sheet.print,
            ...(sheet.print.area ? { area: shiftArea(sheet.print.area, at) } : {}),
            ...(sheet.print.breaksAfter
              ? { breaksAfter: sheet.print.breaksAfter.map((row) => shiftRow(row, at)) }
              : {}),
          },
        }
      : {}),
  };
}
