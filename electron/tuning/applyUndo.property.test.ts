import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TargetValue } from '../../shared/domain/value';
import { createRegistryFileMachine } from '../machine/registryFile/registryFileMachine';
import { RegistryFileStore } from '../machine/registryFile/registryFileStore';
import { adapter } from './fixtures/machines';
import { planFor, Rig, valueOf } from './fixtures/rig';

const services = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services';

const data = fc.oneof(
  fc.nat({ max: 0xffff }).map((value) => `dword:${value.toString(16).padStart(8, '0')}`),
  fc.constantFrom(
    '"30"',
    'hex:01,02',
    'hex(b):01,00,00,00,00,00,00,00',
    'hex(7):00,00',
    'hex(4):1e',
    'DWORD:1F4 ; mine',
  ),
);
const values = fc.dictionary(
  fc.constantFrom('TcpTimedWaitDelay', 'MaxUserPort', 'KeepAliveTime', 'Hostname', 'Tcp1323Opts', '随便'),
  data,
);

/** Line ends, encodings, keys that are there or not, notes, junk. */
const exports = fc
  .record({
    tcpip: values,
    afd: fc.option(values),
    adapter: fc.option(fc.dictionary(fc.constantFrom('TcpAckFrequency', 'IPAddress', 'mtu'), data)),
    note: fc.option(fc.constantFrom('1025+13976', 'nonsense', '49152+16384')),
    junk: fc.constantFrom('', 'what is this', '"half=', '; a comment'),
    lineEnd: fc.constantFrom('\r\n', '\n'),
    endsWithLine: fc.boolean(),
    encoding: fc.constantFrom('utf16le', 'utf8'),
  })
  .map((content) => {
    const block = (key: string, held: Readonly<Record<string, string>>) => [
      `[${services}\\${key}]`,
      ...Object.entries(held).map(([name, text]) => `"${name}"=${text}`),
      '',
    ];
    const lines = [
      'Windows Registry Editor Version 5.00',
      '',
      ...block('Tcpip', {}),
      ...block('Tcpip\\Parameters', content.tcpip),
      ...(content.afd === null ? [] : block('AFD\\Parameters', content.afd)),
      content.junk,
      ...block('Tcpip\\Parameters\\Interfaces', {}),
      ...(content.adapter === null
        ? []
        : block(`Tcpip\\Parameters\\Interfaces\\${adapter}`, content.adapter)),
      ...(content.note === null ? [] : [`; tcpilot DynamicPortRange.ipv4.tcp=${content.note}`]),
    ];
    const text = lines.join(content.lineEnd) + (content.endsWithLine ? content.lineEnd : '');
    return content.encoding === 'utf8'
      ? Buffer.from(text, 'utf8')
      : Buffer.concat([Buffer.of(0xff, 0xfe), Buffer.from(text, 'utf16le')]);
  });

const targets = fc.record(
  {
    TcpTimedWaitDelay: fc.option(fc.integer({ min: 30, max: 300 })),
    MaxUserPort: fc.constant(null),
    KeepAliveTime: fc.option(fc.integer({ min: 60_000, max: 7_200_000 })),
    EnableDynamicBacklog: fc.option(fc.constantFrom(0, 1)),
    'DynamicPortRange.ipv4.tcp': fc.record({
      start: fc.integer({ min: 1025, max: 20_000 }),
      count: fc.integer({ min: 255, max: 40_000 }),
    }),
    'DynamicPortRange.ipv6.tcp': fc.constant({ start: 10000, count: 55536 }),
  },
  { requiredKeys: [] },
);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tcpilot-property-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('any plan on any export', () => {
  it(
    'gives the very bytes back when it is undone, and nothing beside them',
    { timeout: 120_000 },
    async () => {
      const path = join(folder, 'export.reg');
      let applied = 0;
      await fc.assert(
        fc.asyncProperty(
          exports,
          fc.array(targets, { minLength: 1, maxLength: 3 }),
          async (bytes, wanted) => {
            await writeFile(path, bytes);
            const rig = await Rig.with(createRegistryFileMachine(new RegistryFileStore(path)));
            let done = 0;
            for (const target of wanted) {
              const given: Readonly<Record<string, TargetValue>> = target;
              const plan = await planFor(rig.machine, given);
              if (plan.changes.length === 0) continue;
              valueOf(await rig.apply(plan));
              done += 1;
              expect((await planFor(rig.machine, given)).changes).toEqual([]);
            }
            for (let round = 0; round < done; round += 1)
              expect(valueOf(await rig.undo()).conflicts).toEqual([]);
            expect((await readFile(path)).equals(bytes)).toBe(true);
            expect(await readdir(folder)).toEqual(['export.reg']);
            applied += done;
            await rig.remove();
          },
        ),
        { numRuns: 60 },
      );
      expect(applied).toBeGreaterThan(30);
    },
  );
});
