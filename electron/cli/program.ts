import { Command, CommanderError } from 'commander';
import type { TFunction } from 'i18next';
import { presets } from '../../shared/catalogue/presets';
import { nearestLanguage, type Language } from '../../shared/locales/language';
import { createTranslator } from '../../shared/locales/translator';
import { applyCommand, type ApplyOptions } from './applyCommand';
import { capacityCommand } from './capacityCommand';
import type { CliContext, CliIo, GlobalOptions } from './cliContext';
import { collect, type Action } from './commandKit';
import { addDiagnosisCommands } from './diagnosisCommands';
import { exitCode, type ExitCode } from './exitCode';
import { addGlobalOptions } from './globalOptions';
import { addExamples, helpConfiguration } from './helpTexts';
import { historyCommand } from './historyCommand';
import { planCommand } from './planCommand';
import type { ProgramFiles } from './programFiles';
import { recoverCommand } from './recoverCommand';
import { addRolloutCommands } from './rolloutCommands';
import { scanCommand } from './scanCommand';
import type { TargetOptions } from './targetOption';
import { undoCommand, type UndoOptions } from './undoCommand';
import { usageErrorText } from './usageErrors';
import { verifyCommand, type VerifyOptions } from './verifyCommand';

export interface ProgramSurroundings {
  readonly io: CliIo;
  readonly files: ProgramFiles;
  /** A BCP 47 tag, e.g. from the environment. */
  readonly systemLanguage: string;
}

/** The language must be known before the options are: their descriptions are in it. */
function askedLanguage(args: readonly string[], systemLanguage: string): Language {
  const asked = args.flatMap((argument, at) => {
    if (argument.startsWith('--lang=')) return [argument.slice('--lang='.length)];
    return argument === '--lang' ? [args[at + 1] ?? ''] : [];
  });
  return nearestLanguage(asked.at(-1) ?? systemLanguage);
}

/** Carries out what a command line asks for, with the options that every command takes. */
type Dispatch = (action: Action, options: GlobalOptions) => Promise<void>;

/** Every command with its options and words. What `--help` and the reference print is made from it. */
export function createProgram(
  { io, files }: { readonly io: CliIo; readonly files: Pick<ProgramFiles, 'version'> },
  t: TFunction,
  dispatch: Dispatch,
): Command {
  const target = t('cliHelp.arguments.target', { presets: presets.map(({ id }) => id).join(', ') });
  const program = new Command('tcpilot')
    .description(t('cliHelp.program'))
    .version(files.version, '-V, --version', t('cliHelp.options.version'))
    .helpOption('-h, --help', t('cliHelp.options.help'))
    .helpCommand('help [command]', t('cliHelp.commands.help'))
    .configureHelp(helpConfiguration(t))
    .configureOutput({
      writeOut: io.out,
      writeErr: io.err,
      // What is wrong is told by `runProgram`, in the language of the rest.
      outputError: () => undefined,
      getOutHelpWidth: () => io.columns,
      getErrHelpWidth: () => io.columns,
    })
    .exitOverride();

  const run = (action: Action): Promise<void> => dispatch(action, program.opts());
  const command = (name: string, description: string): Command =>
    program.command(name).description(description);
  const withTarget = (built: Command): Command =>
    built
      .argument('[target]', target)
      .option('--set <id=value>', t('cliHelp.options.set'), collect)
      .option('--unset <id>', t('cliHelp.options.unset'), collect);

  command('scan', t('cliHelp.commands.scan')).action(() => run(scanCommand));
  withTarget(command('plan', t('cliHelp.commands.plan'))).action(
    (name: string | undefined, options: TargetOptions) =>
      run((context) => planCommand(context, name, options)),
  );
  withTarget(command('apply', t('cliHelp.commands.apply')))
    .option('--yes', t('cliHelp.options.yes'))
    .action((name: string | undefined, options: ApplyOptions) =>
      run((context) => applyCommand(context, name, options)),
    );
  withTarget(command('verify', t('cliHelp.commands.verify')))
    .option('--junit <file>', t('cliHelp.options.junit'))
    .option('--report <file>', t('cliHelp.options.report'))
    .option('--force', t('cliHelp.options.force'))
    .action((name: string | undefined, options: VerifyOptions) =>
      run((context) => verifyCommand(context, name, options)),
    );
  command('history', t('cliHelp.commands.history')).action(() => run(historyCommand));
  command('undo', t('cliHelp.commands.undo'))
    .argument('[entry]', t('cliHelp.arguments.entry'))
    .option('--yes', t('cliHelp.options.yes'))
    .option('--overwrite <id>', t('cliHelp.options.overwrite'), collect)
    .action((entry: string | undefined, options: UndoOptions) =>
      run((context) => undoCommand(context, entry, options)),
    );
  command('recover', t('cliHelp.commands.recover')).action(() => run(recoverCommand));
  command('capacity', t('cliHelp.commands.capacity'))
    .option('--rate <number>', t('cliHelp.options.rate'))
    .action((options: { readonly rate?: string }) => run((context) => capacityCommand(context, options)));
  addDiagnosisCommands({ t, command, withTarget, run });
  addRolloutCommands({ t, command, withTarget, run });
  addGlobalOptions(program, t);
  for (const one of [program, ...program.commands]) addExamples(one, t);
  return program;
}

/** The command line that tells how the command at hand is used. */
function helpFor(args: readonly string[], program: Command): string {
  const names = program.commands.map((command) => command.name());
  return ['tcpilot', ...args.filter((argument) => names.includes(argument)).slice(0, 1), '--help'].join(' ');
}

function sayUsage(io: CliIo, t: TFunction, error: CommanderError, command: string): void {
  const message = t('cli.errors.prefix', { message: usageErrorText(t, error) });
  io.err(`${message}\n${t('cliUsage.help', { command })}\n`);
}

/**
 * Runs one command line and returns its exit code. Bad usage is explained on stderr and is 2; a bug is an exception.
 *
 * @param args without the interpreter and the script
 */
export async function runProgram(
  args: readonly string[],
  surroundings: ProgramSurroundings,
): Promise<ExitCode> {
  const { io } = surroundings;
  const startedAt = performance.now();
  const language = askedLanguage(args, surroundings.systemLanguage);
  const { t } = createTranslator(language);
  let code: ExitCode = exitCode.done;
  const program = createProgram(surroundings, t, async (action, options) => {
    const context: CliContext = {
      io,
      t,
      language,
      options,
      files: surroundings.files,
      startedAt,
    };
    code = await action(context);
  });

  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    // commander has printed help and version itself.
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return exitCode.done;
    if (error.code !== 'commander.help') sayUsage(io, t, error, helpFor(args, program));
    return exitCode.usage;
  }
}
