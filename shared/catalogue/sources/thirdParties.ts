import type { Source } from './source';

/** Vendors, maintainers, measurements, reference books, and claims that are named as such. */
export const thirdParties = {
  VISTADOC: {
    class: 'mirror',
    title:
      "Text that reads like 'TCP/IP Registry Values for Microsoft Windows Vista and Windows Server 2008' (tcpip_reg.doc), posted on Scribd as 'TCPIP Lession 3' and 'TCPIP Lession 6'",
    url: 'https://de.scribd.com/document/154501531/TCPIP-Lession-6',
  },
  NMAP3499: {
    class: 'third-party-measured',
    title: 'nmap PR 3499: stop setting MaxUserPort (measured on Windows 11), 2026-09',
    url: 'https://github.com/nmap/nmap/pull/3499',
  },
  NMAP149: {
    class: 'third-party',
    title: 'nmap issue 149: evaluate Windows networking performance registry tweaks',
    url: 'https://github.com/nmap/nmap/issues/149',
  },
  NMAP2113: {
    class: 'third-party-measured',
    title: 'nmap issue 2113: Windows connect defaults (RTT 333 ms, 4 SYN retries, 21 s overall), 2024-10',
    url: 'https://github.com/nmap/nmap/issues/2113',
  },
  RUNNER1442: {
    class: 'third-party-measured',
    title:
      'actions/runner-images PR 1442: dynamic port range changed to 1024 / 64511 after installing Visual Studio',
    url: 'https://github.com/actions/runner-images/pull/1442',
  },
  WSL12351: {
    class: 'third-party',
    title:
      'microsoft/WSL issue 12351: mirrored mode needs a contiguous block of 4096 ephemeral ports; users advise netsh, then reboot',
    url: 'https://github.com/microsoft/WSL/issues/12351',
  },
  WSL5306: {
    class: 'third-party',
    title: 'microsoft/WSL issue 5306: excluded port ranges reserved by Hyper-V/HNS',
    url: 'https://github.com/microsoft/WSL/issues/5306',
  },
  DOCKER3171: {
    class: 'third-party',
    title:
      'docker/for-win issue 3171: bind fails with "forbidden by its access permissions" in excluded ranges',
    url: 'https://github.com/docker/for-win/issues/3171',
  },
  WINCONT560: {
    class: 'third-party',
    title: 'Windows-Containers issue 560: netsh dynamicport set in a Dockerfile does not persist',
    url: 'https://github.com/microsoft/Windows-Containers/issues/560',
  },
  BUN33898: {
    class: 'third-party-measured',
    title:
      'oven-sh/bun PR 33898: Windows Server 2019, TIME_WAIT about 120 s, about 11,400 entries counted, 2026-07',
    url: 'https://github.com/oven-sh/bun/pull/33898',
  },
  DOTNET48219: {
    class: 'reputable',
    title: 'dotnet/runtime issue 48219: 10055 at 16k connections; SO_REUSE_UNICASTPORT',
    url: 'https://github.com/dotnet/runtime/issues/48219',
  },
  DOTNET54903: {
    class: 'reputable',
    title: 'dotnet/runtime PR 54903: works only if the auto-reuse range is configured and the PC rebooted',
    url: 'https://github.com/dotnet/runtime/pull/54903',
  },
  DOTNET45544: {
    class: 'reputable',
    title: 'dotnet/runtime issue 45544: widening the range with netsh and reading it back at once',
    url: 'https://github.com/dotnet/runtime/issues/45544',
  },
  DOTNET109141: {
    class: 'reputable',
    title: 'dotnet/runtime issue 109141: port reuse does not help towards a single server',
    url: 'https://github.com/dotnet/runtime/issues/109141',
  },
  COREFX4887: {
    class: 'reputable',
    title: 'dotnet/corefx issue 4887: auto-reuse settings need a reboot',
    url: 'https://github.com/dotnet/corefx/issues/4887',
  },
  NOHUTO: {
    class: 'third-party-measured',
    title:
      'nohuto/win-registry: boot trace of registry reads, Windows 11 24H2 (IoT Enterprise LTSC 2024), Tcpip-Parameters.txt and AFD-Parameters.txt',
    url: 'https://github.com/nohuto/win-registry',
  },
  ETWANALYZER: {
    class: 'third-party-measured',
    title: 'ETWAnalyzer, DumpTCPCommand.md: Get-NetTCPSetting output and client-edition limits',
    url: 'https://github.com/Siemens-Healthineers/ETWAnalyzer/blob/main/ETWAnalyzer/Documentation/DumpTCPCommand.md',
  },
  NOTRICH: {
    class: 'third-party',
    title:
      'kaic/win-post-install issue 6: TcpAckFrequency is per interface GUID; global TCPNoDelay does nothing',
    url: 'https://github.com/kaic/win-post-install/issues/6',
  },
  SSHNET922: {
    class: 'folklore',
    title:
      'sshnet/SSH.NET PR 922: reviewer claims TcpTimedWaitDelay needs another value set or it has no effect',
    url: 'https://github.com/sshnet/SSH.NET/pull/922',
  },
  BIGFONT: {
    class: 'third-party',
    title:
      'bigfont.ca: port exhaustion on a Windows server, TcpTimedWaitDelay 30 lowered the TIME_WAIT count after a restart',
    url: 'https://www.bigfont.ca/reducing-the-chance-of-tcp-port-exhaustion-on-a-windows-server',
  },
  SMALLVOID: {
    class: 'third-party',
    title:
      'smallvoid.com article on Windows TCP connection limits (text found by exact string; repository not named)',
    url: 'http://smallvoid.com/article/winnt-tcpip-settings.html',
  },
  LOADRUNNER: {
    class: 'reputable',
    title: 'LoadRunner help: Set up a load generator environment (Micro Focus / OpenText)',
    url: 'https://admhelp.microfocus.com/lr/en/latest/help/WebHelp/Content/Controller/t_load_generator-environment.htm',
  },
  IBMWAS: {
    class: 'reputable',
    title: 'IBM WebSphere Application Server 9.0.5: Tuning Windows systems',
    url: 'https://www.ibm.com/docs/was/9.0.5?topic=systems-tuning-windows',
  },
  IBMRPT: {
    class: 'reputable',
    title: 'IBM Rational Performance Tester: tuning Windows to allow more socket connections (swg21260953)',
    url: 'http://ibm.com/support/docview.wss?uid=swg21260953',
  },
  ORACLEEPM: {
    class: 'reputable',
    title: 'Oracle EPM 11.2: Tuning Windows parameters',
    url: 'https://docs.oracle.com/en/applications/enterprise-performance-management/11.2/hfmam/tuning_windows_parameters.html',
  },
  ORACLEATG: {
    class: 'reputable',
    title: 'Oracle ATG Search: adjusting TCP settings for heavy load',
    url: 'https://docs.oracle.com/cd/E23095_01/Search.93/ATGSearchAdmin/html/s1207adjustingtcpsettingsforheavyload01.html',
  },
  AGILELOAD: {
    class: 'third-party',
    title: 'AgileLoad manual, Appendix B: error 10048 on the injector',
    url: 'http://www.agileload.com/user-manual/registry.htm',
  },
  GATLING: {
    class: 'reputable',
    title: 'Gatling blog: Scaling load tests the right way',
    url: 'https://gatling.io/blog/scaling-load-tests',
  },
  TIBCO: {
    class: 'reputable',
    title: 'TIBCO KB0089620: java.net.BindException: Address already in use: connect',
    url: 'https://support.tibco.com/s/article/Tibco-KnowledgeArticle-Article-33213',
  },
  ATLASSIAN: {
    class: 'reputable',
    title:
      'Atlassian: No buffer space available, maximum connections reached due to ephemeral port exhaustion',
    url: 'https://confluence.atlassian.com/confkb/no-buffer-space-available-maximum-connections-reached-due-to-ephemeral-port-exhaustion-956142091.html',
  },
  BORNCITY: {
    class: 'third-party',
    title: 'borncity.com: events 4231 and 4227 on Windows 10',
    url: 'https://borncity.com/win/2016/12/20/events-id-4231-and-4227-tcpip-no-internet-connection/',
  },
  CISW10: {
    class: 'reputable',
    title:
      'CIS Microsoft Windows 10 benchmark via Tenable: MSS (TcpMaxDataRetransmissions) = 3, also the IPv6 twin',
    url: 'https://tenable.com/audits/items/CIS_MS_Windows_10_Enterprise_Level_2_v1.5.0.audit:b5b1c76e524e2b1fec66ce2456126b81',
  },
  CISS22: {
    class: 'reputable',
    title:
      'CIS Microsoft Windows Server 2022 benchmark via Tenable: MSS (KeepAliveTime) = 300,000 (5 minutes)',
    url: 'https://www.tenable.com/audits/items/CIS_Microsoft_Windows_Server_2022_v3.0.0_L2_Domain_Controller.audit:89c1196f9d162611475d6367bb151523',
  },
  GPOWSD: {
    class: 'third-party',
    title:
      "policypicker.app: Group Policy 'Set Window Scaling Heuristics State' writes Tcpip\\Parameters\\EnableWsd",
    url: 'https://policypicker.app/policy/windows/network/tcpip-settings/parameters/set-window-scaling-heuristics-state-444826dd7cf0',
  },
  SO7CONN: {
    class: 'third-party',
    title:
      'Server Fault answer copied at snapoverflow.com: Windows 7 SYN retries fixed at 2 without a hotfix; InitialRTO can only be lowered',
    url: 'https://snapoverflow.com/server/question/193160/which-is-the-default-tcp-connect-timeout-in-windows',
  },
  HPC2: {
    class: 'third-party',
    title: 'HP C2 security compliancy manual: AFD values in the MSS list',
    url: 'http://88.208.23.73:8080/en/manual/hp/c2-security-compliancy/164265?page=100',
  },
  GUIDE5: {
    class: 'reputable',
    title: 'Guide to TCP/IP, 5th edition, appendix of Windows 7/10/2012 R2 registry settings',
    url: 'https://online.documentine.com/ethernet-properties-settings-windows-10/1/windows-7-windows-10-and-windows-server-2012-r2.html',
  },
  ZEPHYR: {
    class: 'reputable',
    title: 'Zephyr Kconfig help quoting RFC 793 on a 2-minute MSL',
    url: 'https://docs.zephyrproject.org/2.7.0/reference/kconfig/CONFIG_NET_TCP_TIME_WAIT_DELAY.html',
  },
  WSL40984: {
    class: 'third-party-measured',
    title:
      'microsoft/WSL issue 40984: on Windows 11 build 26200 netsh lists TCP 1024/13977 while UDP is still 49152/16384, 2026-07',
    url: 'https://github.com/microsoft/WSL/issues/40984',
  },
  Q3YI: {
    class: 'third-party',
    title:
      'q3yi blog (Chinese): range found at 1024 to about 15000, blamed on a Windows bug or update; netsh puts it back',
    url: 'https://q3yi.github.io/Blogs/Windows-开机端口被随机占用的原因与修复',
  },
  CAOMINGJUN: {
    class: 'third-party',
    title: 'caomingjun blog (Chinese): excludedportrange and dynamicport, with Chinese netsh output',
    url: 'https://blog.caomingjun.com/excludedportrange-and-dynamicport-in-windows',
  },
  UNIGUI: {
    class: 'third-party',
    title: 'uniGUI HyperServer manual: additional network settings',
    url: 'https://unigui-doc.falconsistemas.com.br/unigui-manual-en-us/developers-guide/unigui-hyperserver/installing-and-configuring-hyperserver/additional-network-settings',
  },
  PALOALTO: {
    class: 'reputable',
    title: 'Palo Alto Networks: Terminal Server Agent registry tuning, TIME_WAIT',
    url: 'https://knowledgebase.paloaltonetworks.com/KCSArticleDetail?id=kA10g000000ClIYCA0',
  },
  EVOMASTER: {
    class: 'reputable',
    title: 'EvoMaster documentation: Windows and networking',
    url: 'https://raw.githubusercontent.com/EMResearch/EvoMaster/HEAD/docs/troubleshooting/windows.md',
  },
  CURL8528: {
    class: 'third-party',
    title:
      'curl PR 8528: bind() succeeds on a port in TIME_WAIT, connect() then fails; GetTcpTable2 shows the state',
    url: 'https://github.com/curl/curl/pull/8528',
  },
  CSDNJMETER: {
    class: 'third-party',
    title: 'CSDN blog: common JMeter errors on Windows',
    url: 'https://blog.csdn.net/weixin_30535043/article/details/96810101',
  },
  CSDNTYPO: {
    class: 'third-party',
    title: 'CSDN blog with the truncated value name TcpTimedWaitDe',
    url: 'https://blog.csdn.net/xiangrong530/article/details/7757378',
  },
  TUNE2003: {
    class: 'third-party',
    title:
      "Blog: Tuning Windows Server 2003 TCP/IP stack, taken from Microsoft's 'Performance Tuning Guidelines for Windows Server 2003' and an IBM Redbook",
    url: 'http://whateverforfree.blogspot.com/2012/04/tuning-windows-server-2003-tcpip-stack.html',
  },
  GLOBALSCAPE: {
    class: 'reputable',
    title: 'Globalscape help: Windows registry keys for TCP/IP performance tuning (2000, XP, 2003)',
    url: 'https://hstechdocs.helpsystems.com/manuals/globalscape/archive/secureserver3/Windows_Registry_keys_for_TCP_IP_Performance_Tuning.htm',
  },
  ATTACHMATE: {
    class: 'third-party',
    title: 'Attachmate technical note 10032: TcpAckFrequency',
    url: 'http://support.attachmate.com/techdocs/10032.html',
  },
  NETSCAPEDS: {
    class: 'third-party',
    title: 'Netscape Directory Server 6.0 installation manual',
    url: 'https://manualarchiveguide.com/manuals/Netscape-DIRECTORY-SERVER-6-0-Installation-Manual-3945998?page=37',
  },
} as const satisfies Record<string, Source>;
