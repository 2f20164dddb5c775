import { readFile } from 'node:fs/promises';
import type { MachineError } from '../../../shared/domain/machineError';
import type { ReaderNotice } from '../../../shared/domain/snapshot';
import type { WantedKeys } from '../../../shared/parsing/regFile/keyFilter';
import { err, ok, type Result } from '../../../shared/result';
import { fileError } from '../registryFile/fileError';
import type { ReadFile } from '../registryFile/keyReading';
import { RegistryFileStore } from '../registryFile/registryFileStore';
import { findCaptureFiles, type CaptureFiles } from './captureFiles';
import { decodeConsoleText } from './consoleText';

/** The folder of a capture, looked at anew each time; exports that have not changed are not read again. */
export class CaptureFolder {
  private readonly stores = new Map<string, RegistryFileStore>();

  constructor(readonly path: string) {}

  /** The wanted keys of every export in the folder. */
  async readRegistry(wanted: WantedKeys): Promise<Result<readonly ReadFile[], MachineError>> {
    const files = await this.find();
    if (!files.ok) return files;
    const readings: ReadFile[] = [];
    for (const path of files.value.registry) {
      const store = this.stores.get(path) ?? new RegistryFileStore(path);
      this.stores.set(path, store);
      const reading = await store.read(wanted);
      if (!reading.ok) return reading;
      readings.push(reading.value);
    }
    return ok(readings);
  }

  /** The texts in the folder, by their file names in lower case. */
  async readTexts(): Promise<Result<ReadonlyMap<string, string>, MachineError>> {
    const files = await this.find();
    if (!files.ok) return files;
    const texts = new Map<string, string>();
    for (const [name, path] of files.value.texts) {
      const text = await readConsoleText(path);
      if (!text.ok) return text;
      texts.set(name, text.value);
    }
    return ok(texts);
  }

  /** One of the texts by its file name in lower case; null where the folder has no such file. */
  async readText(name: string): Promise<Result<string | null, MachineError>> {
    const files = await this.find();
    if (!files.ok) return files;
    const path = files.value.texts.get(name);
    return path === undefined ? ok(null) : readConsoleText(path);
  }

  notices(): readonly ReaderNotice[] {
    return [...this.stores.values()].flatMap((store) => store.notices());
  }

  private async find(): Promise<Result<CaptureFiles, MachineError>> {
    try {
      return ok(await findCaptureFiles(this.path));
    } catch (error) {
      return err(fileError(this.path, error));
    }
  }
}

async function readConsoleText(path: string): Promise<Result<string, MachineError>> {
  try {
    return ok(decodeConsoleText(await readFile(path)));
  } catch (error) {
    return err(fileError(path, error));
  }
}
