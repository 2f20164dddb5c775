import { Option, type Command } from 'commander';
import type { TFunction } from 'i18next';
import { windowsFamilies } from '../../shared/domain/windowsVersion';
import { languages } from '../../shared/locales/language';

function globalOptions(t: TFunction): readonly Option[] {
  return [
    new Option('--machine <path>', t('cliHelp.options.machine')),
    new Option('--state <folder>', t('cliHelp.options.state')),
    new Option('--role <role>', t('cliHelp.options.role')),
    new Option('--windows <family>', t('cliHelp.options.windows', { families: windowsFamilies.join(', ') })),
    new Option('--json', t('cliHelp.options.json')),
    new Option('-q, --quiet', t('cliHelp.options.quiet')),
    new Option('--lang <language>', t('cliHelp.options.lang')).choices(languages),
  ];
}

/**
 * Lets the options of every command stand before and behind it. Behind a command, an option of its own with the same
 * name goes before: `--state` is a folder ahead of `connections`, and a state of TCP after it.
 */
export function addGlobalOptions(program: Command, t: TFunction): void {
  const group = t('cliHelp.titles.globalOptions');
  program.enablePositionalOptions();
  for (const option of globalOptions(t)) program.addOption(option);
  for (const command of program.commands) {
    const own = new Set(command.options.map(({ long }) => long));
    for (const option of globalOptions(t)) {
      if (own.has(option.long)) continue;
      command.addOption(option.helpGroup(group));
    }
  }
  program.hook('preAction', (_program, invoked) => {
    for (const option of invoked.options) {
      const value: unknown = invoked.getOptionValue(option.attributeName());
      if (!isOwnOption(option) && value !== undefined) program.setOptionValue(option.attributeName(), value);
    }
  });
}

/** Whether it is one of a command's own. */
export function isOwnOption({ helpGroupHeading }: Option): boolean {
  return helpGroupHeading === undefined;
}
