import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { z } from 'zod';
import type { RecentFile } from '../../shared/ipc/api';
import type { StoredFile } from './storedFile';

const mostRecent = 10;

export const recentFilesSchema = z
  .array(
    z
      .strictObject({ path: z.string().min(1).max(32_767), kind: z.enum(['registry-file', 'capture']) })
      .readonly(),
  )
  .max(mostRecent)
  .readonly();

export type RecentEntry = z.output<typeof recentFilesSchema>[number];

export interface RecentFiles {
  /** Newest first. The page gets ids and names; paths stay here. */
  list(): readonly RecentFile[];
  pathOf(id: string): string | null;
  remember(entry: RecentEntry): Promise<void>;
  forget(path: string): Promise<void>;
}

function idOf(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 16);
}

export function createRecentFiles(file: StoredFile<readonly RecentEntry[]>): RecentFiles {
  const without = (path: string) => file.current().filter((entry) => entry.path !== path);
  return {
    list: () => file.current().map(({ path, kind }) => ({ id: idOf(path), label: basename(path), kind })),
    pathOf: (id) => file.current().find(({ path }) => idOf(path) === id)?.path ?? null,
    async remember(entry) {
      await file.save([entry, ...without(entry.path)].slice(0, mostRecent));
    },
    async forget(path) {
      await file.save(without(path));
    },
  };
}
