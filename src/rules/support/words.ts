/** What a row says in words. */
import { readText, type SubmittedRow } from '../../submission';

export type WordColumn = 'result' | 'difficulty' | 'explanation';

export function filled(row: SubmittedRow, column: WordColumn): boolean {
  return readText(row.cells[column]?.cell) !== '';
}

/** The words in composed letters, as patterns compare them. */
export function wordsOf(row: SubmittedRow, column: WordColumn): string {
  return readText(row.cells[column]?.cell).normalize('NFC');
}
