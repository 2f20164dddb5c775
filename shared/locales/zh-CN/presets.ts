import type { Texts } from '../texts';

export const presets = {
  audiences: {
    'load-tester': '面向性能测试人员',
    administrator: '面向服务器管理员',
    everybody: '面向所有人',
  },
  texts: {
    'load-test-client': {
      title: '压测客户端',
      summary: '端口耗尽之前，每秒可以建立的连接数大大增加。',
      description:
        '本机主动关闭的每个连接，都会以 TIME_WAIT 状态继续占用本地端口一段时间。压测工具不断建立短连接时，端口消耗得比释放得快，最终报“Address already in use”或“No buffer space available”。此预设把等待缩短到 30 秒，并让出站连接使用 10000 到 65535 的端口，而不只是 49152 到 65535。在 XP 和 Server 2003 上由 MaxUserPort 达到同样的目的。',
      caution:
        '监听在 9999 以上端口的服务，其端口可能被出站连接占用；已有程序监听的端口会事先列出。端口范围立即生效，TIME_WAIT 要重启后生效。在压测工具里复用连接比这一切都更有效。',
    },
    'widest-range': {
      title: '最大范围',
      summary: '同上，并用上 netsh 允许的全部端口。',
      description: '与“压测客户端”相同，但从 1025 端口开始，共 64511 个。适合专门用来产生负载的机器。',
      caution:
        '之后启动的服务可能发现端口已被占用：数据库、Web 服务器、远程桌面、RPC 等。切勿用于域控制器、群集节点或 Exchange 服务器。',
    },
    server: {
      title: '大量短连接的服务器',
      summary: '教程对服务器的建议中，当前 Windows 仍然认可的部分。',
      description:
        '由服务器主动关闭的连接 30 秒后离开 TIME_WAIT；启用保活的套接字上，失联的客户端半小时后就能被发现。在 Server 2003 上还包括 Winsock 的动态 backlog；之后的版本用不到这些值，因此会将其清除。',
      caution:
        '服务器的所有入站连接都使用同一个监听端口，不会因此耗尽端口。请先测量 TIME_WAIT 究竟是不是问题所在。安全基线可能通过策略设置 KeepAliveTime。',
    },
    'low-latency': {
      title: '低时延',
      summary: '在您选择的网卡上，每个段都立即确认。',
      description: '把 TcpAckFrequency 设为 1，去掉延迟确认。适合发一条小消息、等到应答再发下一条的程序。',
      caution:
        '这些网卡上的所有 TCP 连接都会多发报文、多耗 CPU。微软建议先研究自己的环境。何时生效没有文档说明。',
    },
    'windows-defaults': {
      title: 'Windows 默认值',
      summary: '把 TCPilot 能设置的一切恢复到 Windows 出厂的样子。',
      description:
        '删除 TCPilot 所知的每个注册表值，包括已知的误写，并把 netsh 的端口范围和 TCP 设置恢复为文档记载的默认值。这不是撤销：TCPilot 写过的内容，请在“历史”中原样撤回。',
      caution: '其他产品或策略创建的值也会被删除。例如 Exchange 就会设置其中两个。',
    },
    'as-the-guides-say': {
      title: '照搬教程',
      summary: '教程里的每个数值，一字不改，旁边是 Windows 实际如何对待它。',
      description: '用于对照：看网上的建议中，哪些您的 Windows 仍然认可，哪些被忽略，哪些已被取代。',
      caution:
        '不建议应用。其中大部分在 Windows 10 和 11 上不起作用，MaxUserPort 会以意想不到的方式移动端口范围，而 62420 也并非教程所说的 1460 的整数倍。',
    },
  },
} satisfies Texts['presets'];
