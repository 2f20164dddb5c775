import { sourceById } from '../../shared/catalogue/sources';
import type { Handlers } from '../../shared/ipc/api';
import { err, ok } from '../../shared/result';

export interface LinkParties {
  /** False in a process that is, or may be, elevated. */
  readonly canOpenLinks: boolean;
  readonly openInBrowser: (url: string) => Promise<void>;
}

/** Opens a source by its id. No address ever comes from the page. */
export function linkHandlers({ canOpenLinks, openInBrowser }: LinkParties): Pick<Handlers, 'openLink'> {
  return {
    async openLink({ sourceId }) {
      if (!canOpenLinks) return err({ code: 'link-refused', reason: 'elevated' });
      const { url } = sourceById(sourceId);
      if (new URL(url).protocol !== 'https:') return err({ code: 'link-refused', reason: 'not-https' });
      return openInBrowser(url).then(
        () => ok({}),
        () => err({ code: 'link-refused', reason: 'no-browser' } as const),
      );
    },
  };
}
