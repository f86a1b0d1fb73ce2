/**
 * Writes a workbook with hucre, an ES module that Jest does not load: rows of values as JSON on standard
 * input, the file on standard output.
 */
import { readFileSync } from 'node:fs';
import { writeXlsx } from 'hucre';

const sheets = JSON.parse(readFileSync(0, 'utf8')).map(({ name, rows }) => ({
  name,
  rows: rows.map((row) => row.map((cell) => (cell && typeof cell === 'object' ? null : cell))),
  cells: new Map(
    rows.flatMap((row, at) =>
      row.flatMap((cell, column) => {
        if (!cell || typeof cell !== 'object') return [];
        const detail = { value: null, formula: cell.formula, formulaResult: cell.result };
        return [[`${at},${column}`, detail]];
      }),
    ),
  ),
}));
process.stdout.write(await writeXlsx({ sheets }));
