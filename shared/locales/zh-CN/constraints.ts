import type { Texts } from '../texts';

export const constraints = {
  'backlog-min-le-max': 'MinimumDynamicBacklog 不能大于 MaximumDynamicBacklog，否则队列永远增长不到最小值。',
  'backlog-needs-enable': 'EnableDynamicBacklog 不为 1 时，动态 backlog 的其余三个值都不起作用。',
  'window-needs-scaling':
    'TcpWindowSize 大于 65535 时需要窗口缩放，而当前的 Tcp1323Opts 把它关闭了。请把 Tcp1323Opts 设为 1 或 3，或改用更小的窗口。',
  'global-window-needs-scaling':
    'GlobalMaxTcpWindowSize 大于 65535 时需要窗口缩放，而当前的 Tcp1323Opts 把它关闭了。请把 Tcp1323Opts 设为 1 或 3，或改用更小的窗口。',
  'window-multiple-of-mss':
    'TcpWindowSize 应为最大报文段长度（MSS）的整数倍：以太网上为 1460 字节，启用时间戳后为 1448 字节；否则每个窗口的最后一个段都不是满长段。',
  'hash-table-power-of-two': 'MaxHashTableSize 应为 2 的幂；其他数值会被 Windows 向上取整。',
  'partitions-power-of-two': '按教程的说法，NumTcbTablePartitions 应为 2 的幂；微软没有记载任何规则。',
  'max-user-port-with-netsh-range':
    'MaxUserPort 与 netsh 的动态端口范围设置的是同一批端口，以哪个为准没有文档说明。请删除 MaxUserPort，保留端口范围。',
  'keep-alive-interval-below-time':
    'KeepAliveInterval 应小于 KeepAliveTime：重复探测的间隔应短于首次探测前的空闲时间。',
} satisfies Texts['constraints'];
