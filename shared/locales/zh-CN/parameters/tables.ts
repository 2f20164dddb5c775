import type { tableParameters } from '../../../catalogue/parameters/tables';
import type { ParameterText } from '../../parameterText';

const notCreated = 'Windows 不会创建此值。';
const xpRestart = '需要重启（KB 314053 要求在 XP 上修改这类值之后都要重启）。';
const noLongerRead = '微软点名将其列入 Vista 起既不支持也不读取的值。';
const undocumented = '没有文档说明；重写后的协议栈很可能按需分配这些控制块。';
const notInTrace = '没有文档说明。Windows 11 24H2 的启动跟踪中没有读取它的记录，但已知该跟踪并不完整。';
const placebo = '限制客户端的不是这些表，而是端口和 TIME_WAIT。';

export const tableTexts = {
  MaxHashTableSize: {
    summary: 'NT 4 至 Server 2003 上 TCP 连接哈希表的桶数。',
    description:
      'Windows 用哈希表查找收到的报文段所属的控制块（TCB）。连接数上万时，桶越多，链越短，查找越快。Vista 起协议栈自行决定表的大小。',
    risk: '在旧系统上多占一些内存。Vista 起没有作用，只是心理安慰。',
    rangeNote: '取 2 的幂；其他数值会被 Windows 向上取整到下一个 2 的幂（513 变为 1024）。',
    defaultNote: '文档所载为 NT 4 的默认值，第三方资料称后续版本相同。',
    effectNote: xpRestart,
    applicabilityNotes: {
      vista_7_2008r2: noLongerRead,
      win8_2012r2: noLongerRead,
      win10_11_2016_2025: noLongerRead,
    },
    guideNotes: [
      '教程给出的最小值是 1，微软给出的是 64。',
      '教程说必须是 2 的 N 次方，其实 Windows 会自动向上取整。',
    ],
    recommendationReasons: { 'load-test-client': placebo, 'windows-defaults': notCreated },
  },
  NumTcbTablePartitions: {
    summary: 'Server 2003 上 TCP 连接表的分区数。',
    description: '每个分区有自己的锁，分区越多，越多处理器可以同时处理连接。Vista 起由协议栈自行决定。',
    risk: '未见已知风险。Vista 起没有作用，只是心理安慰。',
    rangeNote: '范围和“2 的幂”规则出自教程，没有找到相应的微软页面。',
    defaultNote: '教程说默认为处理器个数的平方，未能证实。',
    effectNote: xpRestart,
    applicabilityNotes: {
      xp_2003: '推断：微软称其在 Server 2003 之后不再支持，言外之意是此前支持。',
      vista_7_2008r2: noLongerRead,
      win8_2012r2: noLongerRead,
      win10_11_2016_2025: noLongerRead,
    },
    guideNotes: [
      '只有核心数本身是 2 的幂时，“核心数的 4 倍”才是 2 的幂：6 核得 24，介于 16 和 32 之间。这里向上取整，与 Windows 处理 MaxHashTableSize 的方式一致。',
      '“4 倍”常被说成是微软的建议，也有博客称引自 Server 2003 性能调优指南，但没有找到原始页面。',
    ],
    recommendationReasons: { 'load-test-client': placebo, 'windows-defaults': notCreated },
  },
  MaxFreeTcbs: {
    summary: 'NT 4 和 Windows 2000 预留的空闲 TCP 控制块数量。',
    description:
      '协议栈预先备好控制块，避免连接反复建立和断开时频繁分配内存。使用量超过此数时，处于 TIME_WAIT 的连接会被提前回收。',
    risk: '在 NT 4 和 2000 上，数值过小会缩短 TIME_WAIT。在更新的系统上应视为“没有文档”，而不是“被忽略”。',
    defaultNote: 'Windows 2000 按版本类型和内存大小选取；NT 4 为 1000，Service Pack 3 起为 2000。',
    defaultConditions: {
      'server-64-mb': 'Server，内存 64 MB 及以上',
      'server-19-63-mb': 'Server，内存 19–63 MB',
      'server-below-19-mb': 'Server，内存不足 19 MB',
      'professional-64-mb': 'Professional，内存 64 MB 及以上',
      'professional-19-63-mb': 'Professional，内存 19–63 MB',
      'professional-below-19-mb': 'Professional，内存不足 19 MB',
    },
    effectNote: xpRestart,
    applicabilityNotes: {
      xp_2003: '文档只涉及 NT 4 和 2000，未能读到 Server 2003 的页面。',
      vista_7_2008r2: undocumented,
      win8_2012r2: undocumented,
      win10_11_2016_2025: notInTrace,
    },
    guideNotes: [
      '教程没有给出范围和数值，并说它在 Windows 2000 Server 和 Server 2003 上不再用于优化性能。微软的说法是：控制块超过此数时，处于 TIME_WAIT 的控制块会被回收。',
    ],
    recommendationReasons: { 'load-test-client': placebo, 'windows-defaults': notCreated },
  },
  MaxFreeTWTcbs: {
    summary: 'Windows 2000 允许多少连接停留在 TIME_WAIT，超过后开始清理较早的连接。',
    description:
      '超过此数时，在 TIME_WAIT 中停留超过 60 秒的连接会被提前释放。只有 Windows 2000 支持，Server 2003 需要安装修补程序。',
    risk: '在支持它的系统上，数值过小会缩短 TIME_WAIT。在更新的系统上没有任何已知作用。',
    rangeNote: '没有找到文档给出的范围；编辑器接受 0 以外的任何数值。',
    defaultNote: '出自第三方资料，没有找到写有此数字的微软页面。',
    effectNote: xpRestart,
    applicabilityNotes: {
      xp_2003: 'Windows 2000 支持。Server 2003 正式版不支持，需安装 KB 828333。',
      vista_7_2008r2: undocumented,
      win8_2012r2: undocumented,
      win10_11_2016_2025: notInTrace,
    },
    guideNotes: [
      '教程说此特性已并入 Server 2003。KB 828333 则说明 Server 2003 正式版并不支持。',
      '教程没有给出数值，只说超过此数后等待超过 60 秒的连接会被强制关闭。',
    ],
    recommendationReasons: { 'load-test-client': placebo, 'windows-defaults': notCreated },
  },
} satisfies Record<(typeof tableParameters)[number]['id'], ParameterText>;
