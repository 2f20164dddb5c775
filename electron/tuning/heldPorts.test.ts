import { describe, expect, it } from 'vitest';
import { snapshotOf } from '../../shared/domain/fixtures/machineSnapshot';
import { parseNetstat } from '../../shared/parsing/netstat';
import { err, ok } from '../../shared/result';
import type { ConnectionsPort } from '../machine/machine';
import { withHeldPorts } from './heldPorts';

const rows = parseNetstat(
  '  TCP  0.0.0.0:8080  0.0.0.0:0  LISTENING  4321\n  TCP  10.0.0.5:50000  10.0.0.9:80  TIME_WAIT  0\n',
);

function portOf(own: Partial<ConnectionsPort> = {}): ConnectionsPort {
  return {
    read: () => Promise.resolve(ok(rows)),
    processNames: () => Promise.resolve(new Map([[4321, 'java.exe']])),
    ...own,
  };
}

describe('the held ports of a machine', () => {
  it('come with the names of their programs only where those are asked for', async () => {
    const connections = portOf();
    const bare = await withHeldPorts({ connections }, snapshotOf(), { names: false });
    expect(bare.heldPorts).toMatchObject([{ port: 8080, pid: 4321, process: null }]);
    const named = await withHeldPorts({ connections }, snapshotOf(), { names: true });
    expect(named.heldPorts).toMatchObject([{ port: 8080, process: 'java.exe' }]);
  });

  it('are unknown, not none, where the machine does not tell', async () => {
    const failing = portOf({
      read: () => Promise.resolve(err({ code: 'timeout', subject: 'netstat.exe', detail: 'stopped' })),
    });
    for (const connections of [null, failing]) {
      expect((await withHeldPorts({ connections }, snapshotOf(), { names: true })).heldPorts).toBeNull();
    }
  });
});
