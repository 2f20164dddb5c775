import { describe, expect, it } from 'vitest';
import { interfacesKey, parametersKey } from '../../../shared/domain/registryLocation';
import {
  dwordOf,
  formatRegistryData,
  registryTypeName,
  textsOf,
} from '../../../shared/parsing/regFile/valueText';
import { openRegFile, readKeys } from '../../../shared/parsing/regFile/regFile';
import type { RegistryKeyReading } from '../machine';
import { openRegistryText } from './encoding';
import { junkNotices } from './junkNotices';
import { registryReadingOf } from './keyReading';

const parameters = parametersKey('Tcpip');
const header = 'Windows Registry Editor Version 5.00\r\n\r\n';
const tcpip = '[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters]';

function open(text: string) {
  const file = openRegFile(openRegistryText(Buffer.from(text)));
  const read = { file, reading: readKeys(file, { trees: [parameters] }) };
  const registry = registryReadingOf([read], { kind: 'not-in-export' });
  return { key: (path: string) => registry.key(path), junk: junkNotices('x.reg', [read]) };
}

/** Each value as regedit prints it, so that a difference can be read. */
function printed(key: RegistryKeyReading): Record<string, string> | string {
  if (key.state !== 'present') return key.state;
  return Object.fromEntries(
    [...key.values.values()].map((value) => [
      value.name,
      `${registryTypeName(value.type)} ${formatRegistryData(value)}`,
    ]),
  );
}

describe('reading what registry exports hold', () => {
  it.each([
    ['a REG_DWORD', '"A"=dword:0000001e', 'REG_DWORD dword:0000001e'],
    ['fewer than eight digits', '"A"=dword:1e', 'REG_DWORD dword:0000001e'],
    ['upper case', '"A"=DWORD:0000FFFE', 'REG_DWORD dword:0000fffe'],
    ['blanks around the sign', '  "A" = dword:1', 'REG_DWORD dword:00000001'],
    ['tabs after the value', '"A"=dword:0000001e\t\t', 'REG_DWORD dword:0000001e'],
    ['a comment after the value', '"A"=dword:0000001e ; thirty', 'REG_DWORD dword:0000001e'],
    ['a REG_DWORD as bytes', '"A"=hex(4):1e,00,00,00', 'REG_DWORD dword:0000001e'],
    ['a REG_DWORD that is too short', '"A"=hex(4):1e,00', 'REG_DWORD hex(4):1e,00'],
    ['bytes', '"A"=hex:01,AB,c', 'REG_BINARY hex:01,ab,0c'],
    ['no bytes', '"A"=hex:', 'REG_BINARY hex:'],
    ['64 bits', '"A"=hex(b):01,00,00,00,00,00,00,00', 'REG_QWORD hex(b):01,00,00,00,00,00,00,00'],
    ['a text', '"A"="30"', 'REG_SZ "30"'],
    ['quotes and backslashes', '"A"="C:\\\\a \\"b\\""', 'REG_SZ "C:\\\\a \\"b\\""'],
    ['a semicolon in a text', '"A"="a;b" ; comment', 'REG_SZ "a;b"'],
    ['continuation lines', '"A"=hex(3):01,\\\r\n  02,\\\r\n  03', 'REG_BINARY hex:01,02,03'],
    ['a comment between them', '"A"=hex:01,\\\r\n; so\r\n  02', 'REG_BINARY hex:01,02'],
    [
      'a text over two lines',
      '"A"="one\r\ntwo"',
      'REG_SZ hex(1):6f,00,6e,00,65,00,0d,00,0a,00,74,00,77,00,6f,00,00,00',
    ],
  ])('understands %s', (_, line, expected) => {
    const { key, junk } = open(`${header}${tcpip}\r\n"Before"=dword:1\r\n${line}\r\n"After"=dword:2\r\n`);
    expect(printed(key(parameters))).toEqual({
      Before: 'REG_DWORD dword:00000001',
      A: expected,
      After: 'REG_DWORD dword:00000002',
    });
    expect(junk).toEqual([]);
  });

  it.each([
    ['a missing closing quote', '"A"="30'],
    ['a missing quote in the name', '"A=dword:1'],
    ['nine digits', '"A"=dword:000000001'],
    ['letters that are no digits', '"A"=dword:00zz'],
    ['a number without a type', '"A"=30'],
    ['bytes that break off', '"A"=hex:01,\\'],
    ['a word', 'hello'],
    ['text behind a text', '"A"="30" and more'],
  ])('tells %s with its line and skips it', (_, line) => {
    const { key, junk } = open(`${header}${tcpip}\r\n"Before"=dword:1\r\n${line}\r\n"After"="2"\r\n`);
    expect(printed(key(parameters))).toEqual({
      Before: 'REG_DWORD dword:00000001',
      After: 'REG_SZ "2"',
    });
    expect(junk).toEqual([{ code: 'junk-skipped', file: 'x.reg', line: 5, text: line }]);
  });

  it('tells a line in brackets that is no key, since what follows belongs to nothing', () => {
    const { key, junk } = open(`${header}${tcpip}\r\n"A"=dword:1\r\n[settings]\r\n"B"=dword:2\r\n`);
    expect(printed(key(parameters))).toEqual({ A: 'REG_DWORD dword:00000001' });
    expect(junk).toEqual([{ code: 'junk-skipped', file: 'x.reg', line: 5, text: '[settings]' }]);
  });

  it('does not take a comment for the end of a text that has none', () => {
    const { key, junk } = open(`${header}${tcpip}\r\n"A"="30\r\n; a disk of 3.5"\r\n"After"=dword:2\r\n`);
    expect(printed(key(parameters))).toEqual({ After: 'REG_DWORD dword:00000002' });
    expect(junk).toEqual([{ code: 'junk-skipped', file: 'x.reg', line: 4, text: '"A"="30' }]);
  });

  it('tells a key line that is not closed, and takes what follows for nothing', () => {
    const { key, junk } = open(`${header}${tcpip.slice(0, -1)}\r\n"A"=dword:1\r\n`);
    expect(key(parameters).state).toBe('unreadable');
    expect(junk.map((notice) => ('line' in notice ? notice.line : 0))).toEqual([3]);
  });

  it.each([
    ['no header', `${tcpip}\n"A"=dword:1\n`],
    ['no line end at the end', `${header}${tcpip}\r\n"A"=dword:1`],
    ['line feeds alone', `${header}${tcpip}\r\n"A"=dword:1\r\n`.replaceAll('\r', '')],
    ['the header of Windows 95', `REGEDIT4\r\n\r\n${tcpip}\r\n"A"=dword:1\r\n`],
    ['blanks behind the header', `Windows Registry Editor Version 5.00  \n${tcpip} \n"A"=dword:1\n`],
    [
      'a second header in the middle',
      `${header}[HKEY_CURRENT_USER\\A]\r\n\r\n${header}${tcpip}\r\n"A"=dword:1\r\n`,
    ],
    ['a key that ends in a backslash', `${header}${tcpip.replace(']', '\\]')}\r\n"A"=dword:1\r\n`],
    ['upper case', `${header}${tcpip.toUpperCase()}\r\n"A"=dword:1\r\n`],
    ['the short root key', `${header}${tcpip.replace('HKEY_LOCAL_MACHINE', 'HKLM')}\r\n"A"=dword:1\r\n`],
    [
      'a numbered control set',
      `${header}${tcpip.replace('CurrentControlSet', 'ControlSet001')}\r\n"A"=dword:1\r\n`,
    ],
    ['indented lines', `${header}  ${tcpip}\r\n  "A"=dword:1\r\n`],
    [
      'the key in two places',
      `${header}${tcpip}\r\n\r\n[HKEY_CURRENT_USER\\A]\r\n\r\n${tcpip}\r\n"A"=dword:1\r\n`,
    ],
  ])('finds a key in a file with %s', (_, text) => {
    const { key, junk } = open(text);
    expect(printed(key(parameters))).toEqual({ A: 'REG_DWORD dword:00000001' });
    expect(junk).toEqual([]);
  });

  it('lets the last of several lines on a value hold, be it a deletion', () => {
    const { key } = open(
      `${header}${tcpip}\r\n"A"=dword:1\r\n"a"=dword:2\r\n"B"=dword:3\r\n"B"=-\r\n"C"=-\r\n"C"=dword:4\r\n`,
    );
    expect(printed(key(parameters))).toEqual({
      a: 'REG_DWORD dword:00000002',
      C: 'REG_DWORD dword:00000004',
    });
  });

  it('takes a deleted key and all below it for absent, until it comes again', () => {
    const adapter = `${interfacesKey}\\{00000000-0000-0000-0000-000000000001}`;
    const { key } = open(
      `${header}[${adapter}]\r\n"B"=dword:1\r\n[-${parameters}]\r\n${tcpip}\r\n"A"=dword:1\r\n`,
    );
    expect(printed(key(parameters))).toEqual({ A: 'REG_DWORD dword:00000001' });
    expect(key(adapter).state).toBe('absent');
  });

  it('reads the texts of a REGEDIT4 file from its code page', () => {
    const { key } = open(`REGEDIT4\r\n\r\n${tcpip}\r\n"A"=hex(7):31,30,2e,30,2e,30,2e,31,00,00\r\n`);
    const found = key(parameters);
    const value = found.state === 'present' ? found.values.get('a') : undefined;
    expect(value === undefined ? [] : textsOf(value)).toEqual(['10.0.0.1']);
  });
});

describe('keys whose names are not ASCII', () => {
  it('are found by them', () => {
    const text = `${header}[HKEY_LOCAL_MACHINE\\SOFTWARE\\测试\\Büro]\r\n"A"=dword:1\r\n`;
    const file = openRegFile(openRegistryText(Buffer.from(text)));
    const read = { file, reading: readKeys(file, { trees: ['HKLM\\Software\\测试'] }) };
    const found = registryReadingOf([read], { kind: 'not-in-export' }).key('HKLM\\SOFTWARE\\测试\\BÜRO');
    expect(printed(found)).toEqual({ A: 'REG_DWORD dword:00000001' });
  });
});

describe('which control set counts', () => {
  const inSet = (set: string, value: number) =>
    `[HKEY_LOCAL_MACHINE\\SYSTEM\\${set}\\Services\\Tcpip\\Parameters]\r\n"A"=dword:${value}\r\n\r\n`;
  const select = '[HKEY_LOCAL_MACHINE\\SYSTEM\\Select]\r\n"Current"=dword:00000002\r\n\r\n';

  it.each([
    ['the current one, wherever it stands', inSet('CurrentControlSet', 1) + inSet('ControlSet001', 2), 1],
    ['the current one also behind', inSet('ControlSet001', 2) + inSet('CurrentControlSet', 1), 1],
    ['the lowest where nothing says which', inSet('ControlSet002', 2) + inSet('ControlSet001', 1), 1],
    ['the selected one', select + inSet('ControlSet001', 1) + inSet('ControlSet002', 2), 2],
  ])('is %s', (_, content, expected) => {
    const found = open(header + content).key(parameters);
    const value = found.state === 'present' ? found.values.get('a') : undefined;
    expect(value === undefined ? null : dwordOf(value)).toBe(expected);
  });

  it('is not one that the file does not hold', () => {
    expect(open(header + select + inSet('ControlSet001', 1)).key(parameters).state).toBe('unreadable');
  });
});

describe('what a file covers', () => {
  const adapter = `${interfacesKey}\\{00000000-0000-0000-0000-00000000000A}`;
  const services = '[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services]\r\n\r\n';

  it.each([
    ['another key alone', '[HKEY_LOCAL_MACHINE\\SOFTWARE\\X]\r\n', 'unreadable'],
    ['an ancestor without anything below it', services, 'unreadable'],
    [
      'an ancestor with its subtree',
      `${services}[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Other]\r\n`,
      'absent',
    ],
    [
      'an ancestor that ends in a backslash',
      `${services.replace(']', '\\]')}[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Other]\r\n`,
      'absent',
    ],
    ['the deletion of an ancestor', services.replace('[', '[-'), 'absent'],
    ['the key itself, empty', `${tcpip}\r\n`, 'present'],
    ['a subkey alone', `[${adapter}]\r\n`, 'unreadable'],
  ])('a key is known with %s', (_, content, expected) => {
    expect(open(header + content).key(parameters).state).toBe(expected);
  });

  it('tells the adapters that it holds even where it does not hold the key above them', () => {
    expect(open(`${header}[${adapter}]\r\n"A"=dword:1\r\n`).key(interfacesKey)).toMatchObject({
      state: 'unreadable',
      subkeys: ['{00000000-0000-0000-0000-00000000000A}'],
    });
  });
});
