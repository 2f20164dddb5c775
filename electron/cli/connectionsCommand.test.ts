import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runInMemory } from './fixtures/runInMemory';

const listing = `
  TCP    0.0.0.0:8080           0.0.0.0:0              ABHÖREN         700
  TCP    10.0.0.5:50000         10.0.0.9:80            WARTEND         0
  TCP    10.0.0.5:50003         10.0.0.8:80            HERGESTELLT     4321
`;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tcpilot-connections-'));
  await writeFile(join(folder, 'netstat.txt'), listing);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('tcpilot connections', () => {
  it.each([
    ['a saved listing', () => ['--from', join(folder, 'netstat.txt')]],
    ['a capture', () => ['--machine', folder]],
  ])('counts %s', async (_, args) => {
    const { code, out } = await runInMemory('connections', ...args(), '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      total: 3,
      byState: { LISTENING: 1, TIME_WAIT: 1, ESTABLISHED: 1 },
      byProcess: [
        { pid: 700, count: 1 },
        { pid: 4321, count: 1 },
      ],
      byRemote: [
        { address: '10.0.0.9', count: 1 },
        { address: '10.0.0.8', count: 1 },
      ],
    });
  });

  it('filters by port and state, and prints tables', async () => {
    const from = join(folder, 'netstat.txt');
    const { out } = await runInMemory('connections', '--from', from, '--port', '80', '--state', 'time-wait');
    expect(out).toMatch(/^TCP connections: 1\n/);
    expect(out).toContain('TIME_WAIT');
    expect(out).not.toContain('4321');
  });

  it('takes a folder before the command for the state folder that every command has', async () => {
    const from = join(folder, 'netstat.txt');
    const { out } = await runInMemory('--state', folder, 'connections', '--from', from, '--json');
    expect(JSON.parse(out)).toHaveProperty('total', 3);
  });

  it.runIf(process.platform === 'linux')('counts those of this Linux', async () => {
    const { code, out } = await runInMemory('connections', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toHaveProperty('total', expect.any(Number));
  });

  it.each([
    ['a port that is none', ['--port', '70000'], /--port/],
    ['a state that is none', ['--state', 'sleeping'], /TIME_WAIT/],
    ['a file that is not there', ['--from', '/none/netstat.txt'], /does not exist/],
  ])('refuses %s with 2 and an empty stdout', async (_, args, message) => {
    const { code, out, err } = await runInMemory('connections', ...args, '--json');
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
  });

  it('refuses a file without a row', async () => {
    const path = join(folder, 'other.txt');
    await writeFile(path, 'hello');
    expect((await runInMemory('connections', '--from', path)).err).toContain('holds no row');
  });
});
