import type { Texts } from '../texts';

export const cliUsage = {
  unknownCommand: '没有“{{given}}”这个命令。',
  unknownOption: '此处没有“{{given}}”这个选项。',
  didYouMean: '{{message}}是否想用 {{suggestions}}？',
  argumentMissing: '选项“{{flags}}”缺少值。',
  optionRequired: '必须给出选项“{{flags}}”。',
  invalidChoice: '“{{given}}”不是选项“{{flags}}”的有效值。可选：{{choices}}。',
  tooManyArguments: '参数过多：给出了 {{given}} 个，最多 {{expected}} 个。',
  help: '运行“{{command}}”查看用法。',
} satisfies Texts['cliUsage'];
