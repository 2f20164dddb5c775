import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createLinuxConnections } from '../../electron/machine/linux/linuxConnections';
import { createRegistryFileMachine } from '../../electron/machine/registryFile/registryFileMachine';
import { RegistryFileStore } from '../../electron/machine/registryFile/registryFileStore';
import { exportBytes } from '../../electron/tuning/fixtures/machines';
import { planFor, Rig, valueOf } from '../../electron/tuning/fixtures/rig';
import { summariseConnections } from '../../shared/domain/connectionSummary';
import { heldNow, leftPerStep, type Held } from './leak';

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

/** A slope says something where garbage was collected and the steps are many. */
function expectNoLeak(held: readonly Held[], count: number): void {
  expect(held.length).toBeGreaterThan(5);
  if (count < 500 || globalThis.gc === undefined) return;
  const left = leftPerStep(held);
  expect(left.handles).toBeLessThan(0.01);
  expect(left.bytes).toBeLessThan(2000);
}

describe('a long run', () => {
  it(
    `reads and summarises the connections ${onLinux ? samples : 0} times and keeps nothing of it`,
    { timeout: 3_600_000 },
    async () => {
      if (!onLinux) {
        expect(process.platform).not.toBe('linux');
        return;
      }
      const connections = createLinuxConnections();
      const held = await steps(samples, async () => {
        const reading = valueOf(await connections.read());
        expect(summariseConnections(reading).total).toBeGreaterThanOrEqual(0);
      });
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
