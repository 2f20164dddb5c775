import { describe, expect, it } from 'vitest';
import { ethernet, snapshotOf, type SnapshotParts } from './fixtures/machineSnapshot';
import { profileFrom } from './profile';
import { profileFromMachine } from './profileFromMachine';
import { scanReport } from './scanReport';

const valuesOf = (parts: SnapshotParts) =>
  profileFromMachine(scanReport(snapshotOf(parts), { kind: 'builtin', id: 'load-test-client' }));

describe('profileFromMachine', () => {
  it('finds nothing on a machine on which nothing was set', () => {
    expect(valuesOf({})).toEqual({});
  });

  it('takes what was set, per adapter too, whatever the role says of it', () => {
    const values = {
      TcpTimedWaitDelay: 30,
      [`TcpAckFrequency@${ethernet.guid}`]: 1,
      'DynamicPortRange.ipv4.tcp': { start: 20_000, count: 30_000 },
      TcpWindowSize: 65_535,
    };
    expect(valuesOf({ values })).toEqual(values);
  });

  it('leaves out what no profile could hold, so that the profile can be saved', () => {
    const values = valuesOf({
      values: {
        TcpTimedWaitDelay: 30,
        KeepAliveTime: { unreadable: { kind: 'wrong-type', type: 'REG_SZ', data: '"x"' } },
        'DynamicPortRange.ipv4.tcp': { start: 1000, count: 64_000 },
      },
    });
    expect(values).toEqual({ TcpTimedWaitDelay: 30 });
    const profile = { format: 'tcpilot-profile', version: 1, name: 'mine', values };
    expect(profileFrom(profile)).toMatchObject({ ok: true });
  });

  it('leaves out a value that is set to its default', () => {
    expect(valuesOf({ values: { KeepAliveTime: 7_200_000 } })).toEqual({});
  });
});
