import type { Texts } from '../texts';

export const validation = {
  range: {
    number: '{{min}} 至 {{max}}{{unit}}',
    stepped: '{{min}} 至 {{max}}{{unit}}，步长 {{step}}',
    choice: '{{values}} 之一',
    ports: '起始+数量：起始端口不小于 {{startMin}}，至少 {{countMin}} 个端口，最后一个端口不大于 {{endMax}}',
    unit: {
      seconds: ' 秒',
      milliseconds: ' 毫秒',
      bytes: ' 字节',
      segments: ' 个报文段',
      hops: ' 跳',
      'ticks-100ms': '（× 100 毫秒）',
      none: '',
    },
  },
  'read-only': '{{parameterId}} 只供查看，TCPilot 不会修改它。请去掉这一项。',
  'cannot-be-absent':
    '{{parameterId}} 不能为“不存在”：Windows 总有一个值。可用：{{range}}；“default”表示系统出厂值。',
  'no-documented-default':
    '没有文档说明 {{parameterId}} 在本版 Windows 上的“default”是什么。请给出具体的值：{{range}}。',
  'not-a-number': '“{{given}}”不是数字。{{parameterId}} 可用：{{range}}，十进制或以 0x 开头。',
  'not-a-choice': '{{parameterId}} 没有“{{given}}”这个取值。可用：{{range}}。',
  'not-a-port-range': '“{{given}}”不是端口范围。{{parameterId}} 可用：{{range}}，例如 10000+55536。',
  'not-an-integer': '{{value}} 不是整数。{{parameterId}} 可用：{{range}}。',
  'out-of-range': '{{value}} 超出范围。{{parameterId}} 在本版 Windows 上可用：{{range}}。',
  'off-step': '{{value}} 不在步长上。{{parameterId}} 可用：{{range}}。',
  'start-too-low': '{{value}} 的起始端口过低。{{parameterId}} 可用：{{range}}。',
  'count-too-small': '{{value}} 的端口数过少。{{parameterId}} 可用：{{range}}。',
  'end-too-high': '{{value}} 的最后一个端口是 {{end}}，过高。{{parameterId}} 可用：{{range}}。',
  'unknown-parameter': {
    plain: '没有名为“{{parameterId}}”的参数。',
    suggestion: '没有名为“{{parameterId}}”的参数。是否想写 {{suggestion}}？',
  },
  'malformed-adapter':
    '“{{adapter}}”不是网卡。请写成 {{parameterId}}@{GUID}（花括号内为网卡的 GUID），或用 {{parameterId}}@* 表示所有有 IP 地址的网卡。',
  'adapter-needed':
    '{{parameterId}} 按网卡设置。请写成 {{parameterId}}@{GUID}，或用 {{parameterId}}@* 表示所有有 IP 地址的网卡。',
  'adapter-not-expected': '{{parameterId}} 对整台机器生效，请去掉“@”部分。',
  'unknown-adapter': {
    none: '{{parameterId}}：本机没有网卡 {{adapter}}，也没有已知的网卡。',
    some: '{{parameterId}}：本机没有网卡 {{adapter}}。现有：{{known}}。',
  },
  'not-applicable': '{{family}} 上没有 {{parameterId}}，无法设置。',
  misspelt: '{{parameterId}} 是误写，Windows 从不读取，只能删除。正确名称是 {{meant}}。',
  constraint: '{{rule}}此计划会因 {{members}} 而违反这条规则，请修改其中之一。',
  'not-an-assignment': '“{{text}}”不是 ID=VALUE 的形式，例如 TcpTimedWaitDelay=30。',
  'not-json': '该文件不是 JSON。配置文件由 TCPilot 以 JSON 文本写出。',
  'not-a-profile': '该文件不是配置文件：“format”不是“tcpilot-profile”。',
  'unsupported-version': '配置文件的版本是 {{version}}，此 TCPilot 只能读取版本 1。请使用更新的 TCPilot。',
  'unknown-field': '配置文件中有未知字段“{{field}}”，请删除。',
  'bad-name': '配置文件需要“name”，长度为 1 到 100 个字符。',
  'bad-values': '配置文件需要“values”：由参数 ID 及其值组成的对象。',
  'not-a-value':
    '配置文件中 {{parameterId}} 的内容不是值。值可以是数字、文本、{"start": …, "count": …} 或 null。',
  'given-twice': '配置文件中 {{parameterId}} 出现了两次，请只保留一个。',
} satisfies Texts['validation'];
