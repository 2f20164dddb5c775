import { chmod, mkdtemp, readdir, readFile, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parametersKey } from '../../../shared/domain/registryLocation';
import { dwordData } from '../../../shared/parsing/regFile/valueText';
import type { Machine } from '../machine';
import { describeRegistryPort } from '../registryPort.contract';
import { createRegistryFileMachine } from './registryFileMachine';
import { RegistryFileStore } from './registryFileStore';

const parameters = parametersKey('Tcpip');
/** Windows knows only whether a file is read-only. */
const keepsModes = process.platform !== 'win32';
const full = `Windows Registry Editor Version 5.00

[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip]
"Start"=dword:00000000

[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters]
"Hostname"="DESKTOP-1"
"MaxUserPort"=dword:00003a98

[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters\\Interfaces]

[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters\\Winsock]
"MinSockAddrLength"=dword:00000010

`.replaceAll('\n', '\r\n');

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tcpilot-'));
  path = join(folder, 'export.reg');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function machineOn(content: string | Buffer): Promise<Machine> {
  await writeFile(path, content);
  const machine = createRegistryFileMachine(new RegistryFileStore(path));
  await machine.registry.read([parameters]);
  return machine;
}

function setDword(machine: Machine, name: string, value: number | null, key = parameters) {
  return machine.registry.write([{ key, name, value: value === null ? null : dwordData(value) }]);
}

describeRegistryPort(
  'a file in UTF-16',
  async () => (await machineOn(iconv.encode(full, 'utf-16le', { addBOM: true }))).registry,
);
describeRegistryPort(
  'a file in UTF-8 with line feeds',
  async () => (await machineOn(full.replaceAll('\r', ''))).registry,
);
describeRegistryPort(
  'a file of a numbered control set',
  async () => (await machineOn(full.replaceAll('CurrentControlSet', 'ControlSet001'))).registry,
);

describeRegistryPort('a REGEDIT4 file in the Chinese code page', async () => {
  const ansi = full
    .replace('Windows Registry Editor Version 5.00', 'REGEDIT4')
    .replace('DESKTOP-1', '办公室电脑');
  return (await machineOn(iconv.encode(ansi, 'cp936'))).registry;
});

describe('editing a registry file', () => {
  const line = (text: string) => full.indexOf(text);

  it('changes the digits of a value and nothing else', async () => {
    const odd = full
      .replace('=dword:00003a98', ' = DWORD:3A98\t; from a guide')
      .replaceAll('\r\n\r\n', '\n\r\n');
    const machine = await machineOn(odd);
    await setDword(machine, 'maxuserport', 65534);
    expect(await readFile(path, 'utf8')).toBe(odd.replace('DWORD:3A98', 'dword:0000fffe'));
  });

  it('leaves the file alone where the value is already there, however it is written', async () => {
    const odd = full.replace('dword:00003a98', 'DWORD:3A98');
    const machine = await machineOn(odd);
    const before = await stat(path);
    await setDword(machine, 'MaxUserPort', 15000);
    expect((await stat(path)).ino).toBe(before.ino);
    expect(await readFile(path, 'utf8')).toBe(odd);
  });

  it('puts a new value at the end of its key', async () => {
    const machine = await machineOn(full);
    await setDword(machine, 'TcpTimedWaitDelay', 30);
    expect(await readFile(path, 'utf8')).toBe(
      full.replace('dword:00003a98\r\n', 'dword:00003a98\r\n"TcpTimedWaitDelay"=dword:0000001e\r\n'),
    );
  });

  it('removes the lines of a deleted value, all of them', async () => {
    const machine = await machineOn(
      full.replace('"Hostname"', '"MaxUserPort"=hex(4):01,\\\r\n  00,00,00\r\n"Hostname"'),
    );
    await setDword(machine, 'MaxUserPort', null);
    expect(await readFile(path, 'utf8')).toBe(full.replace('"MaxUserPort"=dword:00003a98\r\n', ''));
  });

  it('changes the last of two lines on a value', async () => {
    const twice = full.replace('"Hostname"', '"MaxUserPort"=dword:00000001\r\n"Hostname"');
    const machine = await machineOn(twice);
    await setDword(machine, 'MaxUserPort', 2);
    expect(await readFile(path, 'utf8')).toBe(twice.replace('00003a98', '00000002'));
  });

  it('turns a deletion into a value in place', async () => {
    const machine = await machineOn(full.replace('dword:00003a98', '-'));
    await setDword(machine, 'MaxUserPort', 15000);
    expect(await readFile(path, 'utf8')).toBe(full);
  });

  it('creates a missing key before the notes, and takes it away again', async () => {
    const noted = `${full}; tcpilot DynamicPortRange.ipv4.tcp=1024+13977\r\n`;
    const machine = await machineOn(noted);
    const key = parametersKey('AFD');
    await setDword(machine, 'EnableDynamicBacklog', 1, key);
    const block = `[HKEY_LOCAL_MACHINE${key.slice(4)}]\r\n"EnableDynamicBacklog"=dword:00000001\r\n\r\n`;
    expect(await readFile(path, 'utf8')).toBe(noted.replace('; tcpilot', `${block}; tcpilot`));
    await setDword(machine, 'EnableDynamicBacklog', null, key);
    await machine.registry.removeEmptyKey(key);
    expect(await readFile(path, 'utf8')).toBe(noted);
  });

  it('does not part a key from its values where a note stands among them', async () => {
    const noted = `${full.trimEnd()}\r\n; tcpilot netsh.tcp.global.rss=enabled\r\n"MaxSockAddrLength"=dword:00000010\r\n\r\n`;
    const machine = await machineOn(noted);
    const key = parametersKey('AFD');
    await setDword(machine, 'EnableDynamicBacklog', 1, key);
    const block = `[HKEY_LOCAL_MACHINE${key.slice(4)}]\r\n"EnableDynamicBacklog"=dword:00000001\r\n\r\n`;
    expect(await readFile(path, 'utf8')).toBe(noted + block);
  });

  it('states the absence of a value in a key of which the file knows nothing', async () => {
    const machine = await machineOn(full);
    const key = parametersKey('AFD');
    const before = await machine.registry.read([key]);
    expect(before.ok && before.value.key(key).state).toBe('unreadable');
    await setDword(machine, 'EnableDynamicBacklog', null, key);
    const after = await machine.registry.read([key]);
    const found = after.ok ? after.value.key(key) : null;
    expect(found?.state === 'present' && [...found.values]).toEqual([]);
  });

  it('ends a last line that has no end before it goes on', async () => {
    const machine = await machineOn(full.trimEnd());
    await setDword(machine, 'TcpTimedWaitDelay', 30, `${parameters}\\Winsock`);
    expect(await readFile(path, 'utf8')).toBe(`${full.trimEnd()}\r\n"TcpTimedWaitDelay"=dword:0000001e`);
  });

  it('keeps bytes that are no text in any encoding', async () => {
    const broken = Buffer.concat([
      Buffer.from(full.slice(0, line('"Hostname"'))),
      Buffer.from([0x22, 0xff, 0xfe, 0x81, 0x0d, 0x0a]),
      Buffer.from(full.slice(line('"Hostname"'))),
    ]);
    const machine = await machineOn(broken);
    await setDword(machine, 'MaxUserPort', 1);
    await setDword(machine, 'MaxUserPort', 15000);
    expect((await readFile(path)).equals(broken)).toBe(true);
  });

  it('makes one replace of all that is written at once', async () => {
    const machine = await machineOn(full);
    const writes = ['A', 'B', 'C'].map((name) => ({ key: parameters, name, value: dwordData(1) }));
    const steps = machine.image?.steps(Buffer.from(full), writes, []) ?? [];
    await machine.registry.write(writes);
    expect(steps).toHaveLength(1);
    expect(Buffer.from(steps[0] ?? []).equals(await readFile(path))).toBe(true);
    expect(await readdir(folder)).toEqual(['export.reg']);
  });

  it('foretells each step that registry and netsh writes take', async () => {
    const machine = await machineOn(full);
    const write = { key: parameters, name: 'MaxUserPort', value: null };
    const change = {
      kind: 'port-range',
      ip: 'ipv4',
      transport: 'tcp',
      range: { start: 10000, count: 55536 },
    } as const;
    const [first, second] = machine.image?.steps(Buffer.from(full), [write], [change]) ?? [];
    await machine.registry.write([write]);
    expect(Buffer.from(first ?? []).equals(await readFile(path))).toBe(true);
    await machine.netsh.write(change);
    expect(Buffer.from(second ?? []).equals(await readFile(path))).toBe(true);
  });
});

describe('what netsh keeps, in notes at the end of the file', () => {
  const id = { ip: 'ipv4', transport: 'tcp' } as const;

  async function readRange(machine: Machine) {
    const reading = await machine.netsh.read();
    return reading.ok ? reading.value.portRange(id) : null;
  }

  it('is unreadable without a note, can be written all the same, and forgotten again', async () => {
    const machine = await machineOn(full);
    expect(await readRange(machine)).toEqual({ unreadable: { kind: 'not-in-export' } });
    await machine.netsh.write({ kind: 'port-range', ...id, range: { start: 10000, count: 55536 } });
    expect(await readFile(path, 'utf8')).toBe(`${full}; tcpilot DynamicPortRange.ipv4.tcp=10000+55536\r\n`);
    expect(await readRange(machine)).toEqual({ start: 10000, count: 55536 });
    await machine.netsh.write({ kind: 'port-range', ...id, range: null });
    expect(await readFile(path, 'utf8')).toBe(full);
  });

  it('changes a note in place', async () => {
    const noted = `${full};tcpilot  netsh.tcp.global.initialrto = 1000 \r\n; tcpilot netsh.tcp.global.rss=enabled`;
    const machine = await machineOn(noted);
    await machine.netsh.write({ kind: 'tcp-global', option: 'initialrto', value: 3000 });
    expect(await readFile(path, 'utf8')).toBe(noted.replace('1000 ', '3000 '));
    const reading = await machine.netsh.read();
    expect(reading.ok && [reading.value.tcpGlobal('initialrto'), reading.value.tcpGlobal('rss')]).toEqual([
      3000,
      'enabled',
    ]);
  });

  it.each(['1024', '1024+0', '65535+2', '70000+1', 'wide'])(
    'does not guess what "%s" means',
    async (text) => {
      const machine = await machineOn(`${full}; tcpilot DynamicPortRange.ipv4.tcp=${text}\r\n`);
      expect(await readRange(machine)).toEqual({
        unreadable: { kind: 'unrecognised-output', source: 'export.reg' },
      });
    },
  );
});

describe('a file that somebody else also touches', () => {
  it.each([
    ['changed', () => writeFile(path, full.replace('00003a98', '00003a99'))],
    [
      'replaced',
      async () => {
        await writeFile(`${path}.new`, full.replace('DESKTOP-1', 'DESKTOP-2'));
        await rename(`${path}.new`, path);
      },
    ],
    ['removed', () => rm(path)],
  ])('is not written over once it was %s', async (_, change) => {
    const machine = await machineOn(full);
    await change();
    const before = await readFile(path, 'utf8').catch(() => null);
    const result = await setDword(machine, 'MaxUserPort', 1);
    expect(result).toMatchObject({ ok: false, error: { code: 'changed-meanwhile', subject: path } });
    expect(await readFile(path, 'utf8').catch(() => null)).toBe(before);
  });

  it('is read anew after it was changed, and can then be written', async () => {
    const machine = await machineOn(full);
    await writeFile(path, full.replace('00003a98', '0000ffff'));
    const reading = await machine.registry.read([parameters]);
    const key = reading.ok ? reading.value.key(parameters) : null;
    expect(key?.state === 'present' && key.values.get('maxuserport')).toMatchObject(dwordData(65535));
    expect((await setDword(machine, 'MaxUserPort', 1)).ok).toBe(true);
  });

  it('is refused where it is read-only, also to root', async () => {
    const machine = await machineOn(full);
    await chmod(path, 0o444);
    expect(await setDword(machine, 'MaxUserPort', 1)).toMatchObject({
      ok: false,
      error: { code: 'read-only' },
    });
    expect(await readFile(path, 'utf8')).toBe(full);
    expect(await readdir(folder)).toEqual(['export.reg']);
  });

  it('keeps its mode, and stays a link where it is one', async () => {
    const machine = await machineOn(full);
    await chmod(path, 0o640);
    await symlink(path, join(folder, 'link.reg'));
    const linked = createRegistryFileMachine(new RegistryFileStore(join(folder, 'link.reg')));
    await linked.registry.read([parameters]);
    expect((await setDword(linked, 'MaxUserPort', 1)).ok).toBe(true);
    expect(await readdir(folder)).toEqual(['export.reg', 'link.reg']);
    if (keepsModes) expect((await stat(path)).mode & 0o777).toBe(0o640);
    const reading = await machine.registry.read([parameters]);
    const key = reading.ok ? reading.value.key(parameters) : null;
    expect(key?.state === 'present' && key.values.get('maxuserport')).toMatchObject(dwordData(1));
  });

  it('gets its very bytes back', async () => {
    const machine = await machineOn(full);
    const image = await machine.image?.read();
    await setDword(machine, 'MaxUserPort', null);
    await machine.netsh.write({ kind: 'tcp-global', option: 'rss', value: 'disabled' });
    const changed = await readFile(path);
    const before = image?.ok === true ? image.value : Buffer.alloc(0);
    expect(await machine.image?.replace(before, before)).toMatchObject({
      error: { code: 'changed-meanwhile' },
    });
    expect(await machine.image?.replace(before, changed)).toMatchObject({ ok: true });
    expect(await readFile(path, 'utf8')).toBe(full);
    expect((await setDword(machine, 'MaxUserPort', 1)).ok).toBe(true);
  });
});

describe('what a file tells of its host', () => {
  it('names machine, Windows and processors', async () => {
    const machine = await machineOn(
      `${full}[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion]
"CurrentBuildNumber"="20348"
"CurrentMajorVersionNumber"=dword:0000000a
"InstallationType"="Server Core"
"CurrentVersion"="6.3"
[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\ComputerName\\ComputerName]
"ComputerName"="SRV-7"
[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Session Manager\\Environment]
"NUMBER_OF_PROCESSORS"="16"
`,
    );
    expect(await machine.host.describe()).toEqual({
      label: 'SRV-7',
      path,
      windows: { build: 20348, family: 'win10_11_2016_2025', installationType: 'Server Core' },
      cores: 16,
      elevated: null,
      bootTime: null,
    });
  });

  it('calls it by the file where nothing else does', async () => {
    const machine = await machineOn('[HKEY_LOCAL_MACHINE\\SOFTWARE\\X]\n');
    expect(await machine.host.describe()).toMatchObject({ label: 'export.reg', windows: null, cores: null });
  });
});
