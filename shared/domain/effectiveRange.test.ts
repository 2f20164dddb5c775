import { describe, expect, it } from 'vitest';
import { parameterById } from '../catalogue/catalogue';
import { effectiveRange, widestRange } from './effectiveRange';
import { definitionOf } from './fixtures/definition';
import type { EffectiveWindows, WindowsFamily } from './windowsVersion';

function on(family: WindowsFamily, build: number | null): EffectiveWindows {
  return { family, build, basis: 'known' };
}

describe('the accepted range', () => {
  it.each([
    ['Windows XP', on('xp_2003', 2600), 30],
    ['Windows 7', on('vista_7_2008r2', 7601), 30],
    ['Windows 8', on('win8_2012r2', 9200), 30],
    ['Windows 8.1', on('win8_2012r2', 9600), 2],
    ['8 or 8.1, nobody knows which', on('win8_2012r2', null), 30],
    ['Windows 11', on('win10_11_2016_2025', 22631), 2],
    ['10 or later without a build', on('win10_11_2016_2025', null), 2],
  ])('of TcpTimedWaitDelay on %s starts at the documented minimum', (_name, windows, min) => {
    expect(effectiveRange(definitionOf('TcpTimedWaitDelay'), windows)).toEqual({ min, max: 300 });
  });

  it('keeps the step of a number and the words of a choice', () => {
    const windows = on('win10_11_2016_2025', 22631);
    expect(effectiveRange(definitionOf('netsh.tcp.global.initialrto'), windows)).toEqual({
      min: 300,
      max: 3000,
      step: 10,
    });
    expect(effectiveRange(definitionOf('Tcp1323Opts'), windows)).toEqual({ values: [0, 1, 2, 3] });
  });

  it('of a port range is start, count and end', () => {
    expect(effectiveRange(definitionOf('DynamicPortRange.ipv6.udp'), on('vista_7_2008r2', 7601))).toEqual({
      startMin: 1025,
      countMin: 255,
      endMax: 65535,
    });
  });

  it('of no Windows in particular starts at the lowest minimum of any', () => {
    expect(widestRange(definitionOf('TcpTimedWaitDelay'))).toEqual({ min: 2, max: 300 });
    expect(parameterById('TcpTimedWaitDelay')?.accepts).toHaveProperty('minByFamily.xp_2003', 30);
  });
});
