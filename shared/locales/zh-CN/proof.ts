import type { Texts } from '../texts';

export const proof = {
  begins: '最多向 127.0.0.1 建立 {{count}} 个短连接，最长 {{seconds}} 秒。按 Ctrl+C 可提前结束。',
  verdict: {
    exhausted: '已耗尽：本机的本地端口用完了。',
    'not-exhausted': '未耗尽：每个连接都分配到了本地端口。',
  },
  counts: '{{seconds}} 秒内尝试 {{attempted}} 个连接，成功 {{connected}} 个。',
  error: '{{code}}：{{count}}',
  timeWait: '同时处于 TIME_WAIT 的套接字最多 {{count}} 个',
  remains: '每个连接的端口会在 TIME_WAIT 中保留一段时间，在此之前其他程序可用的端口会变少。',
  remain_one:
    '仍有 {{count}} 个套接字处于 TIME_WAIT，其端口最长还会被占用 {{seconds}} 秒，在此之前其他程序无法使用。',
  remain_other:
    '仍有 {{count}} 个套接字处于 TIME_WAIT，其端口最长还会被占用 {{seconds}} 秒，在此之前其他程序无法使用。',
  measures: '测试前已关闭一个连接，用于实测它在 TIME_WAIT 中停留多久，最长 300 秒。',
  waiting: '{{seconds}} 秒后仍处于 TIME_WAIT……',
  measured: '用一个已关闭的连接实测 TIME_WAIT：{{atLeast}} 到 {{atMost}} 秒之间',
  notMeasured: {
    'no-table': '未能实测 TIME_WAIT：无法读取套接字表。',
    'never-seen': '未能实测 TIME_WAIT：已关闭的连接从未进入该状态。',
    'no-port': '未能实测 TIME_WAIT：没有可用端口来建立连接。',
    'still-there': 'TIME_WAIT 未测到结束：{{atLeast}} 秒后已关闭的连接仍处于该状态。',
    cancelled: 'TIME_WAIT 未测到结束：已取消，此时至少持续了 {{atLeast}} 秒。',
  },
  reckoned: {
    measured: '按实测的 TIME_WAIT {{seconds}} 秒计算。',
    read: '按注册表中的 TIME_WAIT {{seconds}} 秒计算；该值在设置后的下一次重启起生效。',
    assumed: '按文档给出的 TIME_WAIT {{seconds}} 秒计算；加 --measure-time-wait 可实测。',
  },
  ports: '本地端口 {{start}} 到 {{end}}：测试前有 {{free}} 个空闲。',
  predicted: {
    exhausted: '预测：建立 {{count}} 个连接后耗尽。',
    'not-exhausted': '预测：不会耗尽。',
    reused: '预测：无法预测，因为此系统会重新分配处于 TIME_WAIT 的端口 (net.ipv4.tcp_tw_reuse)。',
    impossible: '预测：无法预测，因为空闲端口数或 TIME_WAIT 未知。',
  },
  sustained: '{{ports}} 个空闲端口 / TIME_WAIT {{seconds}} 秒 = 每秒可持续新建 {{rate}} 个连接。',
  lasts: {
    until: '若以每秒 {{rate}} 个连接继续，空闲端口可用 {{lastsSeconds}} 秒。',
    ever: '若以每秒 {{rate}} 个连接继续，空闲端口不会用完。',
    sustained: '按本次测试中每个连接占用的端口计算，本机每秒可持续新建 {{rate}} 个连接。',
  },
  assumptionsHeading: '前提：',
  assumptions: {
    'one-destination': '所有连接都从同一个本地地址发往同一个远程地址和端口。',
    'client-closes': '由客户端先关闭连接，因此 TIME_WAIT 留在客户端。',
    'nobody-else': '测试期间没有其他程序占用或释放端口。',
    'no-reuse': '处于 TIME_WAIT 的端口不会被重新分配。',
    loopback: '环回比任何网络都快，因此只检验端口，不检验网络或服务器。',
    'socket-calls':
      '套接字调用方式与 Node.js 相同：由系统选择端口，不设置 SO_LINGER，同时进行 8 个连接。自行选择端口或设置 SO_REUSEADDR、SO_LINGER 的程序，结果可能不同。',
  },
  before: {
    unreadable: '无法读取 {{path}}：{{detail}}',
    'not-evidence': '{{path}} 不是此版本支持的 JSON 取证单。',
    'without-proof': '{{path}} 是不含测试结果的取证单。',
    'needs-report': '--before 须与 --report FILE 一起使用。',
  },
  numberSyntax: '{{option}} 需要大于 0 的数；"{{given}}" 不是。',
  thisComputer: '测试只在本机上进行，请去掉 --machine。',
  rangeUnknown: '无法读取此系统的动态端口范围，因此不知道空闲端口的一半是多少。请用 --connections N 指定。',
} satisfies Texts['proof'];
