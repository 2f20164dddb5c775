import { describe, expect, it } from 'vitest';
import { sources, type SourceId } from '../../shared/catalogue/sources';
import { err, ok } from '../../shared/result';
import { linkHandlers } from './linkHandlers';

function isSourceId(id: string): id is SourceId {
  return Object.hasOwn(sources, id);
}

const ids = Object.keys(sources).filter(isSourceId);
const secure = ids.filter((id) => sources[id].url.startsWith('https://'));
const insecure = ids.filter((id) => !sources[id].url.startsWith('https://'));

function fixture(canOpenLinks = true, fails = false) {
  const opened: string[] = [];
  const { openLink } = linkHandlers({
    canOpenLinks,
    openInBrowser: (url) => {
      opened.push(url);
      return fails ? Promise.reject(new Error('no browser')) : Promise.resolve();
    },
  });
  return { opened, openLink };
}

describe('openLink', () => {
  it('opens exactly the address of a secure source', async () => {
    const { opened, openLink } = fixture();
    for (const sourceId of secure) expect(await openLink({ sourceId })).toEqual(ok({}));
    expect(opened).toEqual(secure.map((id) => sources[id].url));
  });

  it('opens no source whose address is not https', async () => {
    const { opened, openLink } = fixture();
    expect(insecure.length).toBeGreaterThan(0);
    for (const sourceId of insecure) {
      expect(await openLink({ sourceId })).toEqual(err({ code: 'link-refused', reason: 'not-https' }));
    }
    expect(opened).toEqual([]);
  });

  it('starts no browser from a process that is or may be elevated', async () => {
    const { opened, openLink } = fixture(false);
    expect(await openLink({ sourceId: 'RFC793' })).toEqual(err({ code: 'link-refused', reason: 'elevated' }));
    expect(opened).toEqual([]);
  });

  it('says that there is no browser', async () => {
    const { openLink } = fixture(true, true);
    expect(await openLink({ sourceId: 'RFC793' })).toEqual(
      err({ code: 'link-refused', reason: 'no-browser' }),
    );
  });
});
