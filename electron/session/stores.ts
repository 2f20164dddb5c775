import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { storedSettingsSchema } from '../../shared/ipc/contract';
import type { StoredSettings } from '../../shared/ipc/api';
import { draftsSchema, type StoredDraft } from './drafts';
import type { Log } from './log';
import { recentFilesSchema, type RecentEntry } from './recentFiles';
import { defaultSettings } from './settings';
import { openStoredFile, type StoredFile } from './storedFile';
import { firstWindowState, windowStateSchema, type WindowState } from './windowState';

export interface Stores {
  readonly settings: StoredFile<StoredSettings>;
  readonly window: StoredFile<WindowState>;
  readonly recent: StoredFile<readonly RecentEntry[]>;
  readonly drafts: StoredFile<readonly StoredDraft[]>;
  /** Resolves when nothing is left to write. */
  settled(): Promise<unknown>;
}

/** The user's own small files. */
export async function openStores(folder: string, log: Log): Promise<Stores> {
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    log.warn('The folder of the settings cannot be made', folder, error);
  });
  const [settings, window, recent, drafts] = await Promise.all([
    openStoredFile(join(folder, 'settings.json'), storedSettingsSchema, defaultSettings, log),
    openStoredFile(join(folder, 'window.json'), windowStateSchema, firstWindowState, log),
    openStoredFile<readonly RecentEntry[]>(join(folder, 'recent.json'), recentFilesSchema, [], log),
    openStoredFile<readonly StoredDraft[]>(join(folder, 'drafts.json'), draftsSchema, [], log),
  ]);
  return {
    settings,
    window,
    recent,
    drafts,
    settled: () => Promise.all([settings, window, recent, drafts].map((file) => file.settled())),
  };
}
