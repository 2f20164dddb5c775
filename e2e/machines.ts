import { copyFile, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication } from 'playwright';
import { projectFolder } from './fixtures';

const printed = (name: string): string => join(projectFolder, 'shared/parsing/fixtures', `${name}.txt`);

/** What a Russian and a Chinese Windows printed, as a capture folder; nothing in it says which Windows it was. */
export async function foreignCapture(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tcpilot-capture-'));
  await copyFile(printed('tcp-global/ru-win10_or_11-1'), join(folder, 'tcp-global.txt'));
  await copyFile(printed('dynamicport/zh-CN-win11-1'), join(folder, 'dynamicport-ipv4-tcp.txt'));
  await copyFile(printed('netstat/ja-unknown-1'), join(folder, 'netstat.txt'));
  return folder;
}

const adapter = '{9E1B1F0C-57A4-4C3B-8D2E-6C1F0A7B5D11}';
const unplugged = '{9E1B1F0C-57A4-4C3B-8D2E-6C1F0A7B5D12}';
const services = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services';
const connections =
  'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Network\\{4D36E972-E325-11CE-BFC1-08002BE10318}';

/** An export by the registry editor of a Chinese Windows (UTF-16, byte order mark): one adapter with an address, one without. */
export async function chineseExport(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tcpilot-export-'));
  const path = join(folder, '压测机-03.reg');
  const lines = [
    'Windows Registry Editor Version 5.00',
    '',
    `[${services}\\Tcpip\\Parameters]`,
    '"TcpTimedWaitDelay"=dword:0000001e',
    '',
    `[${services}\\Tcpip\\Parameters\\Interfaces]`,
    '',
    `[${services}\\Tcpip\\Parameters\\Interfaces\\${adapter}]`,
    '"EnableDHCP"=dword:00000001',
    '"DhcpIPAddress"="192.168.31.20"',
    '"TcpAckFrequency"=dword:00000001',
    '',
    `[${services}\\Tcpip\\Parameters\\Interfaces\\${unplugged}]`,
    '"EnableDHCP"=dword:00000001',
    '',
    `[${connections}\\${adapter}\\Connection]`,
    '"Name"="以太网 2"',
    '',
    `[${connections}\\${unplugged}\\Connection]`,
    '"Name"="WLAN"',
    '',
  ];
  await writeFile(path, `\uFEFF${lines.join('\r\n')}`, 'utf16le');
  return path;
}

/** A text that is no registry export. */
export async function shoppingList(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tcpilot-text-'));
  const path = join(folder, 'notes.reg');
  await writeFile(path, 'bread\nmilk\n');
  return path;
}

/** Answers the next native dialogs, which nothing but a person can operate, with one path. */
export async function answerDialogWith(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, path);
}
