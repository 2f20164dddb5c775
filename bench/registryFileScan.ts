import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { scanReport } from '../shared/domain/scanReport';
import { openMachineFile } from '../electron/machine/openMachine';
import { takeSnapshot } from '../electron/tuning/snapshot';
import type { Bench, Figure } from './figure';
import { inPairs, timed } from './pairs';
import { writeBigExport } from './registryExport';

const megabytes = 50;

async function scan(path: string): Promise<void> {
  const machine = await openMachineFile(path);
  if (!machine.ok) throw new Error(`${path} could not be opened: ${machine.error.code}`);
  const snapshot = await takeSnapshot(machine.value, { chosenFamily: null });
  if (!snapshot.ok) throw new Error(`${path} could not be read: ${snapshot.error.code}`);
  const { rows } = scanReport(snapshot.value, { kind: 'builtin', id: 'load-test-client' });
  const found = rows.find(({ id }) => id === 'TcpTimedWaitDelay')?.current;
  if (found !== 30) throw new Error(`The scan found ${JSON.stringify(found)} where 30 was written`);
}

/** Megabytes at the highest, of the command line in a process of its own. */
function peakOfScan({ project, folder }: Bench, path: string): number {
  const peakFile = join(folder, 'peak.txt');
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      '--require',
      join(project, 'bench', 'reportPeak.cjs'),
      join(project, 'dist', 'cli', 'tcpilot.cjs'),
      'scan',
      '--json',
      '--machine',
      path,
      '--state',
      join(folder, 'state'),
    ],
    {
      env: { ...process.env, TCPILOT_BENCH_PEAK: peakFile },
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
      timeout: 120_000,
    },
  );
  if (status !== 0) throw new Error(`The scan ended with ${String(status)}: ${stderr}`);
  return Number(readFileSync(peakFile, 'utf8')) / 1024;
}

export const registryFileScan: Figure = {
  name: 'registry-file',
  async measure(bench) {
    const path = join(bench.folder, 'big.reg');
    writeBigExport(path, megabytes * 2 ** 20);
    const { ours, against, ratio } = await inPairs(
      7,
      () => timed(() => scan(path)),
      () => timed(async () => new TextDecoder('utf-16le').decode(await readFile(path))),
    );
    return [
      {
        figure: `scan a registry export of ${megabytes} MB`,
        unit: 'ms',
        ours,
        against: { what: 'read and decode it', value: against },
        ratio,
        atMost: 3,
      },
      {
        figure: `memory at the highest, scan of ${megabytes} MB`,
        unit: 'MB',
        ours: peakOfScan(bench, path),
        against: null,
        ratio: null,
        atMost: 400,
      },
    ];
  },
};
