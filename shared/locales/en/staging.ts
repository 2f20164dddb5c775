/** Edits that are staged and not applied: in the table, and in the bar at the bottom of the window. */
export const staging = {
  label: 'Staged edits',
  count_one: '{{count}} staged edit',
  count_other: '{{count}} staged edits',
  review: 'Review and apply',
  discard: 'Discard',
  discarded_one: '{{count}} staged edit was discarded.',
  discarded_other: '{{count}} staged edits were discarded.',
  bringBack: 'Bring back',
  becomes: 'becomes',
  sentence: '{{row}} Staged: {{before}} becomes {{after}}.',
  hidden_one: '{{count}} staged edit is hidden by the search',
  hidden_other: '{{count}} staged edits are hidden by the search',
  showHidden: 'Show what is staged',
} as const;
