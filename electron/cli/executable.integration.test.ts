import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NtExecutable, NtExecutableResource, Resource } from 'resedit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { bedKind, bedName, openWindowsBed, type WindowsBed } from '../machine/windows/fixtures/windowsBed';

const tcpip = 'HKLM\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters';
const program = join(process.cwd(), 'dist', 'cli', 'tcpilot.cjs');
const maker = join(process.cwd(), 'scripts', 'exe.mjs');
const sample = join(process.cwd(), 'assets', 'sample-workstation.reg');
const byRegExe = { TCPILOT_REGISTRY_ENGINE: 'reg.exe' };
const ofNode: unknown = expect.stringContaining('Node.js');
const consoleProgram = 3;
const manifestType = 24;

const manifest = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(join(process.cwd(), 'package.json'), 'utf8')));
const scanSchema = z.looseObject({
  machine: z.object({ kind: z.string(), registryEngine: z.string().nullable() }),
  parameters: z.array(z.unknown()),
  findings: z.array(z.object({ code: z.string(), message: z.string() })),
  timings: z.object({ totalMs: z.number() }),
});

/** The program for machines without Node, on a Windows whose registry is real. It writes a value and takes it back. */
describe.runIf(bedKind !== null)(`tcpilot.exe ${bedName}`, () => {
  let bed: WindowsBed;
  let exe = '';
  let made = '';
  const common = () => ['--state', bed.runner.pathFor(join(bed.folder, 'state')), '--lang', 'en'];
  const run = (...args: readonly string[]) => bed.program(exe, [...common(), ...args]);
  const scanned = (out: string) => {
    const { timings, ...rest } = scanSchema.parse(JSON.parse(out));
    expect(timings.totalMs).toBeGreaterThan(0);
    return rest;
  };

  beforeAll(() => {
    bed = openWindowsBed();
    exe = join(bed.folder, 'tcpilot.exe');
    const { stdout, stderr } = spawnSync(process.execPath, [maker, exe], { encoding: 'utf8' });
    made = stdout;
    expect(stderr).toBe('');
  });
  afterAll(() => {
    bed.dispose();
  });

  it('is told with its size and hash when it is made', () => {
    const hash = createHash('sha256').update(readFileSync(exe)).digest('hex');

    expect(made).toMatch(new RegExp(`tcpilot\\.exe: \\d+\\.\\d MB, SHA-256 ${hash}`));
    expect(made).toContain('not signed');
  });

  it('is a console program that asks for no rights, and says what it is and what it is made of', () => {
    const executable = NtExecutable.from(readFileSync(exe));
    const { entries } = NtExecutableResource.from(executable);

    expect(executable.newHeader.optionalHeader.subsystem).toBe(consoleProgram);
    const wanted = entries.find(({ type }) => type === manifestType);
    expect(Buffer.from(wanted?.bin ?? new ArrayBuffer()).toString()).toContain('level="asInvoker"');
    const [info] = Resource.VersionInfo.fromEntries(entries);
    expect(info?.getStringValues({ lang: 1033, codepage: 1200 })).toMatchObject({
      ProductName: 'TCPilot',
      ProductVersion: manifest.version,
      Comments: ofNode,
    });
    const [icon] = Resource.IconGroupEntry.fromEntries(entries);
    expect(icon?.icons.map(({ width }) => width)).toContain(32);
  });

  it('scans this Windows as the command line on Node does', () => {
    const args = [...common(), 'scan', '--json'];
    const ours = bed.program(exe, args, byRegExe);
    const theirs = bed.node(program, args, byRegExe);

    expect([ours.status, ours.err]).toEqual([0, '']);
    expect(scanned(ours.out)).toEqual(scanned(theirs.out));
    expect(scanned(ours.out)).toMatchObject({ machine: { kind: 'windows', registryEngine: 'reg.exe' } });
  });

  it('says that it reads by reg.exe, and why', () => {
    const { machine, findings } = scanned(run('scan', '--json').out);

    expect(machine.registryEngine).toBe('reg.exe');
    const fallback = findings.find(({ code }) => code === 'registry-engine-fallback');
    expect(fallback?.message).toContain('not part of this copy');
  });

  it('applies a value to the real registry, verifies it, and undoes it without a trace', () => {
    const before = bed.reg('query', tcpip, '/s').out;

    expect(run('apply', '--set', 'TcpTimedWaitDelay=30', '--yes').status).toBe(0);
    expect(bed.reg('query', tcpip, '/v', 'TcpTimedWaitDelay').out).toMatch(/REG_DWORD {4}0x1e/);
    expect(run('verify', '--set', 'TcpTimedWaitDelay=60').status).toBe(1);
    expect(run('undo', '--yes').status).toBe(0);

    expect(bed.reg('query', tcpip, '/s').out).toBe(before);
    expect(run('undo', '--yes').status).toBe(3);
  });

  it('works on a registry file, in Chinese as well', () => {
    const machine = ['--machine', bed.runner.pathFor(sample), '--lang', 'zh-CN'];

    const { status, out } = run(...machine, 'plan', 'load-test-client');

    expect(status).toBe(0);
    expect(out).toMatch(/TcpTimedWaitDelay.*30.*\p{Script=Han}/u);
  });

  it('tells its version and its commands, and refuses what it does not know', () => {
    expect(run('--version').out.trim()).toBe(manifest.version);
    expect(run('--help').out).toContain('load-test-client');
    expect(run('tune')).toMatchObject({ status: 2, out: '' });
  });

  it('takes no options of Node, neither from the environment nor as arguments', () => {
    const planted = { NODE_OPTIONS: '--require ./planted.cjs' };

    expect(bed.program(exe, ['--version'], planted)).toMatchObject({ status: 0, err: '' });
    expect(run('-e', 'process.exit(0)').status).toBe(2);
  });
});
