import { basename } from 'node:path';
import { formatPortRange, type PortRange, type Unreadable } from '../../../shared/domain/value';
import { readNotes, withNote } from '../../../shared/parsing/regFile/notes';
import type { RegFile } from '../../../shared/parsing/regFile/regFile';
import { ok } from '../../../shared/result';
import type { NetshPort, NetshReading, NetshWrite, PortRangeId } from '../machine';
import type { RegistryFileStore } from './registryFileStore';

/** The parameter's id in the catalogue, by which the note is known. */
export function portRangeNote({ ip, transport }: PortRangeId): string {
  return `DynamicPortRange.${ip}.${transport}`;
}

export function tcpGlobalNote(option: string): string {
  return `netsh.tcp.global.${option}`;
}

const notHeld: Unreadable = { unreadable: { kind: 'not-in-export' } };

function parseRange(text: string): PortRange | null {
  const match = /^(\d{1,5})\+(\d{1,5})$/.exec(text);
  if (match === null) return null;
  const range = { start: Number(match[1]), count: Number(match[2]) };
  return range.count > 0 && range.start + range.count <= 0x10000 ? range : null;
}

function parseGlobal(text: string): string | number | null {
  if (/^\d{1,10}$/.test(text)) return Number(text);
  return /^[a-z][a-z0-9-]*$/i.test(text) ? text.toLowerCase() : null;
}

/** What the notes of a file say; `source` names it where a note cannot be read. */
export function readNetshNotes(file: RegFile, source: string): NetshReading {
  const notes = new Map(readNotes(file).map(({ id, value }) => [id.toLowerCase(), value]));
  const read = <T>(id: string, parse: (text: string) => T | null): T | Unreadable => {
    const text = notes.get(id.toLowerCase());
    if (text === undefined) return notHeld;
    return parse(text) ?? { unreadable: { kind: 'unrecognised-output', source } };
  };
  return {
    portRange: (id) => read(portRangeNote(id), parseRange),
    tcpGlobal: (option) => read(tcpGlobalNote(option), parseGlobal),
    excludedPortRanges: null,
  };
}

/** The file's bytes with a note written, or removed for null. */
export function withNetshNote(file: RegFile, change: NetshWrite): Uint8Array {
  if (change.kind === 'port-range') {
    return withNote(
      file,
      portRangeNote(change),
      change.range === null ? null : formatPortRange(change.range),
    );
  }
  return withNote(file, tcpGlobalNote(change.option), change.value === null ? null : String(change.value));
}

/** What netsh would keep, in the comment lines at the end of the file. */
export function createNetshNotes(store: RegistryFileStore): NetshPort {
  return {
    async read() {
      const file = await store.load();
      return file.ok ? ok(readNetshNotes(file.value, basename(store.path))) : file;
    },
    write: (change) => store.edit((file) => withNetshNote(file, change)),
  };
}
