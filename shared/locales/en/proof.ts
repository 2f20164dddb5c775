/** What the test over loopback says. */
export const proof = {
  begins:
    'Opening up to {{count}} short connections to 127.0.0.1, for {{seconds}} s at most. Ctrl+C ends it early.',
  verdict: {
    exhausted: 'Exhausted: this computer ran out of local ports.',
    'not-exhausted': 'Not exhausted: there was a local port for every connection.',
  },
  counts: '{{connected}} of {{attempted}} connections were made, in {{seconds}} s.',
  error: '{{code}}: {{count}}',
  timeWait: 'Most sockets in TIME_WAIT at a time: {{count}}',
  remains:
    'Each connection keeps its port in TIME_WAIT for a while. Other programs are short of these ports until then.',
  numberSyntax: '{{option}} takes a number above 0; "{{given}}" is none.',
  thisComputer: 'The test runs on this computer only. Leave --machine away.',
  rangeUnknown:
    'The dynamic port range of this system cannot be read, so that half of its free ports is not known. Say how many with --connections N.',
} as const;
