import { describe, expect, it } from 'vitest';
import { planned } from './fixtures/planned';
import type { HeldPort } from './heldPorts';
import { snapshotOf, windowsXp, type SnapshotParts } from './fixtures/machineSnapshot';
import { needsTypedConfirmation, preflightFindings, type PreflightKnowledge } from './preflight';
import type { TargetValue } from './value';

const nothingKnown: PreflightKnowledge = { serverRoles: null };
const allKnown: PreflightKnowledge = { serverRoles: [] };
const wider = { 'DynamicPortRange.ipv4.tcp': { start: 10_000, count: 55_536 } };
const server = {
  windows: { build: 20_348, family: 'win10_11_2016_2025', installationType: 'Server' },
} as const;

function findings(
  knowledge: PreflightKnowledge,
  parts: SnapshotParts = {},
  values: Readonly<Record<string, TargetValue>> = wider,
) {
  return preflightFindings(snapshotOf({ heldPorts: [], ...parts }), planned(values, parts), knowledge);
}

function listener(port: number, own: Partial<HeldPort> = {}): HeldPort {
  return { ip: 'ipv4', transport: 'tcp', how: 'listening', pid: 8, process: 'java.exe', port, ...own };
}

describe('preflightFindings', () => {
  it('has nothing to say of a plan that moves no port range', () => {
    expect(findings(nothingKnown, { machine: server }, { TcpTimedWaitDelay: 30 })).toEqual([]);
  });

  it('says what it does not know, and claims nothing', () => {
    const unknown = findings(nothingKnown, {
      machine: server,
      excludedPortRanges: null,
      heldPorts: null,
    });
    expect(unknown.map(({ code }) => code)).toEqual([
      'server-role-unknown',
      'listeners-unknown',
      'exclusions-unknown',
    ]);
    expect(findings(allKnown)).toEqual([]);
  });

  it('names the ports newly covered on which something listens, each once, and no others', () => {
    const heldPorts = [
      ...[49_152, 65_535, 49_151, 10_000, 10_000, 9999].map((port) => listener(port)),
      listener(20_000, { transport: 'udp' }),
      listener(20_000, { ip: 'ipv6' }),
      listener(20_001, { how: 'bound' }),
    ];
    expect(findings(allKnown, { heldPorts })).toEqual([
      {
        code: 'ports-listened-on',
        parameterId: 'DynamicPortRange.ipv4.tcp',
        ip: 'ipv4',
        transport: 'tcp',
        ports: [
          { port: 10_000, pid: 8, process: 'java.exe' },
          { port: 49_151, pid: 8, process: 'java.exe' },
        ],
      },
    ]);
  });

  it('counts every port as new where the former range is not known', () => {
    const values = { 'DynamicPortRange.ipv4.tcp': { unreadable: { kind: 'not-in-export' } } } as const;
    expect(findings(allKnown, { heldPorts: [listener(60_000)], values })).toMatchObject([
      { code: 'ports-listened-on', ports: [{ port: 60_000 }] },
    ]);
  });

  it('names excluded blocks among the new ports, cut to them', () => {
    const block = { ip: 'ipv4', transport: 'tcp', start: 49_000, end: 49_300 } as const;
    const inside = { ...block, start: 50_000, end: 50_059 };
    expect(findings(allKnown, { excludedPortRanges: [block, inside] })).toEqual([
      {
        code: 'excluded-newly-covered',
        parameterId: 'DynamicPortRange.ipv4.tcp',
        start: 49_000,
        end: 49_151,
      },
    ]);
  });

  it('recognises the reservations of Hyper-V by several blocks of 100', () => {
    const blocks = [50_000, 50_100, 50_300].map((start) => ({
      ip: 'ipv4' as const,
      transport: 'tcp' as const,
      start,
      end: start + 99,
    }));
    const reservations = { code: 'virtual-network-reservations', blocks: 3, ports: 300 };
    expect(findings(allKnown, { excludedPortRanges: blocks })).toEqual([reservations]);
    expect(findings(allKnown, { excludedPortRanges: blocks.slice(0, 1) })).toEqual([]);
  });

  it('asks for a typed name on a domain controller, and never on a client', () => {
    const knowledge: PreflightKnowledge = { ...allKnown, serverRoles: ['domain-controller'] };
    const onServer = findings(knowledge, { machine: server });
    expect(onServer).toEqual([{ code: 'server-role', role: 'domain-controller' }]);
    expect(needsTypedConfirmation(onServer)).toBe(true);
    expect(findings(knowledge)).toEqual([]);
    expect(needsTypedConfirmation(findings(nothingKnown, { machine: server }))).toBe(false);
  });

  it('takes MaxUserPort for the range on Windows XP, and knows nothing of its UDP half', () => {
    const heldPorts = [listener(8080), listener(5000)];
    expect(findings(allKnown, { windows: windowsXp, heldPorts }, { MaxUserPort: 65_534 })).toMatchObject([
      { code: 'ports-listened-on', parameterId: 'MaxUserPort', ports: [{ port: 8080 }] },
      { code: 'listeners-unknown', transport: 'udp' },
    ]);
  });
});
