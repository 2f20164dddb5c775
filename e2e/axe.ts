import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';

/** axe opens a window of its own to join frames, which the app rightly refuses; the legacy mode does without. */
export async function violations(page: Page): Promise<readonly string[]> {
  await transitionsEnded(page);
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${String(target)} ${failureSummary ?? ''}`),
  );
}

/**
 * What fades in or out has too little contrast on its way, and nobody reads it there. A transition can start another
 * (a menu closes, then a dialog opens), so a few frames have to pass without one. Progress bars turn for ever and do
 * not count.
 */
async function transitionsEnded(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const moving = () =>
      document
        .getAnimations()
        .some(
          ({ playState, effect }) =>
            playState === 'running' && effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY,
        );
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let still = 0; still < 5; still = moving() ? 0 : still + 1) await nextFrame();
  });
}
