import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { _electron, type Page } from 'playwright';
import type { Bench, Figure, Row } from './figure';
import { freshFolder } from './freshFolder';
import { median, spreadOf } from './pairs';
import { memoryOfTree } from './windowProcesses';

const rounds = 7;
/** After this the window has loaded what it loads in idle time. */
const settleMs = 3000;

interface Start {
  /** Milliseconds from the start of the program to the first frame with something to see in it: the navigation. */
  readonly firstFrame: number;
  /** The same to the frame with the parameter table. */
  readonly table: number;
  /** Megabytes. */
  readonly memory: number;
}

/** Watches frame by frame inside the page, so that no message to and fro counts. */
async function firstFrames(page: Page): Promise<{ readonly firstFrame: number; readonly table: number }> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        let firstFrame = 0;
        let isAsked = false;
        const now = () => performance.timeOrigin + performance.now();
        const look = () => {
          const empty = document.querySelector('body > p') !== null;
          const entry = [...document.querySelectorAll('nav button')].find(
            ({ textContent }) => textContent === 'Parameters',
          );
          if (firstFrame === 0 && (empty || entry !== undefined)) firstFrame = now();
          // The overview has a table too.
          const row = document.querySelector<HTMLElement>(
            'main table[aria-label="Parameters by subject"] tbody tr',
          );
          if (empty || (row !== null && row.offsetParent !== null)) {
            resolve({ firstFrame, table: now() });
            return;
          }
          if (entry instanceof HTMLElement && !isAsked) {
            isAsked = true;
            entry.click();
          }
          requestAnimationFrame(look);
        };
        look();
      }),
  );
}

async function start({ electron, env }: Bench, args: readonly string[]): Promise<Start> {
  if (electron === null) throw new Error('There is no Electron');
  const startedAt = Date.now();
  const app = await _electron.launch({
    executablePath: electron,
    args: [...args],
    chromiumSandbox: true,
    colorScheme: null,
    env: { ...process.env, ...env, LANGUAGE: 'en' },
  });
  try {
    const page = await app.firstWindow();
    const { firstFrame, table } = await firstFrames(page);
    await delay(settleMs);
    const pid = app.process().pid;
    return {
      firstFrame: firstFrame - startedAt,
      table: table - startedAt,
      memory: pid === undefined ? Number.NaN : memoryOfTree(pid),
    };
  } finally {
    await app.close();
  }
}

interface Round {
  readonly cold: Start;
  readonly warm: Start;
  readonly empty: Start;
}

async function oneRound(bench: Bench): Promise<Round> {
  const state = freshFolder(bench);
  const ours = [bench.project, '--state', state];
  const emptyWindow = [join(bench.project, 'bench', 'emptyWindow'), `--user-data-dir=${freshFolder(bench)}`];
  // Its first run too makes what the second finds.
  await start(bench, emptyWindow);
  const cold = await start(bench, ours);
  const warm = await start(bench, ours);
  return { cold, warm, empty: await start(bench, emptyWindow) };
}

function row(
  figure: string,
  measured: readonly Round[],
  unit: 'ms' | 'MB',
  values: { readonly ours: (round: Round) => number; readonly empty: (round: Round) => number },
  atMost: number | null,
): Row {
  return {
    figure,
    unit,
    ours: median(measured.map(values.ours)),
    against: { what: 'an empty window', value: median(measured.map(values.empty)) },
    ratio: spreadOf(measured.map((round) => values.ours(round) / values.empty(round))),
    atMost,
  };
}

export const windowStart: Figure = {
  name: 'window',
  lacks: ({ electron }) => (electron === null ? 'there is no Electron or no display' : null),
  async measure(bench) {
    const measured: Round[] = [];
    for (let count = 0; count <= rounds; count += 1) {
      const round = await oneRound(bench);
      // The first one reads the files from the disk.
      if (count > 0) measured.push(round);
    }
    const empty = ({ empty: { table } }: Round) => table;
    return [
      row(
        'start to the first frame, warm',
        measured,
        'ms',
        { ours: ({ warm }) => warm.firstFrame, empty },
        null,
      ),
      row(
        'start to the parameter table, warm',
        measured,
        'ms',
        { ours: ({ warm }) => warm.table, empty },
        1.5,
      ),
      row(
        'start to the parameter table, first start',
        measured,
        'ms',
        { ours: ({ cold }) => cold.table, empty },
        1.5,
      ),
      row(
        'memory of all processes (PSS), with the parameter table',
        measured,
        'MB',
        { ours: ({ warm }) => warm.memory, empty: (round) => round.empty.memory },
        1.4,
      ),
    ];
  },
};
