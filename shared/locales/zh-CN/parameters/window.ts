import type { windowParameters } from '../../../catalogue/parameters/window';
import type { ParameterText } from '../../parameterText';

const notCreated = 'Windows 不会创建此值。';
const xpRestart = '需要重启（KB 314053 要求在 XP 上修改这类值之后都要重启）。';

export const windowTexts = {
  TcpWindowSize: {
    summary: '固定的接收窗口大小，属于自动调优出现之前的做法。',
    description:
      '接收窗口决定对端在等待确认之前最多可以发送多少字节；吞吐量不会超过“窗口 ÷ 往返时延”，64 KB 窗口在 10 ms 时延下约为 52 Mbit/s。在 Windows 2000、XP 和 Server 2003 上由此值设定。Vista 起，每个连接的窗口在运行中自动调整（接收窗口自动调优），不再读取此值。它与端口耗尽无关。',
    risk: '在 XP 和 Server 2003 上，它会覆盖随介质自适应的默认值；设得过小会拖慢所有传输，大于 65535 则必须开启窗口缩放（Tcp1323Opts 为 1 或 3）。在 Vista 及以后版本上没有作用，只会误导看到它的人。',
    rangeNote:
      'XP 最大为 65535。Windows 2000 和 Server 2003 最大为 0x3FFFFFFF；KB 224829 写的是 0x3FFFC000，即 65535 × 2^14，这是窗口缩放能表示的最大值。取值应为 MSS 的整数倍：以太网为 1460，启用时间戳时为 1448。',
    defaultNote:
      '取以下几项的最小值：65535、GlobalMaxTcpWindowSize、MSS 的四倍、16384 向上取整到 MSS 的整数倍；以太网上为 17520（12 × 1460）。XP 的页面写的是 8760（6 × 1460）。',
    defaultConditions: { ethernet: '以太网' },
    effectNote: '需要重启。',
    applicabilityNotes: {
      vista_7_2008r2: '已由接收窗口自动调优取代；微软将其列为不再支持。',
      win8_2012r2: '与 Vista 相同，被忽略。',
      win10_11_2016_2025:
        '微软点名将其列为被忽略的值。另一个页面 KB 224829 虽标注适用于“Windows 10”且仍在介绍它，但内容出自 Windows 2000 时代。',
    },
    guideNotes: [
      '教程称 62420 是低于 64 KB 的 1460 的最大整数倍。它并不是整数倍：62420 ÷ 1460 = 42.75。最大的是 64240 = 44 × 1460。',
      '范围 0-65535 只适用于 XP；Windows 2000 和 Server 2003 允许到约 1 GB。',
      '教程也向 Windows 7 推荐此值，而 Windows 7 会忽略它。',
      '启用窗口缩放后教程推荐 256960，这确实是 1460 的整数倍（176 倍）。',
    ],
    recommendationReasons: {
      'load-test-client': 'Vista 起被忽略；在更早的系统上，固定窗口对短连接也没有好处。',
      'windows-defaults': notCreated,
    },
  },
  GlobalMaxTcpWindowSize: {
    summary: '自动调优出现之前，程序可以申请的最大接收窗口。',
    description:
      '在 Windows 2000、XP 和 Server 2003 上，它限制程序为套接字申请的窗口大小；如果在网卡上设置了 TcpWindowSize，则以后者为准。Vista 起由自动调优决定。',
    risk: '低。在旧系统上，上限过小会拖慢远距离传输；Vista 起没有作用。',
    defaultNote: '文档所载为 Windows 2000 的默认值。',
    defaultConditions: { ethernet: '以太网', 'other-media': '其他介质' },
    effectNote: xpRestart,
    applicabilityNotes: {
      xp_2003: '见于 Server 2003 的 TcpWindowSize 页面；网卡上设置的 TcpWindowSize 优先。',
      vista_7_2008r2: '推断：微软的“不再支持”清单没有点它的名，但该页面说明接收窗口已不能再通过注册表设置。',
      win8_2012r2: '推断，与 Vista 相同。',
      win10_11_2016_2025: '推断，与 Vista 相同。',
    },
    recommendationReasons: {
      'load-test-client': '与端口和 TIME_WAIT 无关。',
      'windows-defaults': notCreated,
    },
  },
  Tcp1323Opts: {
    summary: 'XP 和 Server 2003 上的窗口缩放与时间戳（RFC 1323，现为 RFC 7323）。',
    description:
      '第 0 位允许连接使用大于 64 KB 的接收窗口；第 1 位在每个报文段中加入时间戳，使往返时延估计更准确，并防止序列号回绕。两者都在 SYN 中逐连接协商，彼此独立。Vista 起，窗口缩放由自动调优级别决定，时间戳则有单独的 netsh 设置。',
    risk: '时间戳使每个报文段增加 12 字节。经过 NAT 时，跨客户端比较时间戳的服务器（启用 tcp_tw_recycle 的旧版 Linux）会丢弃部分客户端的 SYN。关闭窗口缩放后，远距离传输每个往返最多只能传 64 KB。',
    effectNote: xpRestart,
    applicabilityNotes: {
      vista_7_2008r2: '推断：两项功能现在都由 netsh 设置。注册表值是否仍被读取，没有文档说明。',
      win8_2012r2: '推断：两项功能现在由 netsh 和 Set-NetTCPSetting 设置。',
      win10_11_2016_2025:
        '推断：文档中时间戳的开关是 Set-NetTCPSetting 或 netsh，默认关闭。Windows 11 24H2 的启动跟踪中没有读取此值的记录，但已知该跟踪并不完整。',
    },
    valueLabels: {
      0: '两者都关闭',
      1: '只启用窗口缩放',
      2: '只启用时间戳',
      3: '两者都启用',
    },
    guideNotes: [
      '教程说默认值是 0；微软关于 Windows 2000 和 Server 2003 的页面写的是 3。',
      '教程先说窗口缩放可以不开时间戳，接着又说双方都启用窗口缩放和时间戳才有效。这两个选项其实互相独立。',
      '教程没有给出要设置的数值；按其文意应为 3（两者都启用）。',
    ],
    recommendationReasons: {
      'load-test-client': '对端口和 TIME_WAIT 没有影响；Vista 起已由 netsh 取代。',
      'windows-defaults': notCreated,
    },
  },
  SackOpts: {
    summary: '选择性确认（SACK）：丢包后只重传缺失的部分。',
    description:
      '启用 SACK 后，接收方会告知哪些数据块已经收到，一个窗口内的多处丢包可以在一个往返内修复。文档所涉版本默认开启，在正常的网络上没有理由关闭它。',
    risk: '设为 0 会使丢包恢复变慢。',
    effectNote: xpRestart,
    applicabilityNotes: {
      vista_7_2008r2: '没有文档说明。',
      win8_2012r2: '没有文档说明。',
      win10_11_2016_2025:
        '没有文档说明。Windows 11 24H2 的启动跟踪显示系统读取的是另一个名称 TcpSack，而它同样没有文档。',
    },
    valueLabels: { 0: '关闭', 1: '开启' },
    recommendationReasons: {
      'load-test-client': '在有文档的版本上默认已开启。',
      'windows-defaults': notCreated,
    },
  },
  EnableWsd: {
    summary: '网络似乎不支持窗口缩放时，允许 Windows 自行放弃使用（窗口缩放试探法）。',
    description:
      '一些老旧的防火墙和路由器会破坏窗口缩放选项。启用试探法后，Windows 7 和 8 在某个网络上遇到问题时会自行限制窗口缩放，表现为实际的自动调优级别与配置的不一致。组策略“Set Window Scaling Heuristics State”写入的就是此值。',
    risk: '低。设为 0 后，即使路径上有不兼容的设备，也始终使用窗口缩放。',
    defaultNote: '未经修改时试探法为开启。',
    applicabilityNotes: {
      xp_2003: 'XP 和 Server 2003 没有自动调优，也没有这种试探法。',
      vista_7_2008r2: '由组策略写入；netsh int tcp set heuristics 的作用相同。',
      win8_2012r2: '由组策略写入；netsh int tcp set heuristics 的作用相同。',
      win10_11_2016_2025:
        'netsh 参考文档说明该试探法已不使用、没有作用，但组策略仍把 Windows 10 列为适用版本。',
    },
    valueLabels: { 0: '试探法关闭', 1: '试探法开启' },
    recommendationReasons: {
      'load-test-client': '对端口和 TIME_WAIT 没有影响。',
      'windows-defaults': notCreated,
    },
  },
} satisfies Record<(typeof windowParameters)[number]['id'], ParameterText>;
