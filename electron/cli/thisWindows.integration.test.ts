import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { bedKind, bedName, openWindowsBed, type WindowsBed } from '../machine/windows/fixtures/windowsBed';

const services = 'HKLM\\SYSTEM\\CurrentControlSet\\Services';
const tcpip = `${services}\\Tcpip\\Parameters`;
const adapter = '{0F0E0D0C-1111-2222-3333-0A0B0C0D0E0F}';
const adapterKey = `${tcpip}\\Interfaces\\${adapter}`;
const program = join(process.cwd(), 'dist', 'cli', 'tcpilot.cjs');
const counting = join(import.meta.dirname, '..', 'machine', 'windows', 'fixtures', 'countProcesses.cjs');

const scanSchema = z.object({
  machine: z.object({
    kind: z.string(),
    elevated: z.boolean().nullable(),
    registryEngine: z.string().nullable(),
    windows: z.object({ build: z.number(), installationType: z.string().nullable() }),
  }),
  parameters: z.array(z.object({ id: z.string(), current: z.unknown() })),
  findings: z.array(z.object({ code: z.string(), message: z.string() })),
  timings: z.object({ processes: z.number() }),
});

/**
 * The built command line on a Windows whose registry is real, checked from outside by that Windows' own reg.exe.
 * It writes, and takes back, values of Tcpip and AFD.
 */
describe.runIf(bedKind !== null)(`the command line on its own Windows, ${bedName}`, () => {
  let bed: WindowsBed;
  let state = '';

  const run = (...args: readonly string[]) => runWith({}, ...args);
  const runWith = (env: Readonly<Record<string, string>>, ...args: readonly string[]) =>
    bed.node(program, ['--state', bed.runner.pathFor(state), '--lang', 'en', ...args], env);
  const scan = (...args: readonly string[]) => {
    const { status, out } = run('scan', '--json', ...args);
    expect(status).toBe(0);
    return scanSchema.parse(JSON.parse(out));
  };
  /** The data column that reg.exe prints for a value; null where there is none. */
  const stored = (key: string, name: string): string | null => {
    const { status, out } = bed.reg('query', key, '/v', name);
    return status === 0 ? (/REG_\w+ {4}(.*)/.exec(out)?.[1]?.trim() ?? '') : null;
  };
  const engineFile = () => join(state, 'registry-engine.json');
  const remove = (key: string, name: string) => bed.reg('delete', key, '/v', name, '/f');

  beforeAll(() => {
    bed = openWindowsBed();
    bed.importText(
      `Windows Registry Editor Version 5.00\n\n[${adapterKey.replace('HKLM', 'HKEY_LOCAL_MACHINE')}]\n"DhcpIPAddress"="192.0.2.77"\n`,
    );
  });
  beforeEach(() => {
    state = join(bed.folder, 'state');
    rmSync(state, { recursive: true, force: true });
  });
  afterAll(() => {
    bed.reg('delete', adapterKey, '/f');
    bed.dispose();
  });

  it('scans it with at most 8 processes, and fewer once it knows the engine', () => {
    const first = scan();
    const second = scan();

    expect(first.machine.kind).toBe('windows');
    expect(first.machine.windows.build).toBeGreaterThan(7000);
    expect(first.parameters.find(({ id }) => id === 'TcpTimedWaitDelay')?.current).toBeNull();
    expect(first.timings.processes).toBeLessThanOrEqual(8);
    expect(second.timings.processes).toBeLessThanOrEqual(first.timings.processes);
  });

  it('counts every process that it starts', () => {
    const { out } = bed.node(counting, [
      bed.runner.pathFor(program),
      '--state',
      bed.runner.pathFor(state),
      'scan',
      '--json',
    ]);

    const { timings } = scanSchema.parse(
      JSON.parse(out.split('\n').find((line) => line.startsWith('{')) ?? ''),
    );
    expect(Number(/started (\d+)/.exec(out)?.[1])).toBe(timings.processes);
  });

  it.runIf(bedKind === 'wine')('finds regedit unusable under Wine, says so and goes on with reg.exe', () => {
    for (const look of [scan(), scan()]) {
      expect(look.machine.registryEngine).toBe('reg.exe');
      expect(look.findings.map(({ code }) => code)).toContain('registry-engine-fallback');
    }
    expect(run('scan').out).toContain('reg.exe');
  });

  it.runIf(bedKind === 'wine')(
    'changes to reg.exe in the middle, where regedit worked at the last start',
    () => {
      // The choice holds for one build of Windows.
      scan();
      const { windows } = z
        .object({ windows: z.string() })
        .parse(JSON.parse(readFileSync(engineFile(), 'utf8')));
      const remembered = { format: 'tcpilot-registry-engine', version: 1, engine: 'regedit', fallback: null };
      writeFileSync(engineFile(), JSON.stringify({ ...remembered, windows, at: new Date().toISOString() }));

      const { machine, findings } = scan();

      expect(machine.registryEngine).toBe('reg.exe');
      expect(findings.map(({ code }) => code)).toContain('registry-engine-fallback');
      const kept = readFileSync(engineFile(), 'utf8');
      expect(JSON.parse(kept)).toMatchObject({ engine: 'reg.exe' });
      expect(kept).toContain('cscript');
    },
  );

  it.runIf(bedKind === 'wine')('does not change the engine that somebody insists on', () => {
    const { status, err } = runWith({ TCPILOT_REGISTRY_ENGINE: 'regedit' }, 'scan');

    expect(status).not.toBe(0);
    expect(err).toContain('regedit');
  });

  it.runIf(bedKind === 'wine')('reports the silent netsh of Wine and believes nothing of it', () => {
    const { parameters, findings } = scan();

    expect(findings.map(({ code }) => code)).toContain('netsh-unusable');
    const fromNetsh = parameters.filter(({ id }) => /^(?:DynamicPortRange|netsh)\./.test(id));
    expect(fromNetsh.length).toBeGreaterThan(4);
    for (const { current } of fromNetsh) expect(current).toHaveProperty('unreadable');
  });

  it.runIf(bedKind === 'wine')('does not guess its rights from the whoami of Wine', () => {
    expect(scan().machine.elevated).toBeNull();
  });

  it('applies a value to the real registry, verifies it, and undoes it without a trace', () => {
    const before = bed.reg('query', tcpip, '/s').out;

    expect(run('apply', '--set', 'TcpTimedWaitDelay=30', '--yes').status).toBe(0);
    expect(stored(tcpip, 'TcpTimedWaitDelay')).toBe('0x1e');
    expect(run('verify').status).toBe(0);
    expect(run('undo', '--yes').status).toBe(0);

    expect(bed.reg('query', tcpip, '/s').out).toBe(before);
  });

  it('brings back the value that was there, type and all', () => {
    bed.reg('add', tcpip, '/v', 'TcpTimedWaitDelay', '/t', 'REG_SZ', '/d', 'sixty', '/f');

    expect(run('apply', '--set', 'TcpTimedWaitDelay=30', '--yes').status).toBe(0);
    expect(stored(tcpip, 'TcpTimedWaitDelay')).toBe('0x1e');
    expect(run('undo', '--yes').status).toBe(0);

    expect(bed.reg('query', tcpip, '/v', 'TcpTimedWaitDelay').out).toMatch(/REG_SZ {4}sixty/);
    remove(tcpip, 'TcpTimedWaitDelay');
  });

  it.each([
    ['KeepAliveTime=4294967295', 'KeepAliveTime', '0xffffffff'],
    ['KeepAliveTime=1', 'KeepAliveTime', '0x1'],
  ])('writes %s as it is', (assignment, name, hex) => {
    expect(run('apply', '--set', assignment, '--yes').status).toBe(0);
    expect(stored(tcpip, name)).toBe(hex);
    expect(run('undo', '--yes').status).toBe(0);
    expect(stored(tcpip, name)).toBeNull();
  });

  it('writes a value of one adapter at that adapter', () => {
    expect(run('apply', '--set', `TcpAckFrequency@${adapter}=1`, '--yes').status).toBe(0);
    expect(stored(adapterKey, 'TcpAckFrequency')).toBe('0x1');
    expect(stored(tcpip, 'TcpAckFrequency')).toBeNull();

    expect(run('undo', '--yes').status).toBe(0);
    expect(stored(adapterKey, 'TcpAckFrequency')).toBeNull();
    expect(stored(adapterKey, 'DhcpIPAddress')).toBe('192.0.2.77');
  });

  it.runIf(bedKind === 'wine')('creates the key of a service that is missing, and removes it again', () => {
    expect(bed.reg('query', `${services}\\AFD`).status).toBe(1);

    const applied = run('apply', '--set', 'EnableDynamicBacklog=1', '--windows', 'xp_2003', '--yes');
    expect(applied.status).toBe(0);
    expect(stored(`${services}\\AFD\\Parameters`, 'EnableDynamicBacklog')).toBe('0x1');

    expect(run('undo', '--yes').status).toBe(0);
    expect(bed.reg('query', `${services}\\AFD`).status).toBe(1);
  });

  it('leaves alone what somebody else changed in between, and says so', () => {
    run('apply', '--set', 'TcpTimedWaitDelay=30', '--set', 'KeepAliveTime=300000', '--yes');
    bed.reg('add', tcpip, '/v', 'TcpTimedWaitDelay', '/t', 'REG_DWORD', '/d', '60', '/f');

    const undone = run('undo', '--yes', '--json');

    expect(undone.status).toBe(1);
    expect(JSON.parse(undone.out)).toMatchObject({
      conflicts: [{ id: 'TcpTimedWaitDelay', before: null, ours: 30, now: 60 }],
    });
    expect(stored(tcpip, 'TcpTimedWaitDelay')).toBe('0x3c');
    expect(stored(tcpip, 'KeepAliveTime')).toBeNull();
    remove(tcpip, 'TcpTimedWaitDelay');
  });

  it.runIf(bedKind === 'wine')(
    'refuses a plan whose port ranges it cannot read, and writes nothing of it',
    () => {
      const before = bed.reg('query', tcpip, '/s').out;

      const applied = run('apply', 'load-test-client', '--yes');

      expect(applied.status).toBe(3);
      expect(applied.err).toContain('DynamicPortRange');
      expect(bed.reg('query', tcpip, '/s').out).toBe(before);
    },
  );

  it.runIf(bedKind === 'windows')(
    'applies the load-test client with the real netsh, and takes it back',
    async () => {
      const ranges = async () => {
        const outcome = await bed.runner.run('netsh.exe', [
          'interface',
          'ipv4',
          'show',
          'dynamicport',
          'tcp',
        ]);
        return outcome.kind === 'exited' ? outcome.stdout.toString('latin1') : outcome.kind;
      };
      const before = { ranges: await ranges(), registry: bed.reg('query', tcpip).out };

      expect(run('apply', 'load-test-client', '--yes').status).toBe(0);
      expect(await ranges()).toMatch(/10000\s[^]*55536/);
      expect(stored(tcpip, 'TcpTimedWaitDelay')).toBe('0x1e');
      expect(run('undo', '--yes').status).toBe(0);

      expect({ ranges: await ranges(), registry: bed.reg('query', tcpip).out }).toEqual(before);
    },
  );
});
