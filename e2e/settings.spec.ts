import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { violations } from './axe';
import { expect, test } from './fixtures';
import { showScreen } from './screens';

function settingsOf(state: string): Promise<unknown> {
  return readFile(join(state, 'user', 'settings.json'), 'utf8').then((text): unknown => JSON.parse(text));
}

test.beforeEach(async ({ page }) => {
  await showScreen(page, 'settings');
});

test('switches language, theme and zoom live and remembers them', async ({ page, state }) => {
  await page.getByRole('button', { name: '简体中文' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await expect(page.getByRole('heading', { name: '语言和外观' })).toBeVisible();
  await page.getByRole('button', { name: '深色' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const width = await page.evaluate(() => window.innerWidth);
  await page.getByRole('button', { name: '125%' }).click();
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBeLessThan(width);
  await expect(page.getByRole('button', { name: '125%' })).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => settingsOf(state)).toMatchObject({ language: 'zh-CN', theme: 'dark', zoom: 125 });
  await page.getByRole('button', { name: 'English', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Language and appearance' })).toBeVisible();
});

test('says which registry engine is in use, and remembers another choice', async ({ page, state }) => {
  await expect(page.getByText(/^None is in use/u)).toBeVisible();
  await page.getByRole('button', { name: 'reg.exe', exact: true }).click();
  await expect.poll(() => settingsOf(state)).toMatchObject({ registryEngine: 'reg.exe' });
});

test('shows where things are kept, and copies it', async ({ app, page, state }) => {
  await expect(page.getByText(state, { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Copy the path of: State folder' }).click();
  await expect.poll(() => app.evaluate(({ clipboard }) => clipboard.readText())).toBe(state);
});

test('lists the software of others that it brings along', async ({ page }) => {
  await page.getByRole('button', { name: 'Show the list' }).click();
  const list = page.getByRole('table', { name: 'Third-party software' });
  await expect(list.getByRole('row', { name: /^electron /u })).toContainText('MIT');
  expect(await violations(page)).toEqual([]);
});
