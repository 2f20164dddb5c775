import { Option } from 'commander';
import { exportFormats } from '../../shared/export/exportFile';
import { captureCommand, type CaptureOptions } from './captureCommand';
import type { CommandKit } from './commandKit';
import { exportCommand, type ExportOptions } from './exportCommand';

/** The commands that carry settings to other machines, or the state of this one elsewhere. */
export function addRolloutCommands({ t, command, withTarget, run }: CommandKit): void {
  withTarget(command('export', t('cliHelp.commands.export')))
    .addOption(
      new Option('--format <format>', t('cliHelp.options.format'))
        .choices(exportFormats)
        .makeOptionMandatory(),
    )
    .option('--out <file>', t('cliHelp.options.exportOut'))
    .option('--changes-only', t('cliHelp.options.changesOnly'))
    .option('--force', t('cliHelp.options.force'))
    .action((name: string | undefined, options: ExportOptions) =>
      run((context) => exportCommand(context, name, options)),
    );
  command('capture', t('cliHelp.commands.capture'))
    .requiredOption('--out <folder>', t('cliHelp.options.captureOut'))
    .option('--force', t('cliHelp.options.force'))
    .action((options: CaptureOptions) => run((context) => captureCommand(context, options)));
}
