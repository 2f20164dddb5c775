// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../locales/translator';
import { evidenceFormatOf, type EvidenceSheet } from './evidenceSheet';
import { evidenceText } from './evidenceText';
import { machineOf, sheetOf } from './fixtures/sheets';

const english = { t: createTranslator('en').t, language: 'en' } as const;
const chinese = { t: createTranslator('zh-CN').t, language: 'zh-CN' } as const;
const markdown = (sheet: EvidenceSheet): string => evidenceText(sheet, 'md', english);
const html = (sheet: EvidenceSheet): Document =>
  new DOMParser().parseFromString(evidenceText(sheet, 'html', english), 'text/html');

/** The cells of a row of a table, as a reader of Markdown finds them. */
function cellsOf(line: string): readonly string[] {
  return line
    .replace(/^\| | \|$/g, '')
    .split(/(?<!\\)(?:\\\\)*\|/)
    .map((cell) => cell.trim().replace(/\\([\\`*_[\]<>|~&#!])/g, '$1'));
}

describe('the evidence sheet', () => {
  it('sets before and after side by side, and says what is not as it should be', () => {
    const text = markdown(sheetOf());
    expect(text).toContain('| Figure | Before | After |');
    expect(text).toContain('| Predicted | exhausted after 299 connections | not exhausted |');
    expect(text).toContain('| Connected | 299 / 3000 | 3000 / 3000 |');
    expect(text).toContain('| Errors | EADDRINUSE: 2701 | none |');
    expect(text).toContain('1 of 1 values do not hold');
    expect(text).toContain('| TcpTimedWaitDelay | 240 (0xF0) = 4 min | 30 (0x1E) | differs |');
    expect(text).toContain('TCPilot 0.1.0');
    expect(text).toContain('may get other figures');
  });

  it('has one picture for each test in HTML, to one scale', () => {
    const page = html(sheetOf());
    const widths = [...page.querySelectorAll('figure')].map((figure) =>
      [...figure.querySelectorAll('rect')].map((bar) => Number(bar.getAttribute('width'))),
    );
    expect(widths).toHaveLength(2);
    // 299 against 3,000 connections.
    expect((widths[1]?.[1] ?? 0) / (widths[0]?.[1] ?? 1)).toBeCloseTo(3000 / 299, 0);
  });

  it('needs nothing else and runs nothing', () => {
    const page = html(sheetOf());
    expect(page.querySelectorAll('script, link, img, iframe, a, object')).toHaveLength(0);
    expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toBe(
      "default-src 'none'; style-src 'unsafe-inline'",
    );
    expect(evidenceText(sheetOf(), 'html', english)).not.toMatch(/https?:|url\(|@import/);
  });

  it('speaks both languages, and says so', () => {
    const page = evidenceText(sheetOf(), 'html', chinese);
    expect(page).toContain('<html lang="zh-CN">');
    expect(page).toContain('环回测试');
    expect(page).not.toContain('Test over loopback');
  });

  it('leaves out what it does not know', () => {
    expect(markdown(sheetOf({ machine: null }))).not.toContain('## Machine');
    expect(markdown(sheetOf({ proofs: [] }))).not.toContain('## Test over loopback');
  });

  it('takes its format from the name of the file', () => {
    expect(evidenceFormatOf('a/b.MD')).toBe('md');
    expect(evidenceFormatOf('C:\\x\\sheet.html')).toBe('html');
    expect(['a.txt', 'html', 'a.html/b', 'a.'].map(evidenceFormatOf)).toEqual([null, null, null, null]);
  });
});

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      '|',
      '\\',
      '`',
      '<',
      '>',
      '&',
      '"',
      "'",
      '\n',
      '\r',
      '-',
      '*',
      '[',
      ']',
      '!',
      '\u2028',
      'a',
    ),
  }),
  fc.constantFrom(
    '</td><script>alert(1)</script>',
    '| a | b |\n| - | - |',
    '--><img src=x onerror=1>',
    '\\|',
    '&lt;b&gt;',
  ),
);
const hostileSheet = fc.tuple(hostile, hostile, hostile, hostile).map(([label, path, target, code]) => {
  const sheet = sheetOf({ machine: machineOf({ machine: { kind: 'capture', label, path } }, target) });
  const [before, after] = sheet.proofs;
  if (before === undefined || after === undefined) throw new Error('The sheet has two tests');
  const system = label;
  const result = { ...before.result, errors: { [code]: 7 } };
  return { label, path, target, sheet: { ...sheet, proofs: [{ ...before, system, result }, after] } };
});
const plain = markdown(
  sheetOf({ machine: machineOf({ machine: { kind: 'capture', label: 'x', path: 'y' } }) }),
);

describe('names, paths and codes of any kind', () => {
  it('never break out of a table of Markdown', () => {
    const shape = (text: string) =>
      text.split('\n').map((line) => (line.startsWith('|') ? cellsOf(line).length : 0));
    fc.assert(
      fc.property(hostileSheet, ({ sheet }) => {
        expect(shape(markdown(sheet))).toEqual(shape(plain));
      }),
      { numRuns: 200 },
    );
  });

  it('never break out of HTML, and read as they are', () => {
    const tags = (page: Document) => [...page.querySelectorAll('*')].map(({ tagName }) => tagName);
    const expected = tags(
      html(sheetOf({ machine: machineOf({ machine: { kind: 'capture', label: 'x', path: 'y' } }) })),
    );
    fc.assert(
      fc.property(hostileSheet, ({ sheet, label }) => {
        const page = html(sheet);
        expect(tags(page)).toEqual(expected);
        const shown = page.querySelector('.facts td')?.textContent ?? '';
        const isPlain = /^[\x21-\x7e]*$/.test(label);
        if (isPlain) expect(shown).toBe(label);
      }),
      { numRuns: 40 },
    );
  });
});
