import type { Texts } from '../texts';

export const cliHelp = {
  program: '查看、规划并调优 Windows 机器的 TCP 参数，每项更改均可撤销。',
  options: {
    machine: '.reg 文件或采集文件夹；省略时为本机 Windows，非 Windows 系统则为内置示例',
    state: '存放日志与历史记录的目录（或 TCPILOT_STATE）',
    role: '对照角色：load-test-client、server、windows-defaults 或配置文件',
    windows: '按哪个 Windows 系列判断，用于机器未说明或说明有误时',
    json: '输出一个 JSON 对象，而不是文本',
    lang: '文本语言',
    set: '设置参数，例如 TcpTimedWaitDelay=30 或 DynamicPortRange.ipv4.tcp=10000+55536（可重复）',
    unset: '删除参数值，恢复 Windows 默认（可重复）',
    yes: '执行',
    rate: '期望的每秒新建连接数',
    overwrite: '即使他人之后修改过，也还原该值（可重复）',
  },
  commands: {
    scan: '列出全部参数：当前值、默认值、推荐值，以及在此 Windows 上是否有效',
    plan: '列出达到预设、配置文件或指定值所需的更改；不作任何修改',
    apply: '执行计划：记录原值、写入、读回核对',
    verify: '与目标或上次应用相比有哪些漂移',
    history: '这台机器上应用过的更改',
    undo: '撤销已应用的计划（默认最近一次）',
    recover: '处理中断的应用或撤销',
    capacity: '当前端口数与 TIME_WAIT 允许的每秒新建连接数',
  },
  arguments: {
    target: '预设（{{presets}}）或配置文件',
    entry: '历史条目的编号',
  },
  examples: '示例：',
} satisfies Texts['cliHelp'];
