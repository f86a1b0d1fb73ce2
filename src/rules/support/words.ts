/** What a row says in words. */
import { isError } from '../../sheet/values';
import { readText, type SubmittedRow } from '../../submission';

export type WordColumn = 'result' | 'difficulty' | 'explanation';

/** An error value says nothing, but somebody wrote there: it has a finding of its own. */
export function filled(row: SubmittedRow, column: WordColumn): boolean {
  const cell = row.cells[column]?.cell;
  return readText(cell) !== '' || isError(cell?.value);
}

/** The words in composed letters, as patterns compare them. */
export function wordsOf(row: SubmittedRow, column: WordColumn): string {
  return readText(row.cells[column]?.cell).normalize('NFC');
}
