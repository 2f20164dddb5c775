import type { Page } from 'playwright';
import { expect, test } from '../fixtures';
import { answerQuestionsWith } from '../nativeAnswers';
import { showScreen } from '../screens';
import { listen } from '../sockets';
import { dress, looks, picture, show } from './look';

/** From the presets to a machine that is tuned, by way of the review. */
async function applyLoadTestClient(page: Page): Promise<void> {
  const review = page.getByRole('dialog');
  await review.getByRole('button', { name: /^(?:Apply \d+ changes|应用 \d+ 项修改)$/u }).click();
  await expect(review.getByRole('alert').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(review).toHaveCount(0);
}

for (const look of looks) {
  test(`overview and settings in ${look.language}, ${look.theme}`, async ({ app, page }) => {
    await dress(app, page, look);
    await picture(page, 'overview', look);
    await showScreen(page, 'settings');
    await picture(page, 'settings', look);
  });

  test(`presets, review and history in ${look.language}, ${look.theme}`, async ({ app, page }) => {
    await answerQuestionsWith(app, 0);
    await show(app, page, 'presets', look);
    await picture(page, 'presets', look);
    await page
      .getByRole('button', { name: /^(?:Review and apply Load-test client|检查并应用“压测客户端”)$/u })
      .click();
    await expect(page.getByRole('dialog').getByRole('table').first()).toBeVisible();
    await picture(page, 'review', look);
    await applyLoadTestClient(page);
    await showScreen(page, 'history');
    await picture(page, 'history', look);
  });
}

for (const look of looks) {
  test(`connections in ${look.language}, ${look.theme}`, async ({ app, page }) => {
    const listener = await listen();
    for (let count = 0; count < 120; count += 1) await listener.connect();
    await show(app, page, 'connections', look);
    for (let count = 0; count < 400; count += 1) {
      const { socket } = await listener.connect();
      socket.end();
    }
    await expect(page.getByRole('grid').getByRole('row').nth(20)).toBeAttached();
    await expect(page.locator('.MuiLineChart-area').first()).toBeVisible();
    // So long that the chart has a course.
    await page.waitForTimeout(6000);
    await picture(page, 'connections', look);
    await page.locator('main').getByRole('grid').scrollIntoViewIfNeeded();
    await picture(page, 'connections-table', look);
    listener.close();
  });
}
