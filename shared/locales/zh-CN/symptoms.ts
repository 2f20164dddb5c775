import type { Texts } from '../texts';

export const symptoms = {
  verdicts: {
    'port-exhaustion': '端口耗尽',
    'port-in-use': '端口被占用',
    'range-excluded': '端口位于排除范围内',
    unknown: '信息不足，无法判断',
  },
  meanings: {
    wsaenobufs:
      'Windows 找不到可用的本地端口（或缓冲区）给这个套接字。在压测机上几乎总是因为动态端口范围已经用完。',
    wsaeaddrinuse:
      '地址已被使用。出现在 connect 时，表示找不到空闲的本地与远端地址组合，因为之前的连接还处于 TIME_WAIT；出现在 bind 或 listen 时，表示端口被另一个套接字占用。',
    wsaeacces:
      'Windows 拒绝使用该端口。出现在 bind 时：端口位于 Hyper-V、WSL 或其他组件保留的范围内，或被别人独占。',
    wsaeaddrnotavail:
      '地址无法使用：远端地址无效，或本地地址不属于本机。在 Windows 上端口耗尽并不报这个错误；在 Linux 上才是。',
    'event-4227': '连接失败，因为所选的本地端口刚刚连接过同一个远端地址，仍处于 TIME_WAIT。',
    'event-4231': 'Windows 已没有空闲的 TCP 动态端口可以分配。',
    'event-4226':
      '达到了出站半开连接数的限制：XP SP2 和 Vista SP2 之前为 10 个。它会拖慢建立连接，但不会耗尽端口。',
  },
  causes: {
    'time-wait-fills-range': '由本机主动关闭的短连接：每个连接都在 TIME_WAIT 中占着端口，直到等待结束。',
    'narrow-range': '动态端口范围太小，可能是默认如此，也可能被什么改过。',
    'bound-or-leaked-sockets': '有程序没有关闭套接字：大量连接处于 CLOSE_WAIT，或者端口已绑定却从未连接。',
    'nonpaged-pool': '非分页缓冲池耗尽，没有内存再创建套接字。多见于老旧的 32 位系统。',
    'four-tuple-in-time-wait': '之前用同一个本地端口连接过同一个远端地址，那个连接仍处于 TIME_WAIT。',
    'bind-conflict-at-connect': '程序自己绑定本地端口：与其他套接字的冲突可能到 connect 时才显现。',
    'another-listener': '另一个程序，或同一程序的另一个实例，已经在使用该端口。',
    'restarted-too-soon': '程序重启时，之前的套接字还没有关闭。',
    'excluded-port-range':
      '端口位于排除范围内。Hyper-V、WSL 和容器在启动时会在动态范围内保留成块的端口，netstat 看不到它们。',
    'exclusive-address-use': '另一个程序独占了该端口（SO_EXCLUSIVEADDRUSE）。',
    'security-software': '被防火墙或安全软件禁止。',
    'invalid-remote-address': '远端地址或端口无效，例如 0.0.0.0 或端口 0。',
    'address-not-local': '程序绑定的地址不属于本机，或已不再属于本机。',
    'half-open-limit': '在限制半开连接数的 Windows 上，同时连接大量没有应答的主机。',
  },
  advice: {
    'find-the-holder': {
      title: '查明谁占用了端口',
      how: '调优之前，先按进程和状态统计连接：用 tcpilot connections、netstat -anobq 或 Get-NetTCPConnection。某个程序有大量 CLOSE_WAIT 或已绑定的端口就是泄漏，任何调优都解决不了。',
    },
    'reuse-connections': {
      title: '减少建立的连接',
      how: '在压测工具或客户端里启用 keep-alive 和连接复用。不建立的连接就不占端口，没有比这更有效的办法。',
    },
    'more-source-addresses': {
      title: '使用多个本地地址',
      how: '让压测工具把连接分散绑定到多个本地地址（IP 欺骗、local addresses）。程序启用 SO_PORT_SCALABILITY 时，Windows 才按地址分别计算端口；请用手头的工具实际验证。',
    },
    'more-remote-endpoints': {
      title: '分散到多个目的地',
      how: '设置 Windows 的自动重用端口范围（Set-NetTCPSetting，需重启）后，连往不同地址或端口的连接可以共用本地端口。只有一个目的地时没有帮助。',
    },
    'widen-port-range': {
      title: '扩大动态端口范围',
      how: '立即生效：预设“压测客户端”设为 10000 到 65535。在 XP 和 Server 2003 上对应 MaxUserPort，需要重启。',
    },
    'shorten-time-wait': {
      title: '缩短 TIME_WAIT',
      how: 'TcpTimedWaitDelay 设为 30，每个端口 30 秒后释放。需要重启。',
    },
    'check-nonpaged-pool': {
      title: '检查非分页缓冲池',
      how: '如果占用的端口并不多，请在任务管理器（性能、内存）中查看非分页缓冲池。持续增长多半是某个驱动程序的问题。',
    },
    'find-the-listener': {
      title: '找出占用端口的程序',
      how: 'netstat -ano 会在端口旁显示进程号。停止那个程序，或您自己程序的第二个实例。',
    },
    'use-another-port': {
      title: '换一个端口',
      how: '选择动态端口范围和排除范围之外的端口。',
    },
    'list-excluded-ranges': {
      title: '列出排除的端口范围',
      how: 'netsh int ipv4 show excludedportrange protocol=tcp。不带星号的块会随重启变化；请在被别的组件占走之前，先保留您的服务要用的端口。',
    },
    'check-security-software': {
      title: '检查防火墙和安全软件',
      how: '看看是否有规则禁止该程序或端口。',
    },
    'check-remote-address': {
      title: '检查目标地址',
      how: '核对主机名、解析得到的地址以及端口。',
    },
    'check-local-address': {
      title: '检查本地地址',
      how: '把程序绑定的地址与 ipconfig 显示的地址对照。',
    },
    'open-connections-slower': {
      title: '放慢建立连接的速度',
      how: '让压测在更长的时间内逐步加压。Vista SP2 及以后没有这个限制，除非 EnableConnectionRateLimiting 为 1。',
    },
    'close-the-leak': {
      title: '让程序关闭套接字',
      how: '重启该程序可暂时释放端口。根治要靠程序本身：对方关闭连接后，它也必须关闭。扩大端口范围只会推迟问题。',
    },
    'prove-it': {
      title: '实测端口能否支撑',
      how: 'tcpilot prove 在本机回环上建立短连接，在修改前后分别测试端口是否够用。',
    },
    'read-the-error': {
      title: '让 TCPilot 识别错误',
      how: '把程序输出的内容粘贴到“识别错误”，或运行 tcpilot diagnose FILE。连接被拒绝或缓慢另有原因，与端口无关。',
    },
  },
} satisfies Texts['symptoms'];
