import type { dnsCacheParameters } from '../../../catalogue/parameters/dnsCache';
import type { ParameterText } from '../../parameterText';

const effectNote = '文档没有说明何时生效。重启机器最稳妥。';

export const dnsCacheTexts = {
  MaxNegativeCacheTtl: {
    summary: 'Windows 记住“该名称不存在”多久（否定缓存）。',
    description:
      '得到“没有这个名称”的应答后，DNS 客户端在这段时间内不会再次查询。时间长时，如果机器查得太早，刚刚创建的名称会在一段时间内仍然解析不到。',
    risk: '设为 0 时，每次查询不存在的名称都会再去问 DNS 服务器。',
    rangeNote: '文档没有给出上限；TCPilot 最多接受一天。',
    defaultNote: 'Windows 10 1607 及以前为 900 秒，1703 起为 5 秒。',
    effectNote,
    valueLabels: { 0: '不缓存' },
    recommendationReasons: {
      'load-test-client': '只涉及不存在的名称；压测用的都是存在的名称。',
      'windows-defaults': 'Windows 不会创建此值。',
    },
  },
  MaxCacheTtl: {
    summary: '无论应答本身允许多久，Windows 最多把一条 DNS 应答缓存多久。',
    description:
      '以此值与应答中的 TTL 二者较短的为准。一个名称对应多个地址时，它会影响压测：应答还在缓存中，使用 Windows 解析器的程序看到的就是同一份列表。Java 等运行时另外还有自己的缓存。',
    risk: '值太小会增加对 DNS 服务器的查询，并把解析时间加到建立连接的时间里。',
    rangeNote: '文档没有给出上限；TCPilot 最多接受一周。',
    defaultNote: '一天。',
    effectNote,
    recommendationReasons: {
      'load-test-client': '应答中的 TTL 通常已经够短。只有 DNS 轮询本身也在测试范围内时才设为 1。',
      'windows-defaults': 'Windows 不会创建此值。',
    },
  },
} satisfies Record<(typeof dnsCacheParameters)[number]['id'], ParameterText>;
