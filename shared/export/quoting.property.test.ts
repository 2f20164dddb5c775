import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cmdWord, harmlessText } from './cmdText';
import type { ExportFormat } from './exportFile';
import { bitOfEverything, exported } from './fixtures/exported';
import { powershellString } from './powershellText';
import { yamlString } from './yamlText';

/** Names that somebody might give a profile in order to get something run. */
const wicked = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 100 }),
  fc
    .array(
      fc.constantFrom(
        ...[
          '\r\n',
          '\n',
          '\u2028',
          '\u0085',
          '"',
          "'",
          '\u2018',
          '\u2019',
          '`',
          '$(',
          ')',
          '%PATH%',
          '!',
          '^',
          '&',
        ],
        ...[
          '|',
          '>',
          '<',
          '#>',
          '<#',
          '@echo on',
          'calc.exe',
          '{{',
          '}}',
          '{%',
          '%}',
          ': ',
          '- ',
          '...',
          '\\',
          '\0',
        ],
        ...[
          '[-HKEY_LOCAL_MACHINE\\SYSTEM]',
          '"MaxUserPort"=dword:1',
          'exit',
          ':begin',
          'off',
          '/?',
          '\t',
          '\uFEFF',
        ],
      ),
      { minLength: 1, maxLength: 12 },
    )
    .map((parts) => parts.join('').slice(0, 100)),
);

const commentOf: Readonly<Record<Exclude<ExportFormat, 'json'>, RegExp>> = {
  reg: /^;/,
  cmd: /^rem( |$)/,
  ps1: /^\s*#/,
  ansible: /^\s*#/,
};

/** Everything but comments, with what follows from the name itself taken out. */
function skeleton(format: Exclude<ExportFormat, 'json'>, name: string): readonly string[] {
  const { apply, undo } = exported(format, { values: bitOfEverything, name });
  const text = `${apply.text}\r\n${undo?.text ?? ''}`;
  return text
    .split(/\r\n|[\r\n\u2028\u2029\u0085]/)
    .filter((line) => line.trim() !== '' && !commentOf[format].test(line))
    .map((line) =>
      line
        .replace(/(?:[a-z0-9-]+)-[0-9a-f]{8}(?="$|\.json')/, 'IDENTITY')
        .replace(/^echo TCPilot: [\w '()[\]{}.,:;=+*/@#$`?~\\-]*$/, 'echo NAME')
        .replace(/^- name: (?:'(?:[^'{}]|'')*'|"(?:[^"\\{}]|\\.)*")$/, '- name: NAME'),
    );
}

describe('the name of a profile', () => {
  it.each(['reg', 'cmd', 'ps1', 'ansible'] as const)('never gets out of its comments in %s', (format) => {
    const harmless = skeleton(format, 'harmless');
    expect(harmless.length).toBeGreaterThan(5);

    fc.assert(
      fc.property(wicked, (name) => {
        expect(skeleton(format, name)).toEqual(harmless);
      }),
      { numRuns: 25 },
    );
  });

  it('leaves a batch file plain ASCII, without anything that expands, chains or redirects', () => {
    fc.assert(
      fc.property(wicked, (name) => {
        const text = exported('cmd', { values: { MaxUserPort: null }, name }).apply.text;
        expect(text).toMatch(/^[\x20-\x7e\r\n]*$/);
        const said = text.split('\r\n').filter((line) => /^(?:rem|echo TCPilot:)/.test(line));
        const outside = said.filter((line) => !line.includes('%SystemRoot%'));
        expect(outside.join('')).not.toMatch(/[%&<>|^!"]/);
      }),
      { numRuns: 25 },
    );
  });
});

describe('quoting', () => {
  it('gives a PowerShell string that ends where it should and holds the very text', () => {
    fc.assert(
      fc.property(wicked, (text) => {
        const quoted = powershellString(text);
        // As PowerShell reads it: any two single quotes of its five in a row are one of them.
        const inner = quoted.slice(1, -1);
        expect(inner.replace(/(['\u2018\u2019\u201a\u201b])\1/g, '')).not.toMatch(
          /['\u2018\u2019\u201a\u201b]/,
        );
        expect(inner.replace(/(['\u2018\u2019\u201a\u201b])\1/g, '$1')).toBe(text);
      }),
    );
  });

  it('gives a YAML scalar on one line that ends where it should', () => {
    fc.assert(
      fc.property(wicked, (text) => {
        expect(yamlString(text)).toMatch(/^(?:'(?:[^'\p{Cc}]|'')*'|"(?:[^"\\\p{Cc}]|\\.)*")$/u);
      }),
    );
  });

  it('lets no word into a command line of cmd that is more than a word', () => {
    fc.assert(
      fc.property(wicked, (text) => {
        expect(harmlessText(text)).toMatch(/^[\x20-\x7e]*$/);
        expect(harmlessText(text)).not.toMatch(/[%&<>|^!"]/);
      }),
    );
    expect(() => cmdWord('a" & calc "')).toThrow();
    expect(() => cmdWord('%PATH%')).toThrow();
    expect(cmdWord('TcpAckFrequency@{1234}')).toBe('"TcpAckFrequency@{1234}"');
  });
});
