import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

const asked = process.platform === 'win32' && process.env.CI !== undefined;
const userName = 'tcpilot-standard';
const program = join(process.cwd(), 'dist', 'cli', 'tcpilot.cjs');
const tcpip = 'HKLM\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters';

const scanSchema = z.object({
  machine: z.object({ kind: z.string(), elevated: z.boolean().nullable() }),
  parameters: z.array(z.object({ id: z.string(), current: z.unknown() })),
});

function powershell(script: string): string {
  const encoded = Buffer.from(`$ErrorActionPreference = 'Stop'; ${script}`, 'utf16le').toString('base64');
  const args = ['-NoProfile', '-NonInteractive', '-EncodedCommand', encoded];
  return execFileSync('powershell.exe', args, { encoding: 'utf8' });
}

/** Makes a local account for the time of the test, which only a machine of CI is asked for. */
describe.runIf(asked)(
  `the command line of a standard user${asked ? '' : ' (needs Windows on CI: it makes an account)'}`,
  () => {
    // Windows asks for several kinds of characters.
    const password = `${randomBytes(12).toString('hex')}-Aa1`;
    let folder = '';

    beforeAll(() => {
      folder = mkdtempSync(join(process.env.PUBLIC ?? 'C:\\Users\\Public', 'tcpilot-'));
      mkdirSync(join(folder, 'state'));
      powershell(
        `$password = ConvertTo-SecureString '${password}' -AsPlainText -Force; ` +
          `New-LocalUser -Name '${userName}' -Password $password | Out-Null; ` +
          `Add-LocalGroupMember -SID 'S-1-5-32-545' -Member '${userName}'; ` +
          `icacls.exe '${folder}' /grant '${userName}:(OI)(CI)F' | Out-Null`,
      );
    });
    afterAll(() => {
      powershell(`Remove-LocalUser -Name '${userName}'`);
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    });

    const run = (...args: readonly string[]) => {
      const [out, err] = [join(folder, 'out.txt'), join(folder, 'err.txt')];
      const list = [program, '--state', join(folder, 'state'), '--lang', 'en', ...args];
      const status = powershell(
        `$password = ConvertTo-SecureString '${password}' -AsPlainText -Force; ` +
          `$user = New-Object System.Management.Automation.PSCredential('${userName}', $password); ` +
          `$child = Start-Process -FilePath '${process.execPath}' -Credential $user -WorkingDirectory '${folder}' ` +
          `-ArgumentList '${list.map((argument) => `"${argument}"`).join(' ')}' ` +
          `-RedirectStandardOutput '${out}' -RedirectStandardError '${err}' -Wait -PassThru; $child.ExitCode`,
      );
      return {
        status: Number(status.trim()),
        out: readFileSync(out, 'utf8'),
        err: existsSync(err) ? readFileSync(err, 'utf8') : '',
      };
    };

    it('scans without rights, and knows that it has none', () => {
      const { status, out } = run('scan', '--json');

      expect(status).toBe(0);
      const scan = scanSchema.parse(JSON.parse(out));
      expect(scan.machine).toEqual({ kind: 'windows', elevated: false });
      const delay = scan.parameters.find(({ id }) => id === 'TcpTimedWaitDelay');
      expect(delay?.current).not.toHaveProperty('unreadable');
    });

    it('is told that a change needs an administrator, and changes nothing', () => {
      const before = execFileSync('reg.exe', ['query', tcpip], { encoding: 'utf8' });

      const { status, err } = run('apply', '--set', 'TcpTimedWaitDelay=31', '--yes');

      expect(status).toBe(4);
      expect(err).toMatch(/administrator/i);
      expect(execFileSync('reg.exe', ['query', tcpip], { encoding: 'utf8' })).toBe(before);
    });
  },
);
