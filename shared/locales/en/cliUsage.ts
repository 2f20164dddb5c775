/** What is wrong with a command line, before a command sees it. */
export const cliUsage = {
  unknownCommand: "unknown command '{{given}}'.",
  unknownOption: "unknown option '{{given}}'.",
  didYouMean: '{{message}} Did you mean {{suggestions}}?',
  argumentMissing: "option '{{flags}}' lacks its argument.",
  optionRequired: "required option '{{flags}}' not specified.",
  invalidChoice: "option '{{flags}}' does not take '{{given}}'. Allowed choices are {{choices}}.",
  tooManyArguments: 'too many arguments: {{given}} given, {{expected}} expected.',
  help: '"{{command}}" tells what there is.',
} as const;
