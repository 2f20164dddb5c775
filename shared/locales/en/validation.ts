/** Why a value, an id or a profile is refused, and what would be accepted. Nothing was changed by then. */
export const validation = {
  range: {
    number: '{{min}} to {{max}}{{unit}}',
    stepped: '{{min}} to {{max}}{{unit}} in steps of {{step}}',
    choice: 'one of {{values}}',
    ports:
      'START+COUNT with a start of {{startMin}} or more, {{countMin}} ports or more, and {{endMax}} as the last port at most',
    unit: {
      seconds: ' s',
      milliseconds: ' ms',
      bytes: ' bytes',
      segments: ' segments',
      hops: ' hops',
      'ticks-100ms': ' (× 100 ms)',
      none: '',
    },
  },
  'read-only': '{{parameterId}} is shown by TCPilot and never changed. Leave it out.',
  'cannot-be-absent':
    '{{parameterId}} cannot be absent: Windows always has one. It takes {{range}}; “default” stands for what Windows ships with.',
  'no-documented-default':
    'What “default” means for {{parameterId}} on this Windows is not documented. Name a value: {{range}}.',
  'not-a-number': '“{{given}}” is no number. {{parameterId}} takes {{range}}, decimal or with 0x.',
  'not-a-choice': '“{{given}}” is none of the values of {{parameterId}}. It takes {{range}}.',
  'not-a-port-range':
    '“{{given}}” is no port range. {{parameterId}} takes {{range}}, for example 10000+55536.',
  'not-an-integer': '{{value}} is not a whole number. {{parameterId}} takes {{range}}.',
  'out-of-range': '{{value}} is out of range. {{parameterId}} takes {{range}} on this Windows.',
  'off-step': '{{value}} lies between two steps. {{parameterId}} takes {{range}}.',
  'start-too-low': '{{value}} starts too low. {{parameterId}} takes {{range}}.',
  'count-too-small': '{{value}} has too few ports. {{parameterId}} takes {{range}}.',
  'end-too-high': '{{value}} ends at {{end}}, too high. {{parameterId}} takes {{range}}.',
  'unknown-parameter': {
    plain: 'There is no parameter “{{parameterId}}”.',
    suggestion: 'There is no parameter “{{parameterId}}”. Did you mean {{suggestion}}?',
  },
  'malformed-adapter':
    '“{{adapter}}” names no adapter. Write {{parameterId}}@{GUID} with the adapter’s GUID in braces, or {{parameterId}}@* for all adapters with an IP address.',
  'adapter-needed':
    '{{parameterId}} is set per adapter. Write {{parameterId}}@{GUID}, or {{parameterId}}@* for all adapters with an IP address.',
  'adapter-not-expected': '{{parameterId}} holds for the whole machine. Write it without “@”.',
  'unknown-adapter': {
    none: '{{parameterId}}: this machine has no adapter {{adapter}}; none are known here.',
    some: '{{parameterId}}: this machine has no adapter {{adapter}}. It has {{known}}.',
  },
  'not-applicable': '{{parameterId}} does not exist on {{family}}, so it cannot be set there.',
  misspelt:
    '{{parameterId}} is a misspelling that Windows never reads; it can only be deleted. The name is {{meant}}.',
  constraint: '{{rule}} The plan would bring that about with {{members}}; change one of them.',
  'not-an-assignment': '“{{text}}” is not of the form ID=VALUE, for example TcpTimedWaitDelay=30.',
  'not-json': 'The file is not JSON. A profile is written by TCPilot as JSON text.',
  'not-a-profile': 'The file is no profile: “format” is not “tcpilot-profile”.',
  'unsupported-version':
    'The profile has version {{version}}; this TCPilot reads version 1. Use a newer TCPilot.',
  'unknown-field': 'The profile has a field “{{field}}” that is not known. Remove it.',
  'bad-name': 'The profile needs a “name” of 1 to 100 characters.',
  'bad-values': 'The profile needs “values”: an object of parameter ids and their values.',
  'not-a-value':
    'The profile gives {{parameterId}} something that is no value. A value is a number, a text, {"start": …, "count": …} or null.',
  'given-twice': 'The profile names {{parameterId}} twice. Keep one.',
} as const;
