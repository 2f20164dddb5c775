import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { netstatRows, portsFrom, writeCapture, type CaptureParts } from './fixtures/captureFolder';
import { runInMemory } from './fixtures/runInMemory';

const written: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const remove of written.splice(0)) await remove();
});

async function captured(parts: CaptureParts): Promise<{ readonly path: string }> {
  const capture = await writeCapture(parts);
  written.push(() => capture.remove());
  return capture;
}

async function capacity(parts: CaptureParts, ...args: readonly string[]) {
  const { path } = await captured(parts);
  return runInMemory('capacity', '--machine', path, ...args);
}

const settingSchema = z.object({
  tool: z.string(),
  snippet: z.string().min(1),
  sources: z.array(z.url()).min(1),
});
const listeners = netstatRows([135, 445, ...portsFrom(49_664, 6)], 'LISTENING', 900);

describe('tcpilot capacity', () => {
  it('takes exclusions and listeners of the range off its ports', async () => {
    const busy = netstatRows(portsFrom(50_100, 40), 'TIME_WAIT', 0);
    const { code, out } = await capacity(
      { excluded: [[50_000, 50_059]], netstat: listeners + busy },
      '--json',
    );
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      excludedPorts: 60,
      heldPorts: 6,
      ports: 16_318,
      timeWaitSeconds: 120,
      connectionsPerSecond: 136,
    });
  });

  it('says that it does not know the listeners, where nothing lists them', async () => {
    const { out } = await capacity({});
    expect(out).toContain('Whether something listens on ports of the range is not known here');
    const known = await capacity({ netstat: listeners });
    expect(known.out).toContain('6 ports of the range are held by programs');
  });

  it('goes backwards from a rate, fewer connections first, with a setting for each load tool', async () => {
    const { out } = await capacity({ netstat: listeners }, '--rate', '700', '--json');
    const found: unknown = JSON.parse(out);
    expect(found).toMatchObject({
      requirement: { rate: 700, portsNeeded: 84_000, reachableBy: 'both-together' },
      ways: [
        { kind: 'reuse-connections', enough: true, requestsPerConnection: 6 },
        { kind: 'server-closes-first' },
        { kind: 'more-source-addresses' },
        { kind: 'wider-range', enough: false },
        { kind: 'shorter-time-wait', enough: false },
        { kind: 'range-and-time-wait', enough: true },
      ],
    });
    const { ways } = z.object({ ways: z.array(z.object({ settings: z.array(settingSchema) })) }).parse(found);
    const tools = new Set(ways[0]?.settings.map(({ tool }) => tool));
    expect([...tools]).toEqual(['JMeter', 'LoadRunner', 'Gatling', 'k6']);
    expect(found).toHaveProperty('assumptions', expect.arrayContaining([expect.stringMatching(/one local/)]));
  });

  it('prints the same for people, in both languages', async () => {
    const english = await capacity({ netstat: listeners }, '--rate', '700');
    expect(english.out).toContain('1. Open fewer connections (enough by itself)');
    expect(english.out).toContain('httpclient.reset_state_on_thread_group_iteration=false');
    expect(english.out).toMatch(/4\. Widen the dynamic port range \(not enough by itself\)/);
    const chinese = await capacity({ netstat: listeners }, '--rate', '700', '--lang', 'zh-CN');
    expect(chinese.out).toContain('1. 减少新建连接（单独即可满足）');
  });

  it('offers nothing where the rate is carried', async () => {
    const { out } = await capacity({ netstat: listeners }, '--rate', '100');
    expect(out).toContain('The machine carries that as it is.');
    expect(out).not.toContain('1. ');
  });
});

describe('tcpilot plan', () => {
  it('names what listens on the ports that a wider range covers', async () => {
    const { path } = await captured({ netstat: netstatRows([445, 8080, 49_664], 'LISTENING', 900) });
    const { out } = await runInMemory('plan', 'load-test-client', '--machine', path, '--json');
    expect(JSON.parse(out)).toHaveProperty(
      'preflight',
      expect.not.arrayContaining([expect.objectContaining({ code: 'ports-listened-on' })]),
    );
    const widest = await runInMemory('plan', 'widest-range', '--machine', path);
    expect(widest.out).toMatch(/something listens on 8080 \(PID 900\)/);
  });
});
