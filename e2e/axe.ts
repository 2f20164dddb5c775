import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';

/** axe opens a window of its own to join frames, which the app rightly refuses; the legacy mode does without. */
export async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${String(target)} ${failureSummary ?? ''}`),
  );
}
