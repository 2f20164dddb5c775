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
  numberSyntax: '{{option}} 需要大于 0 的数；"{{given}}" 不是。',
  thisComputer: '测试只在本机上进行，请去掉 --machine。',
  rangeUnknown: '无法读取此系统的动态端口范围，因此不知道空闲端口的一半是多少。请用 --connections N 指定。',
} satisfies Texts['proof'];
