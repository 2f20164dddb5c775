import { expect, test } from '../fixtures';
import { looks, picture, show } from './look';

for (const look of looks) {
  test(`diagnose and prove in ${look.language}, ${look.theme}`, async ({ app, page }) => {
    await show(app, page, 'diagnose', look);
    await page.getByRole('button', { name: /^(?:Try an example|试一个示例)$/u }).click();
    await expect(page.getByRole('table')).toBeVisible();
    await picture(page, 'diagnose', look);
    await page.getByRole('button', { name: /^(?:Clear|清除)$/u }).click();
    await page.getByRole('checkbox', { name: /^(?:Also measure|同时用一个连接)/u }).uncheck();
    const field = page.getByRole('textbox', { name: /^(?:Connections|连接数)$/u });
    const start = page.getByRole('button', { name: /^(?:Start the test|开始测试)$/u });
    const kept = page.getByRole('region', { name: /^(?:Before and after|修改前后对比)$/u });
    for (const [count, columns] of [
      ['1500', 2],
      ['2500', 3],
    ] as const) {
      await field.fill(count);
      await start.click();
      await expect(kept.getByRole('columnheader')).toHaveCount(columns);
    }
    await kept.scrollIntoViewIfNeeded();
    await expect(kept.locator('svg').last()).toBeVisible();
    await picture(page, 'prove', look);
  });
}
