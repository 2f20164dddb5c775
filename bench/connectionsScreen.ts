import { readFileSync, rmSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { _electron, type ElectronApplication, type Page } from 'playwright';
import { crowdRows, openCrowd } from './crowd';
import type { Bench, Figure, Row } from './figure';
import { freshFolder } from './freshFolder';
import { median } from './pairs';
import { mainThreadTasks, traceCategories } from './rendererTasks';
import { answerTimes, lateFrames, sampleTimes } from './screenWatch';

const watchedMs = 20_000;
/** What the screen does at first, and loads in idle time, is over by then. */
const settleMs = 5000;

interface Watched {
  /** Milliseconds. */
  readonly longestTask: number;
  readonly lateFrames: number;
  readonly answers: readonly number[];
  /** Milliseconds from one look at the connections to the next. */
  readonly everyMs: number;
}

async function recordTasks(app: ElectronApplication, work: () => Promise<void>): Promise<readonly number[]> {
  const pid = await app.evaluate(
    async ({ contentTracing, BrowserWindow }, { categories, bufferKilobytes }) => {
      const page = BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0;
      await contentTracing.startRecording({
        included_categories: categories,
        included_process_ids: [page],
        trace_buffer_size_in_kb: bufferKilobytes,
      });
      return page;
    },
    { categories: [...traceCategories], bufferKilobytes: 128 * 1024 },
  );
  await work();
  const path = await app.evaluate(({ contentTracing }) => contentTracing.stopRecording());
  const tasks = mainThreadTasks(readFileSync(path, 'utf8'), pid);
  rmSync(path, { force: true });
  return tasks;
}

async function watch(app: ElectronApplication, page: Page): Promise<Watched> {
  let late = 0;
  let looks: readonly number[] = [];
  const [longestTask = Number.NaN] = await recordTasks(app, async () => {
    [late, looks] = await Promise.all([lateFrames(page, watchedMs), sampleTimes(page, watchedMs)]);
  });
  const between = looks.slice(1).map((at, index) => at - (looks[index] ?? Number.NaN));
  return { longestTask, lateFrames: late, everyMs: median(between), answers: await answerTimes(page) };
}

async function watchScreen(bench: Bench): Promise<{ readonly few: Watched; readonly many: Watched }> {
  const { electron, env, project } = bench;
  if (electron === null) throw new Error('There is no Electron');
  const app = await _electron.launch({
    executablePath: electron,
    args: [project, '--state', freshFolder(bench)],
    chromiumSandbox: true,
    colorScheme: null,
    env: { ...process.env, ...env, LANGUAGE: 'en' },
  });
  try {
    const page = await app.firstWindow();
    await page.getByRole('navigation').getByRole('button', { name: 'Connections' }).click();
    await page.getByRole('grid', { name: 'Connections' }).waitFor();
    await delay(settleMs);
    const few = await watch(app, page);
    const crowd = await openCrowd(bench);
    try {
      await delay(settleMs);
      return { few, many: await watch(app, page) };
    } finally {
      crowd.close();
    }
  } finally {
    await app.close();
  }
}

const seconds = watchedMs / 1000;
const rows = crowdRows.toLocaleString('en');

export const connectionsScreen: Figure = {
  name: 'connections',
  lacks({ electron }) {
    if (electron === null) return 'there is no Electron or no display';
    return process.platform === 'linux' ? null : 'only on Linux is every 127.x.x.x an address of its own';
  },
  async measure(bench) {
    const { few, many } = await watchScreen(bench);
    const against = (value: number): Row['against'] => ({ what: 'with few connections', value });
    const row = (
      figure: string,
      unit: Row['unit'],
      value: (watched: Watched) => number,
      atMost: number | null,
    ): Row => ({ figure, unit, ours: value(many), against: against(value(few)), ratio: null, atMost });
    return [
      row(`longest task of the page, ${rows} connections`, 'ms', ({ longestTask }) => longestTask, 50),
      row(
        `late frames in ${seconds} s, ${rows} connections`,
        'frames',
        (watched) => watched.lateFrames,
        null,
      ),
      row(`from one look to the next, ${rows} connections`, 'ms', ({ everyMs }) => everyMs, null),
      row(`answer to a sort or a search, ${rows} connections`, 'ms', ({ answers }) => median(answers), 100),
      row(`slowest answer, ${rows} connections`, 'ms', ({ answers }) => Math.max(...answers), null),
    ];
  },
};
