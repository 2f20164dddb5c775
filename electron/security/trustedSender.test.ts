import { describe, expect, it } from 'vitest';
import { appUrl, isAppUrl } from './appOrigin';
import { isTrustedSender, type SenderFrame } from './trustedSender';

const page: SenderFrame = { url: appUrl, parent: null };

describe('isTrustedSender', () => {
  it('trusts the main frame of the window that shows our page', () => {
    expect(isTrustedSender(page, page)).toBe(true);
  });

  it.each([
    ['a frame that is gone', null, page],
    ['a frame of a window that is gone', page, null],
    ['two frames that are gone', null, null],
    ['another window’s main frame with our address', { ...page }, page],
    ['a frame inside our page', { url: appUrl, parent: page }, page],
  ])('refuses %s', (_, frame, mainFrame) => {
    expect(isTrustedSender(frame, mainFrame)).toBe(false);
  });

  it('refuses a main frame that is below another one', () => {
    const frame = { url: appUrl, parent: page };
    expect(isTrustedSender(frame, frame)).toBe(false);
  });

  it.each(['about:blank', 'https://bundle/index.html', 'file:///index.html', ''])(
    'refuses a main frame at %j',
    (url) => {
      const frame = { url, parent: null };
      expect(isTrustedSender(frame, frame)).toBe(false);
    },
  );
});

describe('isAppUrl', () => {
  it.each(['app://bundle/', 'app://bundle/index.html#x', 'app://bundle/assets/index.js'])(
    'knows %s',
    (url) => {
      expect(isAppUrl(url)).toBe(true);
    },
  );

  it.each([
    'app://bundle.evil/index.html',
    'app://evil/bundle',
    'app://user@bundle/',
    'app://bundle:80/',
    'apps://bundle/',
    'blob:app://bundle/1',
    'javascript:app://bundle/',
    'not an address',
  ])('refuses %s', (url) => {
    expect(isAppUrl(url)).toBe(false);
  });
});
