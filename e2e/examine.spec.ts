import { violations } from './axe';
import { expect, test } from './fixtures';
import { showScreen } from './screens';

for (const [language, theme] of [
  ['en', 'light'],
  ['zh-CN', 'dark'],
] as const) {
  test(`examines this computer and leads on from the finding in ${language}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.evaluate((change) => window.tcpilot.changeSettings(change), { language, theme });
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await showScreen(page, 'diagnose');
    const section = page.getByRole('region', { name: /^(?:Examine this machine|检查这台机器)$/u });
    await section.getByRole('button', { name: /^(?:Examine|检查)$/u }).press('Enter');
    if (process.platform !== 'linux') {
      // The open sample is a registry file, and only a Linux stands in for it.
      await expect(section.getByText(/^(?:A registry file|注册表文件中)/u)).toBeVisible();
      return;
    }
    await expect(section.getByRole('heading', { name: /^(?:What it rests on|依据)$/u })).toBeVisible({
      timeout: 30_000,
    });
    await expect(section.getByText(/Linux/u).first()).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await section
      .getByRole('button', { name: /^(?:Prove it on this computer|在本机实测验证)$/u })
      .first()
      .press('Enter');
    await expect(page.locator('#prove-it')).toBeFocused();
  });
}
