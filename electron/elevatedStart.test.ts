import { describe, expect, it } from 'vitest';
import { elevationScript, relaunchArguments, startElevated, windowsArgument } from './elevatedStart';
import type { ProgramOutcome, ProgramRunner } from './machine/windows/programRunner';

describe('windowsArgument', () => {
  it.each([
    ['plain', 'plain'],
    ['', '""'],
    ['C:\\Program Files\\x', '"C:\\Program Files\\x"'],
    ['C:\\my files\\', '"C:\\my files\\\\"'],
    ['a"b', '"a\\"b"'],
    ['a\\"b', '"a\\\\\\"b"'],
    ['压测机 03', '"压测机 03"'],
  ])('%s becomes %s', (text, expected) => {
    expect(windowsArgument(text)).toBe(expected);
  });
});

describe('elevationScript', () => {
  it('starts the program as administrator and fails loudly', () => {
    expect(elevationScript('C:\\TCPilot\\TCPilot.exe', ['--state', 'D:\\my state'])).toBe(
      "$ErrorActionPreference = 'Stop'; Start-Process -FilePath 'C:\\TCPilot\\TCPilot.exe'" +
        ' -ArgumentList \'--state "D:\\my state"\' -Verb RunAs',
    );
  });

  it('lets no name out of its quotes', () => {
    expect(elevationScript("C:\\o'neill\\a.exe", ["x'; calc; '"])).toContain(
      "-FilePath 'C:\\o''neill\\a.exe' -ArgumentList '\"x''; calc; ''\"'",
    );
  });

  it('has no list of arguments where there are none', () => {
    expect(elevationScript('a.exe', [])).not.toContain('-ArgumentList');
  });
});

describe('startElevated', () => {
  const exited = (exitCode: number): ProgramOutcome => ({
    kind: 'exited',
    exitCode,
    stdout: Buffer.alloc(0),
    stderr: Buffer.alloc(0),
  });
  it.each<[string, ProgramOutcome, boolean]>([
    ['started', exited(0), true],
    ['refused by whoever was asked', exited(1), false],
    ['never answered', { kind: 'timeout' }, false],
    ['forbidden by policy', { kind: 'refused', detail: 'AppLocker' }, false],
  ])('%s: %s', async (_, outcome, expected) => {
    const runs: (readonly string[])[] = [];
    const runner: ProgramRunner = {
      run: (program, args) => {
        runs.push([program, ...args]);
        return Promise.resolve(outcome);
      },
      pathFor: (path) => path,
    };
    expect(await startElevated(runner, 'C:\\a.exe', ['x'])).toBe(expected);
    const [program, ...args] = runs[0] ?? [];
    expect(program).toBe('WindowsPowerShell\\v1.0\\powershell.exe');
    const script = Buffer.from(args.at(-1) ?? '', 'base64').toString('utf16le');
    expect(script).toBe(elevationScript('C:\\a.exe', ['x']));
  });
});

describe('relaunchArguments', () => {
  const launch = { path: '/x.reg', state: null, role: null, family: null };
  const open = { id: '0', kind: 'registry-file', label: 'x', path: '/y.reg', isSample: false } as const;

  it('shows what is open now, not what the start asked for', () => {
    expect(relaunchArguments(launch, open, null)).toEqual(['--machine', '/y.reg']);
  });

  it('names neither the sample nor this Windows, which a start opens by itself', () => {
    expect(relaunchArguments(launch, { ...open, isSample: true }, null)).toEqual([]);
    expect(relaunchArguments(launch, { ...open, kind: 'windows', path: null }, null)).toEqual([]);
  });

  it('keeps the options of the start, behind the folder of the app when it runs from source', () => {
    const options = { ...launch, state: '/s', role: 'server', family: 'xp_2003' } as const;
    expect(relaunchArguments(options, null, '/src')).toEqual([
      '/src',
      '--state',
      '/s',
      '--role',
      'server',
      '--windows',
      'xp_2003',
    ]);
  });
});
