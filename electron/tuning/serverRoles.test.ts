import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openMachineFile } from '../machine/openMachine';
import { readServerRoles } from './serverRoles';

const set = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet';
const productType = (type: string) => [`[${set}\\Control\\ProductOptions]`, `"ProductType"="${type}"`];
/** A whole list of services, so that what is not in it is not there. */
const service = (name: string) => [`[${set}\\Services]`, `[${set}\\Services\\${name}]`, '"Start"=dword:2'];

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tcpilot-roles-'));
});

afterEach(() => rm(folder, { recursive: true }));

async function rolesIn(lines: readonly string[]) {
  const path = join(folder, 'server.reg');
  await writeFile(path, ['Windows Registry Editor Version 5.00', '', ...lines, ''].join('\r\n'));
  const machine = await openMachineFile(path);
  if (!machine.ok) throw new Error(machine.error.code);
  return readServerRoles(machine.value);
}

describe('readServerRoles', () => {
  it.each([
    ['a domain controller', [...productType('LanmanNT'), ...service('Tcpip')], ['domain-controller']],
    ['a cluster node', [...productType('ServerNT'), ...service('ClusSvc')], ['cluster-node']],
    ['an Exchange server', [...productType('ServerNT'), ...service('MSExchangeADTopology')], ['exchange']],
    [
      'an Exchange server that is a domain controller',
      [...productType('lanmannt'), ...service('MSExchangeADTopology')],
      ['domain-controller', 'exchange'],
    ],
    ['a server that is none of them', [...productType('ServerNT'), ...service('Tcpip')], []],
    ['an export of the TCP keys alone', [`[${set}\\Services\\Tcpip\\Parameters]`, '"a"=dword:1'], null],
    ['an export that only says that it is a server', productType('ServerNT'), null],
  ])('recognises %s', async (_, lines, roles) => {
    expect(await rolesIn(lines)).toEqual(roles);
  });
});
