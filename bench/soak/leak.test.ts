import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConnectionMonitor, type ConnectionSource } from '../../electron/diagnosis/connectionMonitor';
import { createLinuxConnections } from '../../electron/machine/linux/linuxConnections';
import { readLinuxDynamicPorts } from '../../electron/machine/linux/linuxPortRange';
import { createRegistryFileMachine } from '../../electron/machine/registryFile/registryFileMachine';
import { RegistryFileStore } from '../../electron/machine/registryFile/registryFileStore';
import { exportBytes } from '../../electron/tuning/fixtures/machines';
import { planFor, Rig, valueOf } from '../../electron/tuning/fixtures/rig';
import type { ConnectionSelection } from '../../shared/domain/connections/connectionQuery';
import { heldNow, leftPerStep, type Held } from './leak';
import { Looks } from './looks';
import { listen } from './peer';

/** `npm run soak` takes an hour's worth of samples, one a second, and a thousand rounds. */
const samples = Number(process.env.TCPILOT_SOAK_SAMPLES ?? '40');
const rounds = Number(process.env.TCPILOT_SOAK_ROUNDS ?? '20');
const onLinux = process.platform === 'linux';

/** Looks at what is held ten or twenty times, spread over the whole run. */
async function steps(count: number, step: (index: number) => Promise<void>): Promise<readonly Held[]> {
  const held: Held[] = [];
  for (let index = 0; index < count; index += 1) {
    await step(index);
    if (index % Math.max(1, Math.floor(count / 20)) === 0) held.push(heldNow(index));
  }
  const last = held.at(-1);
  const left = leftPerStep(held);
  console.log(
    `${count} steps: heap ${((last?.heapBytes ?? 0) / 2 ** 20).toFixed(1)} MB at the end, ` +
      `${left.bytes.toFixed(0)} bytes and ${left.handles.toFixed(4)} handles left per step`,
  );
  return held;
}

/** A slope says something where the steps are many. */
function expectNoLeak(held: readonly Held[], count: number): void {
  expect(held.length).toBeGreaterThan(5);
  if (count < 500) return;
  const left = leftPerStep(held);
  expect(left.handles).toBeLessThan(0.01);
  expect(left.bytes).toBeLessThan(2000);
}

const everything: ConnectionSelection = {
  search: '',
  port: null,
  states: [],
  sort: { by: 'local', descending: false },
};

describe('a long run', () => {
  it.runIf(onLinux)(
    `looks at the connections ${samples} times, new ones each time, and keeps an hour of counts and nothing else`,
    { timeout: 3_600_000 },
    async () => {
      const peer = await listen();
      const looks = new Looks();
      let seen = 0;
      const source: ConnectionSource = {
        connections: createLinuxConnections(),
        dynamicPorts: readLinuxDynamicPorts,
        isLive: true,
      };
      const monitor = new ConnectionMonitor(source, looks, ({ sequence, failure, sample }) => {
        expect(failure).toBeNull();
        seen = sequence;
        expect(sample?.total ?? 1).toBeGreaterThan(0);
      });
      monitor.start();
      await looks.done();
      const held = await steps(samples, async () => {
        const sockets = await peer.connect(3);
        await looks.next();
        expect(monitor.page(everything, 0, 100).matching).toBeGreaterThan(0);
        for (const socket of sockets) socket.resetAndDestroy();
      });
      monitor.stop();
      peer.close();
      expect(seen).toBe(samples + 1);
      expectNoLeak(held, samples);
    },
  );

  it(
    `applies and undoes ${rounds} times, gives the bytes back each time and lets nothing pile up`,
    { timeout: 3_600_000 },
    async () => {
      const folder = await mkdtemp(join(tmpdir(), 'tcpilot-soak-'));
      const path = join(folder, 'export.reg');
      await writeFile(path, exportBytes());
      const rig = await Rig.with(createRegistryFileMachine(new RegistryFileStore(path)));
      const held = await steps(rounds, async (index) => {
        const plan = await planFor(rig.machine, {
          TcpTimedWaitDelay: 30 + (index % 200),
          KeepAliveTime: 300_000,
        });
        valueOf(await rig.apply(plan));
        expect(valueOf(await rig.undo()).conflicts).toEqual([]);
        expect((await readFile(path)).equals(exportBytes())).toBe(true);
      });
      expectNoLeak(held, rounds);
      const state = await rig.state();
      expect(await readdir(folder)).toEqual(['export.reg']);
      expect(await readdir(join(state.folder, 'images'))).toEqual([]);
      expect(await rig.told()).toHaveLength(rounds);
      await rig.remove();
      await rm(folder, { recursive: true });
    },
  );
});
