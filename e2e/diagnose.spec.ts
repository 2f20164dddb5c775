import type { Page } from 'playwright';
import { readFixture } from '../shared/parsing/fixtures/readFixture';
import { violations } from './axe';
import { expect, test } from './fixtures';
import { jmeterLog } from './logs';
import { answerDialogWith, chineseExport } from './machines';
import { screenIsShown, showScreen } from './screens';
import { dropFile } from './drops';

const field = (page: Page) => page.getByRole('textbox', { name: /^(?:Error message|错误信息)/u });

test.beforeEach(async ({ page }) => {
  await showScreen(page, 'diagnose');
});

test('recognises errors of Windows in several languages as they are pasted', async ({ page }) => {
  for (const [fixture, verdict] of [
    ['zh-CN-win11-1', 'Out of ports'],
    ['pt-BR-unknown-1', 'The port is taken'],
  ] as const) {
    await field(page).fill(readFixture('app-error', fixture));
    await expect(page.getByRole('status').filter({ hasText: verdict })).toBeVisible();
  }
  await field(page).fill('connect ENOBUFS 10.0.0.9:80 - Local (0.0.0.0:0)');
  await expect(page.getByText(/10055 \(WSAENOBUFS\) while connecting/u)).toBeVisible();
  await field(page).fill('request 10048 took 12 ms');
  await expect(page.getByText('Not enough to tell')).toBeVisible();
});

test('leads by keyboard from the advice to the preset and to the row of a parameter', async ({ page }) => {
  await page.getByRole('button', { name: 'Try an example' }).press('Enter');
  await page.getByRole('button', { name: 'Show TcpTimedWaitDelay' }).press('Enter');
  await screenIsShown(page, 'parameters');
  await showScreen(page, 'diagnose');
  await expect(field(page)).not.toHaveValue('');
  await page
    .getByRole('button', { name: 'Compare Load-test client with the machine' })
    .first()
    .press('Enter');
  await screenIsShown(page, 'presets');
  await expect(page.getByRole('table', { name: /^Load-test client/u })).toBeVisible();
});

test('reads a log of 30 MB in UTF-16, counts its errors and says where they are', async ({ app, page }) => {
  const { path, failures } = await jmeterLog(30);
  await answerDialogWith(app, path);
  await page.getByRole('button', { name: 'Open a log…' }).click();
  const log = page.getByRole('region', { name: 'Log: jmeter.log' });
  await expect(log.getByText('Read whole: 30')).toBeVisible({ timeout: 60_000 });
  const row = log.getByRole('row', { name: /^Windows error 10048 \(WSAEADDRINUSE\) connect/u });
  await expect(row).toContainText(
    `connect${String(failures)}line 1,000line ${(failures * 1000).toLocaleString('en')}`,
  );
});

test('diagnoses a log that is dropped, and still opens a registry file', async ({ page }) => {
  const { path } = await jmeterLog(0.2);
  await dropFile(page, path);
  await expect(page.getByRole('region', { name: 'Log: jmeter.log' }).getByText('Out of ports')).toBeVisible();
  await dropFile(page, await chineseExport());
  await expect(page.getByRole('banner').getByText('压测机-03.reg')).toBeVisible();
});

for (const language of ['en', 'zh-CN'] as const) {
  test(`has no axe violations with a verdict in ${language}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.evaluate((change) => window.tcpilot.changeSettings(change), {
      language,
      theme: 'dark' as const,
    });
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await page.getByRole('button', { name: /^(?:Try an example|试一个示例)$/u }).click();
    await expect(page.getByRole('table')).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
}
