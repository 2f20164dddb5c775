import { describe, expect, it } from 'vitest';
import type { Finding } from './finding';
import { findingsOf } from './findings';
import { ethernet, snapshotOf, type SnapshotParts } from './fixtures/machineSnapshot';
import { fixFor } from './fixes';
import { makePlan } from './makePlan';
import type { RoleId } from './parameter';
import { scanReport } from './scanReport';
import type { CurrentValue } from './value';

function fixOf(code: Finding['code'], parts: SnapshotParts, role: RoleId = 'load-test-client') {
  const snapshot = snapshotOf(parts);
  const { rows, findings } = scanReport(snapshot, { kind: 'builtin', id: role });
  const finding = findings.find((candidate) => candidate.code === code);
  if (finding === undefined) throw new Error(`The machine of this test has no finding ${code}`);
  return { fix: fixFor(finding, rows), snapshot };
}

const text: CurrentValue = { unreadable: { kind: 'wrong-type', type: 'REG_SZ', data: '"30"' } };
const inTcpip = (name: string) => ({ service: 'Tcpip', adapter: null, name }) as const;

describe('fixFor', () => {
  it('deletes a known misspelling whatever its case', () => {
    const { fix } = fixOf('misspelt-value', { observedNames: [inTcpip('maxuserports')] });
    expect(fix).toEqual({ MaxUserPorts: null });
  });

  it('leaves a misspelling to a person that nobody knows for sure', () => {
    expect(fixOf('misspelt-value', { observedNames: [inTcpip('TcpTimedWaitDelai')] }).fix).toBeNull();
  });

  it('leaves a value in the wrong key to a person: no plan can name it', () => {
    expect(fixOf('misplaced-value', { observedNames: [inTcpip('TcpAckFrequency')] }).fix).toBeNull();
  });

  it.each([
    ['load-test-client', { TcpTimedWaitDelay: 30 }],
    ['windows-defaults', { TcpTimedWaitDelay: null }],
  ] as const)('replaces a value of a wrong type by what the role %s wants', (role, expected) => {
    expect(fixOf('wrong-type', { values: { TcpTimedWaitDelay: text } }, role).fix).toEqual(expected);
  });

  it('deletes a value out of range of which the role says nothing', () => {
    expect(fixOf('out-of-range', { values: { TcpMaxDataRetransmissions: 0xffff_ffff } }).fix).toEqual({
      TcpMaxDataRetransmissions: null,
    });
  });

  it('puts back the range of an adapter’s value at that adapter', () => {
    const id = `TcpAckFrequency@${ethernet.guid}`;
    expect(fixOf('out-of-range', { values: { [id]: 4000 } }).fix).toEqual({ [id]: null });
  });

  it('deletes MaxUserPort and sets the ranges that the role wants instead', () => {
    expect(fixOf('maxuserport-moves-range', { values: { MaxUserPort: 65_534 } }).fix).toEqual({
      MaxUserPort: null,
      'DynamicPortRange.ipv4.tcp': { start: 10_000, count: 55_536 },
      'DynamicPortRange.ipv6.tcp': { start: 10_000, count: 55_536 },
    });
  });

  it('sets only MaxUserPort where the ranges are as they should be', () => {
    const { fix } = fixOf('maxuserport-moves-range', { values: { MaxUserPort: 65_534 } }, 'windows-defaults');
    expect(fix).toEqual({ MaxUserPort: null });
  });

  it('lifts a range that starts below netsh’s minimum', () => {
    const low = { 'DynamicPortRange.ipv4.udp': { start: 1000, count: 20_000 } };
    expect(fixOf('low-range-start', { values: low }, 'windows-defaults').fix).toEqual({
      'DynamicPortRange.ipv4.udp': { start: 49_152, count: 16_384 },
    });
  });

  it('deletes what this Windows ignores', () => {
    expect(fixOf('ignored-value-set', { values: { TcpWindowSize: 62_420 } }).fix).toEqual({
      TcpWindowSize: null,
    });
  });

  it.each([
    { severity: 'info', code: 'windows-assumed' },
    { severity: 'error', code: 'interrupted-apply', entry: '7' },
    { severity: 'info', code: 'set-by-policy', parameterId: 'KeepAliveTime', value: 300_000 },
  ] as const satisfies readonly Finding[])('knows no change for $code', (finding) => {
    expect(fixFor(finding, [])).toBeNull();
  });

  it('stages only what a plan accepts, and leaves nothing to fix behind', () => {
    const { snapshot } = fixOf('ignored-value-set', {
      values: { TcpWindowSize: 62_420, TcpTimedWaitDelay: text, MaxUserPort: 65_534, KeepAliveInterval: 0 },
      observedNames: [inTcpip('TcpMaxConnectRetransmisstions')],
    });
    const { rows, findings } = scanReport(snapshot, { kind: 'builtin', id: 'load-test-client' });
    const fixes = findings.map((finding) => fixFor(finding, rows)).filter((fix) => fix !== null);
    const wanted = new Map(fixes.flatMap((fix) => Object.entries(fix)));
    expect(fixes.length).toBeGreaterThan(3);
    expect(makePlan(snapshot, { name: 'custom', values: wanted }).ok).toBe(true);

    const values = new Map(snapshot.values);
    for (const [id, value] of wanted) values.set(id, value);
    const fixed = { ...snapshot, values, observedNames: [] };
    expect(findingsOf(fixed)).toEqual([]);
  });
});
