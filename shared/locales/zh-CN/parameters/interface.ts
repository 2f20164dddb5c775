import type { interfaceParameters } from '../../../catalogue/parameters/interface';
import type { ParameterText } from '../../parameterText';

const restartNote = '需要重启（KB 314053 要求在 XP 上修改这类值之后都要重启）。';
const unknownEffectNote = '没有文档说明何时生效。按大家的经验，重启机器，或者禁用再启用网卡之后生效。';
const notCreated = 'Windows 不会创建此值。';

export const interfaceTexts = {
  TcpInitialRtt: {
    summary: '连接的第一个 SYN 等待应答多久之后重传。',
    description:
      '对一条路径一无所知时，TCP 只能假定一个往返时间。此值就是这个假定值，单位毫秒，作用于经由某块网卡的连接。往返超过 3 秒的路径（例如卫星链路）上，调大它有好处。',
    risk: '太小时，慢速路径上的连接会不必要地重传 SYN；微软只支持设为大于默认的值。',
    rangeNote:
      'KB 170359 写的是 300 到 65535 毫秒，并说明只支持调大，所以这里以 3000 为下限。Windows 2000 的页面写 0 到 0xFFFF，默认 3，单位是秒。',
    defaultNote:
      '较新的 KB 170359 写 3000 毫秒；Windows 2000 参考手册写 3（秒）。在要求毫秒的地方填 3，就是一个无效的值。',
    effectNote: restartNote,
    applicabilityNotes: {
      xp_2003: '只支持调到默认值以上。',
      vista_7_2008r2: '在 Windows 7 / Server 2008 R2 上打修补程序后由 netsh 设置：initialrto。',
      win8_2012r2: '现由 netsh 设置：initialrto，300 到 3000 毫秒。',
      win10_11_2016_2025:
        '现由 netsh 设置：initialrto，300 到 3000 毫秒。程序也可以用 SIO_TCP_INITIAL_RTO 按套接字设置。',
    },
    guideNotes: [
      '教程把它建在 Tcpip\\Parameters 下。它属于网卡，应放在 Tcpip\\Parameters\\Interfaces\\{GUID} 下；放在别处不会被读取。',
      '教程说默认 3 秒，却没有说明值的单位。应按毫秒填写。',
    ],
    recommendationReasons: {
      'load-test-client': '已被 netsh 取代，而且对端口耗尽没有帮助。',
      'windows-defaults': notCreated,
    },
  },
  TcpAckFrequency: {
    summary: '最多收到多少个段就必须发送一次 ACK。',
    description:
      'Windows 会把 ACK 稍微压后，希望随数据一起发送，或一次确认两个段（延迟确认）。设为 1 时每个段都立即确认，去掉这段延迟：对于收发小消息并逐条等待应答的程序有帮助，尤其是对端启用了 Nagle 算法时。较大的值可以在大批量传输时少发 ACK。',
    risk: '设为 1 会让该网卡上每个 TCP 连接多发报文、多耗 CPU。微软建议没有研究过自己的环境就不要改。值过大则会让发送方停顿。',
    rangeNote:
      'KB 328890：0 到 255，其中 0 无效，按 2 处理。某厂商的说明写 1 到 3。RFC 1122 要求至少每两个满长段确认一次。',
    defaultNote: 'KB 328890 中的延迟为 200 毫秒；Windows 10 和 11 的实际输出按模板不同显示为 40 或 10 毫秒。',
    effectNote: unknownEffectNote,
    applicabilityNotes: {
      xp_2003: '需要 KB 815230 修补程序。',
      vista_7_2008r2: '页面没有点名，但前后的版本都列出了。',
      win8_2012r2: 'KB 328890 的适用列表里有 Server 2012 R2。',
      win10_11_2016_2025:
        'KB 328890 适用于 Windows 10；Windows 11 24H2 的启动跟踪也显示它在每块网卡下被读取。写在 Interfaces 项本身则无效。服务器版还可以按模板设置（DelayedAckFrequency）。',
    },
    valueLabels: { 0: '无效，按 2 处理' },
    guideNotes: [
      '教程在同一节里给出两个范围：0 到 255 是微软的；1 到 13 在微软的页面上找不到。推荐的 5 和 13 也一样。',
      '教程建议在大批量传输时调小此值来减少 ACK；要减少 ACK，应当调大。',
      '教程推荐百兆网络设 5，千兆网络设 13；英文译本两处都写成了千兆。',
      '这里把教程要写入的值取为 13，即千兆网络的数值。',
    ],
    recommendationReasons: {
      'load-test-client': '不会释放任何端口。只有在测小消息的时延，并且确认看到的就是延迟确认时，才设为 1。',
      'windows-defaults': notCreated,
    },
  },
  TcpDelAckTicks: {
    summary: 'ACK 最多可以压后多久，以 100 毫秒为单位。',
    description:
      '某块网卡的延迟确认（见 TcpAckFrequency）定时器：2 表示 200 毫秒，0 表示不延迟，6 是最长的 600 毫秒。',
    risk: '微软：没有仔细研究过就不要修改。设为 0 时每个段都会发送 ACK。',
    effectNote: unknownEffectNote,
    applicabilityNotes: {
      xp_2003: '文档只针对 Windows 2000；XP 和 Server 2003 也读取它只是推断。',
      win10_11_2016_2025:
        'Windows 11 24H2 的启动跟踪显示会读取这个名称；是否起作用没有测过。服务器版可以按模板设置该时间（DelayedAckTimeoutMs）。',
    },
    recommendationReasons: {
      'load-test-client': '不会释放任何端口，在现在的 Windows 上效果未知。',
      'windows-defaults': notCreated,
    },
  },
  TcpNoDelay: {
    summary: '据说可以为某块网卡关闭 Nagle 算法。多半没有任何作用。',
    description:
      'Nagle 算法把多次小的写入合成一个段。在 Windows 上，由程序自己对套接字用 TCP_NODELAY 关闭它；许多 Web 服务器、浏览器和压测工具本来就这样做。没有任何文档记载 Tcpip 服务有这个注册表值。微软只在消息队列（Message Queuing）的另一个注册表项下记载了这个名称。',
    risk: '没有已知的风险，只是会让人误以为有效果。',
    rangeNote: '没有微软页面记载这个项下的这个值。',
    defaultNote: '没有文档。',
    effectNote: '未知，连是否生效都存疑。',
    applicabilityNotes: {
      xp_2003: '许多教程都在转述，没有一份有依据。',
      vista_7_2008r2: '许多教程都在转述，没有一份有依据。',
      win8_2012r2: '许多教程都在转述，没有一份有依据。',
      win10_11_2016_2025:
        'Windows 11 24H2 的启动跟踪显示每块网卡下会读取 TcpAckFrequency 和 TcpDelAckTicks，但没有这个名称。该跟踪并不完整，因此只是线索，不是证明。',
    },
    valueLabels: { 0: '关', 1: '开' },
    recommendationReasons: {
      'load-test-client': '就目前所知只是安慰剂；压测工具自己会设置 TCP_NODELAY。',
      'windows-defaults': notCreated,
    },
  },
  MTU: {
    summary: '一块网卡发送的最大报文长度。',
    description:
      '覆盖介质本身的值（以太网为 1500 字节）。途中有隧道占用每个报文若干字节、而路径 MTU 发现又不起作用时有用。大于介质 MTU 的值会被忽略。',
    risk: '太小会损失吞吐量。太大，或与邻居不一致，报文会无声无息地丢失：连接能建立，随后却卡住。',
    rangeNote:
      'KB 314053：从 68 到介质的 MTU。TCPilot 接受 576（每台 IPv4 主机都必须能接收）到 9014（巨型帧）。',
    defaultNote: '0xFFFFFFFF 表示介质自身的 MTU。',
    effectNote: restartNote,
    applicabilityNotes: {
      vista_7_2008r2: '推定有效；netsh 可以分别为 IPv4 和 IPv6 设置。',
      win8_2012r2: '推定有效；netsh 可以分别为 IPv4 和 IPv6 设置。',
      win10_11_2016_2025:
        'Windows 11 24H2 的启动跟踪显示每块网卡下会读取它；实际效果没有测过。用 netsh 设置则立即生效。',
    },
    valueLabels: { 4294967295: '介质自身的 MTU' },
    recommendationReasons: {
      'load-test-client': '与端口无关；设错还会毁掉测试。',
      'windows-defaults': notCreated,
    },
  },
} satisfies Record<(typeof interfaceParameters)[number]['id'], ParameterText>;
