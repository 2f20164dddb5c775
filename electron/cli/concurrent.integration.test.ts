import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createRegistryFileMachine } from '../machine/registryFile/registryFileMachine';
import { RegistryFileStore } from '../machine/registryFile/registryFileStore';
import { exportBytes } from '../tuning/fixtures/machines';
import { Rig } from '../tuning/fixtures/rig';
import { tcpilot, type RunOptions } from './fixtures/tcpilotProcess';

let folder: string;
let file: string;
let log: string;
let rig: Rig;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tcpilot-two-'));
  file = join(folder, 'export.reg');
  log = join(folder, 'log.txt');
  await writeFile(file, exportBytes());
  rig = Rig.over(createRegistryFileMachine(new RegistryFileStore(file)), join(folder, 'state'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function apply(value: number, options: RunOptions = {}) {
  const args = ['--machine', file, '--state', rig.stateFolder, '--json', 'apply', '--yes'];
  return tcpilot([...args, '--set', `TcpTimedWaitDelay=${value}`], options);
}

function slow(ms: number): RunOptions {
  const nodeArgs = ['--require', join(import.meta.dirname, 'fixtures', 'slowDisk.cjs')];
  return { nodeArgs, env: { SLOW_DISK_LOG: log, SLOW_DISK_MS: String(ms) } };
}

async function reached(line: string): Promise<void> {
  const deadline = performance.now() + 30_000;
  while (!existsSync(log) || !readFileSync(log, 'utf8').includes(line)) {
    if (performance.now() > deadline)
      throw new Error(
        `The program never got to "${line}": ${existsSync(log) ? readFileSync(log, 'utf8') : 'no log'}`,
      );
    await wait(2);
  }
}

describe('two processes that change one machine', () => {
  it('one wins, the other is told who holds the lock and writes nothing', async () => {
    const first = apply(30, slow(25));
    await reached('done link lock.1');
    const second = await apply(60);
    expect(second).toMatchObject({ code: 3, stdout: '' });
    expect(second.stderr).toMatch(/Another TCPilot \(process \d+, since /);
    expect((await first).code).toBe(0);
    expect(await readFile(file, 'utf16le')).toContain('"TcpTimedWaitDelay"=dword:0000001e');
    expect(await rig.told()).toEqual(['1 applied']);
  });

  it('many at once: each is in the history or changed nothing, and undoing all gives the file back', async () => {
    const values = [30, 40, 50, 60, 70, 80];
    const ended = await Promise.all(values.map((value) => apply(value)));
    const codes = ended.map(({ code }) => code);
    const done = codes.filter((code) => code === 0).length;
    expect(done).toBeGreaterThan(0);
    expect(codes.filter((code) => code !== 0 && code !== 3)).toEqual([]);
    expect(await rig.told()).toHaveLength(done);
    for (let round = 0; round < done; round += 1)
      expect(await rig.undo()).toMatchObject({ value: { conflicts: [] } });
    expect((await readFile(file)).equals(exportBytes())).toBe(true);
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    '%s in the middle puts everything back',
    async (signal) => {
      const ended = await apply(30, {
        ...slow(10),
        onStart: (child) => void reached('done rename journal.json').then(() => child.kill(signal)),
      });
      expect([ended.code, ended.signal, ended.stdout]).toEqual([3, null, '']);
      expect(ended.stderr).toMatch(/cancelled/);
      expect((await readFile(file)).equals(exportBytes())).toBe(true);
      expect(await rig.told()).toEqual(['1 rolled-back']);
    },
  );
});
