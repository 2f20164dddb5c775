import { release } from 'node:os';
import { win32 } from 'node:path';
import { catalogue } from '../../shared/catalogue/catalogue';
import { misspellings } from '../../shared/catalogue/misspellings';
import { networkConnectionsKey } from '../../shared/domain/registryLocation';
import type { Machine, RegistryPort, RegistryReading } from './machine';
import { EngineChoice, type EngineWish } from './windows/engineChoice';
import { createEngineMemory } from './windows/engineMemory';
import { askElevation, createHostPort, once } from './windows/hostPort';
import { Netsh } from './windows/netshPort';
import { createPowerPort, type PowerPort } from './windows/power';
import { createProcessCounter } from './windows/programRunner';
import { RegeditClient } from './windows/regeditClient';
import { RegeditEngine } from './windows/regeditEngine';
import type { RegeditPackage } from './windows/regeditPackage';
import { RegExe } from './windows/regExe';
import { createProgramRunner, minimalEnvironment, type WorkerPlace } from './windows/runProcess';
import { probeScriptHost } from './windows/scriptHostProbe';
import { findSystemRoot } from './windows/systemRoot';
import { createWindowsConnections } from './windows/windowsConnections';
import type { WorkerProcess } from './windows/workerProcess';

export interface ThisWindowsOptions {
  /** Where the choice of the registry engine is remembered. */
  readonly stateFolder: string;
  /** Null where the regedit package is not at hand: reg.exe then serves. */
  readonly regedit: RegeditPackage | null;
  /** Node's child process for the command line, Electron's utility process for the window. */
  readonly startWorker: (place: WorkerPlace) => WorkerProcess;
  readonly engine?: EngineWish;
}

export interface ThisWindows extends Machine {
  readonly power: PowerPort;
  /** Ends what still runs for it. */
  close(): void;
}

/** The names of everything that is ever written to the registry, in lower case. */
const writtenNames: ReadonlySet<string> = new Set([
  ...catalogue.flatMap(({ target }) =>
    target.kind === 'registry' || target.kind === 'interface' ? [target.name.toLowerCase()] : [],
  ),
  ...misspellings.map(({ name }) => name.toLowerCase()),
]);

/** Keeps the last reading, so that the host can tell adapters apart without another one. */
function rememberReading(port: RegistryPort): { port: RegistryPort; last: () => RegistryReading | null } {
  let last: RegistryReading | null = null;
  return {
    last: () => last,
    port: {
      get engine() {
        return port.engine;
      },
      async read(trees) {
        const reading = await port.read(trees);
        if (reading.ok && trees.includes(networkConnectionsKey)) last = reading.value;
        return reading;
      },
      write: (writes) => port.write(writes),
      removeEmptyKey: (key) => port.removeEmptyKey(key),
    },
  };
}

/** Opens the Windows on which we run. Starts nothing before it is asked something. */
export function openThisWindows(options: ThisWindowsOptions): ThisWindows {
  const systemRoot = findSystemRoot(process.env.SystemRoot);
  const tempFolder = win32.join(systemRoot, 'Temp');
  const counter = createProcessCounter();
  const runner = createProgramRunner(systemRoot, counter);
  const isElevated = once(() => askElevation(runner));
  const regExe = new RegExe({ runner, tempFolder, isElevated, lastingTrees: [networkConnectionsKey] });

  const { regedit, startWorker } = options;
  const client =
    regedit === null
      ? null
      : new RegeditClient(
          () =>
            startWorker({
              script: regedit.worker,
              args: [regedit.scripts],
              // regedit starts a bare cscript.exe, which Windows looks for here first.
              cwd: win32.join(systemRoot, 'System32'),
              env: minimalEnvironment(systemRoot),
            }),
          counter,
        );
  const choice = new EngineChoice(
    {
      regedit:
        client === null
          ? null
          : new RegeditEngine({
              client,
              exact: regExe,
              needsExactBytes: (name) => writtenNames.has(name.toLowerCase()),
            }),
      regExe,
      probe: () => (regedit === null ? Promise.resolve(null) : probeScriptHost(runner, regedit.scripts)),
      memory: createEngineMemory(options.stateFolder, release()),
    },
    options.engine,
  );
  const registry = rememberReading(choice);
  const netsh = new Netsh({ runner, tempFolder });

  return {
    kind: 'windows',
    writable: true,
    registry: registry.port,
    netsh,
    connections: createWindowsConnections(runner),
    host: createHostPort({ runner, isElevated, registry: registry.last }),
    image: null,
    notices: () => [...choice.notices(), ...netsh.notices()],
    processCount: () => counter.total(),
    power: createPowerPort(runner, registry.port),
    close: () => client?.stop(),
  };
}
