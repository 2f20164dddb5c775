import type { Texts } from '../texts';

export const capacityWays = {
  title: {
    'reuse-connections': '减少新建连接',
    'server-closes-first': '让服务器先关闭连接',
    'more-source-addresses': '使用多个本地地址',
    'wider-range': '扩大动态端口范围',
    'shorter-time-wait': '缩短 TIME_WAIT',
    'range-and-time-wait': '两者并用：端口范围与 TIME_WAIT',
  },
  how: {
    'reuse-connections':
      '每个连接承载 {{requests}} 个或更多请求，新建连接的速率就能降到端口可支撑的水平。Keep-Alive 和连接复用在压测工具中设置。',
    'server-closes-first':
      'TIME_WAIT 留在先关闭的一方。若由服务器先关闭，本机端口便不会被占用，TIME_WAIT 改由服务器承担。可在响应中返回 “Connection: close”，或让服务器的 keep-alive 超时短于客户端。',
    'more-source-addresses':
      '使用 {{addresses}} 个本地地址，由工具把每个连接绑定到其中之一。对提出要求的程序（SO_PORT_SCALABILITY），Windows 会按地址分别计算端口；请用手头的工具实际验证。',
    'wider-range':
      '需要 {{needed}} 个可用端口。{{preset}} 提供 {{ports}} 个（{{start}}-{{end}}），立即生效。',
    'shorter-time-wait': 'TcpTimedWaitDelay 设为 {{seconds}}，重启后生效。',
    'range-and-time-wait':
      '{{preset}}：{{ports}} 个端口（{{start}}-{{end}}），TIME_WAIT {{seconds}} 秒；后者重启后生效。',
  },
  titled: '{{title}}（{{enough}}）',
  enough: '单独即可满足',
  notEnough: '单独不够',
  carried: '本机目前即可支撑每秒 {{rate}} 个新连接。',
  assumptions: {
    heading: '以上基于以下假设：',
    oneDestination: '所有连接都指向同一个服务器地址和端口；',
    oneAddress: '都从同一个本地地址发出；',
    clientCloses: '由本机先关闭连接，因此每个端口都要经历 TIME_WAIT；',
    shortConnections: '连接持续时间远短于 TIME_WAIT；正在使用的连接同样占用端口。',
  },
} satisfies Texts['capacityWays'];
