import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExportFile } from '../../shared/export/exportFile';
import { exported } from '../../shared/export/fixtures/exported';
import { bedKind, openWindowsBed, type WindowsBed } from '../machine/windows/fixtures/windowsBed';
import { exportBytes } from './exportBytes';
import { exportedTree } from './fixtures/wineCmd';

const tcpip = 'HKLM\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters';

describe.runIf(bedKind === 'wine')('a registry file that Wine’s reg imports', () => {
  let bed: WindowsBed;
  const importFile = (file: ExportFile) => {
    const path = join(bed.folder, 'export.reg');
    writeFileSync(path, exportBytes(file));
    return bed.reg('import', bed.runner.pathFor(path)).status;
  };
  beforeAll(() => {
    bed = openWindowsBed();
  });
  afterAll(() => {
    bed.dispose();
  });

  it('sets and deletes exactly its values, and its undo brings the former ones back', () => {
    bed.importText(
      `Windows Registry Editor Version 5.00\n\n[${tcpip.replace('HKLM', 'HKEY_LOCAL_MACHINE')}]\n"MaxUserPort"=dword:0000fffe\n"KeepAliveInterval"="5"\n`,
    );
    const before = exportedTree(bed, tcpip);
    const wrongType = { unreadable: { kind: 'wrong-type', type: 'REG_SZ', data: '"5"' } } as const;
    const { apply, undo } = exported('reg', {
      name: '日本語 "profile" ]\r\n[-HKEY_LOCAL_MACHINE\\SYSTEM]',
      values: {
        TcpTimedWaitDelay: 30,
        KeepAliveTime: 1_800_000,
        KeepAliveInterval: 1000,
        MaxUserPort: null,
        'DynamicPortRange.ipv4.tcp': { start: 10000, count: 55536 },
      },
      machine: { values: { MaxUserPort: 65534, KeepAliveInterval: wrongType } },
    });

    expect(importFile(apply)).toBe(0);
    const after = exportedTree(bed, tcpip);
    expect(after.filter((line) => !before.includes(line)).sort()).toEqual([
      '"KeepAliveInterval"=dword:000003e8',
      '"KeepAliveTime"=dword:001b7740',
      '"TcpTimedWaitDelay"=dword:0000001e',
    ]);
    expect(before.filter((line) => !after.includes(line)).sort()).toEqual([
      '"KeepAliveInterval"="5"',
      '"MaxUserPort"=dword:0000fffe',
    ]);

    expect(undo === null ? null : importFile(undo)).toBe(0);
    expect(exportedTree(bed, tcpip)).toEqual(before);
  });
});
