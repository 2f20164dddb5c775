import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { parametersKey } from '../../../shared/domain/registryLocation';
import { textOf } from '../../../shared/parsing/regFile/valueText';
import { openRegFile, readKeys } from '../../../shared/parsing/regFile/regFile';
import { openRegistryText } from './encoding';
import { registryReadingOf } from './keyReading';

const key = parametersKey('Tcpip');

function exported(domain: string, more = ''): string {
  return `Windows Registry Editor Version 5.00\r\n\r\n[HKEY_LOCAL_MACHINE${key.slice(4)}]\r\n"Domain"="${domain}"\r\n${more}`;
}

function domainIn(bytes: Buffer): string | null {
  const file = openRegFile(openRegistryText(bytes));
  const reading = registryReadingOf([{ file, reading: readKeys(file, { trees: [key] }) }], {
    kind: 'not-in-export',
  });
  const found = reading.key(key);
  const value = found.state === 'present' ? found.values.get('domain') : undefined;
  return value === undefined ? null : textOf(value);
}

describe('the encoding of a registry file', () => {
  it.each([
    ['UTF-16LE with a mark', 'utf-16le', true, '办公室 Büro'],
    ['UTF-16LE without one', 'utf-16le', false, '办公室 Büro'],
    ['UTF-8 with a mark', 'utf-8', true, '办公室 Büro'],
    ['UTF-8 without one', 'utf-8', false, '办公室 Büro'],
    ['the code page of simplified Chinese', 'cp936', false, '本地连接和无线网络'],
    ['the Western code page', 'windows-1252', false, 'Büro für Größe'],
    ['plain ASCII', 'ascii', false, 'office'],
  ])('is found: %s', (_, encoding, addBOM, domain) => {
    expect(domainIn(iconv.encode(exported(domain), encoding, { addBOM }))).toBe(domain);
  });

  it('is the code page that the export names itself', () => {
    const codePage =
      '\r\n[HKEY_LOCAL_MACHINE\\SYSTEM\\ControlSet001\\Control\\Nls\\CodePage]\r\n"ACP"="1251"\r\n';
    expect(domainIn(iconv.encode(exported('Подключение', codePage), 'cp1251'))).toBe('Подключение');
  });

  it('keeps a Chinese letter whose second byte is a backslash or a bracket from closing anything', () => {
    // 0x5C and 0x5B are the second bytes of these two in GBK.
    const domain = `中文名称测试${iconv.decode(Buffer.from([0x81, 0x5c, 0x81, 0x5b]), 'cp936')}办公室网络连接设置主机名称列表`;
    expect(domainIn(iconv.encode(exported(domain), 'cp936'))).toBe(domain);
  });
});
