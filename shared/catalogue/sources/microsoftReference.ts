import type { Source } from './source';

/** Microsoft's current documentation and posts by named Microsoft engineers. */
export const microsoftReference = {
  PORTEXH: {
    class: 'microsoft',
    title: 'Troubleshoot port exhaustion issues (Windows 10), revision of 2025-01-15',
    url: 'https://learn.microsoft.com/troubleshoot/windows-client/networking/tcp-ip-port-exhaustion-troubleshooting',
  },
  NICTUNE: {
    class: 'microsoft',
    title: 'Performance Tuning Network Adapters (Windows Server 2016 and later)',
    url: 'https://learn.microsoft.com/windows-server/networking/technologies/network-subsystem/net-sub-performance-tuning-nics',
  },
  NETSH: {
    class: 'microsoft',
    title: 'netsh interface (Windows commands reference)',
    url: 'https://learn.microsoft.com/windows-server/administration/windows-commands/netsh-interface',
  },
  SETNETTCP: {
    class: 'microsoft',
    title: 'Set-NetTCPSetting (NetTCPIP module, Windows Server 2025 page)',
    url: 'https://learn.microsoft.com/powershell/module/nettcpip/set-nettcpsetting?view=windowsserver2025-ps',
  },
  SETNETUDP: {
    class: 'microsoft',
    title: 'Set-NetUDPSetting (NetTCPIP module)',
    url: 'https://learn.microsoft.com/powershell/module/nettcpip/set-netudpsetting?view=windowsserver2025-ps',
  },
  SOLSOCKET: {
    class: 'microsoft',
    title: 'SOL_SOCKET Socket Options (Winsock2.h)',
    url: 'https://learn.microsoft.com/windows/win32/winsock/sol-socket-socket-options',
  },
  SOKEEPALIVE: {
    class: 'microsoft',
    title: 'SO_KEEPALIVE socket option',
    url: 'https://learn.microsoft.com/windows/win32/winsock/so-keepalive',
  },
  SOPORTSCAL: {
    class: 'microsoft',
    title: 'SO_PORT_SCALABILITY socket option',
    url: 'https://learn.microsoft.com/windows/win32/winsock/so-port-scalability',
  },
  TCPOPTS: {
    class: 'microsoft',
    title: 'IPPROTO_TCP socket options',
    url: 'https://learn.microsoft.com/windows/win32/winsock/ipproto-tcp-socket-options',
  },
  CONNECT: {
    class: 'microsoft',
    title: 'connect function (winsock2.h)',
    url: 'https://learn.microsoft.com/windows/win32/api/winsock2/nf-winsock2-connect',
  },
  WSAERRORS: {
    class: 'microsoft',
    title: 'Windows Sockets Error Codes (Winsock2.h)',
    url: 'https://learn.microsoft.com/windows/win32/winsock/windows-sockets-error-codes-2',
  },
  INITRTO: {
    class: 'microsoft',
    title: 'TCP_INITIAL_RTO_PARAMETERS (mstcpip.h)',
    url: 'https://learn.microsoft.com/windows/win32/api/mstcpip/ns-mstcpip-tcp_initial_rto_parameters',
  },
  BIZTALK: {
    class: 'microsoft',
    title: 'Settings that can be modified to improve network performance (BizTalk technical guides)',
    url: 'https://learn.microsoft.com/biztalk/technical-guides/settings-that-can-be-modified-to-improve-network-performance',
  },
  BIZTALKPS: {
    class: 'microsoft',
    title: 'Windows PowerShell scripts (BizTalk technical guides)',
    url: 'https://github.com/MicrosoftDocs/biztalk-docs/blob/live/biztalk/technical-guides/windows-powershell-scripts.md',
  },
  'NETTRACER-AFD': {
    class: 'microsoft',
    title:
      'Where have those AFD driver related registry (DynamicBacklogGrowthDelta / EnableDynamicBacklog ...) keys gone? (nettracer blog, Microsoft support engineer)',
    url: 'https://learn.microsoft.com/archive/blogs/nettracer/where-have-those-afd-driver-related-registry-dynamicbackloggrowthdelta-enabledynamicbacklog-keys-gone',
  },
  'NETTRACER-SYN': {
    class: 'microsoft',
    title: 'Syn attack protection on Windows Vista ... Windows 2012 R2 (nettracer blog)',
    url: 'https://blogs.technet.microsoft.com/nettracer/2010/06/01/syn-attack-protection-on-windows-vista-windows-2008-windows-7-windows-2008-r2-windows-88-1-windows-2012-and-windows-2012-r2/',
  },
  'MSDN-TW': {
    class: 'microsoft',
    title: 'TIME-WAIT delay (Windows Server 2003 security guidance, ms819739)',
    url: 'http://msdn.microsoft.com/en-us/library/ms819739.aspx',
  },
  'EXBPA-TWD': {
    class: 'microsoft',
    title: 'TcpTimedWaitDelay key is missing or non-default (Exchange Analyzer)',
    url: 'https://technet.microsoft.com/en-us/library/bb397379(v=exchg.80).aspx',
  },
  'EXBPA-MUP': {
    class: 'microsoft',
    title: 'MaxUserPort key is missing or non-default (Exchange Analyzer)',
    url: 'http://technet.microsoft.com/en-us/library/bb397382%28EXCHG.80%29.aspx',
  },
  SBSBLOG: {
    class: 'microsoft',
    title:
      'Running netsh on Windows 2008/Vista causes invalid registry entries to be created (SBS blog, KB 967224)',
    url: 'http://blogs.technet.com/b/sbs/archive/2009/08/31/running-netsh-on-windows-2008-vista-causes-invalid-registry-entries-to-be-created.aspx',
  },
  AFDAPPC: {
    class: 'microsoft',
    title: 'Appendix C: Windows Sockets and DNS registry parameters (Windows Server 2003, cc781532)',
    url: 'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2003/cc781532(v=ws.10)',
  },
  'MSMQ-NODELAY': {
    class: 'microsoft',
    title: 'TCPNoDelay for Message Queuing (cc783904) and KB 235624',
    url: 'http://technet.microsoft.com/en-us/library/cc783904.aspx',
  },
  EV2008: {
    class: 'microsoft',
    title: 'TCP/IP Network Connectivity events (Windows Server 2008, cc727709)',
    url: 'https://docs.microsoft.com/en-us/previous-versions/windows/it-pro/windows-server-2008-R2-and-2008/cc727709(v=ws.10)',
  },
  NETEVENT: {
    class: 'microsoft',
    title:
      'netevent.h: EVENT_TCPIP_TCP_TIME_WAIT_COLLISION 0x80001083 (WDK, as listed by errorcode.pro; also windows-docs-rs)',
    url: 'https://errorcode.pro/EVENT_TCPIP_TCP_TIME_WAIT_COLLISION/-2147479421/wdk-win-vista',
  },
  SMARTPORT: {
    class: 'microsoft',
    title:
      'Changes in Windows Server 2003 SP1: Smart TCP port allocation (Microsoft white paper text, seen on mirrors)',
    url: 'http://kompy.info/published-june-2003.html?page=12',
  },
  DNSCACHE: {
    class: 'microsoft',
    title: 'Disable DNS client-side caching on DNS clients',
    url: 'https://learn.microsoft.com/windows-server/networking/dns/troubleshoot/disable-dns-client-side-caching',
  },
  ETWCFG: {
    class: 'microsoft',
    title: 'SystemConfig_Network ETW class',
    url: 'https://learn.microsoft.com/windows/win32/etw/systemconfig-network',
  },
  VIRTCLIENT: {
    class: 'microsoft',
    title:
      'Microsoft VirtualClient: networking suite documentation and source (Set-NetTCPSetting auto-reuse range, reboot)',
    url: 'https://github.com/microsoft/VirtualClient',
  },
  PSDOCS1791: {
    class: 'microsoft',
    title: 'windows-powershell-docs issue 1791: AutoReusePortRange parameters are configurable on client SKU',
    url: 'https://github.com/MicrosoftDocs/windows-powershell-docs/issues/1791',
  },
  DGORTI: {
    class: 'microsoft',
    title: 'Only one usage of each socket address is normally permitted (dgorti, archived Microsoft blog)',
    url: 'https://learn.microsoft.com/pt-br/archive/blogs/dgorti/only-one-usage-of-each-socket-address-protocolnetwork-addressport-is-normally-permitted',
  },
} as const satisfies Record<string, Source>;
