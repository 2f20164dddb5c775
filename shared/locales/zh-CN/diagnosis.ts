import type { Texts } from '../texts';

export const diagnosis = {
  error: 'Windows 错误 {{number}}（{{name}}）',
  event: 'Tcpip 事件 {{number}}',
  calls: {
    connect: '发生在 connect 时',
    bind: '发生在 bind 时',
    listen: '发生在 listen 时',
    none: '未说明是哪个调用失败',
  },
  found: '{{what}}，{{call}}，共出现 {{count}} 次。{{meaning}}',
  foundEvent: '{{what}}，共出现 {{count}} 次。{{meaning}}',
  otherCause: '另一种可能：{{cause}}',
  callNotTold:
    '不知道是哪个套接字调用（connect、bind 还是 listen）失败，就无法区分这几种情况：请在该错误前后的行或调用栈中查找。',
  otherSystem: '这是其他系统（Linux、macOS 或 Android）的错误，编号含义不同，不能说明 Windows 机器的情况。',
  nothingKnown:
    '其中没有 TCPilot 认识的 Windows 套接字错误，也没有 Tcpip 事件。单独的数字（例如端口号）不算错误码。',
  advice: '{{title}}：{{how}}',
  verdict: '结论：{{verdict}}',
  linesHeading: '最先说明问题的几行：',
  line: '第 {{number}} 行：{{text}}',
  adviceHeading: '建议，按此顺序：',
  readingInput: '正在从键盘或管道读取。粘贴错误信息后按 {{keys}} 结束。',
} satisfies Texts['diagnosis'];
