/** How the states of the board look, and what they are called. */
import type { Say } from '../i18n/TextProvider';
import type { Tone } from '../shared/severity';
import type { BoardFilter } from './narrowing';

export const filterTones: Readonly<Record<BoardFilter, Tone>> = {
  valid: 'good',
  warnings: 'warning',
  returned: 'error',
  refused: 'refused',
  excluded: 'refused',
  missing: 'note',
  late: 'warning',
  look: 'warning',
  nameless: 'error',
};

export function filterWord(filter: BoardFilter, t: Say): string {
  return t(`board.${filter}`);
}
