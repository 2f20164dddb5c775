import { constants } from 'node:fs';
import { access, readFile, realpath, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ReaderNotice } from '../../../shared/domain/snapshot';
import type { MachineError } from '../../../shared/domain/machineError';
import type { WantedKeys } from '../../../shared/parsing/regFile/keyFilter';
import { openRegFile, readKeys, type RegFile } from '../../../shared/parsing/regFile/regFile';
import { err, ok, type Result } from '../../../shared/result';
import { removeTemporaries, replaceFileDurably } from '../../files/durableFile';
import { openRegistryText } from './encoding';
import { fileError } from './fileError';
import { junkNotices } from './junkNotices';
import type { ReadFile } from './keyReading';

interface Loaded {
  readonly file: RegFile;
  /** What `stat` said when it was read: as long as that is so, it need not be read again. */
  readonly stamp: string;
  /** By what was wanted. */
  readonly readings: Map<string, ReadFile>;
}

async function stampOf(path: string): Promise<string> {
  const { dev, ino, size, mtimeNs, ctimeNs } = await stat(path, { bigint: true });
  return [dev, ino, size, mtimeNs, ctimeNs].join(' ');
}

/** Keeps what was last read of a registry file, reads it again when it has changed, and replaces it whole. */
export class RegistryFileStore {
  private loaded: Loaded | null = null;

  constructor(readonly path: string) {}

  async load(): Promise<Result<RegFile, MachineError>> {
    const loaded = await this.loadCurrent();
    return loaded.ok ? ok(loaded.value.file) : loaded;
  }

  /** Reads some keys of the file as it is now. */
  async read(wanted: WantedKeys): Promise<Result<ReadFile, MachineError>> {
    const loaded = await this.loadCurrent();
    if (!loaded.ok) return loaded;
    const { file, readings } = loaded.value;
    const known = JSON.stringify(wanted);
    const reading = readings.get(known) ?? { file, reading: readKeys(file, wanted) };
    readings.set(known, reading);
    return ok(reading);
  }

  notices(): readonly ReaderNotice[] {
    return this.loaded === null ? [] : junkNotices(basename(this.path), [...this.loaded.readings.values()]);
  }

  /**
   * Replaces the file by what `edit` makes of it, in one step. Refused if the file is no longer what was last read,
   * by its bytes: a date can stay the same.
   */
  async edit(edit: (file: RegFile) => Uint8Array): Promise<Result<void, MachineError>> {
    const known = this.loaded === null ? await this.load() : ok(this.loaded.file);
    if (!known.ok) return known;
    const before = known.value.text.bytes;
    const after = edit(known.value);
    return after === before ? this.refuseUnless(before) : this.replace(after, before);
  }

  /** Replaces the file by these bytes. Refused if it no longer holds `over`, byte by byte. */
  async replace(bytes: Uint8Array, over: Uint8Array): Promise<Result<void, MachineError>> {
    const unchanged = await this.refuseUnless(over);
    if (!unchanged.ok) return unchanged;
    try {
      const target = await realpath(this.path);
      const { mode } = await stat(target);
      // A rename would go over a file that nobody may write, and root may write any.
      if ((mode & 0o222) === 0) {
        return err({ code: 'read-only', subject: this.path, detail: 'The file is marked read-only.' });
      }
      await access(target, constants.W_OK);
      await replaceFileDurably(target, bytes);
      // Without a stamp, so that the next read is one of the file itself and not of what we believe it to hold.
      this.loaded = { ...openBytes(bytes), stamp: '' };
      return ok(undefined);
    } catch (error) {
      return err(fileError(this.path, error));
    }
  }

  private async refuseUnless(expected: Uint8Array): Promise<Result<void, MachineError>> {
    try {
      const found = await readFile(this.path);
      if (found.equals(expected)) return ok(undefined);
    } catch (error) {
      return err(fileError(this.path, error));
    }
    const detail = 'The bytes differ from those read.';
    return err({ code: 'changed-meanwhile', subject: this.path, detail });
  }

  /** Removes what a killed replace may have left beside the file. */
  async clean(): Promise<void> {
    await removeTemporaries(await realpath(this.path).catch(() => this.path));
  }

  private async loadCurrent(): Promise<Result<Loaded, MachineError>> {
    try {
      const stamp = await stampOf(this.path);
      if (this.loaded?.stamp !== stamp) this.loaded = { ...openBytes(await readFile(this.path)), stamp };
      return ok(this.loaded);
    } catch (error) {
      return err(fileError(this.path, error));
    }
  }
}

function openBytes(bytes: Uint8Array): Omit<Loaded, 'stamp'> {
  return { file: openRegFile(openRegistryText(bytes)), readings: new Map() };
}
