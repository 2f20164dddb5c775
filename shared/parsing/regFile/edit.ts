import { toAnsi } from './ansiData';
import { decodeSpan, lineEndAt, lineEndOf, lineStartAt } from './encodedText';
import { lookUpKey, pathToCreate } from './keyLookup';
import { keyIdentity, longKeyPath } from './keyPath';
import { startOfTrailingNotes } from './notes';
import { ansiStretches, readKeys, type FileKey, type RegFile } from './regFile';
import { spliceBytes, type Splice } from './splice';
import { escapeText, formatRegistryData, type RegistryData } from './valueText';

/** One value to write into a file; null deletes it. */
export interface ValueEdit {
  readonly key: string;
  readonly name: string;
  readonly value: RegistryData | null;
}

const nothing = new Uint8Array();

function sameData(a: RegistryData | null, b: RegistryData): boolean {
  return (
    a?.type === b.type && a.data.length === b.data.length && a.data.every((byte, at) => byte === b.data[at])
  );
}

/** Collects the changes to one file, all of them against the same reading. */
class FileEditor {
  private readonly splices: Splice[] = [];
  private readonly created = new Map<string, { readonly path: string; readonly lines: string[] }>();
  private readonly lineEnd: string;
  private readonly isAnsi: (offset: number) => boolean;

  constructor(private readonly file: RegFile) {
    this.lineEnd = lineEndOf(file.text);
    this.isAnsi = ansiStretches(file);
  }

  /** Sets a value of a key that is there; a value that is there twice keeps its first line and changes its last. */
  setInKey(key: FileKey, { name, value }: ValueEdit & { readonly value: RegistryData }): void {
    const last = key.statements.get(name.toLowerCase())?.at(-1);
    if (last !== undefined) {
      if (!sameData(last.value, value)) this.replace(last.data, this.format(value, last.data.start));
      return;
    }
    const block = key.blocks.at(-1);
    if (block === undefined) {
      this.setInNewKey(key.path, name, value);
      return;
    }
    const at = block.content.appendAt;
    const line = valueLine(name, this.format(value, at));
    const isBehindLine = lineStartAt(this.file.text, at) === at;
    this.replace({ start: at, end: at }, isBehindLine ? line + this.lineEnd : this.lineEnd + line);
  }

  setInNewKey(path: string, name: string, value: RegistryData | null): void {
    const block = this.created.get(keyIdentity(path)) ?? { path, lines: [] };
    block.lines.push(valueLine(name, value === null ? '-' : this.format(value, this.file.text.bytes.length)));
    this.created.set(keyIdentity(path), block);
  }

  /** Removes every line that gives the value, lest an earlier one come to hold. */
  deleteFromKey(key: FileKey, name: string): void {
    const statements = key.statements.get(name.toLowerCase()) ?? [];
    if ((statements.at(-1)?.value ?? null) === null) return;
    for (const { value, lines } of statements) if (value !== null) this.replace(lines, '');
  }

  /** Removes the lines of a key that holds nothing, each with the blank line that follows it. */
  removeKey(key: FileKey): void {
    const { text } = this.file;
    for (const { keyLine } of key.blocks) {
      const following = { start: keyLine.end, end: lineEndAt(text, keyLine.end) };
      const isBlank = decodeSpan(text, following).trim() === '';
      this.replace({ start: keyLine.start, end: isBlank ? following.end : keyLine.end }, '');
    }
  }

  finish(): Uint8Array {
    const { text } = this.file;
    if (this.created.size > 0) {
      const at = startOfTrailingNotes(this.file);
      const blocks = [...this.created.values()].map(({ path, lines }) =>
        [`[${longKeyPath(path)}]`, ...lines, '', ''].join(this.lineEnd),
      );
      this.replace({ start: at, end: at }, this.gapBefore(at) + blocks.join(''));
    }
    return this.splices.length === 0 ? text.bytes : spliceBytes(text.bytes, this.splices);
  }

  /** What has to stand before a key line so that a blank line does. */
  private gapBefore(at: number): string {
    const { text } = this.file;
    const start = lineStartAt(text, at);
    if (start !== at) return this.lineEnd + this.lineEnd;
    if (at === text.start) return '';
    const above = lineStartAt(text, at - text.unit);
    return decodeSpan(text, { start: above, end: at }).trim() === '' ? '' : this.lineEnd;
  }

  private format(value: RegistryData, at: number): string {
    return formatRegistryData(this.isAnsi(at) ? toAnsiUnlessText(this.file, value) : value);
  }

  private replace(span: { readonly start: number; readonly end: number }, content: string): void {
    const bytes = content === '' ? nothing : this.file.text.codec.encode(content);
    this.splices.push({ start: span.start, end: span.end, bytes });
  }
}

function valueLine(name: string, data: string): string {
  return `${name === '' ? '@' : `"${escapeText(name)}"`}=${data}`;
}

/** What is printed between quotes needs no other bytes; what is printed as bytes does. */
function toAnsiUnlessText(file: RegFile, value: RegistryData): RegistryData {
  return formatRegistryData(value).startsWith('"') ? value : toAnsi(file.text.codec, value);
}

/** The last edit of each value: what a file holds once all were made, one after the other. */
function lastOfEach(edits: readonly ValueEdit[]): readonly ValueEdit[] {
  return [
    ...new Map(edits.map((edit) => [`${keyIdentity(edit.key)}\n${edit.name.toLowerCase()}`, edit])).values(),
  ];
}

/**
 * The file's bytes with the values written. Only their own lines change; a value that is not there goes to the end of
 * its key, a key that is not there to the end of the file. To delete a value of a key that the file knows nothing of
 * is to state it, `"name"=-`: else the file would still not tell that it is absent.
 */
export function withValues(file: RegFile, edits: readonly ValueEdit[]): Uint8Array {
  const reading = readKeys(file, { keys: edits.map((edit) => edit.key) });
  const editor = new FileEditor(file);
  for (const edit of lastOfEach(edits)) {
    const { value } = edit;
    const known = lookUpKey(file, reading, edit.key);
    if (known.state === 'present') {
      if (value === null) editor.deleteFromKey(known.key, edit.name);
      else editor.setInKey(known.key, { ...edit, value });
    } else if (known.state === 'unknown' || value !== null) {
      editor.setInNewKey(pathToCreate(reading, edit.key), edit.name, value);
    }
  }
  return editor.finish();
}

/** The file's bytes without a key that holds neither values nor subkeys nor anything that was not understood. */
export function withoutEmptyKey(file: RegFile, path: string): Uint8Array {
  const reading = readKeys(file, { trees: [path] });
  const known = lookUpKey(file, reading, path);
  if (known.state !== 'present' || known.subkeys.length > 0) return file.text.bytes;
  const holdsSomething = known.key.blocks.some(
    ({ content }) => content.statements.length + content.junk.length > 0,
  );
  if (holdsSomething) return file.text.bytes;
  const editor = new FileEditor(file);
  editor.removeKey(known.key);
  return editor.finish();
}
