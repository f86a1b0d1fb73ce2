/** What the format of a sent cell says of its number. */
import { isDateFormat } from '../../sheet/dates';

/** A format of our own with the same meaning, as those of others can be anything; null for a plain number. */
export function tellingFormat(format = ''): string | null {
  if (format.includes('%')) return '0.##%';
  return isDateFormat(format) ? 'dd/mm/yyyy' : null;
}
