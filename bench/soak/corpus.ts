import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fixturesIn, readFixture } from '../../shared/parsing/fixtures/readFixture';
import type { ParserName } from './parserClaims';

const registryFile = `Windows Registry Editor Version 5.00

[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters]
@="x"
"TcpTimedWaitDelay"=dword:0000001e ; a comment
"Hostname"="LOAD\\"GEN\\"-07\\\\x"
"MaxUserPort"=dword:fffe
"NameServer"=hex(7):31,00,30,00,2e,00,\\
  30,00,00,00,00,00
"Gone"=-

[-HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Dnscache]
; tcpilot DynamicPortRange.ipv4.tcp=10000+55536
`.replaceAll('\n', '\r\n');

const registryQuery = `
HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters
    TcpTimedWaitDelay    REG_DWORD    0x1e
    Hostname    REG_SZ    LOADGEN-07
    Blob    REG_BINARY    0102FF
    Big    REG_QWORD    0x100000000
`;

const kernelTable = `  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
   0: 0100007F:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 12345 1 0000000000000000 100 0 0 10 0
   1: 0100007F:C350 0100007F:1F90 06 00000000:00000000 03:00001770 00000000     0        0 0 3 0000000000000000
`;

const users = ` USERNAME              SESSIONNAME        ID  STATE   IDLE TIME  LOGON TIME
>administrator         rdp-tcp#0           2  Active          .  11/26/2026 9:00 PM
 tester                                    3  Disc         1:00  11/26/2026 8:00 PM
`;

const printed = (...names: readonly string[]): readonly string[] =>
  names.flatMap((folder) => fixturesIn(folder).map((name) => readFixture(folder, name)));

/** What each parser is for: what real machines printed, and a text of our own where there is none. */
export function corpora(projectFolder: string): Readonly<Record<ParserName, readonly string[]>> {
  const sample = readFileSync(join(projectFolder, 'assets/sample-workstation.reg'), 'utf16le');
  return {
    'port ranges': printed('dynamicport', 'set-replies'),
    'excluded ranges': printed('excludedportrange'),
    'TCP globals': printed('tcp-global', 'tcp-heuristics'),
    netstat: printed('netstat'),
    ver: ['Microsoft Windows [Version 10.0.22631.4317]', 'OS Version: 10.0.19045 N/A Build 19045'],
    'registry files': [registryFile, sample.slice(0, 4000)],
    'reg query': [registryQuery],
    quser: [users],
    'proc net tcp': [kernelTable],
    'error messages': printed('app-error', 'event-log'),
  };
}
