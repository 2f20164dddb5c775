import type { tcpGlobalParameters } from '../../../catalogue/parameters/tcpGlobals';
import type { ParameterText } from '../../parameterText';

const effectNote = 'netsh 直接修改运行中的协议栈，新建的连接使用新值；文档没有明说。';
const vistaNotLookedUp = 'netsh 从 Vista 起就有 TCP 设置；这个选项是否一开始就有，没有查证。';
const assumed = '推定有效。';
const switchLabels = {
  disabled: '关',
  enabled: '开',
  default: '恢复此 Windows 的默认值（是命令，不是值）',
};
const frees = '不会释放任何端口；默认值就适合压测客户端。';
const asDocumented = '微软文档给出的 Windows 10 及以后版本的默认值。';
const unchanged = '不去改它就没有什么风险。';

export const tcpGlobalTexts = {
  'netsh.tcp.global.autotuninglevel': {
    summary: 'Windows 可以把连接的接收窗口自动放大到什么程度。',
    description:
      '从 Vista 起，接收窗口会随连接的速率和往返时间自动增大。它取代了 TcpWindowSize、GlobalMaxTcpWindowSize 以及 Tcp1323Opts 的窗口缩放位。级别限制的是缩放因子：normal 为 8，restricted 为 4，highlyrestricted 为 2，experimental 为 14，disabled 则不缩放。',
    risk: '设为 disabled 时，每个连接每个往返最多只能传 64 KB：往返 10 毫秒时为 6.5 MB/s。experimental 只用于试验。',
    effectNote,
    applicabilityNotes: { vista_7_2008r2: vistaNotLookedUp },
    valueLabels: {
      disabled: '不缩放：最大 64 KB',
      highlyrestricted: '缩放因子 2',
      restricted: '缩放因子 4',
      normal: '缩放因子 8（默认）',
      experimental: '缩放因子 14',
    },
    recommendationReasons: {
      'load-test-client': '它可能被某份优化教程关掉了；那样大的响应收得很慢，测出来的是客户端自己。',
      'windows-defaults': asDocumented,
    },
  },
  'netsh.tcp.global.timestamps': {
    summary: '段中是否携带 RFC 1323（现为 RFC 7323）的时间戳。',
    description:
      '有了时间戳，双方可以用每个段来测量往返时间，并在极快的连接上区分新旧段。它与窗口缩放互不依赖。“allowed”表示：只有对端要求时才使用。',
    risk: '每个段增加 12 字节。经过某些 NAT 时，会比较时间戳的服务器可能拒绝连接。',
    defaultNote:
      'netsh 的页面写 allowed；套接字选项的页面和 Windows 10 的实际输出为关闭。没有“allowed”这个取值的 Windows 只能显示 disabled。',
    effectNote,
    applicabilityNotes: { vista_7_2008r2: vistaNotLookedUp },
    valueLabels: { ...switchLabels, allowed: '对端要求时才用' },
    recommendationReasons: { 'load-test-client': frees, 'windows-defaults': asDocumented },
  },
  'netsh.tcp.global.ecncapability': {
    summary: '路由器是否可以用标记代替丢包来通知拥塞（ECN）。',
    description:
      '启用显式拥塞通知后，拥塞的路由器给报文打标记，发送方无需丢包就会放慢。两端和途中的路由器都要支持。',
    risk: '途中的老旧设备可能丢弃协商 ECN 的连接。',
    defaultNote: 'Windows 10 和 11 的实际输出以及微软自己的示例输出都显示 disabled。',
    effectNote,
    applicabilityNotes: { vista_7_2008r2: vistaNotLookedUp },
    valueLabels: switchLabels,
    recommendationReasons: { 'load-test-client': frees, 'windows-defaults': asDocumented },
  },
  'netsh.tcp.global.initialrto': {
    summary: '连接的第一个 SYN 等待应答多久之后重传。',
    description:
      '尚无测量值时对往返时间的假定，单位毫秒，作用于整台机器。它与 SYN 重传次数一起决定连接一台毫无应答的服务器要等多久。它取代了 TcpInitialRtt。',
    risk: '太小时，慢速路径上的连接会不必要地重传 SYN。',
    rangeNote: 'PowerShell 要求以 10 毫秒为步长。',
    defaultNote:
      'netsh 的页面写 3000。Windows 10 和 11 的实际输出为 1000，实测也是一秒后首次重传，与 RFC 6298 一致。',
    effectNote,
    applicabilityNotes: {
      vista_7_2008r2: 'Windows 7 / Server 2008 R2 需要修补程序，而且只能调小。',
    },
    recommendationReasons: { 'windows-defaults': 'Windows 10 和 11 实际显示的数值。' },
  },
  'netsh.tcp.global.maxsynretransmissions': {
    summary: '建立连接的第一个报文（SYN）最多重传几次，之后连接失败。',
    description:
      '与初始超时一起决定程序等待一台毫无应答的服务器要多久：等待时间每次翻倍。它取代了 TcpMaxConnectRetransmissions。',
    risk: '会改变程序报告服务器不可达的时间。',
    defaultNote: 'netsh 的页面写 2。Windows 10 和 11 的实际输出为 4，实测也是 4 次，总共不超过 21 秒。',
    effectNote,
    applicabilityNotes: {
      vista_7_2008r2: 'Windows 7 / Server 2008 R2 需要修补程序，否则固定为 2。',
    },
    recommendationReasons: { 'windows-defaults': 'Windows 10 和 11 实际显示的数值。' },
  },
  'netsh.tcp.global.rss': {
    summary: '是否把收到的报文分散到多个处理器核心（RSS）。仅供查看。',
    description:
      '接收方缩放（RSS）让网卡把不同的连接交给不同的核心处理。没有它，所有接收工作都由一个核心承担，会成为高速机器的瓶颈。网卡也必须支持并启用它。',
    risk: '关闭后，接收的负担全部落在一个核心上。',
    effectNote,
    applicabilityNotes: { vista_7_2008r2: vistaNotLookedUp, win8_2012r2: assumed },
    valueLabels: switchLabels,
    recommendationReasons: {
      'load-test-client': '压测客户端收的报文和发的一样多，全靠一个核心很快就会打满。',
      'windows-defaults': asDocumented,
    },
  },
  'netsh.tcp.global.rsc': {
    summary: '网卡是否可以先把收到的段合并，再交给 Windows（RSC）。仅供查看。',
    description:
      '接收段合并（RSC）把同一连接的多个段合成一个交给 Windows，在大批量传输时节省处理器时间。需要网卡支持。',
    risk: unchanged,
    effectNote,
    applicabilityNotes: { vista_7_2008r2: '从 Windows 8 / Server 2012 开始才有。', win8_2012r2: assumed },
    valueLabels: switchLabels,
    recommendationReasons: { 'load-test-client': frees, 'windows-defaults': asDocumented },
  },
  'netsh.tcp.global.nonsackrttresiliency': {
    summary: '对不支持选择确认（SACK）的对端，超时是否更宽松。',
    description:
      '对端不支持 SACK 时，如果往返时间波动较大，Windows 可以更保守地估计超时。如今不支持 SACK 的对端已很少见。',
    risk: unchanged,
    effectNote,
    applicabilityNotes: {
      vista_7_2008r2: '没有文档。',
      win8_2012r2: '是 8.1 / Server 2012 R2 的 PowerShell 命令的一个参数。',
    },
    valueLabels: switchLabels,
    recommendationReasons: { 'load-test-client': frees, 'windows-defaults': asDocumented },
  },
  'netsh.tcp.global.fastopen': {
    summary: '再次连接时，第一个报文是否可以携带数据（TCP Fast Open）。',
    description:
      '客户端连接一台曾经连过的服务器时，可以省去一个往返。只对主动要求（TCP_FASTOPEN）的程序起作用，而且服务器也要支持。',
    risk: '有些防火墙会丢弃携带数据的 SYN。',
    defaultNote: '从 Windows 10 1607 开始；更早的版本没有。',
    effectNote,
    applicabilityNotes: {
      vista_7_2008r2: '从 Windows 10 1607 开始才有。',
      win8_2012r2: '从 Windows 10 1607 开始才有。',
      win10_11_2016_2025: '从 Windows 10 1607 开始。',
    },
    valueLabels: switchLabels,
    recommendationReasons: { 'load-test-client': frees, 'windows-defaults': asDocumented },
  },
  'netsh.tcp.global.pacingprofile': {
    summary: '何时把段均匀地分散发送，而不是突发发送。仅供查看。',
    description:
      '发送节奏控制（pacing）把一个窗口的段分散到整个往返时间内发送，以减轻途中队列的压力。取值说明在连接的哪个阶段使用。',
    risk: unchanged,
    effectNote,
    applicabilityNotes: { vista_7_2008r2: '更晚的 Windows 才有。', win8_2012r2: '没有文档。' },
    valueLabels: {
      off: '从不（默认）',
      initialwindow: '用于初始窗口',
      slowstart: '慢启动期间',
      always: '始终',
      default: switchLabels.default,
    },
    recommendationReasons: { 'load-test-client': frees, 'windows-defaults': asDocumented },
  },
  'netsh.tcp.global.chimney': {
    summary: '是否把整个 TCP 连接卸载到网卡。已弃用，仅供查看。',
    description:
      'TCP 烟囱卸载（Chimney Offload）把已建立连接的处理工作交给网卡。微软从 Server 2016 起将其弃用，现在的 netsh 语法中已没有它。',
    risk: '微软明确表示不要使用。',
    defaultNote: '关闭；Server 2016 起弃用，现在的 netsh 语法中已没有它。',
    effectNote,
    applicabilityNotes: { win8_2012r2: assumed, win10_11_2016_2025: '已弃用，没有替代品。' },
    valueLabels: { ...switchLabels, automatic: '由 Windows 决定' },
    recommendationReasons: { 'windows-defaults': asDocumented },
  },
} satisfies Record<(typeof tcpGlobalParameters)[number]['id'], ParameterText>;
