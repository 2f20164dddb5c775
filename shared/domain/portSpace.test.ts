import { describe, expect, it } from 'vitest';
import { portSpace, type PortSpaceParts } from './portSpace';

const parts: PortSpaceParts = {
  ip: 'ipv4',
  transport: 'tcp',
  before: { start: 49152, count: 16384 },
  after: { start: 10000, count: 55536 },
  exclusions: [
    { ip: 'ipv4', transport: 'tcp', start: 50000, end: 50059 },
    { ip: 'ipv4', transport: 'tcp', start: 5357, end: 5357 },
    { ip: 'ipv4', transport: 'udp', start: 20000, end: 20099 },
    { ip: 'ipv6', transport: 'tcp', start: 30000, end: 30099 },
  ],
};

describe('portSpace', () => {
  it('places the ranges as fractions of all ports', () => {
    const { before, after, wellKnown } = portSpace(parts);
    expect(before).toEqual({ start: 49152, end: 65535, from: 0.75, width: 0.25 });
    expect(after).toMatchObject({ start: 10000, end: 65535 });
    expect(wellKnown).toEqual({ start: 0, end: 1023, from: 0, width: 1 / 64 });
  });

  it('shows the exclusions of this protocol alone, outside of the range as well', () => {
    expect(portSpace(parts).excluded?.map(({ start, end }) => [start, end])).toEqual([
      [5357, 5357],
      [50000, 50059],
    ]);
  });

  it('counts what is left of the wanted range, else of the present one', () => {
    expect(portSpace(parts).usable).toBe(55536 - 60);
    expect(portSpace({ ...parts, after: null }).usable).toBe(16384 - 60);
    expect(portSpace({ ...parts, before: null, after: null }).usable).toBeNull();
  });

  it('does not take unknown exclusions for none', () => {
    expect(portSpace({ ...parts, exclusions: null }).excluded).toBeNull();
    expect(portSpace({ ...parts, exclusions: [] }).excluded).toEqual([]);
  });

  it('cuts off what lies beyond the last port', () => {
    const { after } = portSpace({ ...parts, after: { start: 65000, count: 2000 } });
    expect(after).toMatchObject({ start: 65000, end: 65535 });
    expect((after?.from ?? 0) + (after?.width ?? 0)).toBeCloseTo(1);
  });
});
