import { below, oneOf, randomNumbers } from './seededRandom';

/** What stands between the words of console texts, logs and registry files, and what looks like a value. */
const scraps = [
  ...[
    '',
    ' ',
    '    ',
    '\t',
    '\n',
    '\r\n',
    '\0',
    ':',
    ' : ',
    '：',
    '-',
    '----',
    '*',
    '*:*',
    '[',
    ']',
    '(',
    ')',
    '.',
    '>',
    ';',
  ],
  ...[
    '"',
    '\\',
    '\\\\',
    '\\"',
    '=',
    '@=',
    '=-',
    'dword:',
    'dword:0000001e',
    'hex:',
    'hex(7):',
    'hex(b):01,00,',
    ',',
    '[-',
  ],
  ...[
    '0',
    '1',
    '10048',
    '10055',
    '10013',
    '4227',
    '65535',
    '65536',
    '49152',
    '16384',
    '4294967296',
    '-1',
    '0x1e',
    '1e9',
  ],
  ...[
    'TCP',
    'UDP',
    'TIME_WAIT',
    'LISTENING',
    'WSAENOBUFS',
    'connect',
    'bind',
    'enabled',
    'disabled',
    'REG_DWORD',
  ],
  ...['\uFEFF', '\ud800', '\u0661', '\u202e', '常', '\u{1F525}', '\u00a0', '٣'],
];

function splice(random: () => number, text: string, corpus: readonly string[]): string {
  const at = below(random, text.length + 1);
  const drop = random() < 0.5 ? 0 : below(random, random() < 0.1 ? 400 : 12);
  const cut = (from: string): string => {
    const start = below(random, from.length + 1);
    return from.slice(start, start + below(random, 120));
  };
  const kind = random();
  const put =
    kind < 0.5
      ? oneOf(random, scraps)
      : kind < 0.7
        ? cut(oneOf(random, corpus))
        : kind < 0.85
          ? cut(text)
          : String.fromCharCode(below(random, kind < 0.95 ? 128 : 0x1_0000));
  return text.slice(0, at) + put + text.slice(at + drop);
}

/**
 * What happens to texts on their way: parts go missing, are doubled, moved, mistyped, joined with others. The same text
 * for the same seed and number.
 *
 * @param own texts of the kind that is asked for; one in ten is of another kind
 */
export function mutatedText(
  own: readonly string[],
  all: readonly string[],
  { seed, index }: { readonly seed: number; readonly index: number },
): string {
  const random = randomNumbers(seed + Math.imul(index + 1, 0x9e3779b1));
  let text = oneOf(random, random() < 0.9 ? own : all);
  for (let change = below(random, 10); change >= 0; change -= 1) text = splice(random, text, all);
  return text;
}
