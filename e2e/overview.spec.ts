import type { ElectronApplication } from 'playwright';
import { screenIds } from '../shared/ipc/screens';
import { violations } from './axe';
import { rowButton, searchField } from './parametersPage';
import { screenIsShown, showScreen } from './screens';
import { answerDialogWith, foreignCapture } from './machines';
import { chooseFromMenu } from './parametersPage';
import { expect, stagingBar, test } from './tuning';

function pressKeyOfMenu(app: ElectronApplication, accelerator: string) {
  return app.evaluate(({ Menu, BrowserWindow }, wanted) => {
    const items = Menu.getApplicationMenu()?.items.flatMap((item) => item.submenu?.items ?? []) ?? [];
    const item = items.find((candidate) => candidate.accelerator === wanted);
    if (item === undefined) throw new Error(`No item of the menu has the key ${wanted}`);
    // Electron declares it as a bare Function.
    Reflect.apply(item.click, item, [undefined, BrowserWindow.getAllWindows()[0]]);
  }, accelerator);
}

test('opens on where the machine stands, in one sentence and with the budget of its ports', async ({
  page,
}) => {
  await screenIsShown(page, 'overview');
  await expect(page.getByText(/^Of the guides’ 18 values 7 do nothing here; /u)).toContainText(
    'differ from Load-test client; this machine can open 68 connections per second to one server.',
  );
  const budget = page.getByRole('table', { name: 'Port budget' });
  await expect(budget.getByRole('row', { name: /^Now / })).toContainText('240 s');
  await expect(budget.getByRole('row', { name: /^Load-test client, after a restart/ })).toContainText(
    '1,851.2',
  );
});

test('asks once what the machine is for', async ({ page }) => {
  const question = page.getByRole('region', { name: 'What is this machine for?' });
  await question.getByRole('button', { name: /^Server with many short connections/u }).click();
  await expect(question).toHaveCount(0);
  await expect(page.getByText(/differs? from Server with many short connections/u)).toBeVisible();
  await page.reload();
  await screenIsShown(page, 'overview');
  await expect(page.getByText(/differs? from Server with many short connections/u)).toBeVisible();
  await expect(question).toHaveCount(0);
});

test('stages the fix of a finding and leads to its row', async ({ app, page }) => {
  await answerDialogWith(app, await foreignCapture());
  await chooseFromMenu(page, 'Open…', 'Bundled sample');
  const findings = page.getByRole('region', { name: 'Findings' });
  await findings.getByRole('button', { name: 'Fix: stage TcpWindowSize = absent' }).click();
  await expect(findings.getByText('Staged')).toBeVisible();
  await expect(stagingBar(page)).toContainText('1 staged edit');
  await findings.getByRole('button', { name: 'Show TcpWindowSize' }).first().click();
  await screenIsShown(page, 'parameters');
  await expect(rowButton(page, 'TcpWindowSize')).toBeFocused();
  await expect(rowButton(page, 'TcpWindowSize')).toHaveAttribute('aria-expanded', 'true');
});

test('offers no change of a capture', async ({ app, page }) => {
  await answerDialogWith(app, await foreignCapture());
  await chooseFromMenu(page, 'Open…', 'Capture folder…');
  await expect(page.getByText('This is a capture of another machine')).toBeVisible();
  await screenIsShown(page, 'overview');
  await expect(page.getByRole('button', { name: 'Review Load-test client' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Fix/u })).toHaveCount(0);
  await showScreen(page, 'presets');
  await expect(page.getByRole('button', { name: 'Review and apply Load-test client' })).toBeDisabled();
});

test('switches screens by Ctrl and a digit, from the keyboard and in the native menu', async ({
  app,
  page,
}) => {
  await screenIsShown(page, 'overview');
  for (const [index, screen] of screenIds.entries()) {
    await page.keyboard.press(`Control+${String(index + 1)}`);
    await screenIsShown(page, screen);
  }
  for (const [index, screen] of screenIds.entries()) {
    await pressKeyOfMenu(app, `CmdOrCtrl+${String(index + 1)}`);
    await screenIsShown(page, screen);
  }
});

test('finds a parameter from any screen, and keeps what was typed when the screen is left', async ({
  page,
}) => {
  await showScreen(page, 'settings');
  await page.keyboard.press('Control+f');
  await expect(searchField(page)).toBeFocused();
  await searchField(page).fill('@differs');
  await showScreen(page, 'overview');
  await showScreen(page, 'parameters');
  await expect(searchField(page)).toHaveValue('@differs');
});

for (const language of ['en', 'zh-CN'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`has no axe violations on any screen in ${language}, ${theme}`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.evaluate((change) => window.tcpilot.changeSettings(change), { language, theme });
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      for (const screen of screenIds) {
        await showScreen(page, screen);
        expect(await violations(page), screen).toEqual([]);
      }
    });
  }

  for (const zoom of [100, 150]) {
    test(`fits every screen into 1024 x 640 at ${zoom} % in ${language}`, async ({ app, page }) => {
      await screenIsShown(page, 'overview');
      await app.evaluate(({ BrowserWindow }) => {
        BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 640);
      });
      await page.evaluate((change) => window.tcpilot.changeSettings(change), { language, zoom });
      await expect.poll(() => page.evaluate(() => window.innerWidth)).toBeLessThan(zoom === 100 ? 1025 : 700);
      for (const screen of screenIds) {
        await showScreen(page, screen);
        const wider = await page.evaluate(() =>
          [
            ...document.querySelectorAll(
              'html, main, main > div, main > div > div, nav, header, header > div, header > div > div',
            ),
          ]
            .filter((element) => element.scrollWidth > element.clientWidth + 1)
            .map((element) => `${element.tagName} ${element.scrollWidth} > ${element.clientWidth}`),
        );
        expect(wider, screen).toEqual([]);
      }
    });
  }
}
