import { describe, expect, it } from 'vitest';
import { presetById, type PresetId } from '../catalogue/presets';
import { ethernet, snapshotOf, unplugged, windowsXp, type SnapshotParts } from './fixtures/machineSnapshot';
import { makePlan } from './makePlan';
import { scanReport } from './scanReport';
import { comparisonCounts, compareWithTarget } from './targetComparison';
import type { TargetValue } from './value';

function reportOf(parts: SnapshotParts = {}) {
  return scanReport(snapshotOf(parts), { kind: 'builtin', id: 'windows-defaults' });
}

function presetValues(id: PresetId, family = snapshotOf().windows.family): ReadonlyMap<string, TargetValue> {
  const preset = presetById(id);
  if (preset === null) throw new Error(`The catalogue has lost ${id}`);
  return preset.values({ family, cores: 8, adapters: ['*'] });
}

const statuses = (comparison: ReturnType<typeof compareWithTarget>) =>
  Object.fromEntries(comparison.values.map(({ row, status }) => [row.id, status]));

describe('compareWithTarget', () => {
  it('judges against the target, not against the role of the scan', () => {
    const report = reportOf({ values: { 'DynamicPortRange.ipv4.tcp': { start: 10_000, count: 55_536 } } });
    expect(statuses(compareWithTarget(report, presetValues('load-test-client')))).toEqual({
      TcpTimedWaitDelay: 'differs',
      MaxUserPort: 'matches',
      'DynamicPortRange.ipv4.tcp': 'matches',
      'DynamicPortRange.ipv6.tcp': 'differs',
    });
  });

  it('spreads a value for all adapters over those with an address', () => {
    const { values } = compareWithTarget(reportOf(), presetValues('low-latency'));
    expect(values.map(({ row }) => row.id)).toEqual([`TcpAckFrequency@${ethernet.guid}`]);
  });

  it('lets a value for one adapter go before the value for all', () => {
    const target = new Map([
      [`TcpAckFrequency@${ethernet.guid}`, 2],
      ['TcpAckFrequency@*', 1],
      [`TcpAckFrequency@${unplugged.guid}`, 3],
    ]);
    const { values } = compareWithTarget(reportOf(), target);
    expect(values.map(({ row, wanted }) => [row.id, wanted])).toEqual([
      [`TcpAckFrequency@${ethernet.guid}`, 2],
      [`TcpAckFrequency@${unplugged.guid}`, 3],
    ]);
  });

  it('names the values of an adapter that this machine does not have', () => {
    const id = 'TcpAckFrequency@{00000000-0000-0000-0000-00000000ABCD}';
    expect(compareWithTarget(reportOf(), new Map([[id, 1]])).missing).toEqual([id]);
  });

  it('takes netsh’s word “default” for what it stands for here', () => {
    const target = new Map([['netsh.tcp.global.autotuninglevel', 'default']]);
    const [value] = compareWithTarget(reportOf(), target).values;
    expect(value).toMatchObject({ wanted: 'normal', status: 'matches' });
  });

  it('names only the misspellings that are there', () => {
    const observedNames = [{ service: 'Tcpip', adapter: null, name: 'MAXUSERPORTS' } as const];
    const comparison = compareWithTarget(reportOf({ observedNames }), presetValues('windows-defaults'));
    expect(comparison.misspellings).toEqual(['MaxUserPorts']);
    expect(comparison.missing).toEqual([]);
  });

  it('tells apart what this Windows acts on from what it ignores', () => {
    const { values } = compareWithTarget(reportOf(), presetValues('as-the-guides-say'));
    const acting = values.filter(({ acts }) => acts).map(({ row }) => row.id);
    expect(acting).toContain('TcpTimedWaitDelay');
    expect(acting).not.toContain('TcpWindowSize');
    expect(values.map(({ row }) => row.id)).toContain('TcpWindowSize');
  });

  it.each([
    ['load-test-client', undefined],
    ['server', undefined],
    ['load-test-client', windowsXp],
    ['windows-defaults', undefined],
  ] as const)('finds the changes that a plan for %s would make', (preset, windows) => {
    const parts = {
      values: { KeepAliveTime: 5, TcpTimedWaitDelay: 100 },
      ...(windows === undefined ? {} : { windows }),
    };
    const snapshot = snapshotOf(parts);
    const values = presetValues(preset, snapshot.windows.family);
    const plan = makePlan(snapshot, { name: preset, values });
    if (!plan.ok) throw new Error(JSON.stringify(plan.error));
    const differing = compareWithTarget(reportOf(parts), values).values.filter(
      ({ status }) => status === 'differs',
    );
    const planned = plan.value.changes.map(({ id }) => id);
    expect(planned).toEqual(expect.arrayContaining(differing.map(({ row }) => row.id)));
    expect(differing.length).toBeGreaterThan(0);
  });
});

describe('comparisonCounts', () => {
  it('counts what acts and what differs', () => {
    const comparison = compareWithTarget(reportOf(), presetValues('load-test-client'));
    expect(comparisonCounts(comparison)).toEqual({ values: 4, acting: 4, differing: 3 });
  });
});
