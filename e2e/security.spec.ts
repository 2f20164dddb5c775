import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { ElectronApplication } from 'playwright';
import { sources } from '../shared/catalogue/sources';
import { eventChannels, invokeChannels } from '../shared/ipc/channels';
import { callWith, expect, projectFolder, test } from './fixtures';

/**
 * Electron's security checklist on the live window, a test per point with the point's number.
 * https://www.electronjs.org/docs/latest/tutorial/security#checklist-security-recommendations
 */

// Most of it makes the page try what is forbidden, which Chromium reports on the console.
test.use({ failOnPageErrors: false });

/** What the window was made with; Electron has the call and leaves it out of its types. */
async function preferences(app: ElectronApplication): Promise<Readonly<Record<string, unknown>>> {
  return app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const read: unknown = contents && Reflect.get(contents, 'getLastWebPreferences');
    if (typeof read !== 'function') throw new Error('There is no window to ask');
    const given: unknown = Reflect.apply(read, contents, []);
    return Object.fromEntries(Object.entries(given ?? {}));
  });
}

test('1: everything that the page consists of comes from the app itself, and the network is out of reach', async ({
  app,
  page,
}) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.reload();
  });
  await expect.poll(() => loaded.length).toBeGreaterThan(1);
  await page.waitForLoadState('load');
  expect(loaded.filter((url) => !url.startsWith('app://bundle/'))).toEqual([]);
  const answer = await app.evaluate(async ({ BrowserWindow }) => {
    const session = BrowserWindow.getAllWindows()[0]?.webContents.session;
    return session?.fetch('https://example.com/').then(
      () => 'reached',
      (error: unknown) => String(error),
    );
  });
  expect(answer).toContain('ERR_BLOCKED_BY_CLIENT');
});

test('2: the page has no Node', async ({ app, page }) => {
  expect(await preferences(app)).toMatchObject({
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
  });
  const found = await page.evaluate(() =>
    ['require', 'process', 'module', 'exports', 'Buffer', 'global', '__dirname', 'electron'].filter(
      (name) => name in window,
    ),
  );
  expect(found).toEqual([]);
});

test('3: the preload lives in a world of its own', async ({ app, page }) => {
  expect(await preferences(app)).toMatchObject({ contextIsolation: true });
  // In a shared world the page could reach, and replace, what the preload works with.
  const outcome = await page.evaluate(async () => {
    const { readAppInfo, on } = window.tcpilot;
    Object.assign(Object, { entries: () => [] });
    Object.defineProperty(Object.prototype, 'role', { value: 'polluted' });
    return {
      sameWorld: readAppInfo.constructor === Function && Object.getPrototypeOf(on) === Object.prototype,
      answered: (await readAppInfo({})).ok,
    };
  });
  expect(outcome).toEqual({ sameWorld: true, answered: true });
});

test('4: the page’s process is in the sandbox', async ({ app }) => {
  expect(await preferences(app)).toMatchObject({ sandbox: true });
  const sandboxSwitches = await app.evaluate(({ app: electronApp }) =>
    ['no-sandbox', 'disable-setuid-sandbox', 'disable-seccomp-filter-sandbox'].filter((name) =>
      electronApp.commandLine.hasSwitch(name),
    ),
  );
  expect(sandboxSwitches).toEqual([]);
});

// Only Linux lets anybody ask what a process may still do.
const onLinux = process.platform === 'linux';
const kernelTest = onLinux
  ? '4: the kernel holds the page’s process in the sandbox'
  : '4: no kernel to ask here';
test(kernelTest, async ({ app }) => {
  const pid = await app.evaluate(
    ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0,
  );
  expect(pid).toBeGreaterThan(0);
  if (!onLinux) return;
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  // 2: a seccomp filter is on. https://man7.org/linux/man-pages/man5/proc_pid_status.5.html
  expect(status).toMatch(/^Seccomp:\t2$/m);
  expect(status).toMatch(/^NoNewPrivs:\t1$/m);
});

test('5: every permission is denied, asked for or looked up', async ({ page }) => {
  const outcome = await page.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read', 'midi'] as const;
    // By way of Reflect, since DOM's types do not know every name that Chromium does.
    const query: unknown = Reflect.get(navigator.permissions, 'query');
    const ask = async (name: string): Promise<string> => {
      if (typeof query !== 'function') return 'no way to ask';
      const status: unknown = await Reflect.apply(query, navigator.permissions, [{ name }]);
      return status instanceof PermissionStatus ? status.state : 'no answer';
    };
    const states = await Promise.all(names.map(ask));
    const asked = await Promise.all([
      Notification.requestPermission(),
      navigator.mediaDevices.getUserMedia({ audio: true }).then(
        () => 'granted',
        () => 'denied',
      ),
      navigator.clipboard.readText().then(
        () => 'granted',
        () => 'denied',
      ),
      navigator.clipboard.writeText('x').then(
        () => 'granted',
        () => 'denied',
      ),
    ]);
    return [...new Set([...states, ...asked])];
  });
  expect(outcome).toEqual(['denied']);
});

test('6: web security is on', async ({ app }) => {
  expect(await preferences(app)).toMatchObject({ webSecurity: true });
});

// 7, the content security policy, is in contentPolicy.spec.ts.

test('8: insecure content is not allowed', async ({ app }) => {
  expect(await preferences(app)).toMatchObject({ allowRunningInsecureContent: false });
});

test('9: no experimental features', async ({ app }) => {
  expect(await preferences(app)).toMatchObject({ experimentalFeatures: false });
});

test('10: no Blink features are switched on', async ({ app }) => {
  expect((await preferences(app)).enableBlinkFeatures ?? '').toBe('');
  const switched = await app.evaluate(({ app: electronApp }) =>
    electronApp.commandLine.getSwitchValue('enable-blink-features'),
  );
  expect(switched).toBe('');
});

test('11, 12: a webview does not come to life', async ({ app, page }) => {
  expect(await preferences(app)).toMatchObject({ webviewTag: false });
  await page.evaluate(() => {
    const view = document.createElement('webview');
    view.setAttribute('allowpopups', '');
    view.setAttribute('src', 'app://bundle/index.html');
    document.body.append(view);
  });
  await page.waitForTimeout(300);
  expect(await app.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1);
});

for (const [way, attempt] of [
  ['location', "location.href = 'https://example.com/'"],
  ['location to a file', "location.href = 'file:///etc/passwd'"],
  ['location to data', "location.href = 'data:text/html,x'"],
  ['location to another app address', "location.href = 'app://bundle/other.html'"],
  [
    'a link',
    "const a = document.createElement('a'); a.href = 'https://example.com/'; document.body.append(a); a.click()",
  ],
  [
    'a form',
    "const f = document.createElement('form'); f.action = 'https://example.com/'; document.body.append(f); f.submit()",
  ],
] as const) {
  test(`13: the window does not navigate by ${way}`, async ({ page }) => {
    await page.evaluate(attempt);
    await page.waitForTimeout(500);
    expect(page.url()).toBe('app://bundle/index.html');
    expect(await page.evaluate(() => typeof window.tcpilot)).toBe('object');
  });
}

test('14: no new windows', async ({ app, page }) => {
  const opened = await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = 'app://bundle/index.html';
    link.target = '_blank';
    document.body.append(link);
    link.click();
    return window.open('about:blank') !== null || window.open('https://example.com/') !== null;
  });
  expect(opened).toBe(false);
  await page.waitForTimeout(300);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('15: only addresses of the catalogue reach the browser, by id', async ({ app, page }) => {
  await app.evaluate(({ shell }) => {
    const opened: string[] = [];
    Object.assign(globalThis, { opened });
    shell.openExternal = (url) => {
      opened.push(url);
      return Promise.resolve();
    };
  });
  const forged = ['https://evil.example/', 'file:///etc/passwd', 'calc.exe', 'constructor'];
  const answers = await callWith(
    page,
    'openLink',
    forged.map((sourceId) => ({ sourceId })),
  );
  for (const answer of answers) expect(answer).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
  expect(await page.evaluate(() => window.tcpilot.openLink({ sourceId: 'RFC793' }))).toEqual({
    ok: true,
    value: {},
  });
  const opened: unknown = await app.evaluate((): unknown => Reflect.get(globalThis, 'opened'));
  expect(opened).toEqual([sources.RFC793.url]);
});

test('16: Electron is the pinned one, not older than what the checklist was checked on', async () => {
  const manifest = await readFile(join(projectFolder, 'package.json'), 'utf8');
  const [, major = ''] = /"electron": "(\d+)\.\d+\.\d+"/.exec(manifest) ?? [];
  expect(Number(major)).toBeGreaterThanOrEqual(45);
});

test('18: no file is read for the page but its own', async ({ app, page }) => {
  expect(page.url()).toBe('app://bundle/index.html');
  const statuses = await app.evaluate(async ({ BrowserWindow }) => {
    const session = BrowserWindow.getAllWindows()[0]?.webContents.session;
    const urls = [
      'app://bundle/index.html',
      'app://bundle/..%2f..%2fpackage.json',
      'app://bundle/..%2fmain%2fmain.cjs',
      'app://bundle/..%2f..%2felectron%2f..%2frenderer%2findex.html',
      'app://other/index.html',
    ];
    return Promise.all(urls.map(async (url) => session?.fetch(url).then(({ status }) => status)));
  });
  expect(statuses).toEqual([200, 404, 404, 404, 404]);
});

test('19: what no fuse covers: a Chromium switch stops the start with a sentence', ({ state }) => {
  const electron: unknown = createRequire(import.meta.url)('electron');
  for (const argument of ['--remote-debugging-port=0', '--no-sandbox', '--js-flags=--expose-gc']) {
    const { status, stderr } = spawnSync(String(electron), [projectFolder, '--state', state, argument], {
      encoding: 'utf8',
      env: { ...process.env, LANGUAGE: 'en' },
      timeout: 20_000,
    });
    expect(stderr).toContain(`TCPilot does not start with the switch ${argument}`);
    expect(status).toBe(2);
  }
});

test('20: the page gets one function for each method and event, and nothing of Electron', async ({
  app,
  page,
}) => {
  const surface = await page.evaluate(() => {
    const { on, ...calls } = window.tcpilot;
    return {
      calls: Object.keys(calls),
      events: Object.keys(on),
      functions: [...Object.values(calls), ...Object.values(on)].every(
        (member) => typeof member === 'function',
      ),
      writable:
        Reflect.set(window.tcpilot, 'openLink', 1) ||
        Reflect.set(on, 'more', 1) ||
        Reflect.deleteProperty(window, 'tcpilot'),
    };
  });
  expect(surface).toEqual({
    calls: Object.keys(invokeChannels),
    events: Object.keys(eventChannels),
    functions: true,
    writable: false,
  });
  const heard = page.evaluate(
    () =>
      new Promise((resolve) => {
        const stop = window.tcpilot.on.menuCommand((...received: readonly unknown[]) => {
          stop();
          resolve(received);
        });
      }),
  );
  await page.waitForTimeout(100);
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.send('menu.command', { command: 'find' });
  });
  expect(await heard).toEqual([{ command: 'find' }]);
});
