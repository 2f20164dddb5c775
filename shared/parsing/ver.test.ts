import { describe, expect, it } from 'vitest';
import { parseVer } from './ver';

describe('a version of Windows', () => {
  it.each([
    ['\r\nMicrosoft Windows [Version 10.0.22631.4317]\r\n', 10, 0, 22631, 4317],
    ['Microsoft Windows [版本 10.0.26100.2033]', 10, 0, 26100, 2033],
    ['Microsoft Windows [Versión 10.0.19045.5131]', 10, 0, 19045, 5131],
    ['Microsoft Windows [バージョン 6.1.7601]', 6, 1, 7601, null],
    ['Microsoft Windows [Versi\uFFFDn 6.3.9600]', 6, 3, 9600, null],
    ['Microsoft Windows [10.0.20348.1]', 10, 0, 20348, 1],
    ['Microsoft Windows XP [Version 5.1.2600]', 5, 1, 2600, null],
    ['Microsoft Windows [版本 5.2.3790]', 5, 2, 3790, null],
    ['Microsoft Windows [Version 6.0.6002]', 6, 0, 6002, null],
    ['Microsoft Windows 2000 [Version 5.00.2195]', 5, 0, 2195, null],
    ['Windows NT 6.1.7601 Service Pack 1', 6, 1, 7601, null],
    ['Microsoft Windows [Version 12.0.41000.1]', 12, 0, 41000, 1],
    ['OS Name:  Microsoft Windows 11 Pro\nOS Version: 10.0.22631 N/A Build 22631', 10, 0, 22631, null],
    [
      'BIOS-Version: LENOVO 1.20.3000, 01.02.2020\nBetriebssystemversion: 10.0.19045 Nicht zutreffend Build 19045',
      10,
      0,
      19045,
      null,
    ],
    ['Version 23H2 (OS Build 22631.4317)', 10, 0, 22631, 4317],
    ['版本 22H2（OS 内部版本 22621.963）', 10, 0, 22621, 963],
    ['Version 6.1 (Build 7601: Service Pack 1)', 6, 1, 7601, null],
    ['Version 5.1 (Build 2600.xpsp_sp3_gdr.130307-0422: Service Pack 3)', 5, 1, 2600, null],
    ['python 3.1.2600\nC:\\>ver\n\nMicrosoft Windows [Version 10.0.22631.1]', 10, 0, 22631, 1],
    ['10.0.17763.1 was before\nMicrosoft Windows [Version 10.0.22631.1]', 10, 0, 22631, 1],
  ])('is read from %j', (text, major, minor, build, revision) => {
    expect(parseVer(text)).toEqual({ major, minor, build, revision });
  });

  it.each([
    '',
    'Microsoft Windows',
    'Linux 6.1.0-18-amd64',
    'IPv4 10.0.0.1, 10.0.255.255, 192.168.1.5',
    'Microsoft Windows [Version 6.1]',
    'Microsoft Windows [Version 7.0.9999]',
    'Microsoft Windows [Version 10.0.1234]',
    '1.10.0.22631.4317',
    '10.0.22631.4317.5',
    'BIOS 6.0.123',
  ])('is not found in %j', (text) => {
    expect(parseVer(text)).toBeNull();
  });
});
