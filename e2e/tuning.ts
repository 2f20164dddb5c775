import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright';
import { expect, test as base } from './fixtures';
import { rowButton, tableIsThere } from './parametersPage';
import { showScreen } from './screens';

export { expect };

const adapter = '{9E1B1F0C-57A4-4C3B-8D2E-6C1F0A7B5D11}';
const services = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services';

/** An export (UTF-16, byte order mark) of a Windows 11 with one adapter, and with a limit that another value must keep. */
async function machineToTune(): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'tcpilot-tune-')), 'client.reg');
  const lines = [
    'Windows Registry Editor Version 5.00',
    '',
    '[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion]',
    '"CurrentBuildNumber"="22631"',
    '"InstallationType"="Client"',
    '',
    `[${services}\\AFD\\Parameters]`,
    '"MaximumDynamicBacklog"=dword:00000064',
    '',
    `[${services}\\Tcpip\\Parameters]`,
    '"KeepAliveTime"=dword:006ddd00',
    '"TcpTimedWaitDelay"=dword:000000f0',
    '; kept by hand',
    '"Hostname"="client"',
    '',
    `[${services}\\Tcpip\\Parameters\\Interfaces]`,
    '',
    `[${services}\\Tcpip\\Parameters\\Interfaces\\${adapter}]`,
    '"EnableDHCP"=dword:00000001',
    '"DhcpIPAddress"="10.20.0.15"',
    '',
  ];
  await writeFile(path, `\uFEFF${lines.join('\r\n')}`, 'utf16le');
  return path;
}

/** The window on a registry file of this test alone. */
export const test = base.extend<{ readonly machineFile: string }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the names from a pattern
  machineFile: async ({}, use) => {
    await use(await machineToTune());
  },
  appArguments: async ({ machineFile }, use) => {
    await use(['--machine', machineFile]);
  },
  running: async ({ running }, use) => {
    await use(running);
    await running.app.evaluate(({ dialog }) => {
      // The first answer is the one that keeps them.
      Object.assign(dialog, {
        showMessageBox: () => Promise.resolve({ response: 0, checkboxChecked: false }),
      });
    });
  },
});

export function textOf(machineFile: string): Promise<string> {
  return readFile(machineFile, 'utf16le');
}

export async function goToParameters(page: Page): Promise<void> {
  await showScreen(page, 'parameters');
  await tableIsThere(page);
}

/** Opens a row that may be hidden by scope or search. */
export async function openRow(page: Page, name: string): Promise<void> {
  const row = rowButton(page, name);
  if ((await row.getAttribute('aria-expanded')) === 'false') await row.click();
  await expect(row).toHaveAttribute('aria-expanded', 'true');
}

/** The field of the open row of a parameter that takes a number. */
export function numberField(page: Page, name: string): Locator {
  return page.getByRole('textbox', { name: `New value of ${name}`, exact: true });
}

export function stagingBar(page: Page): Locator {
  return page.getByRole('region', { name: 'Staged edits' });
}

export function reviewSheet(page: Page): Locator {
  return page.getByRole('dialog', { name: /^Review and apply/u });
}

/** Stages a number in the row of a parameter that the table shows. */
export async function stageNumber(page: Page, name: string, value: string): Promise<void> {
  await openRow(page, name);
  await numberField(page, name).fill(value);
}
