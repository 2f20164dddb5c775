import { describe, expect, it } from 'vitest';
import { actingLines, bitOfEverything, exported } from './fixtures/exported';

const comment = /^;/;
const tcpip = '[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters]';
const ethernet =
  '[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters\\Interfaces\\{11111111-2222-3333-4444-555555555555}]';

describe('a registry file', () => {
  it('sets and deletes the target’s values, never a key, with CRLF at each end of line', () => {
    const { text, encoding } = exported('reg', { values: bitOfEverything }).apply;

    expect(encoding).toBe('utf-16le-bom');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(actingLines(text, comment)).toEqual([
      'Windows Registry Editor Version 5.00',
      tcpip,
      '"TcpTimedWaitDelay"=dword:0000001e',
      '"MaxUserPort"=-',
      '[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\AFD\\Parameters]',
      '"EnableDynamicBacklog"=dword:00000001',
      ethernet,
      '"TcpAckFrequency"=dword:00000001',
      ethernet.replace(/\{.*\}/, '{AAAAAAAA-BBBB-CCCC-DDDD-EEEEEEEEEEEE}'),
      '"TcpAckFrequency"=-',
    ]);
  });

  it('says in the file and to whoever makes it what it cannot hold', () => {
    const { apply, notices } = exported('reg', { values: bitOfEverything });

    expect(notices.map(({ code }) => code)).toEqual([
      'ignored-here',
      'reg-without-netsh',
      'reg-names-adapters',
    ]);
    expect(apply.text).toContain('; A registry file cannot hold DynamicPortRange.ipv4.tcp');
    expect(apply.text).toContain(
      ';   netsh interface ipv4 set dynamicport tcp start=10000 num=55536 store=persistent',
    );
    expect(apply.text).toContain(';   netsh interface tcp set global ecncapability=enabled');
  });

  it('names parameter, reason and source of each value', () => {
    const { text } = exported('reg', { values: { TcpTimedWaitDelay: 30 }, name: 'load-test-client' }).apply;

    expect(text).toContain('; TcpTimedWaitDelay = 30 (0x1E)');
    expect(text).toContain('; Why: A quarter of the documented 120 s');
    expect(text).toMatch(/; Source: .*BizTalk.*\r\n; {3}https:\/\/learn\.microsoft\.com\//);
  });

  it('has an undo that brings back numbers, absence, other types with their bytes, and owns up to the rest', () => {
    const wrongType = {
      unreadable: { kind: 'wrong-type', type: 'REG_SZ', data: '"30"' },
    } as const;
    const { undo, notices } = exported('reg', {
      values: { TcpTimedWaitDelay: 30, MaxUserPort: null, KeepAliveTime: 1000, EnableDynamicBacklog: 1 },
      machine: {
        values: {
          MaxUserPort: 65534,
          KeepAliveTime: wrongType,
          EnableDynamicBacklog: { unreadable: { kind: 'access-denied' } },
        },
      },
    });

    expect(actingLines(undo?.text ?? '', comment).slice(1)).toEqual([
      tcpip,
      '"TcpTimedWaitDelay"=-',
      '"MaxUserPort"=dword:0000fffe',
      '"KeepAliveTime"="30"',
      '[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\AFD\\Parameters]',
    ]);
    expect(notices).toContainEqual({ code: 'reg-undo-unknown', ids: ['EnableDynamicBacklog'] });
  });

  it('cannot write values for all adapters of a machine that has none', () => {
    const { apply, notices } = exported('reg', {
      values: { 'TcpAckFrequency@*': 1 },
      machine: { adapters: [] },
    });

    expect(actingLines(apply.text, comment)).toHaveLength(1);
    expect(notices.map(({ code }) => code)).toEqual(['reg-without-adapters']);
  });
});
