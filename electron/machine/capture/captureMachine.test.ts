import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { interfacesKey, parametersKey, parameterTrees } from '../../../shared/domain/registryLocation';
import { dwordData, dwordOf } from '../../../shared/parsing/regFile/valueText';
import type { NetshReading, RegistryReading } from '../machine';
import { CaptureFolder } from './captureFolder';
import { createCaptureMachine } from './captureMachine';

const notInCapture = { unreadable: { kind: 'not-in-capture' } };
const tcp = { ip: 'ipv4', transport: 'tcp' } as const;
const rangeText = `
协议 tcp 动态端口范围
---------------------------------
启动端口        : 1024
端口数          : 13977
`;
const globalText = `查询活动状态...

TCP 全局参数
----------------------------------------------
接收方缩放状态          : enabled
接收窗口自动调节级别    : normal
加载项拥塞控制提供程序  : default
ECN 功能                : disabled
RFC 1323 时间戳         : allowed
初始 RTO                : 1000
接收段合并状态          : enabled
非 Sack Rtt 复原        : disabled
最大 SYN 重新传输次数   : 4
快速打开                : enabled
快速打开回退            : enabled
HyStart                 : enabled
比例费率降低            : enabled
节奏配置文件            : off
`;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tcpilot-capture-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function put(name: string, content: string, encoding = 'utf-8', addBOM = false): Promise<void> {
  await writeFile(join(folder, name), iconv.encode(content.replaceAll('\n', '\r\n'), encoding, { addBOM }));
}

const machine = () => createCaptureMachine(new CaptureFolder(folder));

async function netsh(): Promise<NetshReading> {
  const reading = await machine().netsh.read();
  if (!reading.ok) throw new Error(reading.error.detail);
  return reading.value;
}

async function registry(): Promise<RegistryReading> {
  const reading = await machine().registry.read(parameterTrees);
  if (!reading.ok) throw new Error(reading.error.detail);
  return reading.value;
}

function exportOf(key: string, lines: string): string {
  return `Windows Registry Editor Version 5.00\n\n[HKEY_LOCAL_MACHINE${key.slice(4)}]\n${lines}\n\n`;
}

async function dwordIn(key: string, name: string): Promise<number | null | undefined> {
  const found = (await registry()).key(key);
  if (found.state !== 'present') return undefined;
  const value = found.values.get(name.toLowerCase());
  return value === undefined ? null : dwordOf(value);
}

describe('a capture', () => {
  it.each([
    ['UTF-8', 'utf-8', false],
    ['UTF-8 with a mark', 'utf-8', true],
    ['UTF-16 with a mark', 'utf-16le', true],
    ['UTF-16 the other way round', 'utf-16be', true],
    ['the Chinese code page', 'cp936', false],
  ])('reads what netsh printed in %s', async (_, encoding, addBOM) => {
    await put('dynamicport-ipv4-tcp.txt', rangeText, encoding, addBOM);
    await put('TCP-Global.TXT', globalText, encoding, addBOM);
    const reading = await netsh();
    expect(reading.portRange(tcp)).toEqual({ start: 1024, count: 13977 });
    expect(reading.tcpGlobal('autotuninglevel')).toBe('normal');
    expect(reading.tcpGlobal('initialrto')).toBe(1000);
  });

  it('reads a Western console text by its figures', async () => {
    const german = rangeText
      .replace('协议 tcp 动态端口范围', 'Protokoll tcp - dynamischer Portbereich für Geräte')
      .replace('启动端口', 'Startport')
      .replace('端口数', 'Anzahl von Ports');
    await put('dynamicport-ipv4-tcp.txt', german, 'cp850');
    expect((await netsh()).portRange(tcp)).toEqual({ start: 1024, count: 13977 });
  });

  it('tells what no text covers from what a text says unclearly', async () => {
    await put('dynamicport-ipv4-tcp.txt', 'The following command was not found.\n');
    await put('tcp-global.txt', 'Access is denied.\n');
    const reading = await netsh();
    expect(reading.portRange(tcp)).toEqual({
      unreadable: { kind: 'unrecognised-output', source: 'dynamicport-ipv4-tcp.txt' },
    });
    expect(reading.tcpGlobal('rss')).toEqual({
      unreadable: { kind: 'unrecognised-output', source: 'tcp-global.txt' },
    });
    expect(reading.portRange({ ip: 'ipv6', transport: 'udp' })).toEqual(notInCapture);
    expect(reading.excludedPortRanges).toBeNull();
    expect((await registry()).key(parametersKey('Tcpip'))).toMatchObject(notInCapture);
  });

  it('reads no TCP globals where there is no text of them', async () => {
    await put('ver.txt', 'x');
    expect((await netsh()).tcpGlobal('rss')).toEqual(notInCapture);
  });

  it('reads the excluded ports of every table that is there', async () => {
    const table = (start: number, end: number) =>
      `\nProtocol tcp Port Exclusion Ranges\n\nStart Port    End Port      \n----------    --------      \n${String(start).padStart(10)}${String(end).padStart(12)}      \n\n* - Administered port exclusions.\n`;
    await put('excludedportrange-ipv4-tcp.txt', table(5000, 5099));
    await put('excludedportrange-ipv6-tcp.txt', table(6000, 6099));
    expect((await netsh()).excludedPortRanges).toEqual([
      { ip: 'ipv4', transport: 'tcp', start: 5000, end: 5099 },
      { ip: 'ipv6', transport: 'tcp', start: 6000, end: 6099 },
    ]);
  });

  it('puts several exports together, in any encoding', async () => {
    const adapter = `${interfacesKey}\\{00000000-0000-0000-0000-000000000001}`;
    await put(
      'a.reg',
      exportOf(parametersKey('Tcpip'), '"MaxUserPort"=dword:1\n"DefaultTTL"=dword:40'),
      'utf-16le',
      true,
    );
    await put('b.REG', exportOf(parametersKey('Tcpip'), '"maxuserport"=dword:2'));
    await put('c.reg', exportOf(adapter, '"MTU"=dword:5dc'), 'cp936');
    expect(await dwordIn(parametersKey('Tcpip'), 'MaxUserPort')).toBe(2);
    expect(await dwordIn(parametersKey('Tcpip'), 'DefaultTTL')).toBe(64);
    expect(await dwordIn(adapter, 'MTU')).toBe(1500);
    expect(await dwordIn(parametersKey('Tcpip'), 'TcpTimedWaitDelay')).toBeNull();
    expect(await dwordIn(parametersKey('AFD'), 'EnableDynamicBacklog')).toBeUndefined();
  });

  it('tells junk with the file it is in', async () => {
    await put('a.reg', exportOf(parametersKey('Tcpip'), '"MaxUserPort"=dword:1'));
    await put('b.reg', 'no registry file\n');
    const looked = machine();
    await looked.registry.read(parameterTrees);
    expect(looked.notices()).toEqual([
      { code: 'junk-skipped', file: 'b.reg', line: 1, text: 'no registry file' },
    ]);
  });

  it('knows its Windows from ver, and better from an export', async () => {
    await put('ver.txt', '\nMicrosoft Windows [版本 10.0.19045.4291]\n', 'cp936');
    expect((await machine().host.describe()).windows).toEqual({
      build: 19045,
      family: 'win10_11_2016_2025',
      installationType: null,
    });
    const version = 'HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion';
    await put('v.reg', exportOf(version, '"CurrentBuildNumber"="17763"\n"InstallationType"="Server"'));
    expect((await machine().host.describe()).windows).toMatchObject({
      build: 17763,
      installationType: 'Server',
    });
  });

  it('is never written', async () => {
    await put('a.reg', exportOf(parametersKey('Tcpip'), '"MaxUserPort"=dword:1'));
    const readOnly = { ok: false, error: { code: 'read-only' } };
    const { registry: port, netsh: netshPort, writable } = machine();
    const write = { key: parametersKey('Tcpip'), name: 'MaxUserPort', value: dwordData(2) };
    expect(writable).toBe(false);
    expect(await port.write([write])).toMatchObject(readOnly);
    expect(await port.removeEmptyKey(parametersKey('Tcpip'))).toMatchObject(readOnly);
    expect(
      await netshPort.write({ kind: 'port-range', ...tcp, range: { start: 1025, count: 1000 } }),
    ).toMatchObject(readOnly);
    expect(await dwordIn(parametersKey('Tcpip'), 'MaxUserPort')).toBe(1);
    expect(await readdir(folder)).toEqual(['a.reg']);
  });
});

describe('the connections of a capture', () => {
  it('are the TCP rows of its netstat.txt', async () => {
    await put(
      'NETSTAT.TXT',
      '  TCP    10.0.0.5:50000   10.0.0.9:80   WARTEND   0\n  UDP    0.0.0.0:123   *:*   900\n',
    );
    expect(await machine().connections?.read()).toMatchObject({ ok: true, value: [{ state: 'TIME_WAIT' }] });
  });

  it('are missing where it has no such file, and said to be no listing where it is none', async () => {
    await put('ver.txt', 'Microsoft Windows [Version 10.0.19045.1]');
    expect(await machine().connections?.read()).toMatchObject({
      ok: false,
      error: { code: 'not-in-capture' },
    });
    await put('netstat.txt', 'hello');
    expect(await machine().connections?.read()).toMatchObject({
      ok: false,
      error: { code: 'unrecognised-output', subject: 'netstat.txt' },
    });
  });
});
