/** What whoever confirms a plan should know beforehand. Keys follow `PlanWarning`. */
export const planWarnings = {
  'ignored-here': {
    ignored: '{{parameterId}}: this Windows does not read it. It will be written and have no effect.',
    superseded:
      '{{parameterId}}: on this Windows something else took its place. It may have no effect, or a side effect; see its documentation.',
    partly: '{{parameterId}}: this Windows honours it only in some cases; see its documentation.',
    unknown: '{{parameterId}}: whether this Windows reads it is not documented.',
    'not-applicable': '{{parameterId}}: this Windows does not have it.',
    honoured: '{{parameterId}}: honoured on this Windows.',
  },
  'before-unreadable':
    '{{parameterId}}: the present value could not be read, so an undo cannot bring it back.',
  'cannot-go-back-exactly':
    '{{parameterId}}: netsh cannot remove a setting. An undo sets the former value, and Windows then keeps it as one that was set.',
  'range-start-below-netsh-minimum':
    '{{parameterId}} starts at {{start}} now, lower than netsh accepts (1025). An undo may not be able to set that range again.',
  'excluded-ports-inside':
    '{{parameterId}}: the ports {{start}}-{{end}} inside the new range are excluded. Windows hands them out to nobody, so they do not count.',
  constraint: '{{rule}}',
  'sibling-may-follow':
    '{{parameterId}} is set without {{sibling}}. On some versions of Windows IPv4 and IPv6 share the range, so the other one may change along with it; undo puts it back too.',
  'skipped-disconnected': '{{parameterId}}: adapter {{adapter}} has no IP address and is left as it is.',
} as const;
