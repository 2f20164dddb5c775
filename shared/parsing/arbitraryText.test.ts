import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDynamicPortRanges } from './dynamicPortRange';
import { parseExcludedPortRangeBlocks } from './excludedPortRanges';
import { fixturesIn, readFixture } from './fixtures/readFixture';
import { parseNetstat } from './netstat';
import { parseTcpGlobals } from './tcpGlobals';
import { parseVer } from './ver';

const folders = [
  'dynamicport',
  'excludedportrange',
  'tcp-global',
  'tcp-heuristics',
  'netstat',
  'set-replies',
];
const texts = [
  ...folders.flatMap((folder) => fixturesIn(folder).map((name) => readFixture(folder, name))),
  'Microsoft Windows [Version 10.0.22631.4317]',
  'OS Version: 10.0.19045 N/A Build 19045',
];

/** Every value that a parser took from the text, as it must stand there. */
const readers: Readonly<Record<string, (text: string) => readonly (string | number | null)[]>> = {
  parseDynamicPortRanges: (text) =>
    parseDynamicPortRanges(text).blocks.flatMap(({ range }) =>
      range === null ? [] : [range.start, range.count],
    ),
  parseExcludedPortRangeBlocks: (text) =>
    parseExcludedPortRangeBlocks(text).blocks.flatMap(
      ({ ranges }) => ranges?.flatMap(({ start, end }) => [start, end]) ?? [],
    ),
  parseTcpGlobals: (text) => [...parseTcpGlobals(text).values()],
  parseNetstat: (text) =>
    parseNetstat(text).flatMap(({ protocol, local, remote, pid, process }) => [
      ...[protocol, local.address, local.port, remote?.address ?? null, remote?.port ?? null],
      ...[pid, ...(process?.split(' ') ?? [])],
    ]),
  parseVer: (text) => {
    const version = parseVer(text);
    return version === null ? [] : [version.build, version.revision];
  },
};

/** What happens to texts on their way: parts go missing, are doubled, moved, mistyped or joined with others. */
const mutated = fc
  .tuple(
    fc.constantFrom(...texts),
    fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        drop: fc.nat(12),
        put: fc.oneof(
          fc.constantFrom(
            '',
            ' ',
            '\n',
            '\r\n',
            ':',
            ' : ',
            '-',
            '*',
            '1',
            '0',
            '65536',
            '[',
            ']',
            '.',
            '>',
            '\t',
          ),
          fc.constantFrom(...texts).map((text) => text.slice(-60)),
          fc.string({ unit: 'grapheme', maxLength: 6 }),
        ),
      }),
      { minLength: 1, maxLength: 12 },
    ),
  )
  .map(([text, changes]) =>
    changes.reduce((before, { at, drop, put }) => {
      const index = Math.floor(at * before.length);
      return before.slice(0, index) + put + before.slice(index + drop);
    }, text),
  );

function standsIn(text: string, value: string | number): boolean {
  // A number may be written with zeros before it.
  return typeof value === 'number'
    ? new RegExp(`(?<!\\d)0*${value}(?!\\d)`).test(text)
    : text.includes(value);
}

describe.each(Object.entries(readers))('%s', (_, read) => {
  it('reads something of the texts that are mutated', () => {
    expect(texts.flatMap(read).length).toBeGreaterThan(0);
  });

  it('takes any text without failing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => Array.isArray(read(text))),
      {
        numRuns: 300,
      },
    );
    expect(read('')).toEqual([]);
  });

  it('never tells of a mutated text what does not stand in it', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        for (const value of read(text)) if (value !== null && !standsIn(text, value)) return false;
        return true;
      }),
      { numRuns: 400 },
    );
    expect(standsIn('Start Port : 11024', 1024)).toBe(false);
  });

  it.each([
    ' ',
    '\t:',
    ':',
    '：',
    '-',
    '----------x',
    '0',
    '1.',
    '10.0.',
    '[',
    '[Version ',
    '(',
    '* ',
    'TCP ',
    'a : ',
  ])('does not hang on %j over and over', (part) => {
    expect(read(part.repeat(100_000))).toBeInstanceOf(Array);
  });
});
