import { describe, expect, it } from 'vitest';
import { loggedEventsIn } from './eventXml';

const namespace = 'http://schemas.microsoft.com/win/2004/08/events/event';

/** As `wevtutil qe System /f:xml` prints an event of a classic provider: one line, single quotes, seven decimals. */
function printed(provider: string, id: number, at: string, own = ''): string {
  return (
    `<Event xmlns='${namespace}'><System><Provider Name='${provider}'/><EventID Qualifiers='32768'>${id}</EventID>` +
    '<Version>0</Version><Level>3</Level><Task>0</Task><Opcode>0</Opcode><Keywords>0x80000000000000</Keywords>' +
    `<TimeCreated SystemTime='${at}'/><EventRecordID>15063</EventRecordID><Correlation/>` +
    "<Execution ProcessID='4' ThreadID='11924'/><Channel>System</Channel><Computer>LOADGEN-07</Computer><Security/>" +
    `</System><EventData><Data></Data>${own}<Binary>00000000010028000000000083100080</Binary></EventData></Event>`
  );
}

describe('the events that wevtutil prints', () => {
  it('are known by provider, number and time', () => {
    const text = `<Events>${printed('Tcpip', 4227, '2026-11-26T19:02:11.1234567Z')}\r\n${printed('Tcpip', 4231, '2026-11-26T19:02:09.000000000Z')}\r\n</Events>\r\n`;
    expect(loggedEventsIn(text)).toEqual([
      { provider: 'Tcpip', id: 4227, at: '2026-11-26T19:02:11.123Z' },
      { provider: 'Tcpip', id: 4231, at: '2026-11-26T19:02:09.000Z' },
    ]);
  });

  it('may hold any text without being mistaken', () => {
    const data = '<Data>EventID 4231 &lt;EventID&gt;4231&lt;/EventID&gt;</Data>';
    const text = `\uFEFF<Events>${printed('disk', 158, '2026-09-05T05:57:38.5428166Z', data)}</Events>`;
    expect(loggedEventsIn(text)).toMatchObject([{ provider: 'disk', id: 158 }]);
  });

  it('may be none', () => {
    expect(loggedEventsIn('<Events>\r\n</Events>\r\n')).toEqual([]);
  });

  it.each([
    ['nothing', ''],
    ['a message', 'The RPC server is unavailable.'],
    ['another document', '<html></html>'],
    ['what was cut off', `<Events>${printed('Tcpip', 4227, '2026-11-26T19:02:11.1234567Z').slice(0, 200)}`],
  ])('are not read from %s', (_what, text) => {
    expect(loggedEventsIn(text)).toBeNull();
  });

  it('are passed over where they say no time or number', () => {
    expect(
      loggedEventsIn('<Events><Event><System><EventID>4227</EventID></System></Event></Events>'),
    ).toEqual([]);
  });
});
