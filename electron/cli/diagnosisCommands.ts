import { collect, type CommandKit } from './commandKit';
import { connectionsCommand, type ConnectionsOptions } from './connectionsCommand';
import { diagnoseCommand, type DiagnoseOptions } from './diagnoseCommand';
import { proveCommand, type ProveOptions } from './proveCommand';

/** The commands that look at what a machine's ports are used for. */
export function addDiagnosisCommands({ t, command, run }: CommandKit): void {
  command('connections', t('cliHelp.commands.connections'))
    .option('--from <file>', t('cliHelp.options.from'))
    .option('--port <number>', t('cliHelp.options.port'))
    .option('--state <state>', t('cliHelp.options.connectionState'), collect)
    .action((options: ConnectionsOptions) => run((context) => connectionsCommand(context, options)));
  command('diagnose', t('cliHelp.commands.diagnose'))
    .argument('[file]', t('cliHelp.arguments.log'))
    .option('--examine', t('cliHelp.options.examine'))
    .action((file: string | undefined, options: DiagnoseOptions) =>
      run((context) => diagnoseCommand(context, file, options)),
    );
  command('prove', t('cliHelp.commands.prove'))
    .option('--connections <number>', t('cliHelp.options.connections'))
    .option('--rate <number>', t('cliHelp.options.testRate'))
    .option('--seconds <number>', t('cliHelp.options.seconds'))
    .option('--until-exhausted', t('cliHelp.options.untilExhausted'))
    .option('--measure-time-wait', t('cliHelp.options.measureTimeWait'))
    .option('--report <file>', t('cliHelp.options.report'))
    .option('--before <file>', t('cliHelp.options.before'))
    .option('--force', t('cliHelp.options.force'))
    .action((options: ProveOptions) => run((context) => proveCommand(context, options)));
}
