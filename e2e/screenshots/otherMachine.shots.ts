import { expect, test } from '../fixtures';
import { answerDialogWith, chineseExport } from '../machines';
import { looks, picture, show } from './look';

for (const look of looks) {
  test(`another machine in ${look.language}, ${look.theme}`, async ({ app, page }) => {
    await show(app, page, 'presets', look);
    await answerDialogWith(app, await chineseExport());
    await page
      .getByRole('button', { name: /^(?:Compare with another machine…|与另一台机器对比…)$/u })
      .click();
    await page.getByRole('menuitem', { name: /\.reg/u }).first().click();
    const card = page.getByRole('region', { name: /压测机-03/u });
    await expect(card.getByRole('table')).toBeVisible();
    await card.scrollIntoViewIfNeeded();
    await card.evaluate((element) => {
      element.scrollIntoView({ block: 'start' });
    });
    await picture(page, 'otherMachine', look);
  });
}
