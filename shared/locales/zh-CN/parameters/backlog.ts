import type { backlogParameters } from '../../../catalogue/parameters/backlog';
import type { ParameterText } from '../../parameterText';

const goneSince2008 =
  '据一位查阅过源代码的微软工程师说，Server 2008 起 AFD 已移除此功能。SYN 洪水防护已内置，队列长度由应用程序（listen 的 backlog）决定。';

const sharedBacklogText = {
  effectNote: '推测需要重启，KB 142641 没有说明。',
  applicabilityNotes: {
    xp_2003: '从 NT 3.51 的修补程序到 Server 2003 均支持。在 Server 2003 上请先安装 KB 951162。',
    vista_7_2008r2: goneSince2008,
    win8_2012r2: goneSince2008,
    win10_11_2016_2025: `${goneSince2008}Windows 11 24H2 的启动跟踪显示系统读取了另外 28 个 AFD 值，其中没有这四个。`,
  },
} satisfies Partial<ParameterText>;

const elsewhereGuideNotes = [
  '教程称适用于 Windows 7 和各 Server 版本；实际上自 Vista / Server 2008 起已移除。',
  '教程没有提到：应用程序自己传给 listen() 的 backlog 必须大于 MinimumDynamicBacklog（KB 142641）。',
];

const recommendationReasons = {
  'load-test-client': '只与服务器有关：客户端不接受连接。',
  server:
    '在 XP 和 Server 2003 上，采用教程为大量短连接的服务器给出的数值；更新的版本上不应存在此值，因为没有任何组件读取它。',
  'windows-defaults': 'Windows 不会创建此值。',
};

export const backlogTexts = {
  EnableDynamicBacklog: {
    ...sharedBacklogText,
    summary: '在 NT 4 至 Server 2003 上启用 Winsock（AFD）的动态 backlog。',
    description:
      '服务器套接字把已完成握手的连接和半连接放在队列里等待 accept。启用动态 backlog 后，突发请求或 SYN 洪水耗尽队列中的空闲连接对象时，AFD 会自动补充。只有应用程序传给 listen() 的 backlog 大于 MinimumDynamicBacklog 才起作用，并且必须与另外三个值配合使用。',
    risk: '它本身风险不大，只是另外三个值的总开关。未安装 KB 951162 时，动态 backlog 可能耗尽 Server 2003 的非分页池。',
    valueLabels: { 0: '关闭', 1: '开启' },
    guideNotes: elsewhereGuideNotes,
    recommendationReasons,
  },
  MinimumDynamicBacklog: {
    ...sharedBacklogText,
    summary: '监听套接字的空闲连接少于多少时，AFD 开始补充。',
    description:
      '监听套接字剩余的空闲连接对象少于此数时，系统会安排线程创建 DynamicBacklogGrowthDelta 个新的。KB 142641 建议在遭受猛烈攻击的系统上设为 20。',
    risk: '过大会降低性能，因为空闲连接一旦少于此数就会触发额外工作。不得大于 MaximumDynamicBacklog。',
    guideNotes: ['教程设为 128；微软建议在猛烈攻击下设为 20。', ...elsewhereGuideNotes],
    recommendationReasons,
  },
  MaximumDynamicBacklog: {
    ...sharedBacklogText,
    summary: '一个监听套接字最多可以有多少空闲连接与半连接之和。',
    description:
      '空闲连接与处于 SYN_RECEIVED 的连接之和达到此数时，AFD 停止扩充该监听套接字的队列。KB 142641 把上限与内存挂钩：每 32 MB 内存最多 5000。',
    risk: '过大时，攻击会耗尽非分页池，进而拖垮整个系统；未安装 KB 951162 时，队列可能一下子增长到此值。',
    guideNotes: [
      '教程设为 2048，繁忙的服务器为 1024 及以上；微软没有给出固定数值，只规定上限为每 32 MB 内存 5000。',
      ...elsewhereGuideNotes,
    ],
    recommendationReasons,
  },
  DynamicBacklogGrowthDelta: {
    ...sharedBacklogText,
    summary: 'AFD 每次补充多少个空闲连接。',
    description: '空闲连接少于 MinimumDynamicBacklog 时，一次创建这么多个。KB 142641 建议设为 10。',
    risk: '数值过大时，遭受攻击会导致内存分配急剧膨胀。',
    guideNotes: ['教程设为 128；微软建议 10。', ...elsewhereGuideNotes],
    recommendationReasons,
  },
  SynAttackProtect: {
    summary: 'Windows 2000 和 Server 2003 的 SYN 洪水防护。',
    description:
      '遭受攻击时，Windows 更早放弃半连接，并推迟到三次握手完成后才分配资源。在 Server 2003 上要求 TcpMaxConnectResponseRetransmissions 不小于 2。Vista 起防护始终开启，阈值由处理器数量和内存计算得出，注册表和 netsh 都无法修改。',
    risk: 'Vista 起没有作用；仍要求设置它的加固清单只是形式。',
    rangeNote: 'KB 142641（NT 4、2000）描述了 0、1、2；Windows 2000 和 Server 2003 的注册表参考为 0、1。',
    defaultNote: '注册表参考写的是 0；一位微软工程师说自 Server 2003 SP1 起默认开启。',
    effectNote: '需要重启（KB 314053 要求在 XP 上修改这类值之后都要重启）。',
    applicabilityNotes: {
      xp_2003: '要求 TcpMaxConnectResponseRetransmissions 不小于 2。',
      vista_7_2008r2: '始终开启，阈值由处理器数量和内存决定，不可配置。',
      win8_2012r2: '始终开启，不可配置。',
      win10_11_2016_2025: '推断：该工程师的文章涵盖到 8.1 / 2012 R2，此后没有与之矛盾的资料。',
    },
    valueLabels: { 0: '关闭', 1: '开启', 2: '开启，最严格（NT 4 和 2000）' },
    recommendationReasons: {
      'load-test-client': '只与服务器有关，而且 Vista 起已内置。',
      'windows-defaults': 'Windows 不会创建此值。',
    },
  },
  EnableConnectionRateLimiting: {
    summary: '恢复早期 Vista 对出站半连接数的限制。',
    description:
      'XP SP2 和 SP2 之前的 Vista 最多允许 10 个尚未得到应答的出站连接请求，其余排队，并记录事件 4226。Vista SP2 取消了这一限制，把此值设为 1 可以恢复它。它能解释旧机器上端口扫描或压测为何变慢，但提速从来用不着它。',
    risk: '设为 1 会限制压测机以及其他同时打开大量连接的程序。',
    defaultNote: '出自第三方资料；Vista SP2 起限制默认关闭。',
    applicabilityNotes: {
      xp_2003: 'XP SP2 的上限 10 是固定的；请查看系统日志中的事件 4226。',
      vista_7_2008r2: 'Vista SP2 及以后：设为 1 恢复限制（KB 969710，转引自第三方）。',
      win8_2012r2: '没有文档说明。',
      win10_11_2016_2025: '没有文档说明。',
    },
    valueLabels: { 0: '不限制', 1: '限制' },
    recommendationReasons: {
      'load-test-client': '它只会让测试变慢。',
      'windows-defaults': 'Windows 不会创建此值。',
    },
  },
} satisfies Record<(typeof backlogParameters)[number]['id'], ParameterText>;
