import { decodeSpan, lineEndAt, lineStartAt, type EncodedText, type Span } from './encodedText';
import { keyFilter, type WantedKeys } from './keyFilter';
import { isClosedKeyLine, readKeyLine } from './keyLine';
import { controlSetOf, isBelow, keyIdentity } from './keyPath';
import { linesBeginningWith } from './lineIndex';
import { readBlock, type BlockContent, type JunkLine, type ValueStatement } from './statements';
import { dwordOf } from './valueText';

/** A registry file: its bytes and where its key lines are. Nothing in it changes. */
export interface RegFile {
  readonly text: EncodedText;
  /** Offsets of the `[` of each line that begins with one: it opens a block, which reaches to the next of them. */
  readonly keyLines: readonly number[];
}

/** A key's own line and what follows it, up to the next key line. */
export interface KeyBlock {
  readonly keyLine: Span;
  readonly content: BlockContent;
}

/** What a file says about one key, after everything that it deletes on the way. */
export interface FileKey {
  /** As the file spells it, the root key as `HKLM`. */
  readonly path: string;
  /** False for a key that the file deletes, `[-HKEY...]`. */
  readonly present: boolean;
  readonly blocks: readonly KeyBlock[];
  /** By lower-cased name, in the file's order: the last one holds. */
  readonly statements: ReadonlyMap<string, readonly ValueStatement[]>;
}

/** What was read of some keys of a file. */
export interface RegFileReading {
  /** By `keyIdentity`. */
  readonly keys: ReadonlyMap<string, FileKey>;
  readonly junk: readonly JunkLine[];
  /** The control set that `CurrentControlSet` stands for in this file, e.g. `ControlSet001`; null if it holds none. */
  readonly currentControlSet: string | null;
}

const selectKey = 'HKLM\\SYSTEM\\Select';

export function openRegFile(text: EncodedText): RegFile {
  return { text, keyLines: linesBeginningWith(text, '[') };
}

/** Whether the file holds a single line that opens a key: what makes it a registry file. */
export function holdsKeys({ text, keyLines }: RegFile): boolean {
  return keyLines.some((offset) => readKeyLine(text, offset) !== null);
}

/**
 * Whether an offset is in the format of REGEDIT4, in which the bytes of texts are ANSI. A file may have been put
 * together from several.
 */
export function ansiStretches({ text }: RegFile): (offset: number) => boolean {
  if (text.unit === 2) return () => false;
  const ansi = linesBeginningWith(text, 'REGEDIT');
  const unicode = linesBeginningWith(text, 'Windows Registry Editor');
  const nearest = (marks: readonly number[], offset: number): number =>
    marks.findLast((mark) => mark <= offset) ?? -1;
  return (offset) => nearest(ansi, offset) > nearest(unicode, offset);
}

function absentKey(path: string): FileKey {
  return { path, present: false, blocks: [], statements: new Map() };
}

function deleteKey(keys: Map<string, FileKey>, path: string): void {
  const identity = keyIdentity(path);
  for (const [other, key] of keys) {
    if (isBelow(other, identity)) keys.set(other, absentKey(key.path));
  }
  keys.set(identity, absentKey(path));
}

function addBlock(keys: Map<string, FileKey>, path: string, block: KeyBlock): void {
  const known = keys.get(keyIdentity(path));
  const statements = new Map(known?.statements);
  for (const statement of block.content.statements) {
    const name = statement.name.toLowerCase();
    statements.set(name, [...(statements.get(name) ?? []), statement]);
  }
  const blocks = [...(known?.blocks ?? []), block];
  keys.set(keyIdentity(path), { path: known?.path ?? path, present: true, blocks, statements });
}

/**
 * `CurrentControlSet` is a link; many exports hold what it points to instead. `Select\Current` says which control set
 * that is; without it the lowest number counts.
 */
function currentControlSetIn(keys: ReadonlyMap<string, FileKey>): string | null {
  const selected = keys.get(keyIdentity(selectKey))?.statements.get('current')?.at(-1)?.value ?? null;
  const number = selected === null ? null : dwordOf(selected);
  if (number !== null) return `ControlSet${String(number).padStart(3, '0')}`;
  const numbered = [...keys.values()]
    .map((key) => controlSetOf(key.path))
    .filter((name) => name !== null && /\d$/.test(name))
    .sort();
  return numbered[0] ?? null;
}

/** Where the block of the key line at a position of the index ends; -1 is what stands before the first. */
function blockEnd({ text, keyLines }: RegFile, position: number): number {
  const next = keyLines[position + 1];
  return next === undefined ? text.bytes.length : lineStartAt(text, next);
}

/** What stands before the first key line: headers and comments; a value there belongs to no key. */
function junkBeforeKeys(file: RegFile): readonly JunkLine[] {
  const { text } = file;
  const { junk, statements } = readBlock(text, { start: text.start, end: blockEnd(file, -1) }, false);
  const homeless = statements.map(({ lines }) => ({
    offset: lines.start,
    text: decodeSpan(text, lines).trimEnd(),
  }));
  return [...junk, ...homeless];
}

/** Reads the blocks of the wanted keys and of their ancestors, and nothing else of the file. */
export function readKeys(file: RegFile, wanted: WantedKeys): RegFileReading {
  const { text, keyLines } = file;
  const concerns = keyFilter({ ...wanted, keys: [...(wanted.keys ?? []), selectKey] });
  const isAnsi = ansiStretches(file);
  const keys = new Map<string, FileKey>();
  const junk = [...junkBeforeKeys(file)];
  let afterWanted = false;
  for (const [position, offset] of keyLines.entries()) {
    const isWanted = concerns(text, offset);
    // What is wrong elsewhere matters to nobody, unless it hides that a wanted key begins or goes on there.
    const keyLine =
      isWanted || afterWanted || !isClosedKeyLine(text, offset) ? readKeyLine(text, offset) : undefined;
    afterWanted = isWanted;
    if (keyLine === null) {
      junk.push({
        offset,
        text: decodeSpan(text, { start: offset, end: lineEndAt(text, offset) }).trimEnd(),
      });
    }
    if (keyLine === null || keyLine === undefined || !isWanted) continue;
    if (keyLine.deletes) {
      deleteKey(keys, keyLine.path);
      continue;
    }
    const block = { start: keyLine.line.end, end: blockEnd(file, position) };
    const content = readBlock(text, block, isAnsi(offset));
    junk.push(...content.junk);
    addBlock(keys, keyLine.path, { keyLine: keyLine.line, content });
  }
  return { keys, junk, currentControlSet: currentControlSetIn(keys) };
}
