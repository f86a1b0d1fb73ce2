/** How the official appendices are to be printed, from the options that say so. */
import type { Presentation } from '../appendix';
import type { AppendixOptions } from './command-table';
import type { Session } from './terminal';
import { words } from './words';

type PresentationOptions = Pick<AppendixOptions, 'roman' | 'number' | 'date' | 'signature' | 'portrait'>;

/** Null when number and date do not come together; what is wrong has been said. */
export function presentationOf(
  { terminal, language }: Session,
  { roman, number, date, signature, portrait }: PresentationOptions,
): Presentation | null {
  if ((number === undefined) !== (date === undefined)) {
    terminal.remark(words[language].numberWithoutDate);
    return null;
  }
  return {
    numbering: roman ? 'roman' : 'as-printed',
    issued: number !== undefined && date !== undefined ? { number, date } : null,
    signature,
    orientation: portrait ? 'portrait' : 'landscape',
  };
}
