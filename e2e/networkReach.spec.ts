import { createSocket, type Socket as UdpSocket } from 'node:dgram';
import { once } from 'node:events';
import { connect, createServer, type Server } from 'node:net';
import { networkInterfaces } from 'node:os';
import type { Page } from 'playwright';
import { expect, test as base } from './fixtures';

/** Arbitrary script in the page, as after a flaw in a library, tries to send something to another machine. */

interface Listener {
  /** Of this machine, as another one would name it: Chromium treats loopback specially. */
  readonly host: string;
  readonly tcp: number;
  readonly udp: number;
  readonly heard: readonly string[];
}

function portOf(server: Server | UdpSocket): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('It does not listen');
  return address.port;
}

function ownAddress(): string {
  const addresses = Object.values(networkInterfaces()).flatMap((all) => all ?? []);
  return addresses.find(({ family, internal }) => family === 'IPv4' && !internal)?.address ?? '127.0.0.1';
}

const test = base.extend<{ readonly listener: Listener }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the names from a pattern
  listener: async ({}, use) => {
    const heard: string[] = [];
    const tcp = createServer((socket) => {
      heard.push('a TCP connection');
      socket.on('error', () => undefined);
      socket.on('data', (data) => heard.push(data.toString('latin1').slice(0, 60)));
    });
    tcp.listen(0);
    await once(tcp, 'listening');
    const udp = createSocket('udp4');
    udp.on('message', (message) => heard.push(`UDP: ${message.toString('latin1').slice(0, 60)}`));
    udp.bind(0);
    await once(udp, 'listening');
    await use({ host: ownAddress(), tcp: portOf(tcp), udp: portOf(udp), heard });
    tcp.close();
    udp.close();
  },
});

// All of it is forbidden, which Chromium reports on the console.
test.use({ failOnPageErrors: false });

/** What the page could do to send something to an address, all at once. Each way may fail as it likes. */
function sendBy(page: Page, address: string): Promise<void> {
  return page.evaluate((url) => {
    const add = (tag: string, attributes: Readonly<Record<string, string>>): HTMLElement => {
      const element = document.createElement(tag);
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      document.body.append(element);
      return element;
    };
    const style = document.querySelector('style')?.nonce ?? '';
    const ways: readonly (() => unknown)[] = [
      () => fetch(url, { method: 'POST', body: 'x', mode: 'no-cors', keepalive: true }),
      () => navigator.sendBeacon(url, 'x'),
      () => {
        const request = new XMLHttpRequest();
        request.open('GET', url);
        request.send();
      },
      () => new WebSocket(url.replace('http', 'ws')),
      () => new EventSource(url),
      () => add('img', { src: url }),
      () => add('img', { srcset: `${url} 2x` }),
      () => add('iframe', { src: url }),
      () => add('frame', { src: url }),
      () => add('object', { data: url }),
      () => add('embed', { src: url }),
      () => add('video', { src: url, poster: url, autoplay: '' }),
      () => add('audio', { src: url, autoplay: '' }),
      () => add('link', { rel: 'stylesheet', href: url }),
      () => add('link', { rel: 'preload', as: 'image', href: url }),
      () => add('link', { rel: 'prefetch', href: url }),
      () => add('link', { rel: 'prerender', href: url }),
      () => add('link', { rel: 'preconnect', href: url }),
      () => add('link', { rel: 'modulepreload', href: url }),
      () => add('link', { rel: 'icon', href: url }),
      () => add('link', { rel: 'manifest', href: url }),
      () => {
        add('a', { href: url, ping: url }).click();
      },
      () => {
        add('a', { href: url, download: 'x' }).click();
      },
      () => {
        add('a', { href: url, target: '_blank' }).click();
      },
      () => {
        const form = document.createElement('form');
        form.action = url;
        form.method = 'post';
        document.body.append(form);
        form.submit();
      },
      () => {
        const sheet = add('style', { nonce: style });
        sheet.append(`@import url(${url}); body { background: url(${url}) }`);
      },
      () => document.fonts.add(new FontFace('x', `url(${url})`)),
      () => new FontFace('x', `url(${url})`).load(),
      () => import(/* @vite-ignore */ url),
      () => new Worker(url),
      () => new SharedWorker(url),
      () => navigator.serviceWorker.register(url),
      () => window.open(url),
      () => {
        const frame = document.createElement('iframe');
        document.body.append(frame);
        frame.contentWindow?.location.replace(url);
      },
      () => {
        location.href = url;
      },
    ];
    for (const way of ways) {
      try {
        const begun = way();
        if (begun instanceof Promise) begun.catch(() => undefined);
      } catch {
        // Refused at once.
      }
    }
  }, address);
}

/** WebRTC asks servers of the page's choice for its own address, by UDP and by TCP. */
function sendByPeerConnection(page: Page, { host, tcp, udp }: Listener): Promise<void> {
  return page.evaluate(
    async ([name, tcpPort, udpPort]) => {
      const connection = new RTCPeerConnection({
        iceServers: [
          { urls: `stun:${name}:${udpPort}` },
          { urls: `turn:${name}:${udpPort}?transport=udp`, username: 'x', credential: 'x' },
          { urls: `turn:${name}:${tcpPort}?transport=tcp`, username: 'x', credential: 'x' },
        ],
      });
      connection.createDataChannel('x');
      const gathered = new Promise((resolve) => {
        connection.addEventListener('icegatheringstatechange', () => {
          if (connection.iceGatheringState === 'complete') resolve(null);
        });
        setTimeout(resolve, 3000);
      });
      await connection.setLocalDescription(await connection.createOffer());
      await gathered;
      connection.close();
    },
    [host, tcp, udp] as const,
  );
}

test('7, 13: nothing that the page sends arrives anywhere', async ({ page, listener }) => {
  await sendBy(page, `http://${listener.host}:${listener.tcp}/leak`);
  await page.waitForTimeout(1500);
  expect(listener.heard).toEqual([]);
  expect(page.url()).toBe('app://bundle/index.html');
  // What this machine itself sends does arrive.
  connect(listener.tcp, listener.host).end('control');
  await expect.poll(() => listener.heard).toEqual(['a TCP connection', 'control']);
});

test('1: nothing that WebRTC sends arrives anywhere, by UDP or by TCP', async ({ page, listener }) => {
  await sendByPeerConnection(page, listener);
  expect(listener.heard).toEqual([]);
  const control = createSocket('udp4');
  control.send('control', listener.udp, listener.host, () => {
    control.close();
  });
  await expect.poll(() => listener.heard).toEqual(['UDP: control']);
});

test('1: Chromium resolves no name, not even its own machine’s', async ({ app }) => {
  const answers = await app.evaluate(({ BrowserWindow }) => {
    const session = BrowserWindow.getAllWindows()[0]?.webContents.session;
    if (session === undefined) throw new Error('There is no window');
    const ask = (host: string) =>
      session.resolveHost(host).then(
        ({ endpoints }) => endpoints.map(({ address }) => address).join(),
        (error: unknown) => String(error),
      );
    return Promise.all(['localhost', 'example.com', '127.0.0.1'].map(ask));
  });
  for (const answer of answers) expect(answer).toContain('ERR_NAME_NOT_RESOLVED');
});
