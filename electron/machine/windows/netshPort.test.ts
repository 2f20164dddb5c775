import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { readFixture } from '../../../shared/parsing/fixtures/readFixture';
import { exited, scriptedRunner } from './fixtures/scriptedRunner';
import { Netsh } from './netshPort';
import type { ProgramOutcome } from './programRunner';

const tcp = { ip: 'ipv4', transport: 'tcp' } as const;
const answering = (answer: (command: string) => ProgramOutcome | undefined) => {
  const runner = scriptedRunner(answer);
  return { runner, netsh: new Netsh({ runner, tempFolder: tmpdir() }) };
};

async function read(netsh: Netsh) {
  const reading = await netsh.read();
  if (!reading.ok) throw new Error(JSON.stringify(reading.error));
  return reading.value;
}

describe('netsh', () => {
  it.each([
    ['says nothing and claims success', exited(''), 'silent'],
    ['says nothing and fails', exited('', 1), 'silent'],
    ['does not answer', { kind: 'timeout' }, 'silent'],
    ['is not there', { kind: 'not-found' }, 'not-run'],
    ['is blocked', { kind: 'refused', detail: 'EACCES' }, 'not-run'],
    ['is another program of that name', exited('Hello, world\r\n'), 'unrecognised'],
  ] as const)('that %s is reported and gives no value', async (_, outcome, reason) => {
    const { netsh } = answering(() => outcome);

    const reading = await read(netsh);

    expect(reading.portRange(tcp)).toHaveProperty('unreadable');
    expect(reading.tcpGlobal('rss')).toHaveProperty('unreadable');
    expect(reading.excludedPortRanges).toBeNull();
    expect(netsh.notices()).toMatchObject([{ code: 'netsh-unusable', reason }]);
  });

  it('is asked one by one where the answers of a script cannot be told apart', async () => {
    const { netsh, runner } = answering((command) => {
      if (command.includes(' -f ')) return exited(readFixture('tcp-global', 'en-win10_or_11-1'));
      if (command === 'netsh.exe interface ipv4 show dynamicport tcp') {
        return exited(readFixture('dynamicport', 'en-unknown-1'));
      }
      return undefined;
    });

    const reading = await read(netsh);

    expect(reading.portRange(tcp)).toEqual({ start: 1024, count: 13977 });
    expect(reading.portRange({ ip: 'ipv6', transport: 'tcp' })).toHaveProperty('unreadable');
    expect(reading.tcpGlobal('ecncapability')).toBe('enabled');
    expect(runner.commands.filter((command) => command.includes('show dynamicport'))).toHaveLength(4);
    expect(netsh.notices()).toEqual([]);
  });

  it('is not judged by its reply to a change, only by whether it ran', async () => {
    const change = { kind: 'port-range', ...tcp, range: { start: 10000, count: 5000 } } as const;

    expect((await answering(() => exited('Access denied', 1)).netsh.write(change)).ok).toBe(true);
    expect(await answering(() => ({ kind: 'timeout' })).netsh.write(change)).toMatchObject({
      ok: false,
      error: { code: 'timeout' },
    });
  });
});
