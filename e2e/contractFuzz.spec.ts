import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright';
import { sources } from '../shared/catalogue/sources';
import { droppedFileMethods, invokeChannels, type ApiMethod } from '../shared/ipc/channels';
import { ipcContract } from '../shared/ipc/contract';
import { expect, logOf, test } from './fixtures';
import { payloadsFor, type LiveIds, type Payload } from './fuzz/payloads';
import { build, crossing } from './fuzz/recipe';
import { sendPayloads, type Fate } from './fuzz/sendPayloads';
import { answerQuestionsWith } from './nativeAnswers';

/**
 * Every channel of the contract under seeded payloads from the page. `npm run soak` sends 10,000 to each.
 */
const count = Number(process.env.TCPILOT_FUZZ_PAYLOADS ?? '300');
const seed = Number(process.env.TCPILOT_FUZZ_SEED ?? '20261126');
const yes = 0;
const no = 1;

/** The window reports what hostile payloads make of it on its console. */
test.use({ failOnPageErrors: false });

const methods = Object.keys(invokeChannels).filter((name): name is ApiMethod =>
  Object.hasOwn(invokeChannels, name),
);

/** What only a native window can agree to; here all of them say no. */
const asking: ReadonlySet<ApiMethod> = new Set([
  'openByDialog',
  'openLog',
  'exportConnections',
  'applyPlan',
  'undoEntry',
  'exportEntry',
  'saveEvidence',
  'recoverMachine',
  'importProfile',
  'exportProfile',
]);
const nothingDone: ReadonlySet<string> = new Set(['cancelled', 'nothing']);

interface Opened {
  readonly files: number;
  readonly saves: number;
  readonly links: readonly string[];
}

/** Every native window says no from now on and is counted, and nothing reaches the browser. */
async function refuseEverything(app: ElectronApplication): Promise<void> {
  await answerQuestionsWith(app, no);
  await app.evaluate(({ dialog, shell }) => {
    const opened = { files: 0, saves: 0, links: new Array<string>() };
    Object.assign(globalThis, { opened });
    dialog.showOpenDialog = () => {
      opened.files += 1;
      return Promise.resolve({ canceled: true, filePaths: [] });
    };
    dialog.showSaveDialog = () => {
      opened.saves += 1;
      return Promise.resolve({ canceled: true, filePath: '' });
    };
    shell.openExternal = (url) => {
      opened.links.push(url);
      return Promise.resolve();
    };
  });
}

async function whatOpened(app: ElectronApplication): Promise<Opened & { readonly questions: number }> {
  return app.evaluate(() => {
    const opened: unknown = Reflect.get(globalThis, 'opened');
    const asked: unknown = Reflect.get(globalThis, 'asked');
    const field = (name: string): unknown =>
      typeof opened === 'object' && opened !== null ? Reflect.get(opened, name) : undefined;
    const links = field('links');
    return {
      files: Number(field('files')),
      saves: Number(field('saves')),
      links: Array.isArray(links) ? links.map(String) : [],
      questions: Array.isArray(asked) ? asked.length : 0,
    };
  });
}

/** Everything below a folder, by content: what must not change, or where nothing may turn up. */
async function contentsOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const hashed = files.map(async (path) => {
    const hash = createHash('sha256').update(await readFile(path));
    return [path.slice(folder.length + 1), hash.digest('hex')] as const;
  });
  return new Map(await Promise.all(hashed));
}

/** What must be as it was: the machine's file, its history and its journal. Profiles and settings are the page's own to keep. */
function machinePart(contents: ReadonlyMap<string, string>): readonly (readonly [string, string])[] {
  return [...contents].filter(([path]) => !/^(?:user|profiles)[/\\]/u.test(path)).sort();
}

/** Names of the programs that a process has started; only Linux lists them. */
async function startedBy(pid: number): Promise<readonly string[]> {
  if (process.platform !== 'linux') return [];
  const numbers = (await readdir('/proc')).filter((name) => /^\d+$/u.test(name));
  const found = await Promise.all(
    numbers.map(async (number) => {
      const stat = await readFile(`/proc/${number}/stat`, 'utf8').catch(() => '');
      const [, name = '', parent = ''] = /^\d+ \((.*)\) \S (\d+)/su.exec(stat) ?? [];
      return parent === String(pid) ? name : null;
    }),
  );
  return [...new Set(found.filter((name) => name !== null))].sort();
}

async function liveIds(page: Page): Promise<LiveIds> {
  const strings = await page.evaluate(async () => {
    const info = await window.tcpilot.readAppInfo({});
    const kept = await window.tcpilot.listProfiles({});
    const plan = await window.tcpilot.previewPlan({ base: null, edits: { TcpTimedWaitDelay: 45 } });
    return [
      info.ok ? (info.value.machine?.id ?? '') : '',
      ...(kept.ok ? kept.value.profiles.slice(0, 3).map(({ id }) => id) : []),
      plan.ok ? (plan.value.planId ?? '') : '',
    ];
  });
  return { strings };
}

/** Whether the contract takes it, as far as this process can make and copy it. */
function isInContract(method: ApiMethod, [, recipe]: Payload): boolean {
  try {
    return ipcContract[method].input.safeParse(structuredClone(build(crossing(recipe)))).success;
  } catch {
    return false;
  }
}

/** Errors that say what is the matter with something that the contract does not take. */
function isRefusal(method: ApiMethod, word: string): boolean {
  // The preload makes the payload of those, from what is no file here.
  const takesFile = droppedFileMethods.some((name) => name === method);
  return word === 'invalid-input' || (takesFile && word === 'drop-refused');
}

function problemOf(method: ApiMethod, payload: Payload, { answer, word, size }: Fate): string | null {
  if (answer === 'threw') return null;
  if (answer === 'no-result') return 'no result';
  if (word === 'internal' || word === 'untrusted-sender') return `the error ${word}`;
  if (size > 60_000) return `an error of ${size} characters`;
  if (answer === 'error' && isRefusal(method, word)) return null;
  if (!isInContract(method, payload)) return `${answer} ${word}, and is not in the contract`;
  const isDone = answer === 'ok' && asking.has(method) && !nothingDone.has(word);
  return isDone ? `the outcome ${word} without a yes` : null;
}

test(`${methods.length} channels take ${count} payloads each (seed ${seed}): none crashes, none writes, none gets what is not its own`, async ({
  app,
  page,
  state,
}) => {
  test.setTimeout(120_000 + methods.length * count * 20);
  // Something that could be taken back, and something to compare with.
  await answerQuestionsWith(app, yes);
  await page.evaluate(async () => {
    const plan = await window.tcpilot.previewPlan({ base: null, edits: { TcpTimedWaitDelay: 60 } });
    await window.tcpilot.applyPlan({ planId: plan.ok ? (plan.value.planId ?? '') : '' });
    await window.tcpilot.saveProfile({ name: 'Web farm', values: { TcpTimedWaitDelay: 30 } });
  });
  await refuseEverything(app);
  const before = machinePart(await contentsOf(state));
  expect(before.map(([path]) => path).join()).toMatch(/1\.json/u);
  const pid = await app.evaluate(() => process.pid);
  const programs = await startedBy(pid);

  const tally = new Map<string, number>();
  const problems: string[] = [];
  for (const [index, method] of methods.entries()) {
    const started = performance.now();
    const live = await liveIds(page);
    const payloads = payloadsFor(method, live, { seed: seed + index, count });
    const fates: Fate[] = [];
    // While one native window is open the next call is only told so, and would get no further.
    const atOnce = asking.has(method) ? 1 : 250;
    for (let at = 0; at < payloads.length; at += 500) {
      fates.push(...(await sendPayloads(page, method, payloads.slice(at, at + 500), atOnce)));
    }
    expect(fates).toHaveLength(payloads.length);
    const words = new Map<string, number>();
    for (const [at, fate] of fates.entries()) {
      const payload = payloads[at];
      if (payload === undefined) throw new Error('An answer too many');
      const problem = problemOf(method, payload, fate);
      if (problem !== null)
        problems.push(`${method}: ${problem}, for ${JSON.stringify(payload).slice(0, 1000)}`);
      const word = fate.answer === 'error' ? fate.word : fate.answer;
      words.set(word, (words.get(word) ?? 0) + 1);
      tally.set(word, (tally.get(word) ?? 0) + 1);
    }
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`${method}: ${seconds} s`, Object.fromEntries(words));
  }
  console.log(`${methods.length} channels, ${count} payloads each, seed ${seed}:`, Object.fromEntries(tally));

  expect(problems.slice(0, 10)).toEqual([]);
  const opened = await whatOpened(app);
  console.log('native windows, all answered with no:', { ...opened, links: opened.links.length });
  expect(opened.questions).toBeGreaterThan(0);
  const addresses = new Set<string>(Object.values(sources).map(({ url }) => url));
  expect(opened.links.filter((url) => !addresses.has(url))).toEqual([]);
  expect(machinePart(await contentsOf(state))).toEqual(before);
  expect(await startedBy(pid)).toEqual(programs);
  expect(await logOf(state)).not.toMatch(/ failed(?:\r?\n| )/u);
  expect(await page.evaluate(async () => (await window.tcpilot.readAppInfo({})).ok)).toBe(true);
});
