import type { CommanderError } from 'commander';
import type { TFunction } from 'i18next';

interface Reading {
  /** What commander says, which is English alone. */
  readonly pattern: RegExp;
  readonly text:
    | 'unknownCommand'
    | 'unknownOption'
    | 'argumentMissing'
    | 'optionRequired'
    | 'invalidChoice'
    | 'tooManyArguments';
}

const suggestion = String.raw`(?:\n\(Did you mean (?:one of )?(?<suggestions>.+)\?\))?$`;

/** By commander's codes. Its version is fixed, and the tests meet each of these. */
const readings: ReadonlyMap<string, Reading> = new Map<string, Reading>([
  [
    'commander.unknownCommand',
    {
      pattern: new RegExp(`^error: unknown command '(?<given>.*?)'${suggestion}`, 's'),
      text: 'unknownCommand',
    },
  ],
  [
    'commander.unknownOption',
    {
      pattern: new RegExp(`^error: unknown option '(?<given>.*?)'${suggestion}`, 's'),
      text: 'unknownOption',
    },
  ],
  [
    'commander.optionMissingArgument',
    { pattern: /^error: option '(?<flags>.*)' argument missing$/s, text: 'argumentMissing' },
  ],
  [
    'commander.missingMandatoryOptionValue',
    { pattern: /^error: required option '(?<flags>.*)' not specified$/s, text: 'optionRequired' },
  ],
  [
    'commander.invalidArgument',
    {
      pattern:
        /^error: option '(?<flags>.*?)' argument '(?<given>.*)' is invalid\. Allowed choices are (?<choices>.*)\.$/s,
      text: 'invalidChoice',
    },
  ],
  [
    'commander.excessArguments',
    {
      pattern:
        /^error: too many arguments.*\. Expected (?<expected>\d+) arguments? but got (?<given>\d+)\.$/s,
      text: 'tooManyArguments',
    },
  ],
]);

/** What commander found wrong with a command line, in the language of the rest. */
export function usageErrorText(
  t: TFunction,
  { code, message }: Pick<CommanderError, 'code' | 'message'>,
): string {
  const reading = readings.get(code);
  const found = reading?.pattern.exec(message)?.groups;
  if (reading === undefined || found === undefined) return message.replace(/^error: /, '');
  const { given = '', flags = '', choices = '', expected = '', suggestions } = found;
  const text = t(`cliUsage.${reading.text}`, { given, flags, choices, expected });
  return suggestions === undefined ? text : t('cliUsage.didYouMean', { message: text, suggestions });
}
