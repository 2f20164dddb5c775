/** What to know before a port range is moved. Keys follow `PreflightFinding`. */
export const preflight = {
  'ports-listened-on':
    '{{parameterId}}: something listens on {{ports}}, which the range covers from now on. A program that starts before it may take that port away from it. Move it, or reserve its port with netsh (add excludedportrange) while the program is stopped.',
  reserve: 'Copy the command that reserves these ports',
  'listeners-unknown':
    'Whether something listens on a newly covered {{transport}} port is not known here. Check with netstat before you go on.',
  'excluded-newly-covered':
    '{{parameterId}}: the newly covered ports {{start}}-{{end}} are excluded and will not be handed out.',
  'exclusions-unknown': 'Which ports are excluded is not known, so the number of usable ports may be lower.',
  'virtual-network-reservations':
    '{{blocks}} blocks of 100 ports are reserved, as Hyper-V’s network service does for WSL 2 and containers. It takes new ones after a restart, also out of the new range. WSL 2 in mirrored mode needs a free block of 4096 ports.',
  'server-role': {
    'domain-controller':
      'This is a domain controller: RPC (replication, Netlogon, certificates) answers on dynamic ports. Firewalls that let only the former range through cut clients off. Open the new range there first.',
    'cluster-node':
      'This is a cluster node: RPC of the cluster service answers on dynamic ports. Firewalls between the nodes have to let the new range through first.',
    exchange:
      'This is an Exchange server: its RPC services answer on dynamic ports, and firewalls have to let the new range through. Its setup chose a range of its own; ask whoever runs it.',
  },
  'server-role-unknown':
    'Whether this is a domain controller, a cluster node or an Exchange server could not be told. There, RPC answers on dynamic ports and firewalls have to know the new range.',
  typed: 'Type {{expected}} to confirm.',
} as const;
