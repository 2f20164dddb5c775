import { Command, CommanderError, Option } from 'commander';
import { presets } from '../../shared/catalogue/presets';
import { languages, nearestLanguage, type Language } from '../../shared/locales/language';
import { createTranslator } from '../../shared/locales/translator';
import { applyCommand, type ApplyOptions } from './applyCommand';
import { capacityCommand } from './capacityCommand';
import type { CliContext, CliIo, GlobalOptions } from './cliContext';
import { exitCode, type ExitCode } from './exitCode';
import { historyCommand } from './historyCommand';
import { planCommand } from './planCommand';
import { recoverCommand } from './recoverCommand';
import { scanCommand } from './scanCommand';
import type { TargetOptions } from './targetOption';
import { undoCommand, type UndoOptions } from './undoCommand';
import { verifyCommand } from './verifyCommand';

export interface ProgramSurroundings {
  readonly io: CliIo;
  readonly version: string;
  readonly assetsFolder: string;
  /** A BCP 47 tag, e.g. from the environment. */
  readonly systemLanguage: string;
}

type Action = (context: CliContext) => Promise<ExitCode>;

const examples = [
  'tcpilot scan --machine export.reg',
  'tcpilot plan load-test-client',
  'tcpilot apply --set TcpTimedWaitDelay=30 --yes',
  'tcpilot undo --yes',
];

function collect(value: string, earlier: readonly string[] | undefined): readonly string[] {
  return [...(earlier ?? []), value];
}

/** The language must be known before the options are: their descriptions are in it. */
function askedLanguage(args: readonly string[], systemLanguage: string): Language {
  const at = args.indexOf('--lang');
  const joined = args.find((argument) => argument.startsWith('--lang='))?.slice('--lang='.length);
  return nearestLanguage(joined ?? (at >= 0 ? args[at + 1] : undefined) ?? systemLanguage);
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
  const target = t('cliHelp.arguments.target', { presets: presets.map(({ id }) => id).join(', ') });
  let code: ExitCode = exitCode.done;

  const program = new Command('tcpilot')
    .description(t('cliHelp.program'))
    .version(surroundings.version)
    .option('--machine <path>', t('cliHelp.options.machine'))
    .option('--state <folder>', t('cliHelp.options.state'))
    .option('--role <role>', t('cliHelp.options.role'))
    .option('--windows <family>', t('cliHelp.options.windows'))
    .option('--json', t('cliHelp.options.json'))
    .addOption(new Option('--lang <language>', t('cliHelp.options.lang')).choices(languages))
    .addHelpText('after', `\n${t('cliHelp.examples')}\n${examples.map((line) => `  ${line}\n`).join('')}`)
    .configureOutput({ writeOut: io.out, writeErr: io.err })
    .exitOverride();

  const run = async (action: Action): Promise<void> => {
    const options: GlobalOptions = program.opts();
    code = await action({ io, t, language, options, assetsFolder: surroundings.assetsFolder, startedAt });
  };
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
  withTarget(command('verify', t('cliHelp.commands.verify'))).action(
    (name: string | undefined, options: TargetOptions) =>
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

  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    // commander has printed help, version or what was wrong already.
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.done : exitCode.usage;
    throw error;
  }
}
