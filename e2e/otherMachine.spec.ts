import type { ElectronApplication, Page } from 'playwright';
import { violations } from './axe';
import { answerDialogWith, chineseExport, foreignCapture, shoppingList } from './machines';
import { screenIsShown, showScreen } from './screens';
import { answerQuestionsWith } from './nativeAnswers';
import { expect, reviewSheet, stagingBar, test, textOf } from './tuning';

async function compareWith(app: ElectronApplication, page: Page, path: string, item: string): Promise<void> {
  await answerDialogWith(app, path);
  await page.getByRole('button', { name: 'Compare with another machine…' }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

const comparison = (page: Page) => page.getByRole('region', { name: /^client and /u });

test('puts another machine beside the open one and takes its values over', async ({
  app,
  page,
  machineFile,
}) => {
  await screenIsShown(page, 'overview');
  await page.getByRole('button', { name: 'Open…' }).click();
  await page.getByRole('menuitem', { name: 'Compare with another machine…' }).click();
  await screenIsShown(page, 'presets');
  await expect(page.getByRole('button', { name: 'Compare with another machine…' })).toBeFocused();

  await compareWith(app, page, await chineseExport(), 'Registry file (.reg)…');
  const card = comparison(page);
  await expect(card.getByRole('row', { name: /TcpTimedWaitDelay/u })).toContainText('240 s');
  await expect(card.getByRole('row', { name: /TcpTimedWaitDelay/u })).toContainText('30 s');
  await expect(card).toContainText('is compared with “以太网 2”');
  expect(await violations(page), 'the comparison').toEqual([]);

  // The open machine is still the one that everything is about.
  await expect(page.getByRole('banner')).toContainText('client');
  await card.getByRole('button', { name: /^All \(/u }).click();
  await expect(card.getByRole('row', { name: /same/u }).first()).toBeVisible();
  expect(await violations(page), 'all values').toEqual([]);
  await card.getByRole('button', { name: 'Stage 2 ticked values' }).click();
  await expect(card.getByRole('row', { name: /TcpTimedWaitDelay/u })).toContainText('becomes');

  await answerQuestionsWith(app, 0);
  await stagingBar(page).getByRole('button', { name: 'Review and apply' }).click();
  await reviewSheet(page)
    .getByRole('button', { name: /^Apply \d+ changes$/u })
    .click();
  await expect(reviewSheet(page)).toContainText('were made and read back');
  const written = await textOf(machineFile);
  expect(written).toContain('"TcpTimedWaitDelay"=dword:0000001e');
  expect(written).toContain('"TcpAckFrequency"=dword:00000001');
  await page.keyboard.press('Escape');
  await expect(card).toContainText('Nothing differs.');
});

test('compares with a capture, and keeps the comparison until it is ended', async ({ app, page }) => {
  await showScreen(page, 'presets');
  await compareWith(app, page, await foreignCapture(), 'Capture folder…');
  const card = comparison(page);
  await expect(card).toContainText('cannot be compared, since one of the two does not tell them');
  await showScreen(page, 'history');
  await showScreen(page, 'presets');
  await card.getByRole('button', { name: /^End the comparison/u }).click();
  await expect(card).toHaveCount(0);
});

test('says why a file cannot be compared with, and leaves everything as it was', async ({ app, page }) => {
  await showScreen(page, 'presets');
  await compareWith(app, page, await shoppingList(), 'Registry file (.reg)…');
  await expect(page.getByRole('alert')).toContainText('notes.reg');
  await expect(comparison(page)).toHaveCount(0);
});
