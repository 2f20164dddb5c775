import type { Texts } from '../texts';

export const loadTools = {
  'jmeter-keep-alive': {
    where: 'HTTP 请求或 HTTP 请求默认值：使用 KeepAlive',
    what: '以下各项的前提：不勾选时，每个请求都会新建连接。',
  },
  'jmeter-same-user': {
    where: '线程组：Same user on each iteration（JMeter 5.2 及以上）',
    what: '勾选后，线程在各次迭代之间保留其连接。',
  },
  'jmeter-reset-state': {
    where: 'bin/user.properties',
    what: '自 JMeter 5.0 起，每次迭代开始时都会关闭上一次迭代的连接；设为 false 则保留。5.2 起，线程组中有该选项时以其为准。',
  },
  'jmeter-time-to-live': {
    where: 'bin/user.properties',
    what: '连接可被复用的最长时间，以及空闲多久后复用前要先检查，单位均为毫秒。旧版本前者默认仅 2000，几乎无法复用。',
  },
  'loadrunner-keep-alive': {
    where: '脚本的 vuser_init',
    what: 'Keep-Alive 默认开启，除非脚本将其关闭。还应取消勾选 Simulate a new user on each iteration（运行时设置 > 浏览器仿真）：新用户开始时没有任何连接。',
  },
  'gatling-share-connections': {
    where: '模拟脚本的 HTTP 协议配置',
    what: '所有虚拟用户共用一个连接池。默认情况下每个用户各自建立连接，因此开放模型下大量短暂用户会新建同样多的连接。',
  },
  'k6-connection-reuse': {
    where: '脚本',
    what: '两者默认均为 false；任一设为 true，则每个请求或每次迭代都会新建连接。',
  },
  'jmeter-source-address': {
    where: 'HTTP 请求 > 高级：源地址',
    what: '可填写变量，例如取自列有本地地址的 CSV 文件。',
  },
  'gatling-local-addresses': {
    where: '模拟脚本的 HTTP 协议配置',
    what: '依次为每个虚拟用户分配一个本地地址。',
  },
  'k6-local-ips': {
    where: '命令行',
    what: '为每个虚拟用户分配其中一个地址；支持地址区间和 CIDR 网段。',
  },
} satisfies Texts['loadTools'];
