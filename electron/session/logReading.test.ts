import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { workerInProcess, type WorkerInProcess } from '../diagnosis/fixtures/workerInProcess';
import { createLogReading, type LogReading } from './logReading';

let folder: string;
let workers: WorkerInProcess[];
let progress: { readonly label: string; readonly read: number; readonly total: number }[];
let reading: LogReading;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tcpilot-log-'));
  workers = [];
  progress = [];
  reading = createLogReading({
    startWorker() {
      const worker = workerInProcess();
      workers.push(worker);
      return worker;
    },
    onProgress: (each) => progress.push(each),
  });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const failure = 'java.net.BindException: Address already in use: connect\n';

async function log(content: string | Uint8Array): Promise<string> {
  const path = join(folder, 'jmeter.log');
  await writeFile(path, content);
  return path;
}

describe('reading a log for the window', () => {
  it('gives verdict, counts and lines, and how much was read', async () => {
    const text = `ok\n${failure}${'ok\n'.repeat(200_000)}${failure}`;
    const path = await log(text);
    expect(await reading.read(path)).toMatchObject({
      ok: true,
      value: {
        label: 'jmeter.log',
        read: text.length,
        total: text.length,
        diagnosis: {
          verdict: 'port-exhaustion',
          counts: [{ count: 2, first: { number: 2 }, last: { number: 200_003 } }],
        },
      },
    });
    expect(progress[0]).toMatchObject({ label: 'jmeter.log', total: text.length });
    expect(workers.map((worker) => worker.isKilled())).toEqual([true]);
  });

  it('knows UTF-16', async () => {
    const path = await log(iconv.encode(failure, 'utf-16le', { addBOM: true }));
    expect(await reading.read(path)).toMatchObject({ value: { diagnosis: { codes: [10048] } } });
  });

  it('tells of what was read when it was stopped, and reads the next one whole', async () => {
    const path = await log(failure + 'x'.repeat(3_000_000));
    const stopped = reading.read(path);
    reading.stop();
    expect(await stopped).toMatchObject({ ok: true, value: { read: 0, total: 3_000_000 + failure.length } });
    expect(await reading.read(path)).toMatchObject({ value: { diagnosis: { codes: [10048] } } });
  });

  it('reads one at a time', async () => {
    const path = await log(failure);
    const first = reading.read(path);
    expect(await reading.read(path)).toEqual({ ok: false, error: { code: 'log-busy' } });
    expect((await first).ok).toBe(true);
  });

  it('says why a file is not read', async () => {
    const refusal = async (path: string) => {
      const outcome = await reading.read(path);
      return outcome.ok || outcome.error.code !== 'log-refused' ? outcome : outcome.error.reason;
    };
    expect(await refusal(join(folder, 'nowhere.log'))).toBe('not-found');
    await mkdir(join(folder, 'logs'));
    expect(await refusal(join(folder, 'logs'))).toBe('not-a-file');
    const large = await log('');
    // A hole: it takes no room on the disk.
    await truncate(large, 2 ** 31 + 1);
    expect(await refusal(large)).toBe('too-large');
  });

  it('finds nothing in an empty file', async () => {
    expect(await reading.read(await log(''))).toMatchObject({
      value: { total: 0, diagnosis: { verdict: 'unknown', counts: [] } },
    });
  });

  it('is told when the process that reads is gone', async () => {
    const outcome = reading.read(await log(failure));
    workers[0]?.kill();
    expect(await outcome).toMatchObject({ error: { code: 'log-refused', reason: 'unreadable' } });
  });
});
