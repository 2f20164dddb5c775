import { violations } from './axe';
import { expect, test } from './fixtures';
import { answerDialogWith, shoppingList } from './machines';
import { showScreen } from './screens';
import { rowButton, searchField, tableIsThere } from './parametersPage';

/** The words by which the steps below find their way. */
const words = {
  en: {
    findings: /^Findings/u,
    open: 'Open…',
    searchWords: 'Search words',
  },
  'zh-CN': { findings: /^检查结果/u, open: '打开…', searchWords: '搜索标记' },
} as const;

for (const language of ['en', 'zh-CN'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`has no axe violations in ${language}, ${theme}`, async ({ app, page }) => {
      await showScreen(page, 'parameters');
      await tableIsThere(page);
      await page.evaluate((change) => window.tcpilot.changeSettings(change), { language, theme });
      const { findings, open, searchWords } = words[language];
      await expect(page.getByRole('button', { name: open })).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      expect(await violations(page), 'the table').toEqual([]);

      await page.getByRole('button', { name: findings }).click();
      expect(await violations(page), 'the findings').toEqual([]);

      await rowButton(page, 'TcpTimedWaitDelay').click();
      await page.locator('tr.parameter').nth(1).hover();
      expect(await violations(page), 'an open row, and one under the pointer').toEqual([]);

      for (const menu of [open, searchWords]) {
        await page.getByRole('button', { name: menu, exact: true }).click();
        await expect(page.getByRole('menu')).toBeVisible();
        expect(await violations(page), menu).toEqual([]);
        await page.keyboard.press('Escape');
        await expect(page.getByRole('menu')).toHaveCount(0);
      }

      await searchField(page).fill('@nothing');
      expect(await violations(page), 'the empty table').toEqual([]);

      await answerDialogWith(app, await shoppingList());
      await page.evaluate(() => window.tcpilot.changeSettings({ family: 'xp_2003' }));
      await page.getByRole('button', { name: open }).click();
      await page.getByRole('menuitem').first().click();
      await expect(page.getByRole('alert')).toBeVisible();
      expect(await violations(page), 'a refusal, and a chosen Windows').toEqual([]);
    });
  }
}
