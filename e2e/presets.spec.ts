import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { screenIds } from '../shared/ipc/screens';
import { violations } from './axe';
import { answerDialogWith } from './machines';
import { screenIsShown, showScreen } from './screens';
import { answerQuestionsWith, questionsAsked, saveTo } from './nativeAnswers';
import { expect, reviewSheet, test, textOf } from './tuning';

/** Counts what a person does with the mouse, from now on. */
async function countClicks(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    document.body.dataset.clicks = '0';
    document.addEventListener(
      'click',
      () => {
        document.body.dataset.clicks = String(Number(document.body.dataset.clicks) + 1);
      },
      true,
    );
  });
  return () => page.evaluate(() => Number(document.body.dataset.clicks));
}

function card(page: Page, name: string) {
  return page.getByRole('region', { name, exact: true });
}

test('takes a workstation to Load-test client in four clicks, and History brings the file back byte for byte', async ({
  app,
  page,
  machineFile,
}) => {
  const before = await readFile(machineFile);
  await answerQuestionsWith(app, 0);
  const clicks = await countClicks(page);
  await showScreen(page, 'presets');
  await page.getByRole('button', { name: 'Review and apply Load-test client' }).click();
  await reviewSheet(page)
    .getByRole('button', { name: /^Apply \d changes$/u })
    .click();
  await expect(reviewSheet(page)).toContainText('were made and read back');
  expect(await clicks()).toBeLessThanOrEqual(4);
  expect(await textOf(machineFile)).toContain('"TcpTimedWaitDelay"=dword:0000001e');
  const [question] = await questionsAsked(app);
  expect(question).toContain('TcpTimedWaitDelay: 240');

  await page.keyboard.press('Escape');
  await answerQuestionsWith(app, 0);
  await showScreen(page, 'history');
  await page.getByRole('button', { name: 'Undo entry 1' }).click();
  await expect(page.getByText(/^Undone: \d values are back to what they were\./u)).toBeVisible();
  expect((await readFile(machineFile)).equals(before)).toBe(true);
});

test('does the same by the keyboard alone', async ({ app, page, machineFile }) => {
  const before = await readFile(machineFile);
  await answerQuestionsWith(app, 0);
  await screenIsShown(page, 'overview');
  await page.keyboard.press('Control+2');
  const review = page.getByRole('button', { name: 'Review and apply Load-test client' });
  await expect(review).toBeVisible();
  await tabTo(page, 'Review and apply Load-test client');
  await page.keyboard.press('Enter');
  await expect(reviewSheet(page)).toBeVisible();
  await tabTo(page, /^Apply \d changes$/u);
  await page.keyboard.press('Enter');
  await expect(reviewSheet(page)).toContainText('were made and read back');
  await page.keyboard.press('Escape');
  await expect(reviewSheet(page)).toHaveCount(0);
  await expect(review).toBeFocused();

  await answerQuestionsWith(app, 0);
  await page.keyboard.press(`Control+${String(screenIds.indexOf('history') + 1)}`);
  await tabTo(page, 'Undo entry 1');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Undone: /u)).toBeVisible();
  expect((await readFile(machineFile)).equals(before)).toBe(true);
});

/** Presses Tab until the control with this accessible name has the focus. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const wanted = page.getByRole('button', { name });
  await expect(wanted).toBeEnabled();
  for (let step = 0; step < 60; step += 1) {
    if (await wanted.evaluate((button) => button === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${String(name)}`);
}

test('compares a preset with the machine, and starts what Windows ignores unticked', async ({ page }) => {
  await showScreen(page, 'presets');
  await page.getByRole('button', { name: 'Compare As the guides say with the machine' }).click();
  const ignored = card(page, 'As the guides say').getByRole('table', {
    name: /^What this Windows makes no use of/u,
  });
  await expect(ignored.getByRole('row', { name: /^TcpWindowSize/u })).toContainText('ignored');
  await page.getByRole('button', { name: 'Review and apply As the guides say' }).click();
  await expect(reviewSheet(page).getByRole('checkbox', { name: /TcpTimedWaitDelay/u })).toBeChecked();
  await expect(reviewSheet(page).getByRole('checkbox', { name: /TcpWindowSize/u })).not.toBeChecked();
});

test('asks Low latency on which adapters it is to act', async ({ page }) => {
  await showScreen(page, 'presets');
  await page.getByRole('button', { name: 'Compare Low latency with the machine' }).click();
  const adapters = page.getByRole('group', { name: 'Adapters' });
  await expect(adapters.getByRole('checkbox')).toHaveCount(1);
  // At least one has to stay.
  await expect(adapters.getByRole('checkbox')).toBeDisabled();
  await page.getByRole('button', { name: 'Review and apply Low latency' }).click();
  await expect(reviewSheet(page)).toContainText('TcpAckFrequency');
});

test('keeps own profiles: from the machine, renamed, copied, exported, deleted and imported', async ({
  app,
  page,
  state,
}) => {
  await showScreen(page, 'presets');
  await page.getByRole('button', { name: 'New profile' }).click();
  await page.getByRole('menuitem', { name: /^From what differs from the Windows defaults/u }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Lab client');
  expect(await violations(page), 'the name dialog').toEqual([]);
  await page.keyboard.press('Enter');
  await expect(card(page, 'Lab client')).toContainText('TcpTimedWaitDelay 240 s');
  await expect(card(page, 'Lab client')).toContainText('in place');

  const choose = async (name: string, item: string) => {
    await page.getByRole('button', { name: `More for ${name}`, exact: true }).click();
    await page.getByRole('menuitem', { name: item }).click();
  };
  await choose('Lab client', 'Rename…');
  await page.getByRole('textbox', { name: 'Name' }).fill('Lab');
  await page.keyboard.press('Enter');
  await expect(card(page, 'Lab')).toBeVisible();

  await choose('Lab', 'Duplicate');
  await expect(page.getByRole('button', { name: /^More for Lab/u })).toHaveCount(2);

  const file = join(state, 'lab.json');
  await saveTo(app, file);
  await choose('Lab', 'Export…');
  await expect(page.getByText('Saved as lab.json.')).toBeVisible();
  const exported: unknown = JSON.parse(await readFile(file, 'utf8'));
  expect(exported).toMatchObject({
    format: 'tcpilot-profile',
    name: 'Lab',
    values: { TcpTimedWaitDelay: 240 },
  });

  await choose('Lab', 'Delete…');
  expect(await violations(page), 'the question before a profile goes').toEqual([]);
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(card(page, 'Lab')).toHaveCount(0);

  await answerDialogWith(app, file);
  await page.getByRole('button', { name: 'Import…' }).click();
  await expect(page.getByText('“Lab” is imported.')).toBeVisible();
  await expect(card(page, 'Lab')).toBeVisible();

  await choose('Lab', 'Compare the machine with it');
  await expect(page.getByRole('combobox', { name: 'Compare with' })).toHaveText('Lab');
  await showScreen(page, 'overview');
  await expect(page.getByText(/nothing differs from Lab/u)).toBeVisible();
});

test('refuses a bad profile as a whole, with every reason', async ({ app, page, state }) => {
  const file = join(state, 'bad.json');
  const values = { TcpTimedWaitDelay: 9999, NoSuchValue: 1, KeepAliveTime: 300_000 };
  await writeFile(file, JSON.stringify({ format: 'tcpilot-profile', version: 1, name: 'Bad', values }));
  await showScreen(page, 'presets');
  await answerDialogWith(app, file);
  await page.getByRole('button', { name: 'Import…' }).click();
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('TcpTimedWaitDelay');
  await expect(alert).toContainText('NoSuchValue');
  await expect(page.getByText(/No profiles of your own yet/u)).toBeVisible();
});

test('changes a profile by staged edits and value by value', async ({ page }) => {
  await page.evaluate(async () => {
    await window.tcpilot.saveProfile({
      name: 'Mine',
      values: { TcpTimedWaitDelay: 60, KeepAliveTime: 300_000 },
    });
  });
  await page.reload();
  await showScreen(page, 'overview');
  await page
    .getByRole('region', { name: 'Findings' })
    .getByRole('button', { name: 'Fix: stage MaximumDynamicBacklog = absent' })
    .click();
  await showScreen(page, 'presets');
  await page.getByRole('button', { name: 'More for Mine' }).click();
  await page.getByRole('menuitem', { name: 'Take over 1 staged edit' }).click();
  await page.getByRole('button', { name: 'Compare Mine with the machine' }).click();
  const table = page.getByRole('table', { name: 'Mine, compared with the machine' });
  await expect(table.getByRole('row', { name: /^MaximumDynamicBacklog/u })).toBeVisible();
  await page.getByRole('button', { name: 'Remove KeepAliveTime from Mine' }).click();
  await expect(table.getByRole('row', { name: /^KeepAliveTime/u })).toHaveCount(0);
  await page.getByRole('button', { name: 'Take the machine’s value of TcpTimedWaitDelay into Mine' }).click();
  await expect(table.getByRole('row', { name: /^TcpTimedWaitDelay/u })).toContainText('matches');
});
