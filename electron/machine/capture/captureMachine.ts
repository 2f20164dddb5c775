import { basename } from 'node:path';
import { parameterTrees } from '../../../shared/domain/registryLocation';
import type { ExcludedPortRange } from '../../../shared/domain/snapshot';
import type { Unreadable } from '../../../shared/domain/value';
import { windowsVersionFromVer, type WindowsVersion } from '../../../shared/domain/windowsVersion';
import { dynamicPortRangeIn } from '../../../shared/parsing/dynamicPortRange';
import { excludedPortRangesIn } from '../../../shared/parsing/excludedPortRanges';
import { parseTcpGlobals } from '../../../shared/parsing/tcpGlobals';
import { err, ok, type Result } from '../../../shared/result';
import type { HostPort, Machine, MachineError, NetshPort, NetshReading, RegistryPort } from '../machine';
import {
  computerNameInRegistry,
  coresInRegistry,
  hostKeys,
  windowsInRegistry,
} from '../registryFile/hostInRegistry';
import { registryReadingOf } from '../registryFile/keyReading';
import { createCaptureConnections } from './captureConnections';
import { dynamicPortFile, excludedPortFile, portRangeIds, tcpGlobalFile, verFile } from './captureFiles';
import type { CaptureFolder } from './captureFolder';

type Texts = ReadonlyMap<string, string>;

const reason = { kind: 'not-in-capture' } as const;
const notCaptured: Unreadable = { unreadable: reason };

function unrecognised(source: string): Unreadable {
  return { unreadable: { kind: 'unrecognised-output', source } };
}

/** Null where no text told any; a text that could not be read leaves the others standing. */
function excludedIn(texts: Texts): readonly ExcludedPortRange[] | null {
  const read = portRangeIds.flatMap((id) => {
    const text = texts.get(excludedPortFile(id));
    const ranges = text === undefined ? null : excludedPortRangesIn(text, id);
    return ranges === null ? [] : [ranges.map(({ start, end }) => ({ ...id, start, end }))];
  });
  return read.length === 0 ? null : read.flat();
}

function readNetshTexts(texts: Texts): NetshReading {
  const globalText = texts.get(tcpGlobalFile);
  const globals = new Map<string, string | number>(
    globalText === undefined ? [] : parseTcpGlobals(globalText),
  );
  return {
    portRange(id) {
      const text = texts.get(dynamicPortFile(id));
      if (text === undefined) return notCaptured;
      return dynamicPortRangeIn(text, id) ?? unrecognised(dynamicPortFile(id));
    },
    tcpGlobal(option) {
      if (globalText === undefined) return notCaptured;
      return globals.get(option) ?? unrecognised(tcpGlobalFile);
    },
    excludedPortRanges: excludedIn(texts),
  };
}

/** The registry also tells a client from a server, which `ver` never does. */
function windowsOf(fromRegistry: WindowsVersion | null, texts: Texts): WindowsVersion | null {
  const printed = texts.get(verFile);
  return fromRegistry ?? (printed === undefined ? null : windowsVersionFromVer(printed));
}

function createRegistryPort(folder: CaptureFolder): RegistryPort {
  return {
    engine: null,
    async read(trees) {
      const files = await folder.readRegistry({ trees, keys: hostKeys });
      return files.ok ? ok(registryReadingOf(files.value, reason)) : files;
    },
    write: () => refuse(folder),
    removeEmptyKey: () => refuse(folder),
  };
}

function refuse(folder: CaptureFolder): Promise<Result<never, MachineError>> {
  return Promise.resolve(
    err({ code: 'read-only', subject: folder.path, detail: 'A capture is only looked at.' }),
  );
}

function createNetshPort(folder: CaptureFolder): NetshPort {
  return {
    async read() {
      const texts = await folder.readTexts();
      return texts.ok ? ok(readNetshTexts(texts.value)) : texts;
    },
    write: () => refuse(folder),
  };
}

function createHostPort(folder: CaptureFolder): HostPort {
  return {
    async describe() {
      const files = await folder.readRegistry({ trees: parameterTrees, keys: hostKeys });
      const texts = await folder.readTexts();
      const reading = registryReadingOf(files.ok ? files.value : [], reason);
      return {
        label: computerNameInRegistry(reading) ?? basename(folder.path),
        path: folder.path,
        windows: windowsOf(windowsInRegistry(reading), texts.ok ? texts.value : new Map()),
        cores: coresInRegistry(reading),
        elevated: null,
        bootTime: null,
      };
    },
    adapterNames: () => Promise.resolve(new Map()),
  };
}

/** What commands printed on some Windows, as a machine that can be looked at, never written. */
export function createCaptureMachine(folder: CaptureFolder): Machine {
  return {
    kind: 'capture',
    writable: false,
    registry: createRegistryPort(folder),
    netsh: createNetshPort(folder),
    connections: createCaptureConnections(folder),
    host: createHostPort(folder),
    image: null,
    notices: () => folder.notices(),
    processCount: () => 0,
  };
}
