import { describe, expect, it } from 'vitest';
import { resolveId } from './resolveId';

const guid = '{ABCDEF00-2222-3333-4444-555555555555}';

describe('an id', () => {
  it.each([
    ['TcpTimedWaitDelay', 'TcpTimedWaitDelay'],
    ['tcptimedwaitdelay', 'TcpTimedWaitDelay'],
    [' MAXUSERPORT ', 'MaxUserPort'],
    ['dynamicportrange.IPV4.TCP', 'DynamicPortRange.ipv4.tcp'],
    ['tcpackfrequency@*', 'TcpAckFrequency@*'],
    [`TcpAckFrequency@${guid.toLowerCase()}`, `TcpAckFrequency@${guid}`],
    ['tcpmaxconnectretransmisstions', 'TcpMaxConnectRetransmisstions'],
  ])('“%s” is found and normalised', (given, id) => {
    expect(resolveId(given)).toMatchObject({ ok: true, value: { id } });
  });

  it.each([
    ['TcpTimedWaitDely', { code: 'unknown-parameter', suggestion: 'TcpTimedWaitDelay' }],
    ['ecncapability', { code: 'unknown-parameter', suggestion: 'netsh.tcp.global.ecncapability' }],
    ['DynamicPortRange', { code: 'unknown-parameter', suggestion: 'DynamicPortRange.ipv4.tcp' }],
    ['Frobnicate', { code: 'unknown-parameter', suggestion: null }],
    ['', { code: 'unknown-parameter', suggestion: null }],
    ['constructor', { code: 'unknown-parameter', suggestion: null }],
    ['TcpAckFrequency', { code: 'adapter-needed', parameterId: 'TcpAckFrequency' }],
    ['TcpAckFrequency@', { code: 'malformed-adapter', adapter: '' }],
    ['TcpAckFrequency@Ethernet', { code: 'malformed-adapter', adapter: 'Ethernet' }],
    ['TcpTimedWaitDelay@*', { code: 'adapter-not-expected', parameterId: 'TcpTimedWaitDelay' }],
    ['TcpTimedWaitDelay@nonsense', { code: 'adapter-not-expected' }],
    [`TcpMaxConnectRetransmisstions@${guid}`, { code: 'adapter-not-expected' }],
  ])('“%s” is refused with what is wrong', (given, error) => {
    expect(resolveId(given)).toMatchObject({ ok: false, error });
  });
});
