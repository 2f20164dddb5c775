import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PortRange } from '../../../shared/domain/value';
import { bedKind, openWindowsBed, type WindowsBed } from './fixtures/windowsBed';
import { Netsh } from './netshPort';

const id = { ip: 'ipv4', transport: 'tcp' } as const;
const onWindows = bedKind === 'windows';

/** netsh itself, in the language of this Windows. It sets a port range, and the former one again. */
describe.runIf(onWindows)(
  `netsh${onWindows ? ' on this Windows' : ' (needs Windows: Wine has none)'}`,
  () => {
    let bed: WindowsBed;
    let before: PortRange | null = null;
    const open = () => new Netsh({ runner: bed.runner, tempFolder: bed.folder });
    const range = async (): Promise<PortRange> => {
      const reading = await open().read();
      const found = reading.ok ? reading.value.portRange(id) : null;
      if (found === null || !('start' in found)) throw new Error('The range could not be read.');
      return found;
    };
    beforeAll(async () => {
      bed = openWindowsBed();
      before = await range();
    });
    afterAll(async () => {
      if (before !== null) await open().write({ kind: 'port-range', ...id, range: before });
      bed.dispose();
    });

    it('is read whole: four ranges, the exclusions, and TCP globals', async () => {
      const reading = await open().read();
      if (!reading.ok) throw new Error(JSON.stringify(reading.error));
      for (const ip of ['ipv4', 'ipv6'] as const) {
        for (const transport of ['tcp', 'udp'] as const) {
          expect(reading.value.portRange({ ip, transport })).toHaveProperty('start');
        }
      }
      expect(reading.value.excludedPortRanges).not.toBeNull();
      expect(reading.value.tcpGlobal('ecncapability')).toBeTypeOf('string');
    });

    it('sets a range, which reading back shows', async () => {
      const written = await open().write({
        kind: 'port-range',
        ...id,
        range: { start: 20_000, count: 40_000 },
      });
      expect(written.ok).toBe(true);
      expect(await range()).toEqual({ start: 20_000, count: 40_000 });
    });
  },
);
