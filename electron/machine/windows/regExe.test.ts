import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { parametersKey } from '../../../shared/domain/registryLocation';
import { dwordData } from '../../../shared/parsing/regFile/valueText';
import { exited, scriptedRunner } from './fixtures/scriptedRunner';
import type { ProgramOutcome } from './programRunner';
import { RegExe } from './regExe';

const tcpip = parametersKey('Tcpip');
const services = 'HKLM\\SYSTEM\\CurrentControlSet\\Services';
const listing = (...names: readonly string[]) =>
  exited(names.map((name) => `HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\${name}\r\n`).join(''));

function regExe(
  answer: (command: string, args: readonly string[]) => ProgramOutcome | undefined,
  elevated: boolean | null = true,
) {
  const runner = scriptedRunner(answer);
  const port = new RegExe({
    runner,
    tempFolder: tmpdir(),
    isElevated: () => Promise.resolve(elevated),
    lastingTrees: [],
  });
  return { runner, port };
}

async function stateOf(port: RegExe, tree: string, path = tree) {
  const reading = await port.read([tree]);
  if (!reading.ok) throw new Error(JSON.stringify(reading.error));
  return reading.value.key(path);
}

describe('reg.exe', () => {
  it('that fails for a key which the keys above do not list finds it absent', async () => {
    const { port } = regExe((command) =>
      command === `reg.exe query ${services}` ? listing('Services\\Dnscache') : undefined,
    );

    expect(await stateOf(port, tcpip)).toEqual({ state: 'absent' });
  });

  it('that fails for a key which is listed finds it denied', async () => {
    const { port } = regExe((command) => {
      if (command === `reg.exe query ${services}`) return listing('Services\\Tcpip');
      return command === `reg.exe query ${services}\\Tcpip`
        ? listing('Services\\Tcpip\\Parameters')
        : undefined;
    });

    expect(await stateOf(port, tcpip)).toEqual({
      state: 'unreadable',
      unreadable: { kind: 'access-denied' },
    });
  });

  it('that may not read one key below gives what it could read, and takes nothing else for absent', async () => {
    const { port } = regExe((command) => {
      if (command === `reg.exe query ${services}`) return listing('Services\\Tcpip');
      if (command === `reg.exe query ${services}\\Tcpip`) return listing('Services\\Tcpip\\Parameters');
      if (command !== `reg.exe query ${tcpip} /s`) return undefined;
      return exited(
        'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters\r\n    TcpTimedWaitDelay    REG_DWORD    0x1e\r\n',
        1,
      );
    });

    const found = await stateOf(port, tcpip);
    expect(found.state === 'present' ? found.values.get('tcptimedwaitdelay') : null).toMatchObject(
      dwordData(30),
    );
    expect((await stateOf(port, tcpip, `${tcpip}\\Interfaces`)).state).toBe('unreadable');
  });

  it.each([
    ['refuses everything', () => undefined, 'blocked-by-policy'],
    [
      'may not be started',
      () => ({ kind: 'refused', detail: 'spawn: UNKNOWN' }) as const,
      'blocked-by-policy',
    ],
    ['is not there', () => ({ kind: 'not-found' }) as const, 'command-failed'],
    ['does not answer', () => ({ kind: 'timeout' }) as const, 'timeout'],
  ])('that %s is an error', async (_, answer, code) => {
    expect(await regExe(answer).port.read([tcpip])).toMatchObject({ ok: false, error: { code } });
  });

  it('imports all values at once, in UTF-16, and deletes with a minus', async () => {
    let imported = '';
    const { port, runner } = regExe((_, args) => {
      if (args[0] !== 'import') return undefined;
      imported = readFileSync(args[1] ?? '', 'utf16le');
      return exited('');
    });

    await port.write([
      { key: tcpip, name: 'TcpTimedWaitDelay', value: dwordData(0xffffffff) },
      { key: tcpip, name: 'MaxUserPort', value: null },
    ]);

    expect(runner.commands).toHaveLength(1);
    expect(imported.trim().split('\r\n')).toEqual([
      '\uFEFFWindows Registry Editor Version 5.00'.trim(),
      '',
      '[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters]',
      '"TcpTimedWaitDelay"=dword:ffffffff',
      '"MaxUserPort"=-',
    ]);
  });

  it.each([
    [false, 'access-denied'],
    [null, 'access-denied'],
    [true, 'command-failed'],
  ])('that cannot write while elevated is %s reports %s', async (elevated, code) => {
    const { port } = regExe(() => undefined, elevated);
    const result = await port.write([{ key: tcpip, name: 'A', value: dwordData(1) }]);

    expect(result).toMatchObject({ ok: false, error: { code } });
  });

  it('looks first at the next read for what was missing at the last', async () => {
    const { port, runner } = regExe((command, args) => {
      if (command === `reg.exe query ${services}`) return listing('Services\\Tcpip');
      if (args[1] !== tcpip) return undefined;
      writeFileSync(
        args[2] ?? '',
        `\uFEFFWindows Registry Editor Version 5.00\r\n\r\n[${tcpip}]\r\n`,
        'utf16le',
      );
      return exited('');
    });
    const trees = [tcpip, parametersKey('AFD'), parametersKey('Dnscache')];

    await port.read(trees);
    const first = runner.commands.length;
    await port.read(trees);

    expect([first, runner.commands.length - first]).toEqual([4, 2]);
  });
});
