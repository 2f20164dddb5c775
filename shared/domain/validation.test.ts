import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue, type ParameterId } from '../catalogue/catalogue';
import { definitionOf } from './fixtures/definition';
import { windows11, windows7, windowsXp } from './fixtures/machineSnapshot';
import { validateForAnyWindows, validateValue } from './validation';
import type { TargetValue } from './value';

describe('a value', () => {
  it.each<[ParameterId, TargetValue]>([
    ['TcpTimedWaitDelay', 2],
    ['TcpTimedWaitDelay', 300],
    ['TcpTimedWaitDelay', null],
    ['MaxUserPort', 5000],
    ['KeepAliveTime', 0xffffffff],
    ['Tcp1323Opts', 3],
    ['DynamicPortRange.ipv4.tcp', { start: 1025, count: 64511 }],
    ['DynamicPortRange.ipv4.tcp', { start: 65281, count: 255 }],
    ['netsh.tcp.global.initialrto', 2990],
    ['netsh.tcp.global.ecncapability', 'enabled'],
  ])('of %s is taken: %j', (id, value) => {
    expect(validateValue(definitionOf(id), value, windows11)).toEqual({ ok: true, value });
  });

  it.each<[ParameterId, TargetValue, string]>([
    ['TcpTimedWaitDelay', 1, 'out-of-range'],
    ['TcpTimedWaitDelay', 301, 'out-of-range'],
    ['TcpTimedWaitDelay', -30, 'out-of-range'],
    ['TcpTimedWaitDelay', 30.5, 'not-an-integer'],
    ['TcpTimedWaitDelay', Number.NaN, 'not-an-integer'],
    ['TcpTimedWaitDelay', Infinity, 'not-an-integer'],
    ['TcpTimedWaitDelay', 'thirty', 'not-a-number'],
    ['TcpTimedWaitDelay', { start: 30, count: 1 }, 'not-a-number'],
    ['Tcp1323Opts', 4, 'not-a-choice'],
    ['Tcp1323Opts', '3', 'not-a-choice'],
    ['netsh.tcp.global.initialrto', 305, 'off-step'],
    ['netsh.tcp.global.ecncapability', 'on', 'not-a-choice'],
    ['netsh.tcp.global.ecncapability', null, 'cannot-be-absent'],
    ['netsh.tcp.global.rss', 'enabled', 'read-only'],
    ['netsh.tcp.global.rss', 'default', 'read-only'],
    ['DynamicPortRange.ipv4.tcp', null, 'cannot-be-absent'],
    ['DynamicPortRange.ipv4.tcp', 10000, 'not-a-port-range'],
    ['DynamicPortRange.ipv4.tcp', { start: 1024, count: 64511 }, 'start-too-low'],
    ['DynamicPortRange.ipv4.tcp', { start: 10000, count: 254 }, 'count-too-small'],
    ['DynamicPortRange.ipv4.tcp', { start: 10000, count: 55537 }, 'end-too-high'],
    ['DynamicPortRange.ipv4.tcp', { start: 10000.5, count: 300 }, 'not-a-port-range'],
  ])('of %s is refused: %j (%s)', (id, value, code) => {
    expect(validateValue(definitionOf(id), value, windows11)).toMatchObject({
      ok: false,
      error: { code, parameterId: id },
    });
  });

  it('is judged by the Windows at hand, and the error carries the range that holds there', () => {
    expect(validateValue(definitionOf('TcpTimedWaitDelay'), 10, windows11)).toEqual({ ok: true, value: 10 });
    expect(validateValue(definitionOf('TcpTimedWaitDelay'), 10, windows7)).toEqual({
      ok: false,
      error: {
        code: 'out-of-range',
        parameterId: 'TcpTimedWaitDelay',
        value: 10,
        range: { min: 30, max: 300 },
        unit: 'seconds',
      },
    });
  });

  it('that is a netsh word comes back in the catalogue’s spelling', () => {
    expect(validateValue(definitionOf('netsh.tcp.global.ecncapability'), 'Enabled', windows11)).toEqual({
      ok: true,
      value: 'enabled',
    });
  });

  it('“default” becomes what this Windows ships with, or is refused where that is not documented', () => {
    const ecn = definitionOf('netsh.tcp.global.ecncapability');
    expect(validateValue(ecn, 'DEFAULT', windows11)).toEqual({ ok: true, value: 'disabled' });
    expect(validateValue(ecn, 'default', windows7)).toMatchObject({
      error: { code: 'no-documented-default' },
    });
    const ports = definitionOf('DynamicPortRange.ipv4.tcp');
    expect(validateValue(ports, 'default', windows7)).toEqual({
      ok: true,
      value: { start: 49152, count: 16384 },
    });
    expect(validateValue(definitionOf('TcpTimedWaitDelay'), 'default', windowsXp)).toMatchObject({
      error: { code: 'not-a-number' },
    });
  });

  it('for no Windows in particular may be right for one of them, and “default” stays a word', () => {
    expect(validateForAnyWindows(definitionOf('TcpTimedWaitDelay'), 2)).toEqual({ ok: true, value: 2 });
    expect(validateForAnyWindows(definitionOf('TcpTimedWaitDelay'), 1).ok).toBe(false);
    const ecn = definitionOf('netsh.tcp.global.ecncapability');
    expect(validateForAnyWindows(ecn, 'Default')).toEqual({ ok: true, value: 'default' });
    expect(validateForAnyWindows(definitionOf('netsh.tcp.global.rss'), 'default').ok).toBe(false);
  });

  it('never makes the check throw, and what passes once passes again unchanged', () => {
    const anyValue = fc.oneof(
      fc.constant(null),
      fc.double(),
      fc.integer({ min: -10, max: 70_000 }),
      fc.string(),
      fc.record({ start: fc.integer({ min: -5, max: 70_000 }), count: fc.double() }),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...catalogue),
        anyValue,
        fc.constantFrom(windows11, windows7, windowsXp),
        (definition, value, windows) => {
          const once = validateValue(definition, value, windows);
          if (once.ok) expect(validateValue(definition, once.value, windows)).toEqual(once);
          else expect(once.error.parameterId).toBe(definition.id);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
