import { readFileSync } from 'node:fs';
import { openThisWindows } from '../../electron/machine/openThisWindows';
import { createProcessCounter } from '../../electron/machine/windows/programRunner';
import { RegExe } from '../../electron/machine/windows/regExe';
import { createProgramRunner } from '../../electron/machine/windows/runProcess';
import { findSystemRoot } from '../../electron/machine/windows/systemRoot';
import { applyPlan } from '../../electron/tuning/apply';
import { takeSnapshot } from '../../electron/tuning/snapshot';
import { withMachineLocked } from '../../electron/tuning/tuningSession';
import { makePlan } from '../../shared/domain/makePlan';
import { parameterTrees } from '../../shared/domain/registryLocation';
import { engineWorkSchema } from './engineWork';

/** Run by a Windows Node: reads all trees, then applies the changes as the product does, journal and reading back included. */
async function main(workFile: string, stateFolder: string): Promise<void> {
  const work = engineWorkSchema.parse(JSON.parse(readFileSync(workFile, 'utf8')));
  const counter = createProcessCounter();
  const systemRoot = findSystemRoot(process.env.SystemRoot);
  const registry = new RegExe({
    runner: createProgramRunner(systemRoot, counter),
    tempFolder: `${systemRoot}\\Temp`,
    isElevated: () => Promise.resolve(null),
    lastingTrees: [],
  });
  const readAt = performance.now();
  const reading = await registry.read(parameterTrees);
  if (!reading.ok) throw new Error(`The registry was not read: ${reading.error.code}`);
  const readMs = performance.now() - readAt;
  const readProcesses = counter.total();

  const startWorker = () => {
    throw new Error('reg.exe needs no worker');
  };
  const machine = { ...openThisWindows({ stateFolder, regedit: null, startWorker }), registry };
  const snapshot = await takeSnapshot(machine, { chosenFamily: 'win10_11_2016_2025' });
  if (!snapshot.ok) throw new Error(`No snapshot: ${snapshot.error.code}`);
  const values = new Map(work.changes.map(({ id, value }) => [id, value]));
  const plan = makePlan(snapshot.value, { name: 'bench', values });
  if (!plan.ok) throw new Error(`No plan: ${JSON.stringify(plan.error)}`);
  if (plan.value.changes.length !== work.changes.length) {
    throw new Error(`Only ${plan.value.changes.length} of ${work.changes.length} changes are to be made`);
  }
  const before = counter.total();
  const applyAt = performance.now();
  const applied = await withMachineLocked(machine, { stateFolder }, (session) =>
    applyPlan(session, plan.value),
  );
  if (!applied.ok) throw new Error(`Not applied: ${JSON.stringify(applied.error)}`);
  const applyMs = performance.now() - applyAt;
  process.stdout.write(
    `${JSON.stringify({ readMs, readProcesses, applyMs, applyProcesses: counter.total() - before })}\n`,
  );
}

void main(process.argv[2] ?? '', process.argv[3] ?? '');
