import type { retransmissionParameters } from '../../../catalogue/parameters/retransmission';
import type { ParameterText } from '../../parameterText';

const effectNote = '需要重启（KB 314053 要求在 XP 上修改这类值之后都要重启）。';

export const retransmissionTexts = {
  TcpMaxDataRetransmissions: {
    summary: '数据段没有得到确认时最多重传几次，之后放弃连接。',
    description:
      '每次重传的等待时间约为上一次的两倍，因此这个次数决定了对端失联后程序要挂起多久：几次重传就是几十秒，每多一次时间再翻一倍。它只影响已建立的连接；建立连接阶段请看 SYN 重传次数。在 XP 和 Server 2003 上，它同时也是保活探测的次数。',
    risk: '值太小，在有丢包的链路上或短暂中断时会断开连接；值太大，程序会长时间等待早已消失的对端。',
    rangeNote:
      '文档允许任意 DWORD，最大 0xFFFFFFFF。TCPilot 接受到 255，因为作为保活探测次数时 Windows 以 255 为上限。',
    defaultNote:
      '文档只写到 Windows 7 / Server 2008 R2。在 Windows 10 和 11 上数到约 9 次重传，与默认 5 次不符。',
    effectNote,
    applicabilityNotes: {
      xp_2003: '同时决定发送多少次保活探测。',
      vista_7_2008r2: 'KB 170359 明确列出 Vista、7、Server 2008 和 2008 R2。',
      win8_2012r2: '微软的页面只写到 Windows 7 / Server 2008 R2。',
      win10_11_2016_2025:
        '安全基线（CIS）至今仍把它设为 3，但这不能证明 Windows 会读取它；实际数到的重传次数与文档中的默认值不符。基线还会在 Tcpip6 下设置同名的值。',
    },
    guideNotes: ['范围和默认值与微软一致。教程没有给出具体的推荐值。'],
    recommendationReasons: {
      'load-test-client': '不会释放任何端口；在压测客户端上改变超时只会让测试结果失真。',
      'windows-defaults': 'Windows 不会创建此值。',
    },
  },
  TcpMaxConnectRetransmissions: {
    summary: '建立连接的第一个报文（SYN）最多重传几次，之后连接失败。',
    description:
      '决定程序等待一台毫无应答的服务器要多久。等待时间从 TcpInitialRtt 开始，每次翻倍：按 XP 的默认值为 3 + 6 + 12 = 21 秒。服务器拒绝连接时会立刻应答，不受影响。',
    risk: '次数少，丢一个报文就可能连接失败；次数多，服务器宕机时程序要等更久。',
    rangeNote: 'Server 2003 和 2000 的页面写 0 到 255，XP 的文章写到 0xFFFFFFFF。',
    defaultNote: '首次发送之后重传 2 次，共 21 秒。',
    effectNote,
    applicabilityNotes: {
      vista_7_2008r2:
        '据称 Windows 7 和 Server 2008 R2 不管此值是多少都只重传 2 次，除非用修补程序加上 netsh 的设置项。',
      win8_2012r2: '现由 netsh 设置：maxsynretransmissions，2 到 8。',
      win10_11_2016_2025:
        '现由 netsh 设置：maxsynretransmissions，2 到 8。实际输出显示为 4，而 netsh 的文档仍写默认 2。',
    },
    guideNotes: [
      '教程把名称拼错了：TcpMaxConnectRetransmisstions。Windows 从不读取这个名称的值；TCPilot 会查找它，并可将其删除。',
      '范围和默认值与 Server 2003 的页面一致。教程没有给出具体的推荐值。',
    ],
    recommendationReasons: {
      'load-test-client': '它改变的是连接何时失败，而不是能建立多少连接。',
      'windows-defaults': 'Windows 不会创建此值。',
    },
  },
  TcpMaxDupAcks: {
    summary: '收到多少个重复 ACK 后触发快速重传。',
    description:
      '接收方缺少某个段时，每收到一个后续的段就重复一次最近的 ACK。重复达到该次数，发送方就认为那个段已丢失，不等超时便重传。',
    risk: '设为 1 时，只是在途中乱序的段也会被重传。',
    effectNote,
    applicabilityNotes: {
      win8_2012r2: 'KB 224829 的适用列表里有 Server 2012 R2，但正文讲的是 Windows 2000。',
      win10_11_2016_2025:
        '没有文档。Windows 11 24H2 的启动跟踪里没有看到读取这个名称；但已知该跟踪并不完整。',
    },
    recommendationReasons: {
      'load-test-client': '与端口和连接数都无关。',
      'windows-defaults': 'Windows 不会创建此值。',
    },
  },
} satisfies Record<(typeof retransmissionParameters)[number]['id'], ParameterText>;
