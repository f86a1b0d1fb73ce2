/** How each outcome of a file looks. */
import type { Outcome } from '../../rules';
import type { Tone } from './severity';

export const outcomeTones: Readonly<Record<Outcome, Tone>> = {
  'not-accepted': 'refused',
  returned: 'error',
  'accepted-with-warnings': 'warning',
  valid: 'good',
};
