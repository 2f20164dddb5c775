import type { Page } from 'playwright';
import { expect, test } from './fixtures';

/** Point 7 of Electron's security checklist: what the page's policy stops, tried on the live page. */

// Chromium reports every attempt on the console.
test.use({ failOnPageErrors: false });

/** The directive that stopped the attempt, or null if none did within a moment. */
function violationOf(page: Page, attempt: string): Promise<string | null> {
  return page.evaluate(
    (source) =>
      new Promise<string | null>((resolve) => {
        document.addEventListener(
          'securitypolicyviolation',
          (event) => {
            resolve(event.effectiveDirective);
          },
          { once: true },
        );
        setTimeout(() => {
          resolve(null);
        }, 2000);
        const attempts: Record<string, () => void> = {
          inlineScript: () => {
            const script = document.createElement('script');
            script.append('window.injected = true');
            document.head.append(script);
          },
          foreignScript: () => {
            const link = document.createElement('link');
            link.rel = 'modulepreload';
            link.href = 'https://example.com/x.js';
            document.head.append(link);
          },
          scriptAddress: () => {
            const link = document.createElement('a');
            link.href = 'javascript:window.injected=true';
            document.body.append(link);
            link.click();
          },
          foreignImage: () => {
            const image = document.createElement('img');
            image.src = 'https://example.com/x.png';
            document.body.append(image);
          },
          foreignFrame: () => {
            const frame = document.createElement('iframe');
            frame.src = 'https://example.com/';
            document.body.append(frame);
          },
          blobFrame: () => {
            const frame = document.createElement('iframe');
            frame.src = URL.createObjectURL(new Blob(['<p>x</p>'], { type: 'text/html' }));
            document.body.append(frame);
          },
          dataFrame: () => {
            const frame = document.createElement('iframe');
            frame.src = 'data:text/html,<p>x</p>';
            document.body.append(frame);
          },
          form: () => {
            const form = document.createElement('form');
            form.action = 'https://example.com/';
            document.body.append(form);
            form.submit();
          },
          connection: () => {
            fetch('https://example.com/').catch(() => undefined);
          },
          ownConnection: () => {
            fetch('app://bundle/index.html').catch(() => undefined);
          },
          webSocket: () => {
            try {
              new WebSocket('wss://example.com/');
            } catch {
              // The report is what counts.
            }
          },
          worker: () => {
            try {
              new Worker('data:text/javascript,0');
            } catch {
              // The report is what counts.
            }
          },
          base: () => {
            const base = document.createElement('base');
            base.href = 'https://example.com/';
            document.head.append(base);
          },
          inlineStyle: () => {
            const style = document.createElement('style');
            style.append('body { display: none }');
            document.head.append(style);
          },
          markup: () => {
            document.createElement('div').innerHTML = '<b>x</b>';
          },
        };
        setTimeout(() => {
          attempts[source]?.();
        });
      }),
    attempt,
  );
}

for (const [attempt, directive] of [
  ['inlineScript', 'require-trusted-types-for'],
  ['foreignScript', 'script-src-elem'],
  ['scriptAddress', 'script-src-elem'],
  ['foreignImage', 'img-src'],
  ['foreignFrame', 'frame-src'],
  ['blobFrame', 'frame-src'],
  ['dataFrame', 'frame-src'],
  ['form', 'form-action'],
  ['connection', 'connect-src'],
  ['ownConnection', 'connect-src'],
  ['webSocket', 'connect-src'],
  ['worker', 'require-trusted-types-for'],
  ['base', 'base-uri'],
  ['inlineStyle', 'style-src-elem'],
  ['markup', 'require-trusted-types-for'],
] as const) {
  test(`7: the content security policy stops ${attempt}`, async ({ page }) => {
    expect(await violationOf(page, attempt)).toBe(directive);
    expect(await page.evaluate(() => 'injected' in window)).toBe(false);
  });
}

test('7: the content security policy stops code from strings', async ({ page }) => {
  const outcome = await page.evaluate(
    () =>
      new Promise<readonly string[]>((resolve) => {
        // Code that the debugger runs may use eval; what the page runs later may not.
        setTimeout(() => {
          const reached: string[] = [];
          const tries: Record<string, () => void> = {
            eval: () => void Reflect.apply(eval, undefined, ['1']),
            Function: () => void Reflect.construct(Function, ['return 1']),
            setTimeout: () => void Reflect.apply(setTimeout, window, ['window.timed = true', 0]),
          };
          for (const [name, attempt] of Object.entries(tries)) {
            try {
              attempt();
              reached.push(name);
            } catch {
              // Refused, as it should be.
            }
          }
          setTimeout(() => {
            resolve(reached.filter((name) => name !== 'setTimeout' || 'timed' in window));
          }, 50);
        });
      }),
  );
  expect(outcome).toEqual([]);
});
