import type { Texts } from '../texts';

export const tuningErrors = {
  'read-only-machine': '{{label}} 只能查看，未写入任何内容。请打开目标机器本身或其注册表文件。',
  'not-elevated': '修改本机需要管理员权限，未写入任何内容。请在提升权限的命令提示符中运行。',
  'lock-held': '另一个 TCPilot（进程 {{pid}}，始于 {{since}}）正在修改这台机器，未写入任何内容。请等它完成。',
  'stale-plan':
    '{{parameterId}} 在生成计划之后已发生变化：当时为 {{expected}}，现在为 {{found}}。未写入任何内容，请重新生成计划。',
  'before-unreadable':
    '{{parameterId}} 无法读取（{{found}}），日后将无法还原，因此未写入任何内容。请先排除该项，或使其可读。',
  'unknown-entry':
    '这台机器的历史记录中没有条目 {{entry}}，未作任何更改。可用 "tcpilot history" 查看现有条目。',
  'nothing-to-undo': '这台机器上没有可撤销的更改，未作任何更改。',
  'entry-not-open':
    '条目 {{entry}} 无法撤销：其状态为“{{state}}”，没有留下任何更改。未作任何更改，可用 "tcpilot history" 查看现有条目。',
  'not-in-entry':
    '条目 {{entry}} 中没有尚待撤销的 {{parameterId}}，未作任何更改。--overwrite 的取值见 "tcpilot history"。',
  'journal-damaged':
    '一次中断的更改留下的日志已损坏，已移至 {{path}}；注册表文件更改前的内容保存在其旁。未写入任何内容。继续之前，请用 "tcpilot scan" 和 "tcpilot history" 核对机器的现状。',
  'state-folder':
    'TCPilot 无法将记录写入 {{path}}（{{detail}}）。没有记录就无法撤销，因此一切保持原样。请释放磁盘空间，或用 --state 指定其他目录。',
  'rolled-back': '更改未生效：{{cause}} 一切已恢复原状。',
  'rollback-incomplete': '更改失败（{{cause}}），且未能全部还原。可用 "tcpilot recover" 重试。目前状态如下：',
  remaining: '{{id}}：原为 {{expected}}，现为 {{found}}',
  cause: {
    mismatch: '写入后 {{parameterId}} 应为 {{expected}}，但读回的是 {{found}}。',
    'read-back-failed': '写入后无法读回：{{detail}}',
    cancelled: '操作已取消。',
    interrupted: '操作被中断。',
  },
} satisfies Texts['tuningErrors'];
