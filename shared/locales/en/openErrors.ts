/** Why a file or folder cannot be opened as a machine, by `OpenErrorCode`. */
export const openErrors = {
  'not-found': '{{path}} does not exist. Check the path.',
  'access-denied':
    '{{path}} may not be read by this account. Copy it to a folder of your own, or ask for read access. ({{detail}})',
  'empty-file':
    '{{path}} is empty. Export the registry again with regedit (File, Export) or “reg export HKLM\\SYSTEM FILE”.',
  'not-a-registry-file':
    '{{path}} is not a registry export: it holds no line such as [HKEY_LOCAL_MACHINE\\...]. Make one with regedit (File, Export) or “reg export HKLM\\SYSTEM FILE”.',
  'not-a-capture':
    'The folder {{path}} holds no capture: none of *.reg, dynamicport-ipv4-tcp.txt, excludedportrange-ipv4-tcp.txt, tcp-global.txt, netstat.txt or ver.txt. Name the folder that does, or make one on the Windows machine with “tcpilot capture”.',
  'too-large':
    '{{path}} is too large to be read ({{detail}}). Export only the key HKLM\\SYSTEM\\CurrentControlSet\\Services\\Tcpip.',
  unreadable: '{{path}} could not be read: {{detail}}. Check the disk or the network share, then try again.',
} as const;
