import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { junitReport } from './junitReport';

/** What an XML parser would get for an attribute; throws for what none takes. */
function attribute(line: string, name: string): string {
  const [, value] = new RegExp(` ${name}="([^"<]*)"`).exec(line) ?? [];
  if (value === undefined) throw new Error(`no ${name} in ${line}`);
  expect(value.replace(/&(?:amp|lt|gt|quot|apos|#\d+);/g, '')).not.toContain('&');
  const plain = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' } as const;
  return value
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(lt|gt|quot|apos|amp);/g, (_, name_: keyof typeof plain) => plain[name_]);
}

describe('a JUnit report', () => {
  it('has one case per value, and a failure for each that does not hold', () => {
    const xml = junitReport('load-test-client', [
      { name: 'MaxUserPort', failure: null },
      { name: 'TcpTimedWaitDelay', failure: 'expected 30, found absent' },
    ]);

    expect(xml.split('\n')).toEqual([
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<testsuites tests="2" failures="1" errors="0" skipped="0" time="0">',
      '  <testsuite name="load-test-client" tests="2" failures="1" errors="0" skipped="0" time="0">',
      '    <testcase classname="load-test-client" name="MaxUserPort" time="0"/>',
      '    <testcase classname="load-test-client" name="TcpTimedWaitDelay" time="0">',
      '      <failure message="expected 30, found absent" type="drift">expected 30, found absent</failure>',
      '    </testcase>',
      '  </testsuite>',
      '</testsuites>',
      '',
    ]);
  });

  it('keeps any name whole and stays as it is built', () => {
    const allowed = /^[\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u;
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const lines = junitReport(name, [{ name: 'x', failure: name }]).split('\n');

        expect(lines).toHaveLength(9);
        expect(lines.join('\n')).toMatch(allowed);
        const read = attribute(lines[2] ?? '', 'name');
        expect(read).toBe(allowed.test(name) ? name : read);
        expect(attribute(lines[4] ?? '', 'message')).toBe(read);
      }),
    );
  });
});
