import type { Source } from './source';

/** Microsoft's knowledge base and the Windows 2000 and Server 2003 registry references. */
export const microsoftSupport = {
  KB314053: {
    class: 'microsoft',
    title: 'TCP/IP and NBT configuration parameters for Windows XP (KB 314053)',
    url: 'https://learn.microsoft.com/troubleshoot/windows-client/networking/tcpip-and-nbt-configuration-parameters',
  },
  KB196271: {
    class: 'microsoft',
    title: 'WSAENOBUFS (10055) when connecting from TCP ports greater than 5000 (KB 196271)',
    url: 'https://learn.microsoft.com/troubleshoot/windows-client/networking/connect-tcp-greater-than-5000-error-wsaenobufs-10055',
  },
  KB929851: {
    class: 'microsoft',
    title:
      'The default dynamic port range for TCP/IP has changed since Windows Vista and in Windows Server 2008 (KB 929851)',
    url: 'https://learn.microsoft.com/troubleshoot/windows-server/networking/default-dynamic-port-range-tcpip-chang',
  },
  'KB929851-OLD': {
    class: 'microsoft',
    title: 'KB 929851, revisions 4.0-7.0 (2008-2010)',
    url: 'http://support.microsoft.com/kb/929851/',
  },
  KB224829: {
    class: 'microsoft',
    title: 'Description of Windows TCP features (KB 224829)',
    url: 'https://learn.microsoft.com/troubleshoot/windows-server/networking/description-tcp-features',
  },
  KB328890: {
    class: 'microsoft',
    title: 'New registry entry for controlling the TCP ACK behavior in Windows (KB 328890)',
    url: 'https://learn.microsoft.com/troubleshoot/windows-server/networking/registry-entry-control-tcp-acknowledgment-behavior',
  },
  KB170359: {
    class: 'microsoft',
    title: 'How to modify the TCP/IP maximum retransmission time-out (KB 170359), revision of 2025-07-25',
    url: 'https://learn.microsoft.com/troubleshoot/windows-server/networking/modify-tcp-ip-maximum-retransmission-time-out',
  },
  'W2K3-TWD': {
    class: 'microsoft',
    title: 'TcpTimedWaitDelay (Windows Server 2003 registry reference, cc757512)',
    url: 'http://technet.microsoft.com/en-us/library/cc757512.aspx',
  },
  'W2K-TWD': {
    class: 'microsoft',
    title: 'TcpTimedWaitDelay (Windows 2000 registry reference, cc938217)',
    url: 'http://technet.microsoft.com/library/cc938217',
  },
  KB149532: {
    class: 'microsoft',
    title: 'Windows NT clients run out of ports (Q149532, KB archive copy)',
    url: 'http://jeffpar.github.io/kbarchive/kb/149/Q149532/',
  },
  'W2K3-MUP': {
    class: 'microsoft',
    title: 'MaxUserPort (Windows Server 2003 registry reference, cc758002)',
    url: 'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2003/cc758002(v=ws.10)',
  },
  'W2K3-1323': {
    class: 'microsoft',
    title: 'Tcp1323Opts (Windows Server 2003 registry reference, cc757402)',
    url: 'https://technet.microsoft.com/en-us/library/cc757402(v=WS.10).aspx',
  },
  'W2K-1323': {
    class: 'microsoft',
    title: 'Tcp1323Opts (Windows 2000 registry reference, cc938205)',
    url: 'https://technet.microsoft.com/en-us/library/cc938205.aspx',
  },
  'W2K3-WIN': {
    class: 'microsoft',
    title: 'TcpWindowSize (Windows Server 2003 registry reference, cc757802)',
    url: 'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2003/cc757802(v=ws.10)',
  },
  'W2K-WIN': {
    class: 'microsoft',
    title: 'TcpWindowSize (Windows 2000 registry reference, cc938219)',
    url: 'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-2000-server/cc938219(v=technet.10)',
  },
  'W2K-GMAX': {
    class: 'microsoft',
    title: 'GlobalMaxTcpWindowSize (Windows 2000 registry reference, cc957546)',
    url: 'https://docs.microsoft.com/en-us/previous-versions/windows/it-pro/windows-2000-server/cc957546(v=technet.10)',
  },
  KB263088: {
    class: 'microsoft',
    title: 'Windows 2000 does not use configured TCPWindowSize when accepting a connection (Q263088)',
    url: 'http://support.microsoft.com/support/kb/articles/Q263/0/88.ASP',
  },
  KB151418: {
    class: 'microsoft',
    title: 'WinNT TCP/IP may reuse TIME-WAIT connections prior to 2MSL (Q151418, KB archive copy)',
    url: 'https://jeffpar.github.io/kbarchive/kb/151/Q151418/',
  },
  'W2K-FREETCB': {
    class: 'microsoft',
    title: 'MaxFreeTcbs (Windows 2000 registry reference, cc938178)',
    url: 'http://technet.microsoft.com/en-us/library/cc938178.aspx',
  },
  KB828333: {
    class: 'microsoft',
    title: 'Event 5774 occurs in Windows Server 2003 (KB 828333)',
    url: 'https://www.betaarchive.com/wiki/index.php?title=Microsoft_KB_Archive/828333',
  },
  KB142641: {
    class: 'microsoft',
    title: 'Internet server unavailable because of malicious SYN attacks (Q142641, KB archive copy)',
    url: 'https://jeffpar.github.io/kbarchive/kb/142/Q142641/',
  },
  KB951162: {
    class: 'microsoft',
    title: 'Dynamic backlog settings on Windows Server 2003 may exhaust nonpaged pool (KB 951162)',
    url: 'https://mskb.pkisolutions.com/kb/951162',
  },
  'W2K3-KAT': {
    class: 'microsoft',
    title: 'KeepAliveTime (Windows Server 2003 registry reference, cc782936)',
    url: 'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2003/cc782936(v=ws.10)',
  },
  'W2K-KAI': {
    class: 'microsoft',
    title: 'KeepAliveInterval (Windows 2000 registry reference, cc957548)',
    url: 'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-2000-server/cc957548(v=technet.10)',
  },
  'W2K3-MDR': {
    class: 'microsoft',
    title: 'TcpMaxDataRetransmissions (Windows Server 2003 registry reference, cc780586)',
    url: 'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2003/cc780586(v=ws.10)',
  },
  'W2K3-MCR': {
    class: 'microsoft',
    title: 'TcpMaxConnectRetransmissions (Windows Server 2003 registry reference, cc758896)',
    url: 'https://technet.microsoft.com/en-us/library/cc758896(v=ws.10).aspx',
  },
  'W2K-IRTT': {
    class: 'microsoft',
    title: 'TcpInitialRTT (Windows 2000 registry reference, cc938207)',
    url: 'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-2000-server/cc938207(v=technet.10)',
  },
  'W2K-DELACK': {
    class: 'microsoft',
    title: 'TcpDelAckTicks (Windows 2000 registry reference, cc938206)',
    url: 'https://technet.microsoft.com/en-us/library/cc938206.aspx',
  },
  'W2K3-DUP': {
    class: 'microsoft',
    title: 'TcpMaxDupAcks (Windows Server 2003 registry reference, cc783652)',
    url: 'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2003/cc783652(v=ws.10)',
  },
  'W2K3-SYN': {
    class: 'microsoft',
    title: 'SynAttackProtect (Windows Server 2003 registry reference, cc781167)',
    url: 'http://technet.microsoft.com/en-us/library/cc781167(WS.10).aspx',
  },
  'W2K-CRR': {
    class: 'microsoft',
    title: 'TcpMaxConnectResponseRetransmissions (Windows 2000 registry reference, cc938208)',
    url: 'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-2000-server/cc938208(v=technet.10)',
  },
  'W2K-MPE': {
    class: 'microsoft',
    title: 'TcpMaxPortsExhausted (Windows 2000 registry reference, cc938214)',
    url: 'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-2000-server/cc938214(v=technet.10)',
  },
  KB4227: {
    class: 'microsoft',
    title:
      'Event ID 4227 when a client application tries to connect to a Windows Server 2008 SP2-based server',
    url: 'https://support.microsoft.com/en-au/topic/event-id-4227-when-a-client-application-tries-to-connect-to-a-windows-server-2008-sp2-based-server-during-a-dynamic-port-allocation-process-b980ba14-4aab-2fcf-075f-16d6014a52e2',
  },
} as const satisfies Record<string, Source>;
