/** What went wrong with a machine, by `MachineErrorCode`. */
export const machineErrors = {
  'access-denied': 'Windows refused access to {{subject}}. Run TCPilot as administrator. ({{detail}})',
  'command-failed': '{{subject}} failed: {{detail}}',
  timeout: '{{subject}} gave no answer in time and was stopped. ({{detail}})',
  'read-only': '{{subject}} cannot be written. ({{detail}})',
  'changed-meanwhile':
    '{{subject}} was changed by somebody else in the meantime. Nothing was written over it: scan again and plan anew. ({{detail}})',
  disk: 'The disk refused {{subject}}: {{detail}}',
  'blocked-by-policy':
    'A policy on this Windows blocks {{subject}} ({{detail}}). Ask whoever manages the machine, or roll the change out with the tool that they use.',
  'not-in-capture':
    'The capture has no {{subject}}. Take it anew, or add what this prints on that machine: {{detail}}',
  'unrecognised-output': '{{subject}} holds nothing that could be recognised. ({{detail}})',
  unsupported: '{{subject}} cannot be done here. ({{detail}})',
} as const;
