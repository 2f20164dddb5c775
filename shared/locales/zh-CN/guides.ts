import type { Texts } from '../texts';

export const guides = {
  'jmeter-notes': {
    about: '关于 Windows 上 JMeter 连接错误的简短笔记，后面转载了一篇较长的 TCP 参数文章。',
    standing:
      'TcpTimedWaitDelay 设 30 是对的。MaxUserPort 对 XP 和 Server 2003 是对的，从 Vista 起已被取代。其余大部分在现在的 Windows 上被忽略；还有一个名称拼错了。',
  },
  'tcp-states': {
    about: '那篇较长的文章：TCP 连接的各个状态、为什么有 TIME_WAIT，以及关于注册表值的十一节。',
    standing:
      '状态讲得很清楚。数值来自 Server 2003，即使在那里也有错：62420 不是 1460 的整数倍，TcpTimedWaitDelay 也不能小于 30。',
  },
  'dynamic-ports': {
    about: '一次 TIME_WAIT 占满端口的记录，包括 netsh 命令和复现方法。',
    standing: '大体正确。它设置的范围到 60000 端口为止，并不是最大的范围；netsh 的设置也不需要重启。',
  },
  'tcp-states-en': {
    about: '那篇较长文章的英文机器翻译。',
    standing: '与原文相同，但名称有损坏，还有一处数值被译错：原文说百兆设 5、千兆设 13，译本两处都成了千兆。',
  },
  'xp-10055': {
    about: '一次 Windows XP 上错误 10055 的记录，引用了微软关于 MaxUserPort 的文章。',
    standing:
      '所引文章对 XP 是对的。但记录里的列表只有少量 TIME_WAIT，却有许多 CLOSE_WAIT，因此并不能证明端口已经耗尽。',
  },
} satisfies Texts['guides'];
