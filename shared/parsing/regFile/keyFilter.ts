import type { EncodedText } from './encodedText';
import { keyIdentity } from './keyPath';

/** Which keys somebody wants to read. */
export interface WantedKeys {
  /** With everything below them. */
  readonly trees?: readonly string[];
  /** Just these. */
  readonly keys?: readonly string[];
}

interface FilterNode {
  /** By ASCII code, lower case. */
  readonly next: (FilterNode | undefined)[];
  /** A wanted key ends here. */
  ends: boolean;
  /** A wanted tree ends here: everything below is wanted too. */
  whole: boolean;
}

const backslash = 0x5c;
const closing = 0x5d;
const minus = 0x2d;
const notAscii = 0xff;
const digits = Array.from({ length: 10 }, (_, digit) => String(digit));

function newNode(): FilterNode {
  return { next: new Array<FilterNode | undefined>(128).fill(undefined), ends: false, whole: false };
}

/** `#` stands for any digit, so that one branch serves ControlSet001, 002 ... */
function insert(root: FilterNode, path: string): FilterNode {
  let node = root;
  for (const letter of path) {
    const codes = (letter === '#' ? digits : [letter]).map((digit) => digit.charCodeAt(0));
    const following = node.next[codes[0] ?? 0] ?? newNode();
    for (const code of codes) node.next[code] = following;
    node = following;
  }
  node.ends = true;
  return node;
}

/** Every way in which a file may spell the beginning of a key's path. */
function spellings(key: string): readonly string[] {
  const short = keyIdentity(key);
  const long = short.replace(/^hklm(?=\\|$)/, 'hkey_local_machine');
  return [short, long].flatMap((path) => [
    path,
    path.replace(/\\(?:current)?controlset(?:\d{3})?(?=\\|$)/, '\\controlset###'),
  ]);
}

/** The letter at an offset in lower case; `notAscii` for anything that is none. */
function asciiAt(bytes: Uint8Array, unit: 1 | 2, at: number): number {
  const letter = unit === 2 && bytes[at + 1] !== 0 ? notAscii : (bytes[at] ?? notAscii);
  return letter >= 0x41 && letter <= 0x5a ? letter + 0x20 : letter;
}

/**
 * Makes a test for key lines, given by the offset of their `[`: may the key matter to somebody who wants these? It
 * does if it is wanted or is an ancestor of one that is. It looks at the bytes: a few letters rule out most keys of a
 * big export.
 */
export function keyFilter(wanted: WantedKeys): (text: EncodedText, keyLine: number) => boolean {
  const root = newNode();
  for (const tree of wanted.trees ?? []) {
    for (const path of spellings(tree)) insert(root, path).whole = true;
  }
  for (const key of wanted.keys ?? []) {
    for (const path of spellings(key)) insert(root, path);
  }
  return ({ bytes, unit }, keyLine) => {
    let at = keyLine + unit;
    if (bytes[at] === minus) at += unit;
    let node = root;
    let previous = 0;
    for (;;) {
      const letter = asciiAt(bytes, unit, at);
      if (node.whole && (letter === backslash || letter === closing)) return true;
      if (letter === closing)
        return node.ends || previous === backslash || node.next[backslash] !== undefined;
      const following = node.next[letter];
      if (following === undefined) return false;
      node = following;
      previous = letter;
      at += unit;
    }
  };
}
