import { basename } from 'node:path';
import { parameterTrees } from '../../../shared/domain/registryLocation';
import { withoutEmptyKey, withValues } from '../../../shared/parsing/regFile/edit';
import type { WantedKeys } from '../../../shared/parsing/regFile/keyFilter';
import { openRegFile, type RegFile } from '../../../shared/parsing/regFile/regFile';
import { ok } from '../../../shared/result';
import type { FileImagePort, HostPort, Machine, NetshWrite, RegistryPort, RegistryWrite } from '../machine';
import { openRegistryText } from './encoding';
import { computerNameInRegistry, coresInRegistry, hostKeys, windowsInRegistry } from './hostInRegistry';
import { registryReadingOf } from './keyReading';
import { createNetshNotes, withNetshNote } from './netshNotes';
import type { RegistryFileStore } from './registryFileStore';

const notHeld = { kind: 'not-in-export' } as const;

/** What tells the host is read along with any tree, so that one pass over the file serves both. */
function wantedWith(trees: readonly string[]): WantedKeys {
  return { trees, keys: hostKeys };
}

function createRegistryPort(store: RegistryFileStore): RegistryPort {
  return {
    engine: null,
    async read(trees) {
      const read = await store.read(wantedWith(trees));
      return read.ok ? ok(registryReadingOf([read.value], notHeld)) : read;
    },
    write: (writes) => store.edit((file) => withValues(file, writes)),
    removeEmptyKey: (key) => store.edit((file) => withoutEmptyKey(file, key)),
  };
}

function createHostPort(store: RegistryFileStore): HostPort {
  return {
    async describe() {
      const unknown = { label: basename(store.path), path: store.path, windows: null, cores: null };
      const read = await store.read(wantedWith(parameterTrees));
      if (!read.ok) return { ...unknown, elevated: null, bootTime: null };
      const reading = registryReadingOf([read.value], notHeld);
      return {
        label: computerNameInRegistry(reading) ?? unknown.label,
        path: store.path,
        windows: windowsInRegistry(reading),
        cores: coresInRegistry(reading),
        elevated: null,
        bootTime: null,
      };
    },
    adapterNames: () => Promise.resolve(new Map()),
  };
}

/** The contents that a file takes on, one after the other, when the writes are made as the ports make them. */
export function fileSteps(
  image: Uint8Array,
  registry: readonly RegistryWrite[],
  netsh: readonly NetshWrite[],
  emptyKeys: readonly string[] = [],
): readonly Uint8Array[] {
  const steps: Uint8Array[] = [];
  let file = openRegFile(openRegistryText(image));
  const take = (edit: (file: RegFile) => Uint8Array): void => {
    const bytes = edit(file);
    steps.push(bytes);
    file = openRegFile(openRegistryText(bytes));
  };
  if (registry.length > 0) take((before) => withValues(before, registry));
  for (const change of netsh) take((before) => withNetshNote(before, change));
  for (const key of emptyKeys) take((before) => withoutEmptyKey(before, key));
  return steps;
}

function createImagePort(store: RegistryFileStore): FileImagePort {
  return {
    path: store.path,
    async read() {
      const file = await store.load();
      return file.ok ? ok(file.value.text.bytes) : file;
    },
    replace: (bytes, over) => store.replace(bytes, over),
    clean: () => store.clean(),
    steps: fileSteps,
  };
}

/**
 * A registry export as a machine: edited in place, each write one atomic replace of the file.
 *
 * @param store the file, which may have been read already
 */
export function createRegistryFileMachine(store: RegistryFileStore): Machine {
  return {
    kind: 'registry-file',
    writable: true,
    registry: createRegistryPort(store),
    netsh: createNetshNotes(store),
    connections: null,
    host: createHostPort(store),
    image: createImagePort(store),
    notices: () => store.notices(),
    processCount: () => 0,
  };
}
