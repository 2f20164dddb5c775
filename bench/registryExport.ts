import { writeFileSync } from 'node:fs';

const services = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services';

/** An export of at least this many bytes in UTF-16: the TCP values at its end, behind keys of other services. */
export function writeBigExport(path: string, bytes: number): void {
  const lines = ['Windows Registry Editor Version 5.00', ''];
  let length = 0;
  for (let service = 0; length * 2 < bytes; service += 1) {
    const key = [
      `[${services}\\Service${service}]`,
      `"DisplayName"="Service number ${service}"`,
      `"ImagePath"=hex(2):${'25,00,53,00,79,00,73,00,74,00,65,00,6d,00,'.repeat(4)}\\`,
      `  ${'52,00,6f,00,6f,00,74,00,'.repeat(8)}00,00`,
      '"Start"=dword:00000003',
      '',
    ];
    lines.push(...key);
    length += key.reduce((sum, line) => sum + line.length + 2, 0);
  }
  lines.push(`[${services}\\Tcpip\\Parameters]`, '"TcpTimedWaitDelay"=dword:0000001e', '');
  writeFileSync(path, `\uFEFF${lines.join('\r\n')}`, 'utf16le');
}
