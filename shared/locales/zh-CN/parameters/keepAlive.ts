import type { keepAliveParameters } from '../../../catalogue/parameters/keepAlive';
import type { ParameterText } from '../../parameterText';

const effectNote = '需要重启（KB 314053 要求在 XP 上修改这类值之后都要重启）。';

export const keepAliveTexts = {
  KeepAliveTime: {
    summary: '连接空闲多久之后，Windows 开始探测对端是否还在。',
    description:
      '只有程序启用了保活（SO_KEEPALIVE）的套接字才会被探测；否则无论此值是多少都不会发生任何事。空闲达到该时间后发出探测报文，若一直没有应答就断开连接。时间短一些，可以更早发现失联的客户端，也能让防火墙和 NAT 设备上的表项不过期。它不是 HTTP keep-alive（让连接留给下一个请求复用），也不会释放处于 TIME_WAIT 的端口。',
    risk: '时间过短，每个空闲连接都会增加流量和唤醒次数，短暂中断时还可能断开原本能恢复的连接。安全基线（MSS、CIS）会通过策略设置它，修改后会被策略再次写回。',
    rangeNote: '最大为 0xFFFFFFFF，约 49 天。',
    defaultNote: '两小时，正是 RFC 1122 允许的最小默认值。',
    effectNote,
    applicabilityNotes: {
      win10_11_2016_2025:
        '微软把它列为系统级默认值，没有限定版本。程序可以按套接字覆盖：SIO_KEEPALIVE_VALS，或 Windows 10 1709 起的 TCP_KEEPIDLE。',
    },
    guideNotes: [
      '默认值与微软一致。教程没有提到：程序不启用 SO_KEEPALIVE，就不会有任何作用。',
      '失联的对端要在 30 分钟再加上探测时间之后才会被发现：按 Vista 以来的默认值共 1810 秒。',
    ],
    recommendationReasons: {
      'load-test-client': '目标失联时压测客户端自己会知道；此值不会释放任何端口。',
      server: '在启用保活的套接字上，半小时就能发现失联的客户端，而不是两小时。数值取自教程。',
      'windows-defaults': 'Windows 不会创建此值；没有它时为两小时。',
    },
  },
  KeepAliveInterval: {
    summary: '保活探测没有得到应答时，隔多久再发下一个。',
    description:
      '第一个探测（见 KeepAliveTime）没有应答时，按此间隔继续探测。在 XP 和 Server 2003 上，探测次数由 TcpMaxDataRetransmissions 决定；Vista 起固定为 10 次，注册表无法修改。按默认值，KeepAliveTime 之后再过约 10 秒即可发现失联的对端。',
    risk: '低。间隔太短，短暂中断就会断开连接；太长则更晚发现失联的对端。应远小于 KeepAliveTime。',
    rangeNote: '最大为 0xFFFFFFFF，约 49 天。',
    effectNote,
    applicabilityNotes: {
      xp_2003: '探测次数由 TcpMaxDataRetransmissions 决定，默认 5 次，最多 255 次。',
      vista_7_2008r2: '固定探测 10 次。',
      win8_2012r2: '固定探测 10 次。',
      win10_11_2016_2025: '固定探测 10 次；Windows 10 1703 起程序可以按套接字设置（TCP_KEEPCNT）。',
    },
    guideNotes: [
      '默认值与微软一致。“探测次数超过 TcpMaxDataRetransmissions 就放弃连接”只适用于 Server 2003 及更早版本；Vista 起固定为 10 次。',
    ],
    recommendationReasons: {
      'load-test-client': '不会释放端口，也不会加快任何事情。',
      'windows-defaults': 'Windows 不会创建此值；没有它时为 1 秒。',
    },
  },
} satisfies Record<(typeof keepAliveParameters)[number]['id'], ParameterText>;
