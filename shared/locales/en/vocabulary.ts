/** The words for the domain's closed lists. Keys are the domain's own. */
export const vocabulary = {
  status: {
    unreadable: 'unreadable',
    matches: 'matches',
    differs: 'differs',
    default: 'default',
    custom: 'custom',
  },
} as const;
