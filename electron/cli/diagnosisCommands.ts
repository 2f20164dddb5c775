import type { CommandKit } from './commandKit';
import { diagnoseCommand } from './diagnoseCommand';

/** The commands that look at what a machine's ports are used for. */
export function addDiagnosisCommands({ t, command, run }: CommandKit): void {
  command('diagnose', t('cliHelp.commands.diagnose'))
    .argument('[file]', t('cliHelp.arguments.log'))
    .action((file: string | undefined) => run((context) => diagnoseCommand(context, file)));
}
