/** What the count of connections says, and why there is none. */
export const connectionSummary = {
  total: 'TCP connections: {{count}}',
  state: 'State',
  process: 'Process id',
  remote: 'Destination',
  count: 'Count',
  more: 'and {{count}} more (--json prints all of them)',
  portSyntax: '--port takes a port from 1 to 65535; "{{given}}" is none.',
  stateSyntax:
    'There is no state "{{given}}". States: {{states}}. (The state folder is named ahead of the command.)',
  noRows: '{{path}} holds no row of netstat. Save one with: netstat -ano > netstat.txt',
  registryFile:
    'The registry file {{path}} holds no connections. Name a capture folder, or a saved listing with --from.',
  noTable: 'The connections of this system cannot be read. Name a saved netstat listing with --from.',
} as const;
