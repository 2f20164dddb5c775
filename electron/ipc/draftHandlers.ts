import type { Handlers } from '../../shared/ipc/api';
import { err, ok } from '../../shared/result';
import type { Drafts } from '../session/drafts';

/** Staged edits, kept for the page: by the machine's id, so that none ever lands on another machine. */
export function draftHandlers(drafts: Drafts): Pick<Handlers, 'readDraft' | 'saveDraft'> {
  return {
    readDraft: ({ machine }) => Promise.resolve(ok({ edits: drafts.of(machine) })),
    async saveDraft({ machine, edits }) {
      return (await drafts.save(machine, edits)) ? ok({}) : err({ code: 'draft-not-saved' });
    },
  };
}
