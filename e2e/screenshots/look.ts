import { resolve } from 'node:path';
import type { ElectronApplication, Page } from 'playwright';
import type { ScreenId } from '../../shared/ipc/screens';
import { expect } from '../fixtures';
import { screenIsShown, showScreen } from '../screens';

const folder = resolve(
  process.env.TCPILOT_TEST_RESULTS ?? resolve(import.meta.dirname, '../../test-results'),
  'screenshots',
);

export interface Look {
  readonly language: 'en' | 'zh-CN';
  readonly theme: 'light' | 'dark';
}

export const looks: readonly Look[] = (['en', 'zh-CN'] as const).flatMap((language) =>
  (['light', 'dark'] as const).map((theme) => ({ language, theme })),
);

/** Dresses the window, after the question that is asked once. */
export async function dress(app: ElectronApplication, page: Page, look: Look): Promise<void> {
  await screenIsShown(page, 'overview');
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800);
  });
  await page.evaluate((change) => window.tcpilot.changeSettings(change), {
    ...look,
    role: 'load-test-client' as const,
  });
  await expect(page.locator('html')).toHaveAttribute('lang', look.language);
  await expect(page.locator('html')).toHaveAttribute('data-theme', look.theme);
  await page.waitForFunction(() => window.innerWidth === 1280);
}

export async function show(
  app: ElectronApplication,
  page: Page,
  screen: ScreenId,
  look: Look,
): Promise<void> {
  await dress(app, page, look);
  await showScreen(page, screen);
}

/** The pointer and the focus are somebody's, and no part of the picture. */
export async function picture(page: Page, name: string, { language, theme }: Look): Promise<void> {
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  await page.mouse.move(1279, 799);
  await page.screenshot({ path: `${folder}/${name}-${language}-${theme}.png`, animations: 'disabled' });
}
