import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseProfile } from '../../shared/domain/profile';
import { runProgram } from './program';
import { filesOfPackage } from './programFiles';

describe('tcpilot export', () => {
  let folder = '';
  let out: Buffer[] = [];
  let err = '';
  const run = (...args: readonly string[]) => {
    out = [];
    err = '';
    const io = {
      out: (content: string | Uint8Array) => out.push(Buffer.from(content)),
      err: (text: string) => (err += text),
      isTerminal: false,
      colours: false,
      progress: () => undefined,
      columns: 100,
    };
    return runProgram(['export', '--state', join(folder, 'state'), ...args], {
      io,
      files: filesOfPackage(process.cwd()),
      systemLanguage: 'en',
    });
  };
  const printed = () => Buffer.concat(out);
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'export-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('writes the undo beside the export, in the bytes that its reader wants', async () => {
    const path = join(folder, 'x.reg');

    expect(await run('load-test-client', '--format', 'reg', '--out', path)).toBe(0);

    expect(readdirSync(folder).sort()).toEqual(['state', 'x.reg', 'x.undo.reg']);
    expect([...readFileSync(path).subarray(0, 2)]).toEqual([0xff, 0xfe]);
    expect(readFileSync(path, 'utf16le')).toContain('"TcpTimedWaitDelay"=dword:0000001e');
    expect(readFileSync(join(folder, 'x.undo.reg'), 'utf16le')).toContain('"TcpTimedWaitDelay"=-');
    expect(printed()).toHaveLength(0);
    expect(err).toContain('A registry file cannot hold DynamicPortRange.ipv4.tcp');
  });

  it.each(['x.reg', 'x.undo.reg'])('leaves a file alone that is there already: %s', async (name) => {
    writeFileSync(join(folder, name), 'mine');
    const args = ['server', '--format', 'reg', '--out', join(folder, 'x.reg')];

    expect(await run(...args)).toBe(2);

    expect(err).toContain(`${join(folder, name)} is there already`);
    expect(readFileSync(join(folder, name), 'utf8')).toBe('mine');
    expect(readdirSync(folder).filter((file) => file.startsWith('x.'))).toEqual([name]);
    expect(await run(...args, '--force')).toBe(0);
    expect(readFileSync(join(folder, name), 'utf16le')).toContain('Windows Registry Editor');
  });

  it('prints the export itself, byte for byte, and nothing else on stdout', async () => {
    expect(await run('load-test-client', '--format', 'ps1')).toBe(0);
    const direct = printed();
    const path = join(folder, 'x.ps1');
    await run('load-test-client', '--format', 'ps1', '--out', path);

    expect(direct.equals(readFileSync(path))).toBe(true);
    expect(err).not.toBe('');
  });

  it('exports with --changes-only what the machine lacks, and no more', async () => {
    expect(await run('--set', 'DefaultTTL=64', '--set', 'TcpTimedWaitDelay=30', '--format', 'json')).toBe(0);
    const whole = parseProfile(printed().toString());
    expect(whole.ok && Object.keys(whole.value.values)).toEqual(['TcpTimedWaitDelay', 'DefaultTTL']);

    await run('load-test-client', '--unset', 'KeepAliveTime', '--changes-only', '--format', 'json');
    const changes = parseProfile(printed().toString());
    expect(changes.ok && Object.keys(changes.value.values)).not.toContain('KeepAliveTime');
    expect(changes.ok && changes.value.values.TcpTimedWaitDelay).toBe(30);
  });

  it('reads what it wrote: exporting, importing and exporting again gives the same bytes', async () => {
    const first = join(folder, 'a.json');
    const second = join(folder, 'b.json');
    await run('load-test-client', '--set', 'TcpAckFrequency@*=1', '--format', 'json', '--out', first);
    await run(first, '--format', 'json', '--out', second);

    expect(readFileSync(second).equals(readFileSync(first))).toBe(true);
  });

  it.each([
    [['--set', 'TcpTimedWaitDelay=100000', '--format', 'cmd'], 'TcpTimedWaitDelay'],
    [['no-such-preset', '--format', 'cmd'], 'no-such-preset'],
    [['server', '--format', 'exe'], 'exe'],
    [['server'], '--format'],
  ])('refuses %j and says why', async (args, reason) => {
    expect(await run(...args)).toBe(2);
    expect(err).toContain(reason);
    expect(printed()).toHaveLength(0);
  });
});
