import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '../shared/catalogue/catalogue';
import { registryLocation } from '../shared/domain/registryLocation';
import { openWindowsBed, type WindowsBed } from '../electron/machine/windows/fixtures/windowsBed';
import { engineFiguresSchema, type EngineFigures, type EngineWork } from './engines/engineWork';
import type { Bench, Figure, Row } from './figure';
import { median, spreadOf } from './pairs';

const rounds = 5;

/** Twelve values below two trees, each a legal one on Windows 10 and later. */
const twelve: Readonly<Record<string, number>> = {
  TcpTimedWaitDelay: 45,
  KeepAliveTime: 1_800_000,
  KeepAliveInterval: 2000,
  TcpMaxDataRetransmissions: 6,
  TcpMaxConnectRetransmissions: 3,
  TcpMaxDupAcks: 3,
  DefaultTTL: 64,
  EnablePMTUDiscovery: 1,
  EnablePMTUBHDetect: 1,
  Tcp1323Opts: 1,
  SackOpts: 1,
  DynamicBacklogGrowthDelta: 20,
};

function registryValues() {
  return catalogue.flatMap(({ id, target }) => {
    const location = registryLocation(target, null);
    return location === null ? [] : [{ id, ...location }];
  });
}

function engineWork(): EngineWork {
  const values = registryValues();
  const changes = Object.entries(twelve).map(([id, value]) => {
    const found = values.find((candidate) => candidate.id === id);
    if (found === undefined) throw new Error(`The catalogue has lost ${id}`);
    return { ...found, value };
  });
  return { reads: values.map(({ key, name }) => ({ key, name })), changes };
}

/** Every round begins where the first did. */
function forget(bed: WindowsBed, { changes }: EngineWork): void {
  const deletions = changes.map(
    ({ key, name }) => `[${key.replace(/^HKLM/, 'HKEY_LOCAL_MACHINE')}]\n"${name}"=-\n`,
  );
  bed.importText(`Windows Registry Editor Version 5.00\n\n${deletions.join('\n')}`);
}

function runEngine(bed: WindowsBed, script: string, args: readonly string[]): EngineFigures {
  const { status, out, err } = bed.node(script, args);
  if (status !== 0) throw new Error(`${script} ended with ${String(status)}: ${err}`);
  return engineFiguresSchema.parse(JSON.parse(out));
}

function measureEngines(
  { project, folder }: Bench,
  bed: WindowsBed,
  peers: { winreg: string; nativeReg: string },
) {
  const workFile = join(folder, 'engine-work.json');
  const work = engineWork();
  writeFileSync(workFile, JSON.stringify(work));
  const path = (file: string) => bed.runner.pathFor(file);
  const engines = {
    ours: () =>
      runEngine(bed, join(project, 'dist', 'bench', 'batched.cjs'), [
        path(workFile),
        path(join(folder, 'engine-state')),
      ]),
    winreg: () =>
      runEngine(bed, join(project, 'bench', 'engines', 'winreg.cjs'), [path(workFile), path(peers.winreg)]),
    nativeReg: () =>
      runEngine(bed, join(project, 'bench', 'engines', 'nativeReg.cjs'), [
        path(workFile),
        path(peers.nativeReg),
      ]),
  };
  return Array.from({ length: rounds }, () => {
    forget(bed, work);
    const ours = engines.ours();
    forget(bed, work);
    const winreg = engines.winreg();
    forget(bed, work);
    return { ours, winreg, nativeReg: engines.nativeReg() };
  });
}

type Round = ReturnType<typeof measureEngines>[number];

function timeRow(
  figure: string,
  measured: readonly Round[],
  other: 'winreg' | 'nativeReg',
  what: string,
  field: 'readMs' | 'applyMs',
): Row {
  return {
    figure,
    unit: 'ms',
    ours: median(measured.map(({ ours }) => ours[field])),
    against: { what, value: median(measured.map((round) => round[other][field])) },
    ratio: spreadOf(measured.map((round) => round.ours[field] / round[other][field])),
    atMost: null,
  };
}

function processRow(
  figure: string,
  measured: readonly Round[],
  field: 'readProcesses' | 'applyProcesses',
  atMost: number | null,
): Row {
  return {
    figure,
    unit: 'processes',
    ours: Math.max(...measured.map(({ ours }) => ours[field])),
    against: { what: 'winreg, value by value', value: median(measured.map(({ winreg }) => winreg[field])) },
    ratio: null,
    atMost,
  };
}

export const registryEngines: Figure = {
  name: 'registry-engines',
  lacks: ({ registryPeers }) => (registryPeers === null ? 'there is neither Windows nor Wine' : null),
  measure(bench) {
    const { registryPeers } = bench;
    if (registryPeers === null) throw new Error('There is nothing to compare with');
    const bed = openWindowsBed();
    try {
      const measured = measureEngines(bench, bed, registryPeers);
      const values = engineWork().reads.length;
      return Promise.resolve([
        timeRow(`reg.exe reads all trees`, measured, 'winreg', `winreg, ${values} values`, 'readMs'),
        timeRow(`reg.exe reads all trees`, measured, 'nativeReg', 'native-reg, in the process', 'readMs'),
        processRow('processes of a full read', measured, 'readProcesses', null),
        timeRow('reg.exe applies 12 changes', measured, 'winreg', 'winreg, value by value', 'applyMs'),
        timeRow('reg.exe applies 12 changes', measured, 'nativeReg', 'native-reg, in the process', 'applyMs'),
        processRow('registry processes of an apply of 12 changes', measured, 'applyProcesses', 6),
      ]);
    } finally {
      bed.dispose();
    }
  },
};
