import type { Texts } from '../texts';

export const openErrors = {
  'not-found': '{{path}} 不存在，请检查路径。',
  'access-denied': '当前账户无权读取 {{path}}。请将其复制到自己的目录，或申请读取权限。（{{detail}}）',
  'empty-file':
    '{{path}} 是空文件。请用注册表编辑器（文件 → 导出）或 reg export HKLM\\SYSTEM 文件名 重新导出。',
  'not-a-registry-file':
    '{{path}} 不是注册表导出文件：其中没有 [HKEY_LOCAL_MACHINE\\...] 这样的行。请用注册表编辑器（文件 → 导出）或 reg export HKLM\\SYSTEM 文件名 导出。',
  'not-a-capture':
    '目录 {{path}} 中没有采集结果：未找到 *.reg、dynamicport-ipv4-tcp.txt、excludedportrange-ipv4-tcp.txt、tcp-global.txt、netstat.txt 或 ver.txt 中的任何一个。请指定存放采集结果的目录，或在目标 Windows 上运行 tcpilot capture 采集。',
  'too-large':
    '{{path}} 过大，无法读取（{{detail}}）。只需导出 HKLM\\SYSTEM\\CurrentControlSet\\Services\\Tcpip 这一项。',
  unreadable: '无法读取 {{path}}：{{detail}}。请检查磁盘或网络共享后重试。',
} satisfies Texts['openErrors'];
