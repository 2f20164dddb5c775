import type { pathMtuParameters } from '../../../catalogue/parameters/pathMtu';
import type { ParameterText } from '../../parameterText';

const effectNote = '需要重启（KB 314053 要求在 XP 上修改这类值之后都要重启）。';
const notCreated = 'Windows 不会创建此值。';

export const pathMtuTexts = {
  EnablePMTUDiscovery: {
    summary: 'TCP 是否探测整条路径能通过的最大报文（路径 MTU 发现）。',
    description:
      '启用时，报文不允许分片；途中的路由器转发不了就回报，TCP 随即改发更小的报文。关闭后，对本地网络以外的所有目的地，TCP 都按一定能通过的最小报文来发。',
    risk: '设为 0 会让本地网络以外的每个连接都只用 576 字节的报文，损失大部分吞吐量。一位微软支持工程师明确反对这样做。',
    effectNote,
    applicabilityNotes: {
      vista_7_2008r2: '依据是微软文档的一份副本，而不是微软自己的网站。',
      win8_2012r2: '没有文档。',
      win10_11_2016_2025: '没有文档。',
    },
    valueLabels: { 0: '关：本地网络以外为 576 字节', 1: '开（默认）' },
    recommendationReasons: {
      'load-test-client': '默认启用，压测时也应如此。',
      'windows-defaults': `${notCreated}没有它时即为启用。`,
    },
  },
  EnablePMTUBHDetect: {
    summary: '大报文无声无息地消失时，TCP 是否尝试更小的报文（黑洞路由器检测）。',
    description:
      '有些路由器和防火墙会丢弃过大的报文，连相应的通知也一并丢弃，这就是黑洞。启用后，几次重传都没有应答时，TCP 会允许路由器对段分片；若因此得到确认，以后就改用更小的段。放弃连接之前的重传次数也会增加。',
    risk: '低：有些连接要更久才会被放弃。',
    defaultNote: 'KB 314053 写默认关闭。第三方称从 XP SP3、Server 2003 SP2 和 Vista 起默认启用。',
    effectNote,
    applicabilityNotes: {
      vista_7_2008r2: '据称默认启用；微软没有文档。',
      win8_2012r2: '没有文档。',
      win10_11_2016_2025: '没有文档。',
    },
    valueLabels: { 0: '关', 1: '开' },
    recommendationReasons: {
      'load-test-client': '与端口和连接数都无关。',
      'windows-defaults': notCreated,
    },
  },
  DefaultTTL: {
    summary: '报文最多经过多少台路由器后被丢弃。',
    description:
      'Windows 写入所发 IP 报文的生存时间（TTL）。每经过一台路由器减一，减到零即被丢弃。它限制的是能到达多远，而不是速度：设成多少都不会变快。',
    risk: '值太小会使远处的主机无法到达。有些系统会根据它猜测操作系统。',
    effectNote,
    applicabilityNotes: {
      vista_7_2008r2: '依据是一本参考书；netsh 可以设置同样的内容（defaultcurhoplimit）。',
      win8_2012r2: '依据是一本参考书；netsh 可以设置同样的内容（defaultcurhoplimit）。',
      win10_11_2016_2025:
        'Windows 11 24H2 的启动跟踪显示会读取它；实际效果没有测过。netsh 可以设置同样的内容（defaultcurhoplimit）。',
    },
    recommendationReasons: {
      'load-test-client': '对性能没有影响。',
      'windows-defaults': `${notCreated}没有它时为 128。`,
    },
  },
} satisfies Record<(typeof pathMtuParameters)[number]['id'], ParameterText>;
