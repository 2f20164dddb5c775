import { describe, expect, it } from 'vitest';
import { readFixture } from '../../../shared/parsing/fixtures/readFixture';
import { netshScript, parseScriptAnswers, setArguments } from './netshScript';

/** What real machines printed, without the prompts: `netsh -f` echoes nothing. */
const withoutPrompts = (text: string) =>
  text
    .split(/\r?\n/)
    .filter((line) => !/^(?:\([^)]*\) )?(?:PS )?[A-Z]:\\/.test(line))
    .join('\r\n');
const english = {
  ranges: withoutPrompts(readFixture('dynamicport', 'en-unknown-1')),
  excluded: withoutPrompts(readFixture('excludedportrange', 'en-win10-1')),
  globals: withoutPrompts(readFixture('tcp-global', 'en-win10_or_11-1')),
};
const chinese = {
  ranges: withoutPrompts(readFixture('dynamicport', 'zh-CN-win10-1')),
  excluded: withoutPrompts(readFixture('excludedportrange', 'zh-CN-win10-1')),
  globals: withoutPrompts(readFixture('tcp-global', 'zh-CN-win10_or_11-1')),
};
const udp = (text: string) => text.replaceAll(/\btcp\b/gi, 'udp');

function whole({ ranges, excluded, globals }: typeof english): string {
  return [
    ...[ranges, udp(ranges), ranges, udp(ranges)],
    ...[excluded, udp(excluded), excluded, udp(excluded)],
    globals,
  ].join('\r\n');
}

describe('netsh -f', () => {
  it('is asked everything in one script', () => {
    expect(netshScript().trim().split('\r\n')).toEqual([
      'interface ipv4 show dynamicport tcp',
      'interface ipv4 show dynamicport udp',
      'interface ipv6 show dynamicport tcp',
      'interface ipv6 show dynamicport udp',
      'interface ipv4 show excludedportrange protocol=tcp',
      'interface ipv4 show excludedportrange protocol=udp',
      'interface ipv6 show excludedportrange protocol=tcp',
      'interface ipv6 show excludedportrange protocol=udp',
      'interface tcp show global',
    ]);
  });

  it.each([
    ['English', english, { start: 1024, count: 13977 }],
    ['Chinese', chinese, { start: 1024, count: 13977 }],
  ])('is told apart by the order of its answers in %s', (_, texts, range) => {
    const answers = parseScriptAnswers(whole(texts));

    expect(answers.ranges).toEqual([range, range, range, range]);
    expect(answers.excluded?.map((table) => table?.[0]?.ip)).toEqual(['ipv4', 'ipv4', 'ipv6', 'ipv6']);
    expect(answers.excluded?.map((table) => table?.[0]?.transport)).toEqual(['tcp', 'udp', 'tcp', 'udp']);
    expect(answers.globals.get('ecncapability')).toBeDefined();
  });

  it('tells no range if one answer is missing: nobody knows whose the others are', () => {
    const { ranges } = english;

    expect(parseScriptAnswers([ranges, udp(ranges), ranges].join('\r\n')).ranges).toBeNull();
    expect(parseScriptAnswers([ranges, ranges, udp(ranges), udp(ranges)].join('\r\n')).ranges).toBeNull();
  });

  it.each([
    [
      { kind: 'port-range', ip: 'ipv6', transport: 'udp', range: { start: 10000, count: 55536 } } as const,
      'interface ipv6 set dynamicport udp start=10000 num=55536 store=persistent',
    ],
    [
      { kind: 'tcp-global', option: 'ecncapability', value: 'enabled' } as const,
      'interface tcp set global ecncapability=enabled',
    ],
    [
      { kind: 'tcp-global', option: 'initialrto', value: 2000 } as const,
      'interface tcp set global initialrto=2000',
    ],
  ])('sets %j', (change, command) => {
    expect(setArguments(change)?.join(' ')).toBe(command);
  });

  it('has no command for "absent"', () => {
    expect(setArguments({ kind: 'tcp-global', option: 'rss', value: null })).toBeNull();
    expect(setArguments({ kind: 'port-range', ip: 'ipv4', transport: 'tcp', range: null })).toBeNull();
  });
});
