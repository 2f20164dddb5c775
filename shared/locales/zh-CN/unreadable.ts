import type { Texts } from '../texts';

export const unreadable = {
  'not-in-capture': '此采集中没有',
  'not-in-export': '注册表导出文件中没有，或未导出注册表的这一部分',
  'not-on-this-system': '本系统没有此项',
  'wrong-type': '存在，但类型为 {{type}}（{{data}}），而 Windows 只读取 REG_DWORD',
  'unrecognised-output': '{{source}} 的输出中没有能够确切识别的内容',
  'command-failed': '“{{command}}”执行失败：{{detail}}',
  'access-denied': 'Windows 拒绝读取；请以管理员身份运行后再查看',
} satisfies Texts['unreadable'];
