import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import stringWidth from 'string-width';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createRegistryFileMachine } from '../machine/registryFile/registryFileMachine';
import { RegistryFileStore } from '../machine/registryFile/registryFileStore';
import { interrupt } from '../tuning/fixtures/interrupt';
import { exportBytes } from '../tuning/fixtures/machines';
import { Rig } from '../tuning/fixtures/rig';
import { program, tcpilot, type Ended } from './fixtures/tcpilotProcess';

let folder: string;
let file: string;
let state: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tcpilot-cli-'));
  file = join(folder, 'export.reg');
  state = join(folder, 'state');
  await writeFile(file, exportBytes());
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function run(...args: readonly string[]): Promise<Ended> {
  return tcpilot(['--machine', file, '--state', state, ...args]);
}

/** The one JSON object on stdout of a command that ends like this. */
async function json(code: number, ...args: readonly string[]): Promise<unknown> {
  const ended = await run('--json', ...args);
  expect([ended.code, ended.stderr]).toEqual([code, '']);
  expect(ended.stdout.endsWith('}\n')).toBe(true);
  return JSON.parse(ended.stdout);
}

const text: unknown = expect.any(String);
const number: unknown = expect.any(Number);
const list: unknown = expect.any(Array);
const something: unknown = expect.anything();
const withAll = (items: readonly unknown[]): unknown => expect.arrayContaining([...items]);
const withFields = (fields: object): unknown => expect.objectContaining(fields);
const saying = (words: string): unknown => expect.stringContaining(words);

const range = { start: 10000, count: 55536 };
const before = { start: 1025, count: 13976 };

describe('the JSON of', () => {
  it('scan', async () => {
    const scan = await json(0, 'scan');
    expect(scan).toMatchObject({
      machine: { kind: 'registry-file', windows: null, elevated: null, registryEngine: null },
      role: 'load-test-client',
      timings: { totalMs: number, processes: 0 },
    });
    const row = (id: string, more: object): unknown =>
      withFields({
        id,
        status: text,
        applicability: text,
        takesEffect: text,
        range: something,
        ...more,
      });
    expect(scan).toMatchObject({
      parameters: withAll([
        row('TcpTimedWaitDelay', { current: null, recommended: 30, status: 'differs' }),
        row('MaxUserPort', { current: 15000, recommended: null }),
        row('DynamicPortRange.ipv4.tcp', { current: before, recommended: range }),
        row('DynamicPortRange.ipv4.udp', { current: { unreadable: text } }),
        row('KeepAliveTime', { current: { unreadable: text }, status: 'unreadable' }),
      ]),
      findings: withAll([
        { code: 'wrong-type', severity: text, parameterId: 'KeepAliveTime', message: text },
      ]),
    });
  });

  it('plan, apply, verify, history, undo and capacity', async () => {
    expect(await json(0, 'capacity')).toMatchObject({
      ports: 13976,
      timeWaitSeconds: 120,
      connectionsPerSecond: number,
    });
    const changes = [
      { id: 'TcpTimedWaitDelay', before: null, after: 30 },
      { id: 'MaxUserPort', before: 15000, after: null },
      { id: 'DynamicPortRange.ipv4.tcp', before, after: range },
      { id: 'DynamicPortRange.ipv6.tcp', before, after: range },
    ];
    const planned = changes.map((change) => ({ ...change, takesEffect: text, commands: [text] }));
    const plan = { changes: planned, restartNeeded: true };
    expect(await json(0, 'plan', 'load-test-client')).toMatchObject({ ...plan, warnings: list });
    expect(await json(0, 'apply', 'load-test-client', '--yes')).toMatchObject({
      entry: '1',
      verified: true,
      ...plan,
    });
    expect(await json(0, 'apply', 'load-test-client', '--yes')).toMatchObject({ entry: null, changes: [] });
    expect(await json(0, 'verify')).toMatchObject({ drift: [] });
    expect(await json(0, 'verify', 'load-test-client')).toMatchObject({ drift: [] });
    expect(
      await json(1, 'verify', '--set', 'TcpTimedWaitDelay=60', '--set', 'KeepAliveTime=300000'),
    ).toMatchObject({
      drift: [
        { id: 'TcpTimedWaitDelay', expected: 60, found: 30 },
        { id: 'KeepAliveTime', expected: 300000, found: { unreadable: text } },
      ],
    });
    expect(await json(0, 'history')).toEqual({
      entries: [
        {
          id: '1',
          at: text,
          who: text,
          target: 'load-test-client',
          state: 'applied',
          undone: [],
          waitsForRestart: null,
          changes,
        },
      ],
      damaged: [],
    });
    expect(await json(0, 'recover')).toMatchObject({ recovered: false });
    expect(await json(0, 'undo', '--yes')).toMatchObject({ entry: '1', state: 'undone', conflicts: [] });
    expect((await readFile(file)).equals(exportBytes())).toBe(true);
    expect(await json(0, 'history')).toMatchObject({ entries: [{ id: '1', state: 'undone' }] });
  });

  it('an undo with a conflict: the rest is undone, and --overwrite does that one', async () => {
    await run('apply', '--set', 'TcpTimedWaitDelay=30', '--unset', 'MaxUserPort', '--yes');
    const changed = (await readFile(file, 'utf16le')).replace('dword:0000001e', 'dword:0000003c');
    await writeFile(file, changed, 'utf16le');
    expect(await json(1, 'verify')).toMatchObject({
      drift: [{ id: 'TcpTimedWaitDelay', expected: 30, found: 60 }],
    });
    expect(await json(1, 'undo', '--yes')).toEqual({
      entry: '1',
      state: 'partly-undone',
      undone: ['MaxUserPort'],
      missed: [],
      conflicts: [{ id: 'TcpTimedWaitDelay', before: null, ours: 30, now: 60 }],
    });
    expect(await json(0, 'undo', '--yes', '--overwrite', 'TcpTimedWaitDelay')).toMatchObject({
      state: 'undone',
    });
  });
});

describe('what goes wrong', () => {
  const cases: readonly (readonly [string, number, readonly string[], RegExp])[] = [
    ['no command', 2, [], /Usage/],
    ['an unknown command', 2, ['tune'], /unknown command 'tune'/],
    ['an unknown option', 2, ['scan', '--all'], /unknown option/],
    ['no target', 2, ['plan'], /--set/],
    ['an unknown target', 2, ['plan', 'faster'], /"faster".*load-test-client/s],
    [
      'a value out of range',
      2,
      ['plan', '--set', 'TcpTimedWaitDelay=500'],
      /500.*TcpTimedWaitDelay.*2.*300/s,
    ],
    ['a value that is no number', 2, ['plan', '--set', 'TcpTimedWaitDelay=soon'], /TcpTimedWaitDelay/],
    [
      'a range that ends behind the last port',
      2,
      ['plan', '--set', 'DynamicPortRange.ipv4.tcp=10000+60000'],
      /DynamicPortRange\.ipv4\.tcp.*65535/s,
    ],
    ['a --set without a value', 2, ['plan', '--set', 'TcpTimedWaitDelay'], /ID=VALUE/],
    [
      'an unknown parameter, with what was meant',
      2,
      ['plan', '--set', 'TcpTimedWaitDelai=30'],
      /TcpTimedWaitDelay/,
    ],
    ['an unknown role', 2, ['--role', 'king', 'scan'], /"king"/],
    ['an unknown Windows', 2, ['--windows', 'me', 'scan'], /"me".*xp_2003/s],
    ['a rate that is none', 2, ['capacity', '--rate', '-1'], /--rate/],
    ['an apply without --yes', 2, ['apply', 'load-test-client'], /--yes/],
    ['a verify ahead of any apply', 2, ['verify'], /Nothing was applied/],
    ['nothing to undo', 3, ['undo', '--yes'], /nothing to undo/],
    ['an entry that is not there', 2, ['undo', '9', '--yes'], /no entry 9/],
  ];
  it.each(cases)('%s: exit code %i, a sentence, nothing on stdout', async (_, code, args, sentence) => {
    const ended = await run('--json', ...args);
    expect(ended).toMatchObject({ code, stdout: '' });
    expect(ended.stderr).toMatch(sentence);
    expect((await readFile(file)).equals(exportBytes())).toBe(true);
  });

  it.each([
    ['a path that is not there', 'missing.reg', null, /missing\.reg/],
    ['an empty file', 'empty.reg', '', /empty/],
    ['a file that is no registry file', 'notes.txt', 'Buy milk\n', /notes\.txt/],
    ['a folder that is no capture', 'folder', undefined, /folder/],
  ])('--machine with %s: exit code 2', async (_, name, content, sentence) => {
    const path = join(folder, name);
    if (content === undefined) await mkdir(path);
    else if (content !== null) await writeFile(path, content);
    const ended = await tcpilot(['--machine', path, '--state', state, '--json', 'scan']);
    expect(ended).toMatchObject({ code: 2, stdout: '' });
    expect(ended.stderr).toMatch(sentence);
  });

  it('a capture, which can only be read: exit code 2', async () => {
    const capture = join(folder, 'capture');
    await mkdir(capture);
    await writeFile(join(capture, 'tcpip.reg'), exportBytes());
    const args = ['--machine', capture, '--state', state, '--json'];
    expect((await tcpilot([...args, 'scan'])).code).toBe(0);
    const applied = await tcpilot([...args, 'apply', '--set', 'TcpTimedWaitDelay=30', '--yes']);
    expect(applied).toMatchObject({ code: 2, stdout: '' });
  });

  it('a state folder that cannot be written: exit code 3, and the file is as it was', async () => {
    await writeFile(state, 'a file');
    const ended = await run('--json', 'apply', '--set', 'TcpTimedWaitDelay=30', '--yes');
    expect(ended).toMatchObject({ code: 3, stdout: '' });
    expect(ended.stderr).toContain(state);
    expect((await readFile(file)).equals(exportBytes())).toBe(true);
  });

  it('a read-only file: exit code 3', async () => {
    spawnSync('chmod', ['444', file]);
    expect((await run('apply', '--set', 'TcpTimedWaitDelay=30', '--yes')).code).toBe(3);
  });

  it('is told in the language that was asked for', async () => {
    const ended = await run('--lang', 'zh-CN', 'plan', '--set', 'TcpTimedWaitDelay=500');
    expect(ended.stderr).toMatch(/500.*TcpTimedWaitDelay.*2.*300/s);
    expect(ended.stderr).toMatch(/\p{Script=Han}/u);
  });
});

describe('an interrupted apply', () => {
  it('is a finding of scan, a message of the other reading commands, and put right by recover', async () => {
    await interrupt(Rig.over(createRegistryFileMachine(new RegistryFileStore(file)), state));
    expect(await json(0, 'scan')).toMatchObject({
      findings: withAll([{ code: 'interrupted-apply', severity: 'error', message: text }]),
    });
    for (const args of [['plan', 'load-test-client'], ['capacity']]) {
      const ended = await run('--json', ...args);
      expect([ended.code, ended.stderr]).toEqual([0, saying('interrupted')]);
    }
    expect(await json(0, 'history')).toMatchObject({ entries: [{ id: '1', state: 'interrupted' }] });
    expect(await json(0, 'recover')).toMatchObject({ recovered: true, entry: '1', conflicts: [] });
    expect(await json(0, 'scan')).not.toMatchObject({
      findings: withAll([withFields({ code: 'interrupted-apply' })]),
    });
  });

  it('is put right first by an apply, which then plans anew', async () => {
    await interrupt(Rig.over(createRegistryFileMachine(new RegistryFileStore(file)), state));
    const half = (await readFile(file, 'utf16le')).replace(
      '"Hostname"',
      '"TcpTimedWaitDelay"=dword:0000001e\r\n"Hostname"',
    );
    await writeFile(file, half, 'utf16le');
    const ended = await run('--json', 'apply', '--set', 'TcpTimedWaitDelay=30', '--yes');
    expect(ended.code).toBe(0);
    expect(ended.stderr).toContain('entry 1');
    expect(JSON.parse(ended.stdout)).toMatchObject({
      entry: '2',
      changes: [{ id: 'TcpTimedWaitDelay', before: null, after: 30 }],
    });
  });
});

describe('text for people', () => {
  it.each(['en', 'zh-CN'])('is no table wider than 100 columns: %s', async (language) => {
    await run('apply', 'load-test-client', '--yes');
    for (const args of [
      ['scan'],
      ['plan', 'windows-defaults'],
      ['verify', 'windows-defaults'],
      ['history'],
    ]) {
      const { stdout } = await run('--lang', language, ...args);
      const lines = stdout.split('\n').filter((line) => !line.includes(folder));
      const ruled = lines.findIndex((line) => /^-+ {2}-/.test(line));
      expect(ruled, args.join(' ')).toBeGreaterThan(0);
      const rows = lines.filter((line) => line.includes('  ') || /^-+/.test(line));
      expect(Math.max(...rows.map((line) => stringWidth(line))), args.join(' ')).toBeLessThanOrEqual(100);
    }
  });

  it('goes into a pipe that nobody reads without an error', () => {
    const line = `node '${program}' --machine '${file}' --state '${state}' scan | true; exit "\${PIPESTATUS[0]}"`;
    const { status, stderr } = spawnSync('bash', ['-c', line], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
  });
});
