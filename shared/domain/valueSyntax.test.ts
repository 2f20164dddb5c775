import { describe, expect, it } from 'vitest';
import type { ParameterId } from '../catalogue/catalogue';
import { definitionOf } from './fixtures/definition';
import { windows11 } from './fixtures/machineSnapshot';
import type { TargetValue } from './value';
import { parseValueText } from './valueSyntax';

describe('what somebody types for a value', () => {
  it.each<[ParameterId, string, TargetValue]>([
    ['TcpTimedWaitDelay', '30', 30],
    ['TcpTimedWaitDelay', ' 0x1E ', 30],
    ['TcpTimedWaitDelay', '0x1e', 30],
    ['MaxUserPort', '0xFFFE', 65534],
    ['DynamicPortRange.ipv4.tcp', '10000+55536', { start: 10000, count: 55536 }],
    ['DynamicPortRange.ipv4.tcp', '0x2710 + 0xD8F0', { start: 10000, count: 55536 }],
    ['DynamicPortRange.ipv4.tcp', 'default', { start: 49152, count: 16384 }],
    ['netsh.tcp.global.autotuninglevel', 'Normal', 'normal'],
    ['netsh.tcp.global.maxsynretransmissions', '4', 4],
    ['EnablePMTUDiscovery', '0x1', 1],
  ])('%s=%s is understood', (id, text, value) => {
    expect(parseValueText(definitionOf(id), text, windows11)).toEqual({ ok: true, value });
  });

  it.each<[ParameterId, string, string]>([
    ['TcpTimedWaitDelay', '', 'not-a-number'],
    ['TcpTimedWaitDelay', 'thirty', 'not-a-number'],
    ['TcpTimedWaitDelay', '30s', 'not-a-number'],
    ['TcpTimedWaitDelay', '1e2', 'not-a-number'],
    ['TcpTimedWaitDelay', '-5', 'out-of-range'],
    ['TcpTimedWaitDelay', '30.5', 'not-an-integer'],
    ['TcpTimedWaitDelay', '99999999999999999999', 'out-of-range'],
    ['DynamicPortRange.ipv4.tcp', '10000-65535', 'not-a-port-range'],
    ['DynamicPortRange.ipv4.tcp', '10000', 'not-a-port-range'],
    ['DynamicPortRange.ipv4.tcp', '', 'not-a-port-range'],
    ['netsh.tcp.global.autotuninglevel', '', 'not-a-choice'],
    ['netsh.tcp.global.rss', '', 'read-only'],
  ])('%s=%s is refused as %s', (id, text, code) => {
    expect(parseValueText(definitionOf(id), text, windows11)).toMatchObject({
      ok: false,
      error: { code, parameterId: id },
    });
  });
});
