import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { MachineKind } from '../../shared/domain/snapshot';
import { err, ok, type Result } from '../../shared/result';
import { removeFileDurably, removeTemporaries, replaceFileDurably } from '../files/durableFile';
import { imagesNeededBy, ImageStore } from './imageStore';
import { historyEntrySchema, journalSchema, type HistoryEntry, type Journal } from './journalRecord';

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

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

async function readIfThere(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null;
    throw error;
  }
}

/** Nothing else may be taken for "no history": the next entry would overwrite one that is there. */
async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return [];
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
 * What is kept of one machine: `journal.json`, `history/<number>.json` and `.reg` files beside it, `images/<hash>.reg`
 * and the lock, in a folder of its own below the state folder. Methods throw what the file system throws.
 */
export class MachineState {
  readonly images: ImageStore;

  /** @param folder the machine's own folder, see {@link machineFolder} */
  constructor(readonly folder: string) {
    this.images = new ImageStore(join(folder, 'images'));
  }

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

  /** A journal that could not be read back would be worth nothing: such a one throws, as a bug. */
  async writeJournal(journal: Journal): Promise<void> {
    await replaceFileDurably(this.journalPath, JSON.stringify(journalSchema.parse(journal)));
  }

  async clearJournal(): Promise<void> {
    await removeFileDurably(this.journalPath);
    await removeTemporaries(this.journalPath);
  }

  /**
   * Takes a journal that cannot be read out of the way and says where it is now. The bytes of a registry file from
   * before it, which no entry knows of, go beside it.
   */
  async setJournalAside(): Promise<string> {
    const aside = `${this.journalPath}.damaged-${Date.now()}`;
    const { entries } = await this.readHistory();
    await this.images.moveUnneeded(imagesNeededBy(entries), aside);
    await rename(this.journalPath, aside);
    return aside;
  }

  async readHistory(): Promise<HistoryReading> {
    const names = await namesIn(join(this.folder, 'history'));
    const entries: HistoryEntry[] = [];
    const damaged: string[] = [];
    for (const name of names.filter((one) => one.endsWith('.json') && !one.startsWith('.'))) {
      const path = join(this.folder, 'history', name);
      const bytes = await readIfThere(path).catch(() => null);
      const parsed = historyEntrySchema.safeParse(bytes === null ? undefined : parseJson(bytes));
      if (parsed.success && `${parsed.data.id}.json` === name) entries.push(parsed.data);
      else damaged.push(path);
    }
    // By number, not by time: a clock may jump back.
    entries.sort((a, b) => Number(b.id) - Number(a.id));
    return { entries, damaged };
  }

  async readEntry(id: string): Promise<HistoryEntry | null> {
    const { entries } = await this.readHistory();
    return entries.find((entry) => entry.id === id) ?? null;
  }

  async writeEntry(entry: HistoryEntry): Promise<void> {
    await replaceFileDurably(
      this.historyPath(entry.id),
      JSON.stringify(historyEntrySchema.parse(entry), null, 2),
    );
  }

  historyPath(id: string): string {
    return join(this.folder, 'history', `${id}.json`);
  }

  /** What brings the touched values back, or there, as a file for regedit beside the entry. */
  registryExportPath(id: string, direction: 'undo' | 'apply'): string {
    return join(this.folder, 'history', `${id}.${direction}.reg`);
  }

  /** One more than any number that a file in the history bears, damaged or not. */
  async nextEntryId(): Promise<string> {
    const names = await namesIn(join(this.folder, 'history'));
    const numbers = names.map((name) => Number(/^(\d{1,8})\./.exec(name)?.[1] ?? 0));
    return String(Math.max(0, ...numbers) + 1);
  }

  /** Removes what killed writes have left. */
  async tidy(): Promise<void> {
    await removeTemporaries(this.journalPath);
    const history = join(this.folder, 'history');
    const started = new Set(
      (await namesIn(history)).flatMap(
        (name) => /^\.(\d+(?:\.\w+)?\.(?:json|reg))\.tcpilot-/.exec(name)?.[1] ?? [],
      ),
    );
    for (const name of started) await removeTemporaries(join(history, name));
  }

  /** Drops images that neither a journal nor one of the newest entries needs. */
  async pruneImages(): Promise<void> {
    const { entries } = await this.readHistory();
    const journal = await this.readJournal();
    if (journal.kind === 'damaged') return;
    const needed = new Set(imagesNeededBy(entries));
    if (journal.kind === 'pending') {
      for (const hash of [journal.journal.image, journal.journal.replacement])
        if (hash !== null) needed.add(hash);
    }
    await this.images.prune(needed);
  }
}

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
