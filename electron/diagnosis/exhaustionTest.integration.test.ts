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
const reckonedSchema = z.object({
  ports: z.object({ freePorts: z.number() }),
  timeWait: z.object({ seconds: z.number(), basis: z.string() }),
  measurement: z
    .object({ outcome: z.string(), atLeastSeconds: z.number(), atMostSeconds: z.number() })
    .nullable(),
  prediction: z.object({ verdict: z.string().nullable(), runsOutAfter: z.number().nullable() }),
  extrapolation: z.object({ sustainedPerSecond: z.number().nullable() }),
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
    { encoding: 'utf8', timeout: 110_000 },
  );
  if (error !== undefined || !stderr.includes('ready')) {
    throw new Error(
      `This test needs root, unshare (util-linux) and ip (iproute2) to make a network namespace: ${error?.message ?? stderr}`,
    );
  }
  const printed: unknown = JSON.parse(stdout);
  return { status, result: resultSchema.parse(printed), reckoned: reckonedSchema.parse(printed) };
}

describe.runIf(process.platform === 'linux')('tcpilot prove', () => {
  it('meets exhaustion with 300 local ports', () => {
    const { status, result, reckoned } = proveIn('40000 40299', '--connections', '3000');
    expect(reckoned).toMatchObject({
      ports: { freePorts: 300 },
      timeWait: { seconds: 60, basis: 'assumed' },
      measurement: null,
      prediction: { verdict: 'exhausted', runsOutAfter: 299 },
      extrapolation: { sustainedPerSecond: 5 },
    });
    expect(status).toBe(1);
    expect(result).toMatchObject({ attempted: 3000, verdict: 'exhausted' });
    // The listener takes one of the ports.
    expect(result.connected).toBeGreaterThanOrEqual(298);
    expect(result.connected).toBeLessThanOrEqual(300);
    expect(result.errors).toEqual({ EADDRNOTAVAIL: 3000 - result.connected });
    expect(result.timeWaitPeak).toBe(result.connected);
  });

  it('does not with 58,976 local ports', () => {
    const { status, result, reckoned } = proveIn('6560 65535', '--connections', '3000');
    expect(reckoned.prediction).toEqual({ verdict: 'not-exhausted', runsOutAfter: null });
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

  it('measures the TIME_WAIT of this kernel, which has 60 s compiled in', () => {
    const { status, reckoned } = proveIn('40000 40299', '--connections', '100', '--measure-time-wait');
    expect(status).toBe(0);
    const { measurement, timeWait } = reckoned;
    expect(measurement?.outcome).toBe('measured');
    // The kernel's timer may end a little late, never early.
    expect(measurement?.atMostSeconds).toBeGreaterThanOrEqual(60);
    expect(measurement?.atLeastSeconds).toBeLessThan(64);
    expect(timeWait.basis).toBe('measured');
  });

  it('goes on until exhaustion where that is asked for, and no further', () => {
    const { status, result } = proveIn('40000 40299', '--until-exhausted');
    expect([status, result.verdict]).toEqual([1, 'exhausted']);
    expect(result.attempted).toBeLessThan(320);
  });
});
