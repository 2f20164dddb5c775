import { describe, expect, it } from 'vitest';
import { catalogue } from '../catalogue/catalogue';
import { ethernet, snapshotOf, unplugged, windowsXp, type SnapshotParts } from './fixtures/machineSnapshot';
import type { Role } from './role';
import { scanReport } from './scanReport';
import type { TargetValue } from './value';

const loadTest: Role = { kind: 'builtin', id: 'load-test-client' };

function profile(values: Readonly<Record<string, TargetValue>>): Role {
  return { kind: 'profile', profile: { format: 'tcpilot-profile', version: 1, name: 'Ours', values } };
}

function rowOf(id: string, role: Role, parts: SnapshotParts = {}) {
  const row = scanReport(snapshotOf(parts), role).rows.find((candidate) => candidate.id === id);
  if (row === undefined) throw new Error(`no row ${id}`);
  return row;
}

describe('a scan', () => {
  it('has a row for every parameter, and one per adapter for the adapters’', () => {
    const { rows } = scanReport(snapshotOf(), loadTest);
    const perInterface = catalogue.filter(({ target }) => target.kind === 'interface').length;
    expect(rows).toHaveLength(catalogue.length + perInterface);
    expect([...new Set(rows.map(({ parameterId }) => parameterId))]).toEqual(catalogue.map(({ id }) => id));
    expect(rows.filter(({ parameterId }) => parameterId === 'MTU').map(({ id }) => id)).toEqual([
      `MTU@${ethernet.guid}`,
      `MTU@${unplugged.guid}`,
    ]);
  });

  it('says everything about a value at once', () => {
    expect(rowOf('TcpTimedWaitDelay', loadTest, { values: { TcpTimedWaitDelay: 60 } })).toEqual({
      id: 'TcpTimedWaitDelay',
      parameterId: 'TcpTimedWaitDelay',
      adapter: null,
      current: 60,
      default: 120,
      recommended: 30,
      status: 'differs',
      applicability: 'honoured',
      takesEffect: 'reboot',
      range: { min: 2, max: 300 },
    });
  });

  it('takes what the snapshot does not speak of for unreadable, never for absent', () => {
    const snapshot = { ...snapshotOf({ machine: { kind: 'capture' } }), values: new Map() };
    const { rows } = scanReport(snapshot, loadTest);
    expect(rows.every(({ status }) => status === 'unreadable')).toBe(true);
    expect(rows[0]?.current).toEqual({ unreadable: { kind: 'not-in-capture' } });
  });
});

describe('a recommendation', () => {
  it('is missing where the role says nothing', () => {
    expect(rowOf('TcpTimedWaitDelay', profile({}))).not.toHaveProperty('recommended');
  });

  it('of a built-in role is missing on an adapter without an address', () => {
    const defaults: Role = { kind: 'builtin', id: 'windows-defaults' };
    expect(rowOf(`TcpAckFrequency@${ethernet.guid}`, defaults)).toMatchObject({
      recommended: null,
      status: 'matches',
    });
    expect(rowOf(`TcpAckFrequency@${unplugged.guid}`, defaults)).not.toHaveProperty('recommended');
  });

  it('of a profile for * holds for connected adapters, its GUID for that one', () => {
    const role = profile({ 'TcpAckFrequency@*': 1, [`TcpAckFrequency@${unplugged.guid}`]: 5 });
    expect(rowOf(`TcpAckFrequency@${ethernet.guid}`, role).recommended).toBe(1);
    expect(rowOf(`TcpAckFrequency@${unplugged.guid}`, role).recommended).toBe(5);
    expect(rowOf(`MTU@${ethernet.guid}`, role)).not.toHaveProperty('recommended');
  });

  it('“default” of netsh is the documented value of this Windows', () => {
    const role = profile({ 'netsh.tcp.global.ecncapability': 'default' });
    expect(rowOf('netsh.tcp.global.ecncapability', role)).toMatchObject({
      recommended: 'disabled',
      status: 'matches',
    });
    const windows7 = { family: 'vista_7_2008r2', build: 7601, basis: 'known' } as const;
    expect(rowOf('netsh.tcp.global.ecncapability', role, { windows: windows7 })).not.toHaveProperty(
      'recommended',
    );
  });

  it('does not exist for what this Windows does not have', () => {
    const role = profile({ 'DynamicPortRange.ipv4.tcp': { start: 10000, count: 55536 } });
    expect(rowOf('DynamicPortRange.ipv4.tcp', role, { windows: windowsXp })).not.toHaveProperty(
      'recommended',
    );
  });
});
