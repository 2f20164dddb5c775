import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { KeptProof } from '../../shared/domain/proof/proofRun';
import { storedSettingsSchema } from '../../shared/ipc/contract';
import { keptProofsSchema } from '../../shared/ipc/proofSchema';
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
  readonly proofs: StoredFile<readonly KeptProof[]>;
  /** Resolves when nothing is left to write. */
  settled(): Promise<unknown>;
}

/** The user's own small files. */
export async function openStores(folder: string, log: Log): Promise<Stores> {
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    log.warn('The folder of the settings cannot be made', folder, error);
  });
  const [settings, window, recent, drafts, proofs] = await Promise.all([
    openStoredFile(join(folder, 'settings.json'), storedSettingsSchema, defaultSettings, log),
    openStoredFile(join(folder, 'window.json'), windowStateSchema, firstWindowState, log),
    openStoredFile<readonly RecentEntry[]>(join(folder, 'recent.json'), recentFilesSchema, [], log),
    openStoredFile<readonly StoredDraft[]>(join(folder, 'drafts.json'), draftsSchema, [], log),
    openStoredFile<readonly KeptProof[]>(join(folder, 'proofs.json'), keptProofsSchema, [], log),
  ]);
  return {
    settings,
    window,
    recent,
    drafts,
    proofs,
    settled: () => Promise.all([settings, window, recent, drafts, proofs].map((file) => file.settled())),
  };
}
