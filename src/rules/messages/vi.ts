/** Findings in Vietnamese: what is wrong, with the value seen, and what to do. */
export const vi = {
  'unreadable-file': { title: 'Không đọc được tệp', text: '{reason}' },
} as const;
