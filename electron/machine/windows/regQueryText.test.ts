import { describe, expect, it } from 'vitest';
import { parseRegQuery } from './regQueryText';

const lines = (...text: readonly string[]) => Buffer.from(text.join('\r\n'), 'latin1');

/** As Windows 10 prints it; the name of a default value is in the language of Windows. */
const printed = lines(
  '',
  'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters',
  '    DataBasePath    REG_EXPAND_SZ    %SystemRoot%\\System32\\drivers\\etc',
  '    NV Hostname    REG_SZ    BUILD 01',
  '    Domain    REG_SZ    ',
  '    TcpTimedWaitDelay    REG_DWORD    0x1e',
  '    Big    REG_DWORD    0xffffffff',
  '    Raw    REG_BINARY    00FF7a',
  '    Wide    REG_QWORD    0x1000000000000000',
  '    Search    REG_MULTI_SZ    one\\0two',
  '    Odd    REG_NONE    ',
  '',
  'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters\\Interfaces',
  '    (Standard)    REG_SZ    (Wert nicht gesetzt)',
  '',
  '',
);

describe('reg query', () => {
  it('is read by its shape: keys, then values behind four blanks', () => {
    const keys = parseRegQuery(printed);

    expect(keys.map(({ path }) => path)).toEqual([
      'HKLM\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters',
      'HKLM\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters\\Interfaces',
    ]);
  });

  it.each([
    ['a number', 'tcptimedwaitdelay', 4, '1e000000'],
    ['the greatest number', 'big', 4, 'ffffffff'],
    ['bytes', 'raw', 3, '00ff7a'],
    ['64 bits', 'wide', 11, '0000000000000010'],
    ['no type', 'odd', 0, ''],
    ['an empty text', 'domain', 1, '0000'],
    ['a text and a name with blanks', 'nv hostname', 1, '4200550049004c0044002000300031000000'],
    ['several texts', 'search', 7, '6f006e00650000007400770' + '06f0000000000'],
  ])('gives type and bytes of %s', (_, name, type, hex) => {
    const value = parseRegQuery(printed)[0]?.values.get(name);

    expect([value?.type, Buffer.from(value?.data ?? []).toString('hex')]).toEqual([type, hex]);
  });

  it.each([
    ['an error message', 'FEHLER: Der angegebene Registrierungsschlüssel wurde nicht gefunden.'],
    ['a value before any key', '    Lost    REG_DWORD    0x1'],
    ['nothing', ''],
  ])('finds no key in %s', (_, text) => {
    expect(parseRegQuery(lines(text))).toEqual([]);
  });

  it('leaves out a number that is none', () => {
    const text = lines(
      'HKEY_LOCAL_MACHINE\\SOFTWARE',
      '    A    REG_DWORD    (null)',
      '    B    REG_DWORD    0x2',
    );

    expect([...(parseRegQuery(text)[0]?.values.keys() ?? [])]).toEqual(['b']);
  });
});
