import { join } from 'node:path';
import { expect, projectFolder, test } from './fixtures';

/** Point 17 of Electron's security checklist: who may call main, tried on the live window. */

// Chromium reports what the page is refused on the console.
test.use({ failOnPageErrors: false });

test('17: another window’s page is no sender, even with our address and preload', async ({ app }) => {
  const built = join(projectFolder, 'dist', 'preload', 'preload.cjs');
  const answer = await app.evaluate(async ({ BrowserWindow }, preload) => {
    const session = BrowserWindow.getAllWindows()[0]?.webContents.session;
    const other = new BrowserWindow({
      show: false,
      webPreferences: { preload, ...(session && { session }) },
    });
    await other.loadURL('app://bundle/index.html');
    const result: unknown = await other.webContents.executeJavaScript('window.tcpilot.readAppInfo({})');
    other.destroy();
    return result;
  }, built);
  expect(answer).toEqual({ ok: false, error: { code: 'untrusted-sender' } });
});

test('17: another page in our window is no sender', async ({ app }) => {
  const answer = await app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    await contents?.loadURL('about:blank');
    const result: unknown = await contents?.executeJavaScript('window.tcpilot.readAppInfo({})');
    return result;
  });
  expect(answer).toEqual({ ok: false, error: { code: 'untrusted-sender' } });
});

test('17: a frame inside the page has no way to main', async ({ page }) => {
  const inside = await page.evaluate(async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    await new Promise((resolve) => setTimeout(resolve, 200));
    return typeof frame.contentWindow?.tcpilot;
  });
  expect(inside).toBe('undefined');
});
