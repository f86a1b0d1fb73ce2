import type { Rule } from './types';

/** Made where files are received, when there is nothing to run a rule on; listed here for its words and grade. */
export const unreadableFile: Rule = {
  id: 'unreadable-file',
  severity: 'error',
  appliesTo: 'identity',
  gate: true,
  check: () => [],
};
