/** Findings in English. */
export const en = {
  'unreadable-file': { title: 'File cannot be read', text: '{reason}' },
} as const;
