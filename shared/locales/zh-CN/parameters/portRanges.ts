import type { portRangeParameters } from '../../../catalogue/parameters/portRanges';
import type { ParameterText } from '../../parameterText';

const rangeNote =
  'netsh 的文档规定：起始端口不小于 1025，端口数不少于 255，结束端口不超过 65535；PowerShell 页面则允许起始端口为 1-65535。有些机器显示起始端口为 1024，netsh 能列出它，却不接受把它设回去。';
const defaultNote =
  '49152-65535 是永远不会分配给任何服务的端口段（RFC 6335）。XP 和 Server 2003 没有这项设置，那里的范围到 MaxUserPort 为止。';
const effectNote =
  '立即生效，重启后仍然保留。已有连接的端口不变。微软正是在“不便重启”的情况下建议使用此命令。';
const xpNote = '没有对应的 netsh 命令，请使用 MaxUserPort。';
const defaultsReason = 'Windows 自 Vista 以来的默认范围。';

function tcpRangeText(ip: string, own: Partial<ParameterText>) {
  return {
    summary: `${ip} 上出站 TCP 连接使用的本地端口范围。`,
    description: `每个出站连接都需要一个本地端口，Windows 从这个范围里分配。连接打开期间端口一直被占用；如果由本机先关闭，TIME_WAIT 期间也仍然占用。范围用尽时 connect() 报 WSAENOBUFS（10055）或 WSAEADDRINUSE（10048），在 Java 中是 “No buffer space available” 或 “Address already in use: connect”。端口数增加多少倍，每秒新建连接数的上限就提高多少倍。只接受连接的服务器用不着更多端口；反向代理或要访问后端的应用服务器则需要。${ip} 与另一 IP 版本的范围可能联动：微软各页面说法不一，因此修改后两者都会回读。`,
    risk: `起始端口过低，会把服务使用的端口划入范围：出站连接可能在服务启动之前抢占其端口，只放行 49152-65535 的 RPC 防火墙规则也不再匹配。请保留这些端口，或从它们之上开始。Hyper-V、WSL 和容器会在范围内预留端口段（“netsh int ${ip.toLowerCase()} show excludedportrange protocol=tcp”）；WSL2 镜像网络模式需要 4096 个连续的空闲端口。在构建容器镜像时设置的范围不会保留。`,
    rangeNote,
    defaultNote,
    effectNote,
    applicabilityNotes: { xp_2003: xpNote },
    recommendationReasons: {
      'load-test-client':
        '从 10000 起共 55536 个端口，每秒新建连接数上限是默认值的 3.4 倍，同时把 1025-9999 留给各种服务。配合 TcpTimedWaitDelay 30，对单一目标每秒约 1851 个新连接。',
      'windows-defaults': defaultsReason,
    },
    ...own,
  } satisfies ParameterText;
}

function udpRangeText(ip: string) {
  return {
    summary: `${ip} 上程序未指定端口的 UDP 套接字使用的本地端口范围。`,
    description: `DNS 查询、QUIC（HTTP/3）、syslog 等数据报从这个范围的端口发出。UDP 没有 TIME_WAIT：套接字一关闭端口就可用，所以端口用尽意味着有程序同时占着成千上万个套接字。TCP 压测不需要修改它；HTTP/3 或 DNS 压测可能需要。范围大且端口随机，还能使伪造 DNS 应答更加困难。`,
    risk: `起始端口过低，可能占用 UDP 服务稍后要用的端口；范围过小，端口号更容易被猜中。Hyper-V、WSL 和容器会预留端口段（“netsh int ${ip.toLowerCase()} show excludedportrange protocol=udp”）。在构建容器镜像时设置的范围不会保留。`,
    rangeNote,
    defaultNote,
    effectNote,
    applicabilityNotes: { xp_2003: xpNote },
    recommendationReasons: { 'windows-defaults': defaultsReason },
  } satisfies ParameterText;
}

export const portRangeTexts = {
  'DynamicPortRange.ipv4.tcp': tcpRangeText('IPv4', {
    guideNotes: [
      '教程要求执行命令后重启。其实不需要，新范围立即生效。',
      '1025 起 58976 个端口，到 60000 结束。这是 Exchange 服务器的范围，并不是最大的；最大是 1025 + 64511。',
      '教程中还有把端口数设为 300 的命令，那是为了重现故障，不要照抄。',
      '教程说系统通常从 1024 起分配动态端口；对 Windows 而言，自 Vista 起已不是这样。',
    ],
  }),
  'DynamicPortRange.ipv4.udp': udpRangeText('IPv4'),
  'DynamicPortRange.ipv6.tcp': tcpRangeText('IPv6', {}),
  'DynamicPortRange.ipv6.udp': udpRangeText('IPv6'),
} satisfies Record<(typeof portRangeParameters)[number]['id'], ParameterText>;
