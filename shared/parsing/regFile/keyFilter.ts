import type { EncodedText } from './encodedText';
import { keyIdentity } from './keyPath';

/** Which keys somebody wants to read. */
export interface WantedKeys {
  /** With everything below them. */
  readonly trees?: readonly string[];
  /** Just these. */
  readonly keys?: readonly string[];
}

const letters = 128;
const backslash = 0x5c;
const closing = 0x5d;
const minus = 0x2d;
const notAscii = 0xff;
const digits = Array.from({ length: 10 }, (_, digit) => String(digit));

/**
 * The wanted paths as a prefix tree in one flat table, since every key line of a big export is walked through it:
 * `next[node * 128 + letter]` is the node that follows, 0 for none; node 1 is the root.
 */
class PathTree {
  /** Nodes at which a wanted key ends. */
  readonly ends = new Set<number>();
  /** Nodes at which a wanted tree ends: everything below is wanted too. */
  readonly trees = new Set<number>();
  /** Nodes at which a path goes on with a letter that is not ASCII: anything may follow. */
  private readonly open = new Set<number>();
  private readonly rows: number[][] = [[], new Array<number>(letters).fill(0)];

  /** `#` stands for any digit, so that one branch serves ControlSet001, 002 ... */
  insert(path: string): number {
    let node = 1;
    for (const letter of path) {
      const row = this.rows[node] ?? [];
      const codes = (letter === '#' ? digits : [letter]).map((digit) => digit.charCodeAt(0));
      if (codes.some((code) => code >= letters)) {
        this.open.add(node);
        break;
      }
      const known = row[codes[0] ?? 0] ?? 0;
      const following = known === 0 ? this.rows.push(new Array<number>(letters).fill(0)) - 1 : known;
      for (const code of codes) row[code] = following;
      node = following;
    }
    this.ends.add(node);
    return node;
  }

  /** `boundary` of a node: 1 a wanted key or an ancestor may end here, 2 so does a wanted tree, 3 it is open. */
  compile(): { readonly next: Uint16Array; readonly boundary: Uint8Array } {
    const next = new Uint16Array(this.rows.length * letters);
    const boundary = new Uint8Array(this.rows.length);
    for (const [node, row] of this.rows.entries()) {
      next.set(row, node * letters);
      if (this.ends.has(node) || (row[backslash] ?? 0) !== 0) boundary[node] = 1;
      if (this.trees.has(node)) boundary[node] = 2;
      if (this.open.has(node)) boundary[node] = 3;
    }
    return { next, boundary };
  }
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

/**
 * Makes a test for key lines, given by the offset of their `[`: may the key matter to somebody who wants these? It
 * does if it is wanted or is an ancestor of one that is. It looks at the bytes: a few letters rule out most keys of a
 * big export.
 */
export function keyFilter(wanted: WantedKeys): (text: EncodedText, keyLine: number) => boolean {
  const paths = new PathTree();
  for (const tree of wanted.trees ?? []) {
    for (const path of spellings(tree)) paths.trees.add(paths.insert(path));
  }
  for (const key of wanted.keys ?? []) {
    for (const path of spellings(key)) paths.insert(path);
  }
  const { next, boundary } = paths.compile();
  return ({ bytes, unit }, keyLine) => {
    let at = keyLine + unit;
    if (bytes[at] === minus) at += unit;
    let node = 1;
    let previous = 0;
    for (;;) {
      const letter = asciiAt(bytes, unit, at);
      if (boundary[node] === 3) return true;
      if (boundary[node] === 2 && (letter === backslash || letter === closing)) return true;
      if (letter === closing) return boundary[node] === 1 || previous === backslash;
      const following = letter < letters ? (next[node * letters + letter] ?? 0) : 0;
      if (following === 0) return false;
      node = following;
      previous = letter;
      at += unit;
    }
  };
}

/** The letter at an offset in lower case; `notAscii` for anything that is none. */
function asciiAt(bytes: Uint8Array, unit: 1 | 2, at: number): number {
  const letter = unit === 2 && bytes[at + 1] !== 0 ? notAscii : (bytes[at] ?? notAscii);
  return letter >= 0x41 && letter <= 0x5a ? letter + 0x20 : letter;
}
