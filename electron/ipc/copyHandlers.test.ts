import { describe, expect, it } from 'vitest';
import { sources } from '../../shared/catalogue/sources';
import { err, ok } from '../../shared/result';
import { copyHandlers } from './copyHandlers';

function fixture() {
  const clipboard: string[] = [];
  const { copyText } = copyHandlers(
    (text) => {
      clipboard.push(text);
      return Promise.resolve();
    },
    { stateFolder: 'C:\\ProgramData\\TCPilot', logFile: 'C:\\ProgramData\\TCPilot\\tcpilot.log' },
  );
  return { clipboard, copyText };
}

const guid = '{4D36E972-E325-11CE-BFC1-08002BE10318}';
const services = 'HKLM\\SYSTEM\\CurrentControlSet\\Services';

describe('copyText', () => {
  it.each([
    [{ what: 'source', id: 'RFC793' } as const, sources.RFC793.url],
    [{ what: 'parameterId', id: 'TcpTimedWaitDelay' } as const, 'TcpTimedWaitDelay'],
    [{ what: 'stateFolder' } as const, 'C:\\ProgramData\\TCPilot'],
    [{ what: 'logFile' } as const, 'C:\\ProgramData\\TCPilot\\tcpilot.log'],
    [
      { what: 'registryKey', id: 'TcpTimedWaitDelay' } as const,
      `${services}\\Tcpip\\Parameters\\TcpTimedWaitDelay`,
    ],
    [
      { what: 'registryKey', id: `TcpAckFrequency@${guid}` } as const,
      `${services}\\Tcpip\\Parameters\\Interfaces\\${guid}\\TcpAckFrequency`,
    ],
  ])('copies for %j what main knows of it', async (request, text) => {
    const { clipboard, copyText } = fixture();
    expect(await copyText(request)).toEqual(ok({ copied: text }));
    expect(clipboard).toEqual([text]);
  });

  it.each(['DynamicPortRange.ipv4.tcp', 'TcpAckFrequency@*', 'TcpAckFrequency'])(
    'says that %s has no one key, and leaves the clipboard alone',
    async (id) => {
      const { clipboard, copyText } = fixture();
      expect(await copyText({ what: 'registryKey', id })).toEqual(err({ code: 'nothing-to-copy', id }));
      expect(clipboard).toEqual([]);
    },
  );
});
