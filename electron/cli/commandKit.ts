import type { Command } from 'commander';
import type { TFunction } from 'i18next';
import type { CliContext } from './cliContext';
import type { ExitCode } from './exitCode';

export type Action = (context: CliContext) => Promise<ExitCode>;

/** What a group of commands is put together with. */
export interface CommandKit {
  readonly t: TFunction;
  readonly command: (name: string, description: string) => Command;
  /** Adds TARGET, `--set` and `--unset`. */
  readonly withTarget: (command: Command) => Command;
  readonly run: (action: Action) => Promise<void>;
}

/** Gathers an option that may be given several times. */
export function collect(value: string, earlier: readonly string[] | undefined): readonly string[] {
  return [...(earlier ?? []), value];
}
