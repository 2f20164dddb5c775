import type { Texts } from '../texts';

export const machineErrors = {
  'access-denied': 'Windows 拒绝访问 {{subject}}。请以管理员身份运行 TCPilot。（{{detail}}）',
  'command-failed': '{{subject}} 执行失败：{{detail}}',
  timeout: '{{subject}} 超时未响应，已被终止。（{{detail}}）',
  'read-only': '{{subject}} 不可写。（{{detail}}）',
  'changed-meanwhile':
    '{{subject}} 在此期间被其他程序修改过，未作任何覆盖。请重新扫描并重新生成计划。（{{detail}}）',
  disk: '磁盘无法写入 {{subject}}：{{detail}}',
  'blocked-by-policy':
    '本机策略禁止了 {{subject}}（{{detail}}）。请联系管理员，或使用其指定的工具下发该修改。',
  'not-in-capture':
    '采集目录中没有 {{subject}}。请重新采集，或在该机器上运行以下命令并补上其输出：{{detail}}',
  'unrecognised-output': '{{subject}} 中没有可识别的内容。（{{detail}}）',
  unsupported: '此处无法执行 {{subject}}。（{{detail}}）',
} satisfies Texts['machineErrors'];
