import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './fixtures';
import { saveTo } from './nativeAnswers';
import { screenIsShown } from './screens';

for (const [language, button, title] of [
  ['en', 'Save evidence sheet…', 'Evidence sheet: TCP settings and local ports'],
  ['zh-CN', '保存取证单…', '取证单：TCP 设置与本地端口'],
] as const) {
  test(`the overview is saved as a sheet for a test report: ${language}`, async ({ app, page, state }) => {
    await screenIsShown(page, 'overview');
    await page.evaluate((chosen) => window.tcpilot.changeSettings({ language: chosen }), language);
    const path = join(state, 'sheet.html');
    await saveTo(app, path);
    const save = page.getByRole('button', { name: button });
    await save.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText('sheet.html')).toBeVisible();

    const sheet = await readFile(path, 'utf8');
    expect(sheet).toContain(`<h1>${title}</h1>`);
    expect(sheet).toContain(`<html lang="${language}">`);
    expect(sheet).toContain('<th scope="row">TcpTimedWaitDelay</th>');
  });
}
