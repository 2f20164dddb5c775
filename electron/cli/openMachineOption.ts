import { err, ok, type Result } from '../../shared/result';
import { windowsFamilies, type WindowsFamily } from '../../shared/domain/windowsVersion';
import type { MachineSnapshot } from '../../shared/domain/snapshot';
import { openErrorMessage } from '../../shared/locales/openErrorMessage';
import type { Machine } from '../machine/machine';
import { openMachineFile } from '../machine/openMachine';
import { openThisWindows } from '../machine/openThisWindows';
import { engineWish } from '../machine/windows/engineChoice';
import { startNodeWorker } from '../machine/windows/runProcess';
import { sampleWorkingCopy } from '../state/sampleMachine';
import { stateFolder } from '../state/stateFolder';
import { takeSnapshot } from '../tuning/snapshot';
import { interruptedNotices } from '../tuning/tuningSession';
import { showProgress, type CliContext } from './cliContext';
import type { CliError } from './cliError';

export interface OpenedMachine {
  readonly machine: Machine;
  readonly isSample: boolean;
}

export interface ReadMachine extends OpenedMachine {
  readonly snapshot: MachineSnapshot;
}

export function chosenStateFolder({ options }: CliContext): string {
  return stateFolder({ asked: options.state ?? null, environment: process.env, platform: process.platform });
}

/** The family of Windows that `--windows` names. */
export function chosenFamily({ options, t }: CliContext): Result<WindowsFamily | null, CliError> {
  if (options.windows === undefined) return ok(null);
  const family = windowsFamilies.find((candidate) => candidate === options.windows);
  if (family !== undefined) return ok(family);
  const families = windowsFamilies.join(', ');
  return err({
    kind: 'input',
    lines: [t('cli.errors.unknownWindows', { family: options.windows, families })],
  });
}

async function openFile(context: CliContext, path: string): Promise<Result<Machine, CliError>> {
  const opened = await openMachineFile(path);
  return opened.ok ? opened : err({ kind: 'input', lines: [openErrorMessage(context.t, opened.error)] });
}

/** The machine that `--machine` names; without it this Windows, or off Windows the working copy of the sample. */
export async function openMachineOption(context: CliContext): Promise<Result<OpenedMachine, CliError>> {
  const { options } = context;
  if (options.machine !== undefined) {
    const opened = await openFile(context, options.machine);
    return opened.ok ? ok({ machine: opened.value, isSample: false }) : opened;
  }
  if (process.platform === 'win32') {
    const machine = openThisWindows({
      stateFolder: chosenStateFolder(context),
      regedit: context.files.regedit(),
      startWorker: startNodeWorker,
      engine: engineWish(process.env.TCPILOT_REGISTRY_ENGINE),
    });
    return ok({ machine, isSample: false });
  }
  try {
    const path = await sampleWorkingCopy(chosenStateFolder(context), context.files.readSample);
    const opened = await openFile(context, path);
    return opened.ok ? ok({ machine: opened.value, isSample: true }) : opened;
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return err({ kind: 'tuning', error: { code: 'state-folder', path: chosenStateFolder(context), detail } });
  }
}

/** Reads all of a machine, and whether a change of it was interrupted. */
export async function readMachine(
  context: CliContext,
  opened: OpenedMachine,
): Promise<Result<ReadMachine, CliError>> {
  const family = chosenFamily(context);
  if (!family.ok) return family;
  // A file is read in no time.
  if (opened.machine.kind === 'windows') showProgress(context, context.t('cli.progress.reading'));
  const snapshot = await takeSnapshot(opened.machine, { chosenFamily: family.value });
  if (!snapshot.ok) return err({ kind: 'machine', error: snapshot.error });
  const interrupted = await interruptedNotices(opened.machine, chosenStateFolder(context));
  const notices = [...snapshot.value.notices, ...interrupted];
  return ok({ ...opened, snapshot: { ...snapshot.value, notices } });
}

/** Opens the machine and reads all of it. */
export async function readMachineOption(context: CliContext): Promise<Result<ReadMachine, CliError>> {
  const family = chosenFamily(context);
  if (!family.ok) return family;
  const opened = await openMachineOption(context);
  return opened.ok ? readMachine(context, opened.value) : opened;
}
