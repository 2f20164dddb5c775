import { expect, test } from './fixtures';

/** Arbitrary script in the page, as after a flaw in a library, tries to get at files, at code, at the whole screen. */

// All of it is forbidden, which Chromium reports on the console.
test.use({ failOnPageErrors: false });

test('18: no file of the machine can be read or shown', async ({ page }) => {
  const outcomes = await page.evaluate(async () => {
    const url = 'file:///etc/passwd';
    const whether = (work: Promise<unknown>) =>
      work.then(
        () => 'reached',
        () => 'refused',
      );
    const loaded = (element: HTMLElement) =>
      new Promise((resolve, reject) => {
        element.addEventListener('load', resolve);
        element.addEventListener('error', reject);
        element.setAttribute('src', url);
        document.body.append(element);
        setTimeout(reject, 800);
      });
    const requested = new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.addEventListener('load', resolve);
      request.addEventListener('error', reject);
      request.open('GET', url);
      request.send();
    });
    const frame = document.createElement('iframe');
    const framed = loaded(frame).then(() => {
      // A frame of another origin hides its document, also the one that says that it was blocked.
      if (frame.contentDocument === null) throw new Error('blocked');
    });
    const imported = new Promise((resolve) => {
      resolve(import(/* @vite-ignore */ url));
    });
    const image = loaded(document.createElement('img'));
    return Promise.all([fetch(url), requested, image, framed, imported].map(whether));
  });
  expect(new Set(outcomes)).toEqual(new Set(['refused']));
});

test('7: no code comes to life but the page’s own', async ({ page }) => {
  const alive = await page.evaluate(async () => {
    const source = 'self.postMessage?.(1); globalThis.cameToLife = true';
    const blob = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
    const data = `data:text/javascript,${encodeURIComponent(source)}`;
    const own = new URL('assets/', location.href).href;
    const answers = (make: () => Worker | MessagePort) =>
      new Promise((resolve, reject) => {
        const worker = make();
        worker.addEventListener('message', resolve);
        worker.addEventListener('error', reject);
        setTimeout(reject, 800);
      });
    // The smallest WebAssembly module.
    const wasm = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);
    const ways: Readonly<Record<string, () => Promise<unknown>>> = {
      'a worker of a blob': () => answers(() => new Worker(blob)),
      'a worker of data': () => answers(() => new Worker(data)),
      'a worker of our own address': () => answers(() => new Worker(own)),
      'a shared worker': () => answers(() => new SharedWorker(blob).port),
      'a service worker': () => navigator.serviceWorker.register('app://bundle/sw.js'),
      'an import of a blob': () => import(/* @vite-ignore */ blob),
      'an import of data': () => import(/* @vite-ignore */ data),
      'a worklet': () => new AudioContext().audioWorklet.addModule(blob),
      WebAssembly: () => WebAssembly.compile(wasm),
    };
    const found: string[] = [];
    for (const [name, way] of Object.entries(ways)) {
      // A way may throw at once or refuse later.
      const begun = new Promise((resolve) => {
        resolve(way());
      });
      await begun.then(
        () => found.push(name),
        () => undefined,
      );
    }
    return [...found, ...('cameToLife' in globalThis ? ['the source'] : [])];
  });
  expect(alive).toEqual([]);
});

test('5: the page takes neither the whole screen nor a picture of it nor room on the disk', async ({
  page,
}) => {
  // A click makes the page trusted as far as Chromium is concerned.
  await page.mouse.click(5, 5);
  const granted = await page.evaluate(async () => {
    const ways: Readonly<Record<string, () => Promise<unknown>>> = {
      fullscreen: () => document.documentElement.requestFullscreen(),
      screen: () => navigator.mediaDevices.getDisplayMedia({ video: true }),
      disk: () => navigator.storage.persist().then((persisted) => persisted || Promise.reject(new Error())),
    };
    const found: string[] = [];
    for (const [name, way] of Object.entries(ways)) {
      void way().then(
        () => found.push(name),
        () => undefined,
      );
    }
    // Some are never answered, which is a refusal too.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    return [...found, ...(document.fullscreenElement === null ? [] : ['fullscreen'])];
  });
  expect(granted).toEqual([]);
});

test('nothing of the page outlives a run', async ({ app }) => {
  const session = await app.evaluate(({ BrowserWindow }) => {
    const own = BrowserWindow.getAllWindows()[0]?.webContents.session;
    return { persistent: own?.isPersistent(), storage: own?.storagePath };
  });
  expect(session).toEqual({ persistent: false, storage: null });
});

test('a page that wants to stay cannot keep the window open', async ({ app, page }) => {
  await page.mouse.click(5, 5);
  await page.evaluate(() => {
    window.addEventListener('beforeunload', (event) => {
      event.preventDefault();
    });
    window.onbeforeunload = () => 'stay';
  });
  const closed = app.waitForEvent('close');
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.close();
  });
  await closed;
});
