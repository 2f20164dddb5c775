import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { KeptProof, ProofRun } from '../../shared/domain/proof/proofRun';
import type { ProofWish } from '../../shared/domain/proof/proofWish';
import { linuxTimeWait } from '../../shared/domain/proof/timeWait';
import { keptProofsSchema, mostProofs, proofRunSchema } from '../../shared/ipc/proofSchema';
import { workerInProcess, type WorkerInProcess } from '../diagnosis/fixtures/workerInProcess';
import { createProofs, type Proofs } from './proofs';
import { openStoredFile, type StoredFile } from './storedFile';

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
const wish: ProofWish = {
  address: '127.0.0.1',
  request: { connections: 40, rate: null, seconds: 20 },
  untilExhausted: false,
  measureTimeWait: false,
};

let folder: string;
let file: StoredFile<readonly KeptProof[]>;
let workers: WorkerInProcess[];
let runs: ProofRun[];
let proofs: Proofs;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tcpilot-proofs-'));
  file = await openStoredFile<readonly KeptProof[]>(
    join(folder, 'proofs.json'),
    keptProofsSchema,
    [],
    silent,
  );
  workers = [];
  runs = [];
  proofs = createProofs({
    startWorker() {
      const worker = workerInProcess();
      workers.push(worker);
      return worker;
    },
    file,
    knownTimeWait: () => Promise.resolve(linuxTimeWait),
    // What the page is told keeps to the contract.
    onChange: (run) => runs.push(proofRunSchema.parse(run)),
  });
});
afterEach(async () => {
  workers.forEach((worker) => {
    worker.kill();
  });
  await file.settled();
  await rm(folder, { recursive: true, force: true });
});

const until = (phase: ProofRun['phase']) =>
  vi.waitFor(
    () => {
      expect(proofs.run()?.phase).toBe(phase);
    },
    { timeout: 20_000 },
  );

describe.runIf(process.platform === 'linux')('the test over loopback in the window', () => {
  it('connects, tells how it stands, and keeps the result', async () => {
    expect(await proofs.start(wish)).toEqual({ ok: true, value: undefined });
    await until('leaving');
    expect(proofs.run()).toMatchObject({ report: { result: { attempted: 40, connected: 40 } } });
    expect(runs[0]).toMatchObject({ phase: 'testing', samples: [] });
    expect(proofs.kept()).toMatchObject([{ report: { request: wish.request, timeWait: linuxTimeWait } }]);
    await file.settled();
    const again = await openStoredFile(join(folder, 'proofs.json'), keptProofsSchema, [], silent);
    expect(again.current()).toEqual(proofs.kept());
  }, 30_000);

  it('runs one at a time, and the next does not wait for the sockets of the last', async () => {
    const slow = { ...wish, request: { ...wish.request, connections: 1000, rate: 10 } };
    const first = proofs.start(slow);
    expect(await proofs.start(wish)).toMatchObject({ error: { code: 'proof-running' } });
    expect((await first).ok).toBe(true);
    expect(await proofs.start(wish)).toMatchObject({ error: { code: 'proof-running' } });
    proofs.stop();
    await until('leaving');
    expect(proofs.run()?.report?.result.attempted).toBeLessThan(1000);
    expect((await proofs.start(wish)).ok).toBe(true);
    expect(workers[0]?.isKilled()).toBe(true);
    await until('leaving');
    expect(proofs.kept()).toHaveLength(2);
  }, 60_000);

  it('takes no more than half of the free ports', async () => {
    const { supply } = await proofs.ground();
    const connections = Math.floor((supply?.freePorts ?? 0) / 2) + 2000;
    const refused = await proofs.start({ ...wish, request: { ...wish.request, connections } });
    expect(refused).toMatchObject({ error: { code: 'proof-refused', reason: 'too-many' } });
    expect(proofs.run()).toBeNull();
  });

  it('looks at the ports in one process, however often it is asked meanwhile, and anew once that has answered', async () => {
    const looks = await Promise.all(Array.from({ length: 20 }, () => proofs.ground()));
    expect(workers).toHaveLength(1);
    expect(looks[19]).toEqual(looks[0]);

    await proofs.ground();
    expect(workers).toHaveLength(2);
  });

  it('is over where its process ends, and can be begun again', async () => {
    const slow = { ...wish, request: { ...wish.request, connections: 1000, rate: 10 } };
    await proofs.start(slow);
    workers[0]?.kill();
    expect(proofs.run()).toMatchObject({ phase: 'over', report: null });
    expect((await proofs.start(wish)).ok).toBe(true);
    await until('leaving');
  }, 30_000);

  it('keeps a bounded number of results, the newest first', async () => {
    await proofs.start(wish);
    await until('leaving');
    const [kept] = proofs.kept();
    if (kept === undefined) throw new Error('Nothing was kept');
    await file.save(Array.from({ length: mostProofs }, (_, index) => ({ ...kept, id: String(index) })));
    await proofs.start(wish);
    await until('leaving');
    expect(proofs.kept()).toHaveLength(mostProofs);
    expect(proofs.kept()[1]?.id).toBe('0');
  }, 60_000);
});
