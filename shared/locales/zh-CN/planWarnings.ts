import type { Texts } from '../texts';

export const planWarnings = {
  'ignored-here': {
    ignored: '{{parameterId}}：本版 Windows 不读取它，写入后不会有任何作用。',
    superseded:
      '{{parameterId}}：在本版 Windows 上已被其他设置取代，写入后可能无效，也可能有副作用；请查看其说明。',
    partly: '{{parameterId}}：本版 Windows 只在部分情况下采用；请查看其说明。',
    unknown: '{{parameterId}}：没有文档说明本版 Windows 是否读取它。',
    'not-applicable': '{{parameterId}}：本版 Windows 没有此项。',
    honoured: '{{parameterId}}：本版 Windows 会采用。',
  },
  'before-unreadable': '{{parameterId}}：读不到当前值，因此撤销时无法恢复。',
  'cannot-go-back-exactly':
    '{{parameterId}}：netsh 无法移除设置。撤销时会写回原值，之后 Windows 会把它当作已设置的值保存。',
  'range-start-below-netsh-minimum':
    '{{parameterId}} 目前从 {{start}} 开始，低于 netsh 接受的最小值 1025，撤销时可能无法恢复该范围。',
  'excluded-ports-inside':
    '{{parameterId}}：新范围内的端口 {{start}}-{{end}} 属于排除范围，Windows 不会分配，因此不计入可用端口。',
  constraint: '{{rule}}',
  'sibling-may-follow':
    '{{parameterId}} 与 {{sibling}} 未一并设置。在部分 Windows 版本上 IPv4 与 IPv6 共用同一范围，另一个可能随之改变；撤销时会一并恢复。',
  'skipped-disconnected': '{{parameterId}}：网卡 {{adapter}} 没有 IP 地址，保持不变。',
} satisfies Texts['planWarnings'];
