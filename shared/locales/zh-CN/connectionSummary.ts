import type { Texts } from '../texts';

export const connectionSummary = {
  total: 'TCP 连接数：{{count}}',
  state: '状态',
  process: '进程号',
  remote: '目的地址',
  count: '数量',
  more: '另有 {{count}} 项（用 --json 可全部输出）',
  portSyntax: '--port 需要 1 到 65535 的端口号；"{{given}}" 不是。',
  stateSyntax: '没有状态 "{{given}}"。可用状态：{{states}}。（状态目录请写在命令之前。）',
  noRows: '{{path}} 中没有 netstat 的连接行。请这样保存：netstat -ano > netstat.txt',
  registryFile: '注册表文件 {{path}} 不含连接信息。请指定采集目录，或用 --from 指定保存的列表。',
  noTable: '无法读取此系统的连接。请用 --from 指定保存的 netstat 列表。',
} satisfies Texts['connectionSummary'];
