import { expect, test } from './fixtures';
import { answerDialogWith, chineseExport, foreignCapture, shoppingList } from './machines';
import { showScreen } from './screens';
import { choose, chooseFromMenu, rowButton, searchField, tableIsThere, tableRow } from './parametersPage';

test.beforeEach(async ({ page }) => {
  await showScreen(page, 'parameters');
  await tableIsThere(page);
});

test('finds what differs from the role and opens it, by keyboard alone', async ({ page }) => {
  await page.keyboard.press('Control+f');
  await expect(searchField(page)).toBeFocused();
  await page.keyboard.type('@differs');

  const statuses = page.locator('td.status');
  await expect(statuses.first()).toHaveText('differs');
  expect(new Set(await statuses.allTextContents())).toEqual(new Set(['differs']));
  await expect(page.getByText(/\d+ matches among all \d+ rows/u)).toBeVisible();

  const row = rowButton(page, 'TcpTimedWaitDelay');
  for (
    let step = 0;
    step < 12 && !(await row.evaluate((button) => button === document.activeElement));
    step += 1
  ) {
    await page.keyboard.press('Tab');
  }
  await expect(row).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(row).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByRole('group', { name: 'What it does' })).toContainText('TIME_WAIT');

  await page.keyboard.press('ArrowDown');
  await expect(rowButton(page, 'MaxUserPort')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Space');
  await expect(row).toHaveAttribute('aria-expanded', 'false');

  await page.keyboard.press('Control+f');
  await expect(searchField(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(searchField(page)).toHaveValue('');
});

test('says of a row in one sentence what its cells say', async ({ page }) => {
  await expect(rowButton(page, 'TcpTimedWaitDelay')).toHaveAccessibleName(
    'TcpTimedWaitDelay: differs. Current absent, recommended 30 s, Windows default 120 s (2 min). On this Windows honoured; takes effect after a restart of Windows.',
  );
  await expect(tableRow(page, 'TcpTimedWaitDelay')).toContainText('Microsoft also prints 240 s');
});

test('opens on what acts on this Windows and shows the rest on request', async ({ page }) => {
  await expect(rowButton(page, 'TcpTimedWaitDelay')).toBeVisible();
  await expect(rowButton(page, 'TcpWindowSize')).toHaveCount(0);
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(tableRow(page, 'TcpWindowSize')).toContainText('ignored');
});

test('compares with another role and judges for another Windows', async ({ page }) => {
  await choose(page, 'Compare with', 'Windows defaults');
  await expect(tableRow(page, 'TcpTimedWaitDelay')).toContainText('matches');

  await choose(page, 'Windows', 'Judge as Windows XP / Server 2003');
  await expect(page.getByText('chosen by you')).toBeVisible();
  await expect(tableRow(page, 'TcpWindowSize')).toContainText('honoured');
  await expect(rowButton(page, 'DynamicPortRange.ipv4.tcp')).toHaveCount(0);
});

test('switches language and theme live and keeps what is open', async ({ page }) => {
  await rowButton(page, 'TcpTimedWaitDelay').click();
  await showScreen(page, 'settings');
  await page.getByRole('button', { name: '简体中文' }).click();
  await showScreen(page, 'parameters');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await expect(page.getByRole('group', { name: '作用' })).toBeVisible();
  await expect(tableRow(page, 'TcpTimedWaitDelay')).toContainText('不符');

  await showScreen(page, 'settings');
  await page.getByRole('button', { name: '深色' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('button', { name: 'English', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Open…' })).toBeVisible();
  expect(await page.evaluate(() => window.tcpilot.readAppInfo({}))).toMatchObject({
    value: { settings: { language: 'en', theme: 'dark' } },
  });
});

test('opens a capture whose language nobody here reads', async ({ app, page }) => {
  await answerDialogWith(app, await foreignCapture());
  await chooseFromMenu(page, 'Open…', 'Capture folder…');
  await expect(page.getByText('This is a capture of another machine')).toBeVisible();
  await expect(page.getByText('assumed', { exact: true })).toBeVisible();
  await expect(tableRow(page, 'netsh.tcp.global.autotuninglevel').locator('td.current')).toHaveText('normal');
  await expect(tableRow(page, 'DynamicPortRange.ipv4.tcp').locator('td.current')).toContainText('1024–15000');
  await expect(tableRow(page, 'DynamicPortRange.ipv6.tcp').locator('td.current')).toHaveText('unreadable');
});

test('opens the UTF-16 export of a Chinese Windows and names its adapter', async ({ app, page }) => {
  await answerDialogWith(app, await chineseExport());
  await chooseFromMenu(page, 'Open…', 'Registry file (.reg)…');
  await expect(page.getByRole('banner')).toContainText('压测机-03.reg');
  await expect(page.getByText('This is a registry file, not this computer')).toBeVisible();
  await expect(tableRow(page, 'TcpTimedWaitDelay').locator('td.current')).toHaveText('30 s');
  const row = tableRow(page, 'TcpAckFrequency on 以太网 2');
  await expect(row).toContainText('以太网 2 · 192.168.31.20');
  await expect(row.locator('td.current')).toHaveText('1');

  await chooseFromMenu(page, 'Open…', 'Bundled sample');
  await expect(page.getByText('This is the bundled sample')).toBeVisible();
  await chooseFromMenu(page, 'Open…', '压测机-03.reg');
  await expect(row).toBeVisible();
});

test('opens what the native menu asks for, and shows in the page what went wrong', async ({ app, page }) => {
  await answerDialogWith(app, await shoppingList());
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.send('menu.command', { command: 'open-file' });
  });
  await expect(page.getByRole('alert')).toContainText('“notes.reg” is no registry export');
});

test('says why a file cannot be opened, and keeps what was open', async ({ app, page }) => {
  await answerDialogWith(app, await shoppingList());
  await chooseFromMenu(page, 'Open…', 'Registry file (.reg)…');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('“notes.reg” is no registry export. What was open stays open.');
  await expect(rowButton(page, 'TcpTimedWaitDelay')).toBeVisible();
  await alert.getByRole('button', { name: 'Dismiss this message' }).click();
  await expect(alert).toHaveCount(0);
});

test('leads from a finding to its row, wherever that is hidden', async ({ page }) => {
  await page.getByRole('button', { name: /^Findings/u }).click();
  await page.getByRole('button', { name: 'Show TcpWindowSize' }).first().click();
  const row = rowButton(page, 'TcpWindowSize');
  await expect(row).toBeFocused();
  await expect(row).toBeInViewport();
  await expect(row).toHaveAttribute('aria-expanded', 'true');
});

test('keeps adapters without an address behind a switch', async ({ app, page }) => {
  await answerDialogWith(app, await chineseExport());
  await chooseFromMenu(page, 'Open…', 'Registry file (.reg)…');
  await expect(rowButton(page, 'TcpAckFrequency on 以太网 2')).toBeVisible();
  const unplugged = rowButton(page, 'TcpAckFrequency on WLAN');
  await expect(unplugged).toHaveCount(0);
  await page.getByRole('checkbox', { name: 'Show disconnected (1 adapter)' }).check();
  await expect(unplugged).toBeVisible();
  await expect(tableRow(page, 'TcpAckFrequency on WLAN')).toContainText('WLAN · no IP address');
});

test('copies the key path, the command that looks it up and the address of a source', async ({
  app,
  page,
}) => {
  await rowButton(page, 'TcpTimedWaitDelay').click();
  await page.getByRole('button', { name: 'Copy the key path of TcpTimedWaitDelay' }).click();
  await expect
    .poll(() => app.evaluate(({ clipboard }) => clipboard.readText()))
    .toBe('HKLM\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters\\TcpTimedWaitDelay');
  await rowButton(page, 'DynamicPortRange.ipv4.tcp').click();
  await page
    .getByRole('button', { name: 'Copy the command that looks up DynamicPortRange.ipv4.tcp' })
    .click();
  await expect
    .poll(() => app.evaluate(({ clipboard }) => clipboard.readText()))
    .toBe('netsh interface ipv4 show dynamicport tcp');
  await page
    .getByRole('button', { name: /^Copy the address of: / })
    .first()
    .click();
  await expect.poll(() => app.evaluate(({ clipboard }) => clipboard.readText())).toMatch(/^https?:\/\//u);
});

test('says what to do where a search finds nothing', async ({ page }) => {
  await searchField(page).fill('@diffs');
  await expect(page.getByText('@diffs is no search word.')).toBeVisible();
  await page.getByRole('button', { name: 'Clear the search and show all' }).click();
  await expect(rowButton(page, 'TcpWindowSize')).toBeVisible();
});

test('completes a search word from the menu and returns to the field', async ({ page }) => {
  await chooseFromMenu(page, 'Search words', '@ignored');
  await expect(searchField(page)).toBeFocused();
  await expect(searchField(page)).toHaveValue('@ignored ');
  await expect(tableRow(page, 'TcpWindowSize')).toBeVisible();
});

test('refuses what is dropped but is no file', async ({ page }) => {
  const dropped = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['x'], 'made-up.reg'));
    return transfer;
  });
  await page.locator('main').dispatchEvent('drop', { dataTransfer: dropped });
  await expect(page.getByRole('alert')).toContainText('neither a file nor a folder');
});

for (const language of ['en', 'zh-CN'] as const) {
  for (const zoom of [100, 150]) {
    test(`fits into 1024 x 640 at ${zoom} % in ${language}`, async ({ app, page }) => {
      await app.evaluate(({ BrowserWindow }) => {
        BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 640);
      });
      await page.evaluate((change) => window.tcpilot.changeSettings(change), { language, zoom });
      await expect.poll(() => page.evaluate(() => window.innerWidth)).toBeLessThan(zoom === 100 ? 1025 : 700);
      await rowButton(page, 'TcpTimedWaitDelay').click();
      await expect(page.locator('tr.details')).toBeVisible();
      const wider = await page.evaluate(() =>
        [...document.querySelectorAll('html, main, main > div, table')]
          .filter((element) => element.scrollWidth > element.clientWidth + 1)
          .map(
            (element) => `${element.tagName} ${String(element.scrollWidth)} > ${String(element.clientWidth)}`,
          ),
      );
      expect(wider).toEqual([]);
    });
  }
}
