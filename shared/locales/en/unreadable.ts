/** Why a value could not be read. Keys follow `UnreadableReason`. */
export const unreadable = {
  'not-in-capture': 'not in this capture',
  'not-in-export': 'a registry export does not hold it, or not this part of the registry',
  'not-on-this-system': 'this system does not have it',
  'wrong-type': 'it is there as {{type}} ({{data}}), where Windows reads a REG_DWORD only',
  'unrecognised-output': 'nothing in the output of {{source}} could be recognised with certainty',
  'command-failed': '“{{command}}” failed: {{detail}}',
  'access-denied': 'Windows denied reading it; run as administrator to see it',
} as const;
