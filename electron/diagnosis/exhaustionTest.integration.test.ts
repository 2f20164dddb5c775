import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const program = join(process.cwd(), 'dist', 'cli', 'tcpilot.cjs');
const resultSchema = z.object({
  attempted: z.number(),
  connected: z.number(),
  errors: z.record(z.string(), z.number()),
  timeWaitPeak: z.number().nullable(),
  verdict: z.enum(['exhausted', 'not-exhausted']),
});

/** A network of its own, with nothing in it but loopback and as many local ports as asked for. */
function proveIn(range: string, ...args: readonly string[]) {
  const setUp = [
    'ip link set lo up',
    `echo "${range}" > /proc/sys/net/ipv4/ip_local_port_range`,
    'echo 0 > /proc/sys/net/ipv4/tcp_tw_reuse',
    'echo ready >&2',
    'exec "$@"',
  ].join(' && ');
  const { status, stdout, stderr, error } = spawnSync(
    'unshare',
    ['-n', 'sh', '-c', setUp, 'sh', process.execPath, program, 'prove', '--json', ...args],
    { encoding: 'utf8', timeout: 90_000 },
  );
  if (error !== undefined || !stderr.includes('ready')) {
    throw new Error(
      `This test needs root, unshare (util-linux) and ip (iproute2) to make a network namespace: ${error?.message ?? stderr}`,
    );
  }
  return { status, result: resultSchema.parse(JSON.parse(stdout)) };
}

describe.runIf(process.platform === 'linux')('tcpilot prove', () => {
  it('meets exhaustion with 300 local ports', () => {
    const { status, result } = proveIn('40000 40299', '--connections', '3000');
    expect(status).toBe(1);
    expect(result).toMatchObject({ attempted: 3000, verdict: 'exhausted' });
    // The listener takes one of the ports.
    expect(result.connected).toBeGreaterThanOrEqual(298);
    expect(result.connected).toBeLessThanOrEqual(300);
    expect(result.errors).toEqual({ EADDRNOTAVAIL: 3000 - result.connected });
    expect(result.timeWaitPeak).toBe(result.connected);
  });

  it('does not with 58,976 local ports', () => {
    const { status, result } = proveIn('6560 65535', '--connections', '3000');
    expect(status).toBe(0);
    expect(result).toEqual({
      attempted: 3000,
      connected: 3000,
      errors: {},
      timeWaitPeak: 3000,
      verdict: 'not-exhausted',
    });
  });

  it('uses half of the free ports by itself', () => {
    const { status, result } = proveIn('40000 40299');
    expect([status, result.attempted, result.verdict]).toEqual([0, 150, 'not-exhausted']);
  });

  it('goes on until exhaustion where that is asked for, and no further', () => {
    const { status, result } = proveIn('40000 40299', '--until-exhausted');
    expect([status, result.verdict]).toEqual([1, 'exhausted']);
    expect(result.attempted).toBeLessThan(320);
  });
});
