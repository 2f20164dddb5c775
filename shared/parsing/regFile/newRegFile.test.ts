import { describe, expect, it } from 'vitest';
import { encodeNewRegFile, newRegFileText } from './newRegFile';
import { dwordData } from './valueText';

const key = 'HKLM\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters';
const other = 'HKLM\\SYSTEM\\CurrentControlSet\\Services\\AFD\\Parameters';

describe('a new registry file', () => {
  it('sets and deletes values, a key once, and nothing but values', () => {
    const text = newRegFileText({
      heading: ['Why'],
      values: [
        { key, name: 'A', value: dwordData(30) },
        { key: other, name: 'B', value: null },
        { key, name: 'C "quoted"', value: { type: 3, data: Uint8Array.of(1, 0xff) } },
      ],
      remarks: ['netsh ...'],
    });
    expect(text.split('\r\n')).toEqual([
      'Windows Registry Editor Version 5.00',
      '',
      '; Why',
      '',
      '[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters]',
      '"A"=dword:0000001e',
      '"C \\"quoted\\""=hex:01,ff',
      '',
      '[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\AFD\\Parameters]',
      '"B"=-',
      '',
      '; netsh ...',
      '',
    ]);
  });

  it('lets no comment end and become an instruction', () => {
    const text = newRegFileText({ heading: ['a\r\n[-HKEY_LOCAL_MACHINE]\nb'], values: [], remarks: [] });
    expect(text).toContain('; a [-HKEY_LOCAL_MACHINE] b\r\n');
  });

  it('is UTF-16LE with its mark', () => {
    expect([...encodeNewRegFile('A以')]).toEqual([0xff, 0xfe, 0x41, 0, 0xe5, 0x4e]);
  });
});
