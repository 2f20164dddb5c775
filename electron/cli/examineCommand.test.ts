import { afterEach, describe, expect, it } from 'vitest';
import { netstatRows, portsFrom, writeCapture, type CaptureParts } from './fixtures/captureFolder';
import { runInMemory } from './fixtures/runInMemory';

const written: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const remove of written.splice(0)) await remove();
});

async function examine(parts: CaptureParts, ...args: readonly string[]) {
  const capture = await writeCapture(parts);
  written.push(() => capture.remove());
  return runInMemory('diagnose', '--examine', '--machine', capture.path, ...args);
}

const saturated = netstatRows(portsFrom(49_152, 16_384), 'TIME_WAIT', 0);

describe('tcpilot diagnose --examine', () => {
  it.each([
    ['destination-saturated', { netstat: saturated }],
    ['destination-saturated', { netstat: saturated.replaceAll('TIME_WAIT', 'WARTEND') }],
    ['leak', { netstat: netstatRows(portsFrom(49_152, 300), 'CLOSE_WAIT', 4321) }],
    [
      'range-excluded',
      { netstat: netstatRows([445], 'LISTENING', 4), excluded: [[49_152, 60_000]] as const },
    ],
    ['not-the-cause', { netstat: netstatRows([445], 'LISTENING', 4) }],
  ])('finds %s in a capture', async (finding, parts) => {
    const { code, out } = await examine(parts, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ finding, codes: [] });
  });

  it('prints one object with verdict, reason and advice', async () => {
    const { out } = await examine({ netstat: saturated }, '--json');
    const found: unknown = JSON.parse(out);
    expect(found).toMatchObject({ verdict: 'port-exhaustion' });
    expect(found).toHaveProperty('why', expect.stringContaining('16384 of 16384 dynamic ports are in use'));
    expect(found).toHaveProperty('why', expect.stringContaining('no event log of Windows'));
    expect(found).toHaveProperty('advice.0', expect.stringMatching(/^Open fewer connections: /));
  });

  it('speaks to people in both languages', async () => {
    expect((await examine({ netstat: saturated })).out).toMatch(
      /^Finding: One destination holds the ports\n/,
    );
    const chinese = await examine({ netstat: saturated }, '--lang', 'zh-CN');
    expect(chinese.out).toContain('检查结果：端口集中在单一目的地上');
    expect(chinese.out).toContain('占用最多的目的地是 10.0.0.9:80，共 16384 个端口');
  });

  it.each([
    ['a capture without connections', () => examine({}), /netstat/],
    [
      'a registry file',
      () => runInMemory('diagnose', '--examine', '--machine', 'assets/sample-workstation.reg'),
      /holds no connections/,
    ],
    ['a file besides', () => runInMemory('diagnose', 'run.log', '--examine'), /leave the file run\.log out/],
  ])('refuses %s and prints no result', async (_what, run, message) => {
    const { code, out, err } = await run();
    expect([code === 0, out]).toEqual([false, '']);
    expect(err).toMatch(message);
  });
});
