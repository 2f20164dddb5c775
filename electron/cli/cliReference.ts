import type { Command } from 'commander';
import { examplesOf } from './commandExamples';
import { isOwnOption } from './globalOptions';

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

function table(title: string, rows: readonly (readonly [string, string])[]): readonly string[] {
  if (rows.length === 0) return [];
  return [
    `| ${title} | |`,
    '| --- | --- |',
    ...rows.map(([name, description]) => `| \`${cell(name)}\` | ${cell(description)} |`),
    '',
  ];
}

function optionsOf(command: Command): readonly (readonly [string, string])[] {
  return command.options
    .filter(isOwnOption)
    .map(({ flags, description, argChoices }) => [
      flags,
      argChoices === undefined ? description : `${description} (${argChoices.join(', ')})`,
    ]);
}

function section(program: Command, command: Command): readonly string[] {
  const given = command.registeredArguments.map(
    (argument) => [argument.name(), argument.description] as const,
  );
  return [
    `## ${program.name()} ${command.name()}`,
    '',
    sentence(command.description()),
    '',
    '```text',
    `${program.name()} ${command.name()} ${command.usage()}`,
    '```',
    '',
    ...table('Argument', given),
    ...table('Option', optionsOf(command)),
    '```sh',
    ...examplesOf(command.name()),
    '```',
    '',
  ];
}

/** A line of `--help` begins in lower case and ends without a full stop. */
function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** The reference of the command line in Markdown, from the very program that runs. */
export function cliReference(program: Command, exitCodes: readonly (readonly [string, string])[]): string {
  return [
    '# Command line reference',
    '',
    '<!-- Made by `npm run docs` from the program itself; do not edit. -->',
    '',
    program.description(),
    '',
    '## Options of every command',
    '',
    'They stand before or behind the command. `--state` is a state of TCP behind `connections`.',
    '',
    ...table('Option', optionsOf(program)),
    ...program.commands.flatMap((command) => section(program, command)),
    '## Exit codes',
    '',
    ...table('Code', exitCodes),
  ]
    .join('\n')
    .replace(/\n+$/, '\n');
}
