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
    drop: '松开鼠标即可分析日志；注册表文件或采集文件夹则会打开',
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
    compare: '将“{{preset}}”与本机对比',
    showParameter: '查看 {{parameter}}',
    showConnections: '查看连接',
    prove: '在本机实测验证',
  },
} satisfies Texts['diagnoseScreen'];
