import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { ElectronApplication } from 'playwright';
import { expect, launch, logOf, projectFolder, test } from './fixtures';

function isVisible(app: ElectronApplication) {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible());
}

/** Presses an item of the native menu, found by the labels on the way to it. */
function pressMenu(app: ElectronApplication, ...labels: readonly string[]) {
  return app.evaluate(({ Menu, BrowserWindow }, path) => {
    let menu = Menu.getApplicationMenu();
    let item;
    for (const label of path) {
      item = menu?.items.find((candidate) => candidate.label === label);
      if (item === undefined) throw new Error(`The menu has no ${label}`);
      menu = item.submenu ?? null;
    }
    item?.click(undefined, BrowserWindow.getAllWindows()[0]);
  }, labels);
}

function settingsOf(state: string): Promise<unknown> {
  return readFile(join(state, 'user', 'settings.json'), 'utf8').then((text): unknown => JSON.parse(text));
}

async function capture(state: string): Promise<string> {
  const folder = join(state, 'box');
  await mkdir(folder);
  await writeFile(join(folder, 'ver.txt'), '\r\nMicrosoft Windows [Version 10.0.19045.3803]\r\n');
  return folder;
}

test('opens the sample at once and shows the window when it has painted', async ({ app, page }) => {
  const info = await page.evaluate(() => window.tcpilot.readAppInfo({}));
  expect(info).toMatchObject({ ok: true, value: { machine: { isSample: true, kind: 'registry-file' } } });
  await expect.poll(() => isVisible(app)).toBe(true);
});

test('has the page’s own background behind it, so that nothing flashes', async ({ app, page }) => {
  for (const theme of ['light', 'dark'] as const) {
    await page.evaluate((choice) => window.tcpilot.changeSettings({ theme: choice }), theme);
    const behind = await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.getBackgroundColor().toLowerCase(),
    );
    const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(behind?.slice(at, at + 2) ?? '', 16));
    await expect(page.locator('body')).toHaveCSS('background-color', `rgb(${red}, ${green}, ${blue})`);
  }
});

test('opens the capture that the command line names, for the role that it names', async ({ state }) => {
  const folder = await capture(state);
  const { app, page, problems } = await launch({ state, args: [folder, '--role', 'server'] });
  const info = await page.evaluate(() => window.tcpilot.readAppInfo({}));
  expect(info).toMatchObject({
    value: { machine: { kind: 'capture', path: folder, isSample: false }, settings: { role: 'server' } },
  });
  await app.close();
  expect(problems).toEqual([]);
});

test('shows why the file of the command line cannot be opened, and opens the sample on request', async ({
  state,
}) => {
  const { app, page, problems } = await launch({ state, args: [join(state, 'missing.reg')] });
  const failure = { ok: false, error: { code: 'open-failed', label: 'missing.reg', reason: 'not-found' } };
  const look = { role: 'server', family: null } as const;
  expect(await page.evaluate((asked) => window.tcpilot.scanMachine(asked), look)).toEqual(failure);
  expect(await page.evaluate(() => window.tcpilot.openSample({}))).toMatchObject({ ok: true });
  expect(await page.evaluate((asked) => window.tcpilot.scanMachine(asked), look)).toMatchObject({ ok: true });
  await app.close();
  expect(problems).toEqual([]);
});

test('opens a capture that is really dropped, by the path that the file itself has', async ({
  page,
  state,
}) => {
  const folder = await capture(state);
  const file = join(folder, 'ver.reg');
  await writeFile(file, 'Windows Registry Editor Version 5.00\r\n\r\n[HKEY_LOCAL_MACHINE\\SYSTEM]\r\n');
  await page.evaluate(() => {
    const input = document.createElement('input');
    input.type = 'file';
    input.id = 'dropped';
    document.body.append(input);
  });
  await page.setInputFiles('#dropped', file);
  const answer = await page.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('#dropped');
    const dropped = input?.files?.[0];
    return dropped && window.tcpilot.openDropped(dropped);
  });
  expect(answer).toMatchObject({ ok: true, value: { path: file, kind: 'registry-file' } });
});

test('remembers settings, recent files and the window’s place', async ({ state }) => {
  const folder = await capture(state);
  const first = await launch({ state, args: [folder] });
  await first.page.evaluate(() =>
    window.tcpilot.changeSettings({ language: 'zh-CN', theme: 'dark', zoom: 125, role: 'windows-defaults' }),
  );
  await first.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 40, y: 30, width: 1100, height: 700 });
  });
  await first.app.close();

  const second = await launch({ state });
  const info = await second.page.evaluate(() => window.tcpilot.readAppInfo({}));
  expect(info).toMatchObject({
    value: {
      settings: { language: 'zh-CN', theme: 'dark', zoom: 125, role: 'windows-defaults', family: null },
      recent: [{ label: 'box', kind: 'capture' }],
    },
  });
  const shown = await second.app.evaluate(({ BrowserWindow, nativeTheme }) => {
    const only = BrowserWindow.getAllWindows()[0];
    return {
      size: only?.getSize(),
      zoom: only?.webContents.getZoomFactor(),
      dark: nativeTheme.shouldUseDarkColors,
    };
  });
  expect(shown).toEqual({ size: [1100, 700], zoom: 1.25, dark: true });
  await second.app.close();
  expect([...first.problems, ...second.problems]).toEqual([]);
});

test('starts with the defaults where the settings are damaged, and keeps them aside', async ({ state }) => {
  await mkdir(join(state, 'user'), { recursive: true });
  await writeFile(join(state, 'user', 'settings.json'), '{"zoom": 100000}');
  await writeFile(join(state, 'user', 'window.json'), 'not JSON');
  await writeFile(join(state, 'user', 'recent.json'), '[{"path": 1}]');
  const { app, page, problems } = await launch({ state });
  expect(await page.evaluate(() => window.tcpilot.readAppInfo({}))).toMatchObject({
    value: { settings: { zoom: 100 }, recent: [] },
  });
  expect(await readdir(join(state, 'user'))).toEqual(
    expect.arrayContaining(['settings.json.bad', 'window.json.bad', 'recent.json.bad']),
  );
  await app.close();
  expect(problems).toEqual([]);
});

test('the menu changes language, theme and zoom, live', async ({ app, page, state }) => {
  await pressMenu(app, '&View', 'Zoom in');
  await pressMenu(app, '&View', 'Theme', 'Dark');
  await pressMenu(app, '&View', 'Language', '简体中文');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  expect(await page.evaluate(() => window.matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
  await pressMenu(app, '视图(&V)', '放大');
  await expect.poll(() => settingsOf(state)).toMatchObject({ language: 'zh-CN', theme: 'dark', zoom: 125 });
});

test('a second start only brings the first window to the front', async ({ app, page, state }) => {
  const folder = await capture(state);
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.minimize();
  });
  const electron: unknown = createRequire(import.meta.url)('electron');
  const second = spawn(String(electron), [projectFolder, '--state', state, folder], { stdio: 'ignore' });
  expect(await once(second, 'exit')).toEqual([0, null]);
  await expect
    .poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isMinimized()))
    .toBe(false);
  const info = await page.evaluate(() => window.tcpilot.readAppInfo({}));
  expect(info).toMatchObject({ value: { machine: { isSample: true }, recent: [] } });
});

test('says in a native window that the page is gone, logs it and loads it anew', async ({
  app,
  page,
  state,
}) => {
  // Were it still loading, the load that is waited for below could be the one that the crash ended.
  await expect(page.getByRole('table', { name: 'Port budget' })).toBeVisible();
  const outcome = await app.evaluate(async ({ dialog, BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const asked: string[] = [];
    Object.assign(dialog, {
      showMessageBox: (_window: unknown, options: { readonly message: string }) => {
        asked.push(options.message);
        return Promise.resolve({ response: 0, checkboxChecked: false });
      },
    });
    const loaded = new Promise((resolve) =>
      contents?.once('did-finish-load', () => {
        resolve(undefined);
      }),
    );
    contents?.forcefullyCrashRenderer();
    await loaded;
    const bridge: unknown = await contents?.executeJavaScript('typeof window.tcpilot');
    return { asked, bridge };
  });
  expect(outcome.asked).toHaveLength(1);
  expect(outcome.asked[0]).toContain('The page of TCPilot stopped');
  expect(outcome.bridge).toBe('object');
  expect(await logOf(state)).toContain('The page is gone');
});

test('refuses arguments that it does not understand, with what it understands', async ({ state }) => {
  const electron: unknown = createRequire(import.meta.url)('electron');
  const child = spawn(String(electron), [projectFolder, '--state', state, '--role', 'queen'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, LANGUAGE: 'en' },
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  expect(await once(child, 'close')).toEqual([2, null]);
  expect(said).toContain('--role queen');
  expect(said).toContain('Usage:');
});
