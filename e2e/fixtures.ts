import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright';
import { expect, test as base } from 'playwright/test';

export { expect };

export const projectFolder = resolve(import.meta.dirname, '..');

export interface RunningApp {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** What must not happen: exceptions of the page, errors on its console (reports of the CSP among them). */
  readonly problems: readonly string[];
}

export interface LaunchChoice {
  readonly state: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Starts the built app as a user would. The sandbox is on: root cannot have it, so `npm test` runs all of this as a
 * user without rights.
 */
export async function launch({ state, args = [], env = {} }: LaunchChoice): Promise<RunningApp> {
  const inherited = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined || name === 'TCPILOT_STATE' ? [] : [[name, value] as const],
  );
  const app = await _electron.launch({
    args: [projectFolder, '--state', state, ...args],
    chromiumSandbox: true,
    // Playwright would otherwise pretend that the system is light.
    colorScheme: null,
    env: { ...Object.fromEntries(inherited), LANGUAGE: 'en', ...env },
  });
  const page = await app.firstWindow();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  await page.waitForLoadState('load');
  // On Windows the window opens that Windows, and these tests are about the sample.
  if (process.platform === 'win32' && args.length === 0) {
    await page.evaluate(() => window.tcpilot.openSample({}));
  }
  return { app, page, problems };
}

/** Staged edits would make the closing window ask; nobody is there to answer. */
async function closeWithoutQuestions(app: ElectronApplication): Promise<void> {
  await app
    .evaluate(({ dialog }) => {
      dialog.showMessageBox = () => Promise.resolve({ response: 0, checkboxChecked: false });
    })
    .catch(() => undefined);
  await app.close();
}

export interface Fixtures {
  /** A state folder of this test alone. */
  readonly state: string;
  /** Behind the app's own arguments. */
  readonly appArguments: readonly string[];
  /** False for a test that makes the page do what its policy forbids. */
  readonly failOnPageErrors: boolean;
  readonly running: RunningApp;
  readonly app: ElectronApplication;
  readonly page: Page;
}

export const test = base.extend<Fixtures>({
  appArguments: [[], { option: true }],
  failOnPageErrors: [true, { option: true }],
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the names from a pattern
  state: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'tcpilot-state-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
  running: async ({ state, appArguments, failOnPageErrors }, use) => {
    const running = await launch({ state, args: appArguments });
    await use(running);
    await closeWithoutQuestions(running.app);
    if (failOnPageErrors) expect(running.problems).toEqual([]);
  },
  app: async ({ running }, use) => {
    await use(running.app);
  },
  page: async ({ running }, use) => {
    await use(running.page);
  },
});

export function logOf(state: string): Promise<string> {
  return readFile(join(state, 'user', 'tcpilot.log'), 'utf8');
}

/** Calls a method of the bridge as hostile script would, with one payload after the other. */
export function callWith(
  page: Page,
  method: string,
  payloads: readonly unknown[],
): Promise<readonly unknown[]> {
  return page.evaluate(
    async ([name, all]) => {
      const call: unknown = Reflect.get(window.tcpilot, name);
      if (typeof call !== 'function') throw new Error(`The bridge has no ${name}`);
      const answers: unknown[] = [];
      for (const payload of all) {
        const answer: unknown = await Reflect.apply(call, undefined, [payload]);
        answers.push(answer);
      }
      return answers;
    },
    [method, payloads] as const,
  );
}
