/** Knows a finding again in the next check: the same rule at the same row and column, wherever they have moved. */
import type { Finding } from '../../rules';

export function findingKey({ ruleId, variant = '', place }: Finding): string {
  if (place.kind === 'file') return `${ruleId} ${variant}`;
  const row = place.row ?? (place.kind === 'cell' ? place.address : '');
  const column = place.kind === 'cell' ? (place.column ?? '') : '';
  return [ruleId, variant, place.sheet, row, column].join(' ');
}
