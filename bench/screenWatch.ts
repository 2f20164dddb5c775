import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'playwright';

/** A frame that comes this late has missed one of 60 a second. */
const lateMs = 25;
const answersOfEach = 10;

/** Frames that came late in so many milliseconds, as the page sees them. */
export function lateFrames(page: Page, forMs: number): Promise<number> {
  return page.evaluate(
    ({ forMs, lateMs }) =>
      new Promise<number>((resolve) => {
        const started = performance.now();
        let before = started;
        let count = 0;
        const look = (now: number) => {
          if (now - before > lateMs) count += 1;
          before = now;
          if (now - started > forMs) resolve(count);
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
    { forMs, lateMs },
  );
}

/** When the page heard of a look at the connections, in milliseconds. */
export function sampleTimes(page: Page, forMs: number): Promise<readonly number[]> {
  return page.evaluate(
    (forMs) =>
      new Promise<readonly number[]>((resolve) => {
        const times: number[] = [];
        const stop = window.tcpilot.on.connectionsSeen(() => {
          times.push(performance.now());
        });
        setTimeout(() => {
          stop();
          resolve(times);
        }, forMs);
      }),
    forMs,
  );
}

/** What somebody does to the table; each changes its first row. */
const actions = ['sort', 'search', 'clear'] as const;

/**
 * Sorts and searches, at any moment between two looks and during one, and waits in the page for the frame that shows
 * the rows.
 *
 * @returns milliseconds of each
 */
export async function answerTimes(page: Page): Promise<readonly number[]> {
  const times: number[] = [];
  for (let index = 0; index < answersOfEach; index += 1) {
    for (const action of actions) {
      // Moves on against the second of the looks.
      await delay(770);
      times.push(await answerTime(page, action));
    }
  }
  return times;
}

function answerTime(page: Page, action: (typeof actions)[number]): Promise<number> {
  return page.evaluate(
    (action) =>
      new Promise<number>((resolve, reject) => {
        const grid = document.querySelector('[role=grid]');
        const field = document.querySelector('input[role=searchbox][aria-label="Search connections"]');
        const header = grid?.querySelector<HTMLElement>('[role=columnheader][data-field=local]');
        if (!grid || !header || !(field instanceof HTMLInputElement))
          throw new Error('The table is not shown');
        const firstRow = () =>
          grid.querySelector('[role=row][data-rowindex="0"] [data-field=local]')?.textContent;
        const before = firstRow();
        const started = performance.now();
        if (action === 'sort') {
          header.click();
        } else {
          const text = action === 'search' ? 'nobody has this' : '';
          // React hears only of a value that was set past its own setter.
          Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text);
          field.dispatchEvent(new Event('input', { bubbles: true }));
        }
        const look = () => {
          if (firstRow() !== before) resolve(performance.now() - started);
          else if (performance.now() - started > 30_000) reject(new Error(`No answer to: ${action}`));
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
    action,
  );
}
