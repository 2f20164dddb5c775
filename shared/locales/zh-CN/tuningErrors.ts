import type { Texts } from '../texts';

export const tuningErrors = {
  'read-only-machine': '{{label}} 只能查看，未写入任何内容。请打开目标机器本身或其注册表文件。',
  'not-elevated': '修改本机需要管理员权限，未写入任何内容。{{next}}',
  'lock-held':
    '另一个 TCPilot（进程 {{pid}}，始于 {{since}}）正在修改这台机器，未写入任何内容。请等它完成。如果该进程并不是 TCPilot，说明其编号已被系统分给别的程序：请结束该程序，或重新启动系统。',
  'stale-plan':
    '{{parameterId}} 在生成计划之后已发生变化：当时为 {{expected}}，现在为 {{found}}。未写入任何内容，请重新生成计划。',
  'before-unreadable':
    '{{parameterId}} 无法读取（{{found}}），日后将无法还原，因此未写入任何内容。请先排除该项，或使其可读。',
  'unknown-entry': '这台机器的历史记录中没有记录 {{entry}}，未作任何修改。{{next}}',
  'nothing-to-undo': '这台机器上没有可撤销的修改，未作任何修改。',
  'entry-not-open': '记录 {{entry}} 无法撤销：其状态为“{{state}}”，没有仍然生效的值。未作任何修改。{{next}}',
  'not-in-entry': '记录 {{entry}} 中没有尚待撤销的 {{parameterId}}，未作任何修改。{{next}}',
  'journal-damaged':
    '一次中断的修改留下的恢复记录已损坏，已移至 {{path}}；注册表文件修改前的内容保存在其旁。未写入任何内容。{{next}}',
  'state-folder':
    'TCPilot 无法将记录写入 {{path}}（{{detail}}）。没有记录就无法撤销，因此一切保持原样。{{next}}',
  'rolled-back': '修改未生效：{{cause}} 一切已恢复原状。',
  'rollback-incomplete': '修改失败（{{cause}}），且未能全部还原。{{next}}目前状态如下：',
  remaining: '{{id}}：原为 {{expected}}，现为 {{found}}',
  next: {
    cli: {
      'not-elevated': '请在以管理员身份运行的命令提示符中执行。',
      'unknown-entry': '可用 "tcpilot history" 查看现有记录。',
      'entry-not-open': '可用 "tcpilot history" 查看现有记录。',
      'not-in-entry': '--overwrite 的取值见 "tcpilot history"。',
      'journal-damaged': '继续之前，请用 "tcpilot scan" 和 "tcpilot history" 核对机器的现状。',
      'state-folder': '请释放磁盘空间，或用 --state 指定其他目录。',
      'rollback-incomplete': '可用 "tcpilot recover" 重试。',
    },
    window: {
      'not-elevated': '请在“设置”中选择“以管理员身份重新启动”。',
      'unknown-entry': '现有记录见“历史”。',
      'entry-not-open': '现有记录见“历史”。',
      'not-in-entry': '仍可撤销的值见“历史”。',
      'journal-damaged': '继续之前，请在“参数”和“历史”中核对机器的现状。',
      'state-folder': '请释放磁盘空间，或为当前账户授予该目录的写入权限。',
      'rollback-incomplete': '可用“概览”中的“修复”重试。',
    },
  },
  cause: {
    mismatch: '写入后 {{parameterId}} 应为 {{expected}}，但读回的是 {{found}}。',
    'read-back-failed': '写入后无法读回：{{detail}}',
    cancelled: '操作已取消。',
    interrupted: '操作被中断。',
  },
} satisfies Texts['tuningErrors'];
