import type { Texts } from '../texts';

export const examination = {
  finding: '检查结果：{{finding}}',
  findings: {
    'out-of-ports': '端口已耗尽',
    'destination-saturated': '端口集中在单一目的地上',
    leak: '有程序未关闭套接字',
    'range-excluded': '端口范围被排除项占去一大块',
    'not-the-cause': '问题不在端口',
  },
  reasons: {
    'ports-used': '{{usable}} 个动态端口中已有 {{used}} 个被占用，其中 {{timeWait}} 个处于 TIME_WAIT。',
    'top-destination': '占用最多的目的地是 {{address}}:{{port}}，共 {{ports}} 个端口。',
    'sockets-stuck': '{{owner}}持有 {{count}} 个{{kind}}的套接字。',
    'sockets-grow': '{{owner}}持有 {{count}} 个{{kind}}的套接字，{{seconds}} 秒前为 {{from}} 个，正在堆积。',
    'range-cut': '范围内 {{count}} 个端口中有 {{excluded}} 个被排除。',
    'exclusions-unknown': '无法得知哪些端口被排除。',
    'range-assumed': '读不到端口范围，按 Windows 默认值假定。',
    event: '{{hours}} 小时内 Tcpip 事件 {{id}} 记录了 {{count}} 次，最近一次在 {{last}}。',
    'no-events': '{{hours}} 小时内事件日志没有端口耗尽的迹象（4227、4231）。',
    'events-unknown': {
      'not-here': '这里没有可查看的 Windows 事件日志。',
      unreadable: '无法读取事件日志。',
    },
    'one-moment': '列表只反映一个时刻，看不出是否在增长。在该机器上运行时，TCPilot 会先后查看两次。',
  },
  kinds: {
    'close-wait': '处于 CLOSE_WAIT（对方已关闭，程序尚未关闭）',
    bound: '已绑定但从未连接',
  },
  owner: '{{process}}（进程 {{pid}}）',
  ownerPid: '进程 {{pid}} ',
  ownerUnknown: '某个未知进程',
  begins: '正在查看连接，间隔数秒查看两次……',
  notHere: '注册表文件中没有连接信息：请检查机器本身，或含 netstat.txt 的采集。',
  noTable: '无法读取本系统的连接。请用 --machine 指定一份 Windows 采集。',
  withFile: '--examine 检查的是机器，请去掉文件 {{file}}。',
} satisfies Texts['examination'];
