import { writeFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { violations } from './axe';
import { answerQuestionsWith, questionsAsked } from './nativeAnswers';
import { rowButton, searchField } from './parametersPage';
import { showScreen } from './screens';
import {
  expect,
  goToParameters,
  openRow,
  reviewSheet,
  stageNumber,
  stagingBar,
  test,
  textOf,
} from './tuning';

/** One change that works at once and one that waits for a restart. */
async function stageBoth(page: Page): Promise<void> {
  await goToParameters(page);
  await stageNumber(page, 'TcpTimedWaitDelay', '30');
  await openRow(page, 'DynamicPortRange.ipv4.tcp');
  await page.getByRole('textbox', { name: 'First port' }).fill('10000');
  await page.getByRole('textbox', { name: 'Last port' }).fill('65535');
  await expect(stagingBar(page)).toContainText('2 staged edits');
}

async function openReview(page: Page) {
  await stagingBar(page).getByRole('button', { name: 'Review and apply' }).click();
  const sheet = reviewSheet(page);
  await expect(sheet.getByRole('table').first()).toBeVisible();
  return sheet;
}

test('shows what will change, when it works and what will run; applies it; takes it back byte for byte', async ({
  app,
  page,
  machineFile,
}) => {
  const before = await textOf(machineFile);
  await stageBoth(page);
  const sheet = await openReview(page);
  const now = sheet.getByRole('region', { name: 'Works at once on a running Windows' });
  await expect(now).toContainText('10000–65535');
  await expect(now).toContainText(/68.3 → 231.4 new connections per second/u);
  const later = sheet.getByRole('region', { name: 'Takes a restart on a running Windows' });
  await expect(later).toContainText('TcpTimedWaitDelay');
  await expect(later).toContainText(/68.3 → 1,851.2 new connections per second/u);
  await later.getByLabel('What will run for TcpTimedWaitDelay').click();
  await expect(later.getByText(/^reg add .*TcpTimedWaitDelay/u)).toBeVisible();
  await expect(sheet.getByRole('region', { name: 'Before you apply it' })).toContainText(
    'DynamicPortRange.ipv4.tcp is set without DynamicPortRange.ipv6.tcp.',
  );

  await answerQuestionsWith(app, 0);
  await sheet.getByRole('button', { name: 'Apply 2 changes' }).click();
  await expect(sheet.getByText('2 changes were made and read back.')).toBeVisible();
  await expect(sheet.getByText('Only the file changed; no running Windows was touched.')).toBeVisible();
  await expect(sheet.getByText(/^netsh .*start=10000/u)).toBeVisible();
  const [question] = await questionsAsked(app);
  expect(question).toContain('TcpTimedWaitDelay: 240 (0xF0)');
  expect(question).toContain('10000+55536');
  const applied = await textOf(machineFile);
  expect(applied).toContain('"TcpTimedWaitDelay"=dword:0000001e');
  expect(applied).toContain('; tcpilot DynamicPortRange.ipv4.tcp=10000+55536');
  expect(applied).toContain('; kept by hand');
  await expect(stagingBar(page)).toHaveCount(0);

  await answerQuestionsWith(app, 0);
  await sheet.getByRole('button', { name: 'Undo' }).click();
  await expect(sheet).toHaveCount(0);
  await expect.poll(() => textOf(machineFile)).toBe(before);
  await expect(rowButton(page, 'TcpTimedWaitDelay')).toHaveAccessibleName(/Current 240 s/u);
});

test('does all of it by the keyboard', async ({ app, page, machineFile }) => {
  await goToParameters(page);
  await page.keyboard.press('Control+f');
  await page.keyboard.type('keepalivetime');
  await expect(page.locator('tr.parameter')).toHaveCount(1);
  const row = rowButton(page, 'KeepAliveTime');
  await tabTo(page, 'KeepAliveTime');
  await expect(row).toBeFocused();
  await page.keyboard.press('Enter');
  await tabTo(page, 'New value of KeepAliveTime');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('1800000');
  await expect(page.getByText('1800000 = 0x1B7740 = 30 min')).toBeVisible();

  await page.keyboard.press('Control+Enter');
  const sheet = reviewSheet(page);
  await expect(sheet.getByRole('button', { name: 'Apply 1 change' })).toBeEnabled();
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await expect(page.getByRole('textbox', { name: 'New value of KeepAliveTime' })).toBeFocused();

  await page.keyboard.press('Control+Enter');
  await answerQuestionsWith(app, 0);
  await expect(sheet.getByRole('button', { name: 'Apply 1 change' })).toBeEnabled();
  await page.keyboard.press('Control+Enter');
  await expect(sheet.getByText('1 change was made and read back.')).toBeVisible();
  await expect(sheet.getByRole('button', { name: 'Close' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(sheet).toHaveCount(0);
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
  expect(await textOf(machineFile)).toContain('"KeepAliveTime"=dword:001b7740');
});

test('applies only what works now, and keeps the rest staged', async ({ app, page, machineFile }) => {
  await stageBoth(page);
  const sheet = await openReview(page);
  await answerQuestionsWith(app, 0);
  await sheet.getByRole('button', { name: 'Apply only what works now (1)' }).click();
  await expect(sheet.getByText('1 change was made and read back.')).toBeVisible();
  const [question] = await questionsAsked(app);
  expect(question).not.toContain('TcpTimedWaitDelay');
  await sheet.getByRole('button', { name: 'Close' }).click();
  await expect(stagingBar(page)).toContainText('1 staged edit');
  const text = await textOf(machineFile);
  expect(text).toContain('; tcpilot DynamicPortRange.ipv4.tcp=10000+55536');
  expect(text).toContain('"TcpTimedWaitDelay"=dword:000000f0');
});

test('plans anew without a change that is unticked', async ({ app, page, machineFile }) => {
  await stageBoth(page);
  const sheet = await openReview(page);
  await sheet.getByRole('checkbox', { name: 'Apply DynamicPortRange.ipv4.tcp' }).uncheck();
  await expect(sheet.getByText('left out')).toBeVisible();
  await expect(sheet.getByText(/68.3 → 546.1 new connections/u)).toBeVisible();
  await answerQuestionsWith(app, 0);
  await sheet.getByRole('button', { name: 'Apply 1 change' }).click();
  await expect(sheet.getByText('1 change was made and read back.')).toBeVisible();
  expect(await textOf(machineFile)).not.toContain('DynamicPortRange');
});

test('leaves unticked what this Windows never reads, where a whole preset is reviewed', async ({ page }) => {
  await showScreen(page, 'presets');
  await page.getByRole('button', { name: 'Review and apply As the guides say' }).click();
  const sheet = reviewSheet(page);
  await expect(sheet.getByRole('table').first()).toBeVisible();
  const ignored = sheet.getByRole('row').filter({ hasText: 'It will be written and have no effect.' });
  await expect(ignored.first()).toBeVisible();
  for (const row of await ignored.all()) await expect(row.getByRole('checkbox')).not.toBeChecked();
  await expect(sheet.getByRole('checkbox', { name: 'Apply TcpTimedWaitDelay' })).toBeChecked();
});

test('writes nothing where the native question is answered with no', async ({ app, page, machineFile }) => {
  const before = await textOf(machineFile);
  await stageBoth(page);
  const sheet = await openReview(page);
  await answerQuestionsWith(app, 1);
  await sheet.getByRole('button', { name: 'Apply 2 changes' }).click();
  await expect(sheet.getByText('You did not confirm it. Nothing was written.')).toBeVisible();
  expect(await textOf(machineFile)).toBe(before);
  await page.keyboard.press('Escape');
  await expect(stagingBar(page)).toContainText('2 staged edits');
});

test('refuses values that contradict each other, and lets go of one', async ({ page }) => {
  await goToParameters(page);
  await stageNumber(page, 'TcpTimedWaitDelay', '30');
  await searchField(page).fill('MinimumDynamicBacklog');
  await stageNumber(page, 'MinimumDynamicBacklog', '200');
  await stagingBar(page).getByRole('button', { name: 'Review and apply' }).click();
  const sheet = reviewSheet(page);
  await expect(sheet.getByRole('alert')).toContainText('MinimumDynamicBacklog, MaximumDynamicBacklog');
  await expect(sheet.getByRole('button', { name: 'Apply', exact: true })).toBeDisabled();
  await sheet.getByRole('button', { name: 'Discard the edit of MinimumDynamicBacklog' }).click();
  await expect(sheet.getByRole('button', { name: 'Apply 1 change' })).toBeEnabled();
});

test('says what changed since the plan, and plans again', async ({ app, page, machineFile }) => {
  await stageBoth(page);
  const sheet = await openReview(page);
  await expect(sheet.getByRole('button', { name: 'Apply 2 changes' })).toBeEnabled();
  const text = await textOf(machineFile);
  const changed = text.replace('dword:000000f0', 'dword:00000078');
  await writeFile(machineFile, `\uFEFF${changed.replace(/^\uFEFF/u, '')}`, 'utf16le');
  await answerQuestionsWith(app, 0);
  await sheet.getByRole('button', { name: 'Apply 2 changes' }).click();
  await expect(sheet.getByRole('alert')).toContainText(
    'TcpTimedWaitDelay has changed since the plan was made',
  );
  await sheet.getByRole('button', { name: 'Plan again' }).click();
  const taken = page.getByRole('checkbox', { name: 'Apply TcpTimedWaitDelay' });
  await expect(sheet.getByRole('row').filter({ has: taken })).toContainText('120 s');
  await sheet.getByRole('button', { name: 'Apply 2 changes' }).click();
  await expect(sheet.getByText('2 changes were made and read back.')).toBeVisible();
});

for (const language of ['en', 'zh-CN'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`has no axe violations in editors and sheet in ${language}, ${theme}`, async ({ app, page }) => {
      await stageBoth(page);
      await searchField(page).fill('tcp');
      await page.evaluate((change) => window.tcpilot.changeSettings(change), { language, theme });
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.locator('tr.details').getByRole('textbox').first().fill('9999');
      expect(await violations(page), 'editors, one with a wrong entry').toEqual([]);
      await page.locator('tr.details').getByRole('textbox').first().fill('30');
      await page.keyboard.press('Control+Enter');
      const sheet = page.getByRole('dialog');
      await expect(sheet.getByRole('table').first()).toBeVisible();
      await sheet.locator('summary').first().click();
      await sheet.getByRole('checkbox').first().uncheck();
      expect(await violations(page), 'the review').toEqual([]);
      await answerQuestionsWith(app, 0);
      await sheet.getByRole('button').last().click();
      await expect(sheet.getByRole('table', { name: /^(?:Review and apply|检查并应用)$/u })).toBeVisible();
      await expect(sheet.getByRole('button', { name: /^(?:Close|关闭)$/u })).toBeVisible();
      expect(await violations(page), 'the result').toEqual([]);
    });
  }

  test(`fits into 1024 x 640 at 150 % in ${language}`, async ({ app, page }) => {
    await stageBoth(page);
    await app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 640);
    });
    await page.evaluate((change) => window.tcpilot.changeSettings(change), { language, zoom: 150 });
    await expect.poll(() => page.evaluate(() => window.innerWidth)).toBeLessThan(700);
    expect(await tooWide(page), 'editors').toEqual([]);
    await page.keyboard.press('Control+Enter');
    const sheet = page.getByRole('dialog');
    await expect(sheet.getByRole('table').first()).toBeVisible();
    expect(await tooWide(page), 'the review').toEqual([]);
    await expect(sheet.getByRole('button').last()).toBeInViewport();
    // One part of it scrolls, not the sheet around it.
    expect(await sheet.evaluate((paper) => paper.scrollHeight - paper.clientHeight)).toBeLessThanOrEqual(1);
  });
}

function tooWide(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll(
        'html, main, main > div, section, table, [role="dialog"], [role="dialog"] > div',
      ),
    ]
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .map((element) => `${element.tagName} ${element.className} ${String(element.scrollWidth)}`),
  );
}

/** Tabs on until the element whose name begins so has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let step = 0; step < 30; step += 1) {
    const label = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    if (label.startsWith(name)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Nothing called ${name} can be reached with Tab.`);
}
