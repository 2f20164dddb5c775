import type { Source } from './source';

/** RFCs. */
export const standards = {
  RFC793: {
    class: 'standard',
    title: 'RFC 793 / RFC 9293, TCP: MSL 2 minutes, TIME-WAIT = 2 MSL',
    url: 'https://www.rfc-editor.org/rfc/rfc9293.html',
  },
  RFC1122: {
    class: 'standard',
    title:
      'RFC 1122: 4.2.2.13 TIME-WAIT reopening by a new SYN, 4.2.3.6 keep-alive off by default and not under 2 hours by default, 4.2.3.2 delayed ACK',
    url: 'https://www.rfc-editor.org/rfc/rfc1122.html',
  },
  RFC6191: {
    class: 'standard',
    title: 'RFC 6191 (BCP 159): reducing TIME-WAIT using TCP timestamps',
    url: 'https://www.rfc-editor.org/rfc/rfc6191.html',
  },
  RFC7323: {
    class: 'standard',
    title: 'RFC 7323 (replaces RFC 1323): window scale up to 14, timestamps, PAWS',
    url: 'https://www.rfc-editor.org/rfc/rfc7323.html',
  },
  RFC6056: {
    class: 'standard',
    title: 'RFC 6056 (BCP 156): port randomization, ephemeral range 1024-65535',
    url: 'https://www.rfc-editor.org/rfc/rfc6056.html',
  },
  RFC6335: {
    class: 'standard',
    title: 'RFC 6335: dynamic ports 49152-65535 are never assigned',
    url: 'https://www.rfc-editor.org/rfc/rfc6335.html',
  },
  RFC6298: {
    class: 'standard',
    title: 'RFC 6298: retransmission timer, initial RTO 1 s (3 s again after a lost SYN)',
    url: 'https://www.rfc-editor.org/rfc/rfc6298.html',
  },
} as const satisfies Record<string, Source>;
