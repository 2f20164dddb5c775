import { describe, expect, it } from 'vitest';
import { presets } from '../catalogue/presets';
import {
  ethernet,
  snapshotOf,
  unplugged,
  windows11,
  windowsXp,
  type SnapshotParts,
} from './fixtures/machineSnapshot';
import { accepted, planned, presetTarget, refused } from './fixtures/planned';
import { makePlan, planBackwards } from './makePlan';
import type { Plan } from './plan';
import { windowsFamilies } from './windowsVersion';

const wide = { start: 10000, count: 55536 };
const shipped = { start: 49152, count: 16384 };

function preset(id: string, parts: SnapshotParts): Plan {
  const snapshot = snapshotOf(parts);
  return accepted(makePlan(snapshot, presetTarget(id, snapshot)));
}

describe('a plan for the load-test preset', () => {
  it('on an untouched Windows 11 widens both TCP ranges and shortens TIME_WAIT', () => {
    const plan = preset('load-test-client', { windows: windows11 });
    expect(
      plan.changes.map(({ id, before, after, takesEffect }) => ({ id, before, after, takesEffect })),
    ).toEqual([
      { id: 'TcpTimedWaitDelay', before: null, after: 30, takesEffect: 'reboot' },
      { id: 'DynamicPortRange.ipv4.tcp', before: shipped, after: wide, takesEffect: 'immediate' },
      { id: 'DynamicPortRange.ipv6.tcp', before: shipped, after: wide, takesEffect: 'immediate' },
    ]);
    expect(plan.restartNeeded).toBe(true);
    expect(plan.warnings.map(({ code }) => code)).toEqual([
      'cannot-go-back-exactly',
      'cannot-go-back-exactly',
    ]);
  });

  it('deletes a MaxUserPort that is there, before the ranges', () => {
    const plan = preset('load-test-client', { values: { MaxUserPort: 15000, TcpTimedWaitDelay: 30 } });
    expect(plan.changes.map(({ id, after }) => [id, after])).toEqual([
      ['MaxUserPort', null],
      ['DynamicPortRange.ipv4.tcp', wide],
      ['DynamicPortRange.ipv6.tcp', wide],
    ]);
    expect(plan.changes[0]?.commands).toEqual([
      'reg delete "HKLM\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters" /v MaxUserPort /f',
    ]);
  });

  it('on XP raises MaxUserPort, since there are no ranges', () => {
    const plan = preset('load-test-client', { windows: windowsXp });
    expect(plan.changes.map(({ id, after }) => [id, after])).toEqual([
      ['TcpTimedWaitDelay', 30],
      ['MaxUserPort', 65534],
    ]);
  });
});

describe('every preset', () => {
  it.each(presets.flatMap(({ id }) => windowsFamilies.map((family) => [id, family] as const)))(
    '%s can be planned on an untouched %s, and the reached state needs nothing more',
    (id, family) => {
      const snapshot = snapshotOf({ windows: { family, build: null, basis: 'chosen' } });
      const target = presetTarget(id, snapshot);
      const { changes } = accepted(makePlan(snapshot, target));
      const values = new Map([
        ...snapshot.values,
        ...changes.map((change) => [change.id, change.after] as const),
      ]);
      expect(accepted(makePlan({ ...snapshot, values }, target)).changes).toEqual([]);
    },
  );
});

describe('the changes of a plan', () => {
  it('leave out what already holds', () => {
    const plan = planned(
      { TcpTimedWaitDelay: 30, KeepAliveTime: null },
      { values: { TcpTimedWaitDelay: 30 } },
    );
    expect(plan).toEqual({ target: 'custom', changes: [], warnings: [], restartNeeded: false });
  });

  it('write the default where it is asked for by value: absent is not the same', () => {
    expect(planned({ KeepAliveTime: 7_200_000 }).changes).toMatchObject([{ before: null, after: 7_200_000 }]);
  });

  it('come registry first, in the catalogue’s order, whatever the target’s', () => {
    const plan = planned({
      'netsh.tcp.global.ecncapability': 'enabled',
      'DynamicPortRange.ipv4.tcp': wide,
      'DynamicPortRange.ipv6.tcp': wide,
      [`TcpAckFrequency@${ethernet.guid}`]: 1,
      KeepAliveTime: 600_000,
      TcpTimedWaitDelay: 30,
    });
    expect(plan.changes.map(({ id }) => id)).toEqual([
      'TcpTimedWaitDelay',
      'KeepAliveTime',
      `TcpAckFrequency@${ethernet.guid}`,
      'DynamicPortRange.ipv4.tcp',
      'DynamicPortRange.ipv6.tcp',
      'netsh.tcp.global.ecncapability',
    ]);
  });

  it('of netsh alone need no restart', () => {
    expect(planned({ 'netsh.tcp.global.ecncapability': 'enabled' }).restartNeeded).toBe(false);
  });

  it('of a registry value that Windows reads at an unknown moment need one', () => {
    expect(planned({ [`TcpAckFrequency@${ethernet.guid}`]: 1 })).toMatchObject({
      changes: [{ takesEffect: 'unknown' }],
      restartNeeded: true,
    });
  });

  it('take ids in any case and netsh’s “default” as what it stands for', () => {
    const plan = planned(
      { tcptimedwaitdelay: 30, 'NETSH.TCP.GLOBAL.ECNCAPABILITY': 'Default' },
      { values: { 'netsh.tcp.global.ecncapability': 'enabled' } },
    );
    expect(plan.changes.map(({ id, after }) => [id, after])).toEqual([
      ['TcpTimedWaitDelay', 30],
      ['netsh.tcp.global.ecncapability', 'disabled'],
    ]);
  });

  it('may be planned for a capture', () => {
    const plan = planned({ TcpTimedWaitDelay: 30 }, { machine: { kind: 'capture', writable: false } });
    expect(plan.changes).toHaveLength(1);
  });
});

describe('adapters', () => {
  it('named by * are those with an address, and the others are mentioned', () => {
    const plan = planned({ 'TcpAckFrequency@*': 1 });
    expect(plan.changes.map(({ id }) => id)).toEqual([`TcpAckFrequency@${ethernet.guid}`]);
    expect(plan.warnings).toContainEqual({
      code: 'skipped-disconnected',
      parameterId: 'TcpAckFrequency',
      adapter: unplugged.guid,
    });
  });

  it('named by their GUID are written even without an address, and go before *', () => {
    const plan = planned({ [`TcpAckFrequency@${unplugged.guid.toLowerCase()}`]: 3, 'TcpAckFrequency@*': 1 });
    expect(plan.changes.map(({ id, after }) => [id, after])).toEqual([
      [`TcpAckFrequency@${ethernet.guid}`, 1],
      [`TcpAckFrequency@${unplugged.guid}`, 3],
    ]);
    expect(plan.warnings.map(({ code }) => code)).not.toContain('skipped-disconnected');
  });

  it('that the machine does not have are refused with those that it has', () => {
    const stranger = '{99999999-9999-9999-9999-999999999999}';
    expect(refused({ [`MTU@${stranger}`]: 1400 })).toEqual([
      {
        code: 'unknown-adapter',
        parameterId: `MTU@${stranger}`,
        adapter: stranger,
        known: [ethernet.guid, unplugged.guid],
      },
    ]);
  });
});

describe('a misspelt value', () => {
  const id = 'TcpMaxConnectRetransmisstions';

  it('can be deleted where it is there, without a restart', () => {
    const plan = planned({ [id]: null }, { values: { [id]: 5 } });
    expect(plan).toMatchObject({
      changes: [{ id, before: 5, after: null, takesEffect: 'immediate', applicability: 'ignored' }],
      warnings: [],
      restartNeeded: false,
    });
    expect(plan.changes[0]?.commands[0]).toContain(`/v ${id} /f`);
  });

  it('is nothing to do where it is not', () => {
    expect(planned({ [id]: null }).changes).toEqual([]);
  });

  it('cannot be set', () => {
    expect(refused({ [id]: 5 })).toEqual([
      { code: 'misspelt', parameterId: id, meant: 'TcpMaxConnectRetransmissions' },
    ]);
  });
});

describe('a plan is refused', () => {
  it('with every reason, and as a whole', () => {
    const codes = refused({ Nonsense: 1, TcpTimedWaitDelay: 1, MaxUserPort: 65534, TcpAckFrequency: 1 });
    expect(codes.map(({ code }) => code)).toEqual(['unknown-parameter', 'adapter-needed', 'out-of-range']);
  });

  it('for what the Windows at hand does not have', () => {
    expect(refused({ 'DynamicPortRange.ipv4.tcp': wide }, { windows: windowsXp })).toEqual([
      { code: 'not-applicable', parameterId: 'DynamicPortRange.ipv4.tcp', family: 'xp_2003' },
    ]);
  });

  it('but not for deleting what Windows does not have anyway', () => {
    const plan = planned({ EnableWsd: null }, { windows: windowsXp, values: { EnableWsd: 0 } });
    expect(plan.changes).toMatchObject([{ id: 'EnableWsd', after: null, applicability: 'not-applicable' }]);
  });

  it('for breaking a rule with a value that it sets', () => {
    expect(
      refused({ TcpWindowSize: 262800 }, { windows: windowsXp, values: { Tcp1323Opts: 0 } }),
    ).toContainEqual({
      code: 'constraint',
      constraintId: 'window-needs-scaling',
      parameterId: 'TcpWindowSize',
      members: ['TcpWindowSize', 'Tcp1323Opts'],
    });
  });

  it('but not for a rule that was broken before and that it leaves alone', () => {
    const plan = planned(
      { TcpTimedWaitDelay: 30 },
      { windows: windowsXp, values: { TcpWindowSize: 262800, Tcp1323Opts: 0 } },
    );
    expect(plan.changes).toHaveLength(1);
  });

  it('nor for a rule while its other member stays absent', () => {
    expect(planned({ MinimumDynamicBacklog: 200 }, { windows: windowsXp }).changes).toHaveLength(1);
  });
});

describe('a plan backwards', () => {
  it('brings back what was there, absent included, and passes over what nobody could read', () => {
    const plan = planned(
      { TcpTimedWaitDelay: 30, 'DynamicPortRange.ipv4.tcp': wide, KeepAliveTime: 600_000 },
      { values: { KeepAliveTime: { unreadable: { kind: 'access-denied' } } } },
    );
    expect([...planBackwards(plan).values]).toEqual([
      ['TcpTimedWaitDelay', null],
      ['DynamicPortRange.ipv4.tcp', shipped],
    ]);
  });
});
