/** What a look at a machine found: what it is, and what to do. Keys follow `Finding`. */
export const findings = {
  'misspelt-value': {
    known:
      '“{{name}}” is a misspelling of {{parameterId}} that guides spread. Windows never reads it; it can be deleted.',
    near: '“{{name}}” ({{place}}) looks like a misspelling of {{parameterId}}. Windows reads no value of that name as far as is known; check who created it before deleting it.',
  },
  place: {
    parameters: 'in the Parameters key',
    interfaces: 'in the Interfaces key',
    adapter: 'at adapter {{adapter}}',
  },
  'misplaced-value':
    '“{{name}}” stands in a key from which Windows does not read it. {{parameterId}} acts only in its own key.',
  'wrong-type':
    '{{parameterId}} has the type {{type}} ({{data}}); Windows reads a REG_DWORD only. Set it anew or delete it.',
  'out-of-range':
    '{{parameterId}} is {{value}}, outside of its documented range ({{range}}). What Windows makes of that is not documented.',
  'out-of-range-unknown':
    '{{parameterId}} is {{value}}, outside of its documented range. What Windows makes of that is not documented.',
  'maxuserport-moves-range':
    'MaxUserPort is {{value}}: on Windows Vista and later it moves the dynamic TCP ports to {{start}}-{{end}} ({{count}} ports), where listening services live. Delete it and set the dynamic port range instead.',
  'low-range-start':
    '{{parameterId}} starts at {{start}} ({{count}} ports), lower than netsh itself allows (1025). No MaxUserPort explains it; set the range anew.',
  'ignored-value-set':
    '{{parameterId}} is set to {{value}}, but this Windows does not read it. It has no effect and can be deleted.',
  'constraint-violated': '{{rule}} Involved: {{members}}.',
  'set-by-policy':
    '{{parameterId}} is {{value}}, the value of a security baseline. If a group policy sets it, a change here lasts until the next refresh only: change the policy.',
  'windows-assumed':
    'Nothing says which Windows this is. It is judged as Windows 10 or later; choose another if that is wrong.',
  'junk-skipped': '{{file}}, line {{line}} is not in the format and was skipped: {{text}}',
  'interrupted-apply':
    'An apply was interrupted (entry {{entry}}): some of its changes may be in place. Put it right before changing anything else.',
  'registry-engine-fallback': 'The registry is read and written with reg.exe instead of regedit: {{reason}}',
  engineFallbackReasons: {
    'not-installed': 'the regedit package is not part of this copy of TCPilot.',
    'script-host-missing': 'this Windows has no Windows Script Host ({{detail}}).',
    'script-host-blocked': 'a policy or an antivirus keeps Windows Script Host from starting ({{detail}}).',
    'script-host-silent': 'Windows Script Host gave no answer in time ({{detail}}).',
    'script-host-failed':
      'Windows Script Host or VBScript is missing, disabled or does not work ({{detail}}). Nothing is lost by that.',
  },
  'netsh-unusable': 'netsh could not be used, so port ranges and TCP globals could not be read: {{reason}}',
  netshFailures: {
    'not-run': 'it could not be run ({{detail}}).',
    silent: 'it said nothing ({{detail}}).',
    unrecognised: 'nothing in what it said was recognised ({{detail}}).',
  },
} as const;
