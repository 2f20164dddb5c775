import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { MachineKind } from '../../shared/domain/snapshot';
import { err, ok, type Result } from '../../shared/result';
import { removeFileDurably, removeTemporaries, replaceFileDurably } from '../files/durableFile';
import { historyEntrySchema, journalSchema, type HistoryEntry, type Journal } from './journalRecord';

/** How many before-images of a registry file are kept; older entries are undone value by value. */
const imagesKept = 10;

export type JournalReading =
  | { readonly kind: 'none' }
  | { readonly kind: 'pending'; readonly journal: Journal }
  | { readonly kind: 'damaged' };

export interface HistoryReading {
  /** Newest first. */
  readonly entries: readonly HistoryEntry[];
  /** Files that are no entry (any more); they are left where they are. */
  readonly damaged: readonly string[];
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function readIfThere(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}

/**
 * What is kept of one machine: `journal.json`, `history/<number>.json`, `images/<hash>.reg` and the lock, in a folder
 * of its own below the state folder. Methods throw what the file system throws.
 */
export class MachineState {
  /** @param folder the machine's own folder, see {@link machineFolder} */
  constructor(readonly folder: string) {}

  get journalPath(): string {
    return join(this.folder, 'journal.json');
  }

  async prepare(): Promise<void> {
    await mkdir(join(this.folder, 'history'), { recursive: true });
    await mkdir(join(this.folder, 'images'), { recursive: true });
  }

  async readJournal(): Promise<JournalReading> {
    const bytes = await readIfThere(this.journalPath);
    if (bytes === null) return { kind: 'none' };
    const parsed = journalSchema.safeParse(parseJson(bytes));
    return parsed.success ? { kind: 'pending', journal: parsed.data } : { kind: 'damaged' };
  }

  async writeJournal(journal: Journal): Promise<void> {
    await replaceFileDurably(this.journalPath, JSON.stringify(journal));
  }

  async clearJournal(): Promise<void> {
    await removeFileDurably(this.journalPath);
    await removeTemporaries(this.journalPath);
  }

  /** Takes a journal that cannot be read out of the way and says where it is now. */
  async setJournalAside(): Promise<string> {
    const aside = `${this.journalPath}.damaged-${Date.now()}`;
    await rename(this.journalPath, aside);
    return aside;
  }

  async readHistory(): Promise<HistoryReading> {
    const names = await readdir(join(this.folder, 'history')).catch(() => []);
    const entries: HistoryEntry[] = [];
    const damaged: string[] = [];
    for (const name of names.filter(
      (candidate) => candidate.endsWith('.json') && !candidate.startsWith('.'),
    )) {
      const path = join(this.folder, 'history', name);
      const bytes = await readIfThere(path);
      const parsed = historyEntrySchema.safeParse(bytes === null ? undefined : parseJson(bytes));
      if (parsed.success && `${parsed.data.id}.json` === name) entries.push(parsed.data);
      else damaged.push(path);
    }
    // By number, not by time: a clock may jump back.
    entries.sort((a, b) => Number(b.id) - Number(a.id));
    return { entries, damaged };
  }

  async writeEntry(entry: HistoryEntry): Promise<void> {
    await replaceFileDurably(this.historyPath(entry.id), JSON.stringify(entry, null, 2));
  }

  historyPath(id: string): string {
    return join(this.folder, 'history', `${id}.json`);
  }

  /** One more than any number that a file in the history bears, damaged or not. */
  async nextEntryId(): Promise<string> {
    const names = await readdir(join(this.folder, 'history')).catch(() => []);
    const numbers = names.map((name) => Number(/^(\d{1,9})\./.exec(name)?.[1] ?? 0));
    return String(Math.max(0, ...numbers) + 1);
  }

  imagePath(hash: string): string {
    return join(this.folder, 'images', `${hash}.reg`);
  }

  /** Keeps the bytes of a registry file and returns their hash. */
  async keepImage(bytes: Uint8Array): Promise<string> {
    const hash = sha256(bytes);
    await replaceFileDurably(this.imagePath(hash), bytes);
    return hash;
  }

  /** The bytes with that hash, or null where they are gone or are not what they were. */
  async readImage(hash: string): Promise<Uint8Array | null> {
    const bytes = await readIfThere(this.imagePath(hash));
    return bytes !== null && sha256(bytes) === hash ? bytes : null;
  }

  /** Drops images that neither a journal nor one of the newest entries needs. */
  async pruneImages(): Promise<void> {
    const { entries } = await this.readHistory();
    const needed = new Set(
      entries.slice(0, imagesKept).flatMap((entry) => (entry.image === null ? [] : [entry.image.before])),
    );
    const journal = await this.readJournal();
    if (journal.kind === 'damaged') return;
    if (journal.kind === 'pending' && journal.journal.image !== null) needed.add(journal.journal.image);
    const names = await readdir(join(this.folder, 'images')).catch(() => []);
    for (const name of names) {
      if (!needed.has(name.replace(/\.reg$/, ''))) await removeFileDurably(join(this.folder, 'images', name));
    }
  }
}

export const hashOf = sha256;

/** The folder of one machine below the state folder: this Windows has one, each registry file has one. */
export function machineFolder(stateFolder: string, kind: MachineKind, path: string | null): string {
  if (path === null) return join(stateFolder, 'this-windows');
  const hash = createHash('sha256').update(`${kind}\n${path}`).digest('hex').slice(0, 16);
  return join(stateFolder, 'files', hash);
}

/** Runs something that touches the state folder; what the file system throws becomes an error with the path. */
export async function withStateFolder<T>(
  folder: string,
  work: () => Promise<T>,
): Promise<Result<T, { readonly code: 'state-folder'; readonly path: string; readonly detail: string }>> {
  try {
    return ok(await work());
  } catch (error) {
    if (error instanceof Error && 'code' in error)
      return err({ code: 'state-folder', path: folder, detail: error.message });
    throw error;
  }
}
