import type { portParameters } from '../../../catalogue/parameters/ports';
import type { ParameterText } from '../../parameterText';
import { portRangeTexts } from './portRanges';

export const portTexts = {
  TcpTimedWaitDelay: {
    summary: '连接关闭后在 TIME_WAIT 状态停留多久，其端口才能再次用于同一目标。',
    description:
      '先发起关闭的一方会让连接停留在 TIME_WAIT，避免旧连接迟到的报文被当成新连接的报文。在此期间，同一本地端口不能再连接同一个远端地址和端口。因此，对单一目标频繁建立短连接的压测客户端，每秒新建连接数的上限等于“动态端口数 ÷ 该时间”：按文档所载默认值，16384 ÷ 120 秒，约每秒 136 个。该值对整台机器的所有连接生效，而不是只针对某个程序。对服务器来说，只有由服务器主动关闭连接时才有帮助；若由客户端先关闭，TIME_WAIT 就在客户端一侧。',
    risk: '时间过短时，旧连接滞留在网络中的报文段可能混入四元组相同的新连接。30 秒是所有 Windows 版本文档都认可的最小值；2–29 秒在有丢包或绕路的网络上余量很小，任何预设都不会使用。由对端先关闭的连接完全不受此值影响。',
    rangeNote:
      '从 Windows 8.1 / Server 2012 R2 起，文档给出的最小值是 2 秒，但只见于一个微软页面（BizTalk 指南）。Windows 8 / Server 2012 及更早版本为 30 秒。Server 2003 的一个页面写的是 0-300，同时期其他页面都写 30。',
    defaultNote:
      '微软自己的文档互相矛盾。120 秒：XP 的 KB 314053 与 Server 2003 注册表参考，以及涵盖其后各版本的 BizTalk 指南；有人在 Server 2019 上观察到约 120 秒。240 秒：Windows 10 的端口耗尽排查页面（2025 年修订）和 Server 2003 安全指南，部分厂商沿用此说。240 秒是 NT 4 和 Windows 2000 的默认值。XP 与 Server 2003 另有独立的 IPv6 协议栈，仍为 240 秒。60 秒不是 Windows 默认值，而是 Exchange 2007 和 SBS 2008 安装程序写入的。',
    effectNote: '需要重启系统；重启之前仍按旧值执行。',
    applicabilityNotes: {
      vista_7_2008r2:
        '有效。微软关于 BizTalk 脚本的页面另外指出，这类注册表设置在 Server 2008 上没有带来明显收益；那里说的是吞吐量，而不是处于 TIME_WAIT 的端口数。',
      win10_11_2016_2025:
        '文档给出的范围涵盖“8.1 / 2012 R2 及以后”；IBM 和 Oracle 仍推荐此值，也有人报告重启后 TIME_WAIT 条目减少。未找到在 Windows 10 或 11 上的受控测量，IPv6 连接是否遵循此值也没有文档说明。请在修改前后各测一次。',
    },
    guideNotes: [
      '三份教程在同一节里既写范围 0-300，又说最小值是 30。0 出自 Server 2003 的一个页面；实际最小值是 30 秒，Windows 8.1 / Server 2012 R2 起为 2 秒，而这一点没有一份教程提到。',
      '默认值 240 秒（4 分钟）属于 NT 4 和 Windows 2000。其中一份教程谈的是 XP，而 KB 314053 给 XP 的默认值是 120 秒。对 Windows 10，微软两个数字都写过。',
      '有一份教程把名称写成 TCPTimeWaitDelay，少了 Timed 末尾的 d。Windows 不会读取这个名称的值。',
    ],
    recommendationReasons: {
      'load-test-client':
        '是文档所载 120 秒的四分之一：默认端口数下，对单一目标每秒约 546 个新连接，而不是 136 个；端口数为 55536 时约 1851 个。如果测试场景允许，HTTP keep-alive 的收益更大。',
      server: '主动关闭连接的服务器释放连接的速度提高到四倍，而且 30 秒是所有版本文档都认可的最小值。',
      'windows-defaults': 'Windows 不会创建此值；没有它时使用系统内置的时间。',
    },
  },
  MaxUserPort: {
    summary: '分配给出站连接的最大端口号，只用于 XP 和 Server 2003。',
    description:
      '在 Windows 2000、XP 和 Server 2003 上，出站连接的本地端口从 1024（有的页面写 1025）分配到此值为止：默认 5000，可用端口不足 4000 个，繁忙的客户端会报 WSAENOBUFS（10055）。Vista 起改用由 netsh 设置的动态端口范围 49152-65535。但此值在新系统上并非无害：有人在 Windows 11 上实测，只要它存在，系统就从 1024 分配到此值，而不再使用原来的范围。',
    risk: '在 Vista 及以后版本上，它把范围起点降到 1024，比 netsh 自己允许的最小值还低 1，出站连接可能抢先占用稍后才启动的服务的端口；WSL2 镜像网络模式会报错 0x8007054f。如果同时还保存了 netsh 范围，以哪个为准没有文档说明。Exchange 要求此处为 60000：在 Exchange 服务器上删除之前请先确认。',
    rangeNote: '设为 65534 时可用端口为 1024-65534，共 64511 个。',
    defaultNote:
      'KB 196271 从 1024 算起，KB 929851 从 1025 算起，即 3977 或 3976 个端口。安全更新 MS08-037 之后，Server 2003 的行为更接近 Vista。Vista 及以后版本默认没有此值；Exchange 安装程序要求 60000。',
    effectNote: '需要重启（KB 196271）。Windows 11 是否也需要重启，只是推测，未经证实。',
    applicabilityNotes: {
      vista_7_2008r2:
        '微软要求改用 netsh。“存在时仍起作用”是推断：KB 929851 记载 Server 2008 上 Exchange 2007 的端口范围为 1025-60000，而 Exchange 会把 MaxUserPort 设为 60000。',
      win8_2012r2: '没有直接资料，推测与前后版本行为一致。',
      win10_11_2016_2025:
        '已被 netsh 取代，但存在时仍起作用：在 Windows 11 上，设为 65534 后范围从 49152 + 16384 变为 1024 + 64511；GitHub 的一个构建镜像在安装 Visual Studio 后也出现同样的数字。另外还见过 TCP 为 1024 + 13977、UDP 不变的机器，原因不明。',
    },
    guideNotes: [
      '范围和默认值对 Windows 2000、XP 和 Server 2003 是正确的。三份教程声称同样适用于 Windows 7，而微软在该版本上要求改用动态端口范围。',
    ],
    recommendationReasons: {
      'load-test-client':
        '在 XP 和 Server 2003 上，这是增加可用端口的唯一办法。Vista 及以后版本上不应存在此值，请改设动态端口范围。',
      server: '在 Vista 及以后版本上不应存在，因为它会把服务使用的端口划入动态端口范围。',
      'windows-defaults': 'Windows 不会创建此值。',
    },
  },
  ...portRangeTexts,
  StrictTimeWaitSeqCheck: {
    summary: '只在优化脚本里出现、没有任何文档的名称。',
    description:
      '一些脚本把它与 TcpTimedWaitDelay 一起设置，并声称没有它后者不生效。没有找到微软的相关页面，而且有人报告不设它 TcpTimedWaitDelay 也照样生效。列在这里，是为了让您在机器上遇到脚本或同事留下的这个值时能认出它。',
    risk: '是否有作用、有什么作用都不清楚。说不清道理的值不要设置。',
    rangeNote: '脚本里写的是 0 和 1，没有文档给出范围。',
    applicabilityNotes: {
      vista_7_2008r2: '属于传言：仅有一位代码评审者这样说，没有任何文档。',
      win8_2012r2: '属于传言：仅有一位代码评审者这样说，没有任何文档。',
      win10_11_2016_2025:
        '属于传言：某代码评审者声称 TcpTimedWaitDelay 需要它，另一份报告则与之相反。Windows 11 24H2 的启动跟踪中没有读取它的记录，但已知该跟踪并不完整。',
    },
    valueLabels: { 0: '关闭', 1: '开启' },
    recommendationReasons: {
      'load-test-client': '没有文档，而且不设它 TcpTimedWaitDelay 也被观察到生效。',
      'windows-defaults': 'Windows 不会创建此值。',
    },
  },
  TcpNumConnections: {
    summary: '同时存在的 TCP 连接数上限。',
    description:
      '文档只涉及 XP：最多允许打开这么多连接。默认值同时也是最大值，超过一千六百万，因此设置它只会降低一个本来就没人会碰到的上限。虽然名字看上去相关，但它解决不了 WSAENOBUFS（10055）。',
    risk: '设得过小，会让本来能成功的连接失败。',
    rangeNote: '最大值为 0xFFFFFE。',
    applicabilityNotes: {
      win10_11_2016_2025:
        '没有文档说明。Windows 11 24H2 的启动跟踪中没有读取它的记录，但已知该跟踪并不完整。',
    },
    recommendationReasons: {
      'load-test-client': '默认值已经是最大值，设置它只会减少可用连接数。',
      'windows-defaults': 'Windows 不会创建此值。',
    },
  },
} satisfies Record<(typeof portParameters)[number]['id'], ParameterText>;
