import { cpus, hostname, networkInterfaces, release, uptime, version } from 'node:os';
import type { HostDescription, HostPort, RegistryReading } from '../machine';
import { adapterNamesIn } from './adapterNames';
import { elevationIn } from './integrityLevel';
import type { ProgramRunner } from './programRunner';
import { windowsAtHand } from './windowsAtHand';

export interface HostSurroundings {
  readonly runner: ProgramRunner;
  readonly isElevated: () => Promise<boolean | null>;
  /** What was last read of the registry; null if nothing was. */
  readonly registry: () => RegistryReading | null;
}

/** Something that does not change while a process runs is asked once. */
export function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | null = null;
  return () => (answer ??= ask());
}

export async function askElevation(runner: ProgramRunner): Promise<boolean | null> {
  const outcome = await runner.run('whoami.exe', ['/groups']);
  return outcome.kind === 'exited' ? elevationIn(outcome.stdout.toString('latin1')) : null;
}

/** To the second: the clock and the time since the start are read one after the other. */
function bootTime(): number {
  return Math.round(Date.now() / 1000 - uptime()) * 1000;
}

/** This Windows as Node and two questions to Windows know it. */
export function createHostPort({ runner, isElevated, registry }: HostSurroundings): HostPort {
  const describe = once(async (): Promise<HostDescription> => {
    const [windows, elevated] = await Promise.all([
      windowsAtHand({ release: release(), product: version() }, runner),
      isElevated(),
    ]);
    const cores = cpus().length;
    return {
      label: hostname(),
      path: null,
      windows,
      cores: cores === 0 ? null : cores,
      elevated,
      bootTime: bootTime(),
    };
  });
  return {
    describe,
    adapterNames() {
      const reading = registry();
      return Promise.resolve(reading === null ? new Map() : adapterNamesIn(reading, networkInterfaces()));
    },
  };
}
