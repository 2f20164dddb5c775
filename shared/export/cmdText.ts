const asciiFor: Readonly<Record<string, string>> = {
  '\u2013': '-',
  '\u2014': '-',
  '\u2018': "'",
  '\u2019': "'",
  '\u201c': "'",
  '\u201d': "'",
  '\u2026': '...',
  '\u00d7': 'x',
  '"': "'",
  '%': ' percent',
  '&': ' and ',
  '<': '(',
  '>': ')',
  '|': '/',
  '!': '.',
  '^': '',
};

/**
 * A text that means nothing to cmd, wherever it stands: ASCII, since cmd reads a script in the code page of the console,
 * and none of the characters that expand, redirect, chain or escape. `rem` alone does not protect: cmd expands percent
 * signs there as well.
 */
export function harmlessText(text: string): string {
  return Array.from(text.normalize('NFC'), harmless).join('');
}

function harmless(character: string): string {
  const known = asciiFor[character];
  if (known !== undefined) return known;
  if (/[\x20-\x7e]/.test(character)) return character;
  const plain = character.normalize('NFKD').replace(/[^\x20-\x7e]/g, '');
  return /^[\w ]+$/.test(plain) ? plain : '?';
}

/** A word between quotes in a command line. Only what the catalogue or the registry's GUIDs can hold gets here. */
export function cmdWord(text: string): string {
  if (!/^[\w .,:;+*@(){}\\-]*$/.test(text)) throw new Error(`No word for cmd: ${JSON.stringify(text)}`);
  return `"${text}"`;
}
