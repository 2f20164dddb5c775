import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright';
import { violations } from './axe';
import { showScreen } from './screens';
import { answerQuestionsWith, saveTo } from './nativeAnswers';
import { expect, reviewSheet, test, textOf } from './tuning';

async function applyLoadTestClient(app: ElectronApplication, page: Page): Promise<void> {
  await answerQuestionsWith(app, 0);
  await showScreen(page, 'presets');
  await page.getByRole('button', { name: 'Review and apply Load-test client' }).click();
  await reviewSheet(page)
    .getByRole('button', { name: /^Apply \d changes$/u })
    .click();
  await expect(reviewSheet(page)).toContainText('were made and read back');
  await page.keyboard.press('Escape');
  await expect(reviewSheet(page)).toHaveCount(0);
}

/** As somebody else would: with another program, in the file itself. */
async function changeByHand(machineFile: string, from: string, to: string): Promise<void> {
  const text = await textOf(machineFile);
  expect(text).toContain(from);
  await writeFile(machineFile, text.replace(from, to), 'utf16le');
}

test('says that nothing was applied yet, and where to begin', async ({ page }) => {
  await showScreen(page, 'history');
  await page.getByRole('button', { name: 'Go to the presets' }).click();
  await expect(page.getByRole('button', { name: 'Review and apply Load-test client' })).toBeVisible();
});

test('shows what an entry changed and what has drifted since', async ({ app, page, machineFile }) => {
  await applyLoadTestClient(app, page);
  await changeByHand(machineFile, '"TcpTimedWaitDelay"=dword:0000001e', '"TcpTimedWaitDelay"=dword:0000003c');
  await showScreen(page, 'history');
  const entry = page.getByRole('region', { name: 'Entry 1' });
  await expect(entry).toContainText('1 changed since');
  const row = entry.getByRole('row', { name: /^TcpTimedWaitDelay/u });
  await expect(row.getByRole('cell')).toHaveText(['240 s 4 min', '30 s', '60 s 1 min', 'after restart']);
});

test('asks about what somebody else has changed, and puts back what is chosen', async ({
  app,
  page,
  machineFile,
}) => {
  const before = await textOf(machineFile);
  await applyLoadTestClient(app, page);
  await changeByHand(machineFile, '"TcpTimedWaitDelay"=dword:0000001e', '"TcpTimedWaitDelay"=dword:0000003c');
  await answerQuestionsWith(app, 0);
  await showScreen(page, 'history');
  await page.getByRole('button', { name: 'Undo entry 1' }).click();

  const dialog = page.getByRole('dialog', { name: 'Changed by somebody else since' });
  const row = dialog.getByRole('row', { name: /TcpTimedWaitDelay/u });
  await expect(row).toContainText('240 s');
  await expect(row).toContainText('60 s');
  await expect(dialog.getByRole('button', { name: 'Put back', exact: true })).toBeDisabled();
  expect(await violations(page), 'the conflict question').toEqual([]);
  expect(await textOf(machineFile)).toContain('"TcpTimedWaitDelay"=dword:0000003c');

  await dialog.getByRole('checkbox', { name: 'Put back TcpTimedWaitDelay' }).check();
  await dialog.getByRole('button', { name: 'Put back 1 value' }).click();
  await expect(dialog).toHaveCount(0);
  await expect.poll(() => textOf(machineFile)).toBe(before);
  await expect(page.getByRole('region', { name: 'Entry 1' }).getByText('partly undone')).toHaveCount(0);
});

test('leaves a conflict alone if it is told to', async ({ app, page, machineFile }) => {
  await applyLoadTestClient(app, page);
  await changeByHand(machineFile, '"TcpTimedWaitDelay"=dword:0000001e', '"TcpTimedWaitDelay"=dword:0000003c');
  await answerQuestionsWith(app, 0);
  await showScreen(page, 'history');
  await page.getByRole('button', { name: 'Undo entry 1' }).click();
  await page.getByRole('button', { name: 'Leave as they are' }).click();
  await expect(page.getByRole('region', { name: 'Entry 1' })).toContainText('partly undone');
  expect(await textOf(machineFile)).toContain('"TcpTimedWaitDelay"=dword:0000003c');
});

test('saves the touched values for regedit, those from before and those that were applied', async ({
  app,
  page,
  state,
}) => {
  await applyLoadTestClient(app, page);
  await showScreen(page, 'history');
  for (const [item, value] of [
    ['The values from before…', '000000f0'],
    ['The values that were applied…', '0000001e'],
  ] as const) {
    const file = join(state, `${value}.reg`);
    await saveTo(app, file);
    await page.getByRole('button', { name: 'Save entry 1 as .reg' }).click();
    await page.getByRole('menuitem', { name: item }).click();
    await expect(page.getByText(`Saved as ${value}.reg.`)).toBeVisible();
    const saved = await readFile(file);
    const text = saved.subarray(0, 2).equals(Buffer.from([0xff, 0xfe]))
      ? saved.toString('utf16le')
      : saved.toString();
    expect(text).toContain(`"TcpTimedWaitDelay"=dword:${value}`);
    expect(text).not.toContain('Hostname');
  }
});

test('undoes the last apply from the overview', async ({ app, page, machineFile }) => {
  const before = await readFile(machineFile);
  await applyLoadTestClient(app, page);
  await answerQuestionsWith(app, 0);
  await showScreen(page, 'overview');
  await page.getByRole('button', { name: 'Undo entry 1' }).click();
  await expect(page.getByText(/^Undone: /u)).toBeVisible();
  expect((await readFile(machineFile)).equals(before)).toBe(true);
});

test('has no axe violations with entries, in both themes', async ({ app, page }) => {
  await applyLoadTestClient(app, page);
  for (const theme of ['light', 'dark'] as const) {
    await page.evaluate((choice) => window.tcpilot.changeSettings({ theme: choice }), theme);
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    for (const screen of ['history', 'overview', 'presets'] as const) {
      await showScreen(page, screen);
      expect(await violations(page), `${screen} ${theme}`).toEqual([]);
    }
  }
});
