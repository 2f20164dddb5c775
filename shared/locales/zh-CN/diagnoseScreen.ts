import type { Texts } from '../texts';

export const diagnoseScreen = {
  recognise: {
    title: '识别错误',
    intro:
      '粘贴程序输出的内容：错误信息、调用栈、日志片段或 Windows 事件。内容只在本机分析，不会发往任何地方。',
    label: '错误信息或日志片段',
    placeholder: 'java.net.BindException: Address already in use: connect',
    example: '试一个示例',
    clear: '清除',
    tooLong: '内容超过 {{most}} 个字符，只分析前 {{most}} 个。更长的内容请存为文件后打开。',
  },
  log: {
    open: '打开日志…',
    title: '日志：{{label}}',
    reading: '已读 {{read}}，共 {{total}}',
    progress: '日志读取进度',
    stop: '停止并显示已发现的内容',
    stopped: '在 {{read}} 处停止，共 {{total}}：其余部分没有分析。',
    whole: '已读完：{{total}}。',
    close: '关闭此日志',
    drop: '松开鼠标即可分析日志；注册表文件或采集目录则会打开',
  },
  examine: {
    title: '检查这台机器',
    intro:
      '综合端口范围、排除项、按状态和目标统计的连接以及事件日志，得出结论。只查看，不作修改：间隔三秒查看两次。',
    run: '检查',
    again: '再次检查',
    running: '正在查看连接，间隔三秒查看两次……',
    rests: '依据',
    linux: '当前打开的是注册表文件，其中没有连接信息。以下是运行 TCPilot 的这台 Linux。',
    noConnections: '注册表文件中没有连接信息。请打开本机 Windows，或含 netstat.txt 的采集。',
  },
  verdict: {
    met: '识别到的内容',
    columns: {
      what: '错误或事件',
      call: '套接字调用',
      count: '次数',
      first: '首次',
      last: '末次',
    },
    noCall: '未说明',
    notACall: '–',
    line: '第 {{number}} 行',
    quoted: '最先说明问题的几行',
    advice: '建议，按此顺序',
    wantedRate: '按速率推算，并查看各压测工具的设置',
    copyExclusions: '复制列出排除范围的命令',
    compare: '将“{{preset}}”与本机对比',
    showParameter: '查看 {{parameter}}',
    showConnections: '查看连接',
    prove: '在本机实测验证',
  },
} satisfies Texts['diagnoseScreen'];
