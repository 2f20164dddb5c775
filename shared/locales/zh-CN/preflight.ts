import type { Texts } from '../texts';

export const preflight = {
  'ports-listened-on':
    '{{parameterId}}：新端口范围将覆盖正在监听的端口 {{ports}}。先启动的程序可能会占用这些端口。请更换监听端口，或在程序停止时用 netsh（add excludedportrange）保留该端口。',
  reserve: '复制保留这些端口的命令',
  'listeners-unknown': '无法得知新覆盖的 {{transport}} 端口上是否有程序在监听。继续之前请用 netstat 检查。',
  'excluded-newly-covered': '{{parameterId}}：新覆盖的端口 {{start}}-{{end}} 已被排除，不会分配给程序。',
  'exclusions-unknown': '无法得知哪些端口被排除，实际可用端口数可能更少。',
  'virtual-network-reservations':
    '发现 {{blocks}} 个各含 100 个端口的保留段，与 Hyper-V 网络服务为 WSL 2 和容器所做的保留一致。重启后它会重新保留，也可能落在新范围内。WSL 2 的镜像网络模式需要连续 4096 个空闲端口。',
  'server-role': {
    'domain-controller':
      '这是域控制器：RPC（复制、Netlogon、证书等）使用动态端口应答。只放行原范围的防火墙会使客户端断连，请先在防火墙上放行新范围。',
    'cluster-node': '这是群集节点：群集服务的 RPC 使用动态端口应答。请先在节点间的防火墙上放行新范围。',
    exchange:
      '这是 Exchange 服务器：其 RPC 服务使用动态端口应答，防火墙须放行新范围。其安装程序设置过自己的端口范围，请先与负责人确认。',
  },
  'server-role-unknown':
    '无法判断这是否为域控制器、群集节点或 Exchange 服务器。在这些服务器上，RPC 使用动态端口应答，防火墙须知道新范围。',
  typed: '请输入 {{expected}} 以确认。',
} satisfies Texts['preflight'];
