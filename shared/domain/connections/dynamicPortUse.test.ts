import { describe, expect, it } from 'vitest';
import { dynamicPortUse } from './dynamicPortUse';
import { row, timeWait } from './fixtures/rows';

const ports = { range: { start: 50_000, count: 10 }, excluded: [] };

describe('the use of the dynamic ports', () => {
  it('counts each port of the range once, in whatever state, and none outside', () => {
    const rows = [
      row({ localPort: 50_000 }),
      row({ localPort: 50_000, remote: '10.0.0.8' }),
      timeWait(50_001),
      row({ localPort: 50_009, state: 'LISTENING', remote: '0.0.0.0', remotePort: 0 }),
      row({ localPort: 49_999 }),
      row({ localPort: 50_010 }),
    ];
    expect(dynamicPortUse(rows, ports)).toMatchObject({ used: 3, usable: 10, excludedPorts: 0, ip: 'ipv4' });
  });

  it('leaves out what is excluded, also where it reaches beyond the range', () => {
    const excluded = [
      { start: 49_000, end: 50_001 },
      { start: 50_009, end: 50_100 },
    ];
    expect(dynamicPortUse([timeWait(50_001), timeWait(50_002)], { ...ports, excluded })).toMatchObject({
      excludedPorts: 3,
      usable: 7,
      used: 1,
    });
  });

  it('takes the family that has fewer ports left', () => {
    const six = (localPort: number) => timeWait(localPort, { local: '::1', remote: '::1' });
    expect(dynamicPortUse([timeWait(50_000), six(50_000), six(50_001)], ports)).toMatchObject({
      ip: 'ipv6',
      used: 2,
    });
  });
});
