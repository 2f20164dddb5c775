import type { CommandKit } from './commandKit';
import { connectionsCommand, type ConnectionsOptions } from './connectionsCommand';
import { diagnoseCommand } from './diagnoseCommand';

/** The commands that look at what a machine's ports are used for. */
export function addDiagnosisCommands({ t, command, run }: CommandKit): void {
  command('connections', t('cliHelp.commands.connections'))
    .option('--from <file>', t('cliHelp.options.from'))
    .option('--port <number>', t('cliHelp.options.port'))
    .option('--state <state>', t('cliHelp.options.connectionState'))
    .action((options: ConnectionsOptions) => run((context) => connectionsCommand(context, options)));
  command('diagnose', t('cliHelp.commands.diagnose'))
    .argument('[file]', t('cliHelp.arguments.log'))
    .action((file: string | undefined) => run((context) => diagnoseCommand(context, file)));
}
