import { resolve } from 'node:path';
import type { ElectronApplication, Page } from 'playwright';
import { expect, test } from '../fixtures';
import { showScreen } from '../screens';
import { rowButton, tableIsThere } from '../parametersPage';

const folder = resolve(
  process.env.TCPILOT_TEST_RESULTS ?? resolve(import.meta.dirname, '../../test-results'),
  'screenshots',
);

async function show(
  app: ElectronApplication,
  page: Page,
  look: { language: 'en' | 'zh-CN'; theme: 'light' | 'dark' },
) {
  await showScreen(page, 'parameters');
  await tableIsThere(page);
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800);
  });
  await page.evaluate((change) => window.tcpilot.changeSettings(change), look);
  await expect(page.locator('html')).toHaveAttribute('lang', look.language);
  await expect(page.locator('html')).toHaveAttribute('data-theme', look.theme);
  await page.mouse.move(1279, 799);
  await page.waitForFunction(() => window.innerWidth === 1280);
}

for (const language of ['en', 'zh-CN'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`the parameters in ${language}, ${theme}`, async ({ app, page }) => {
      await show(app, page, { language, theme });
      await page.screenshot({
        path: `${folder}/parameters-${language}-${theme}.png`,
        animations: 'disabled',
      });

      await rowButton(page, 'TcpTimedWaitDelay').click();
      await page.evaluate(() => {
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      });
      await page.mouse.move(1279, 799);
      await page.screenshot({ path: `${folder}/parameter-${language}-${theme}.png`, animations: 'disabled' });
    });
  }
}
