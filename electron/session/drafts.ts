import { z } from 'zod';
import type { Edits } from '../../shared/ipc/api';
import { savedDraftSchema } from '../../shared/ipc/draftSchema';
import type { StoredFile } from './storedFile';

/** Machines whose staged edits are kept; the one left alone for longest is forgotten first. */
const mostDrafts = 20;

export const draftsSchema = z.array(savedDraftSchema).max(mostDrafts).readonly();

export type StoredDraft = z.output<typeof savedDraftSchema>;

/** Staged edits by machine. They are kept on the disk, so that they outlive the page and the process. */
export interface Drafts {
  of(machine: string): Edits;
  /** False if they will be gone with this run. Nothing staged is nothing kept. */
  save(machine: string, edits: Edits): Promise<boolean>;
}

export function createDrafts(file: StoredFile<readonly StoredDraft[]>): Drafts {
  return {
    of: (machine) => file.current().find((draft) => draft.machine === machine)?.edits ?? {},
    save(machine, edits) {
      const others = file.current().filter((draft) => draft.machine !== machine);
      const own = Object.keys(edits).length === 0 ? [] : [{ machine, edits }];
      return file.save([...own, ...others].slice(0, mostDrafts));
    },
  };
}
