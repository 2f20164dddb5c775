import type { Command, HelpConfiguration, Option } from 'commander';
import type { TFunction } from 'i18next';
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import { examplesOf } from './commandExamples';

function describeOption(t: TFunction, { description, argChoices }: Option): string {
  return argChoices === undefined
    ? description
    : t('cliHelp.choices', { description, choices: argChoices.join(', ') });
}

/** commander's own help in the language of the rest, with wide characters counted as two. */
export function helpConfiguration(t: TFunction): HelpConfiguration {
  const titles = new Map([
    ['Usage:', t('cliHelp.titles.usage')],
    ['Arguments:', t('cliHelp.titles.arguments')],
    ['Options:', t('cliHelp.titles.options')],
    ['Commands:', t('cliHelp.titles.commands')],
  ]);
  return {
    styleTitle: (title) => titles.get(title) ?? title,
    optionDescription: (option) => describeOption(t, option),
    displayWidth: stringWidth,
    // Chinese has no blanks to break at.
    boxWrap: (text, width) => wrapAnsi(text, width, { hard: true }),
  };
}

/** What stands below the options. */
export function addExamples(command: Command, t: TFunction): void {
  const lines = examplesOf(command.name()).map((example) => `  ${example}`);
  command.addHelpText('after', ['', t('cliHelp.examples'), ...lines].join('\n'));
}
