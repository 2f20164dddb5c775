import { readdir, readFile } from 'node:fs/promises';
import { foreignCapture, answerDialogWith } from './machines';
import { answerQuestionsWith, questionsAsked } from './nativeAnswers';
import { chooseFromMenu, rowButton, searchField, tableRow } from './parametersPage';
import { expect, goToParameters, numberField, openRow, stageNumber, stagingBar, test } from './tuning';

test.beforeEach(async ({ page }) => {
  await goToParameters(page);
});

test('stages what is typed, and says so in the row, in its sentence and at the bottom', async ({ page }) => {
  await stageNumber(page, 'TcpTimedWaitDelay', '0x1E');
  await expect(tableRow(page, 'TcpTimedWaitDelay').locator('td.current')).toContainText('240 s');
  await expect(tableRow(page, 'TcpTimedWaitDelay').locator('td.current')).toContainText('30 s');
  await expect(rowButton(page, 'TcpTimedWaitDelay')).toHaveAccessibleName(
    /Staged: 240 s \(4 min\) becomes 30 s\.$/u,
  );
  await expect(stagingBar(page)).toContainText('1 staged edit');
  await searchField(page).fill('@pending');
  await expect(page.locator('tr.parameter')).toHaveCount(1);

  await page.getByRole('button', { name: 'Revert to 240 s (4 min)' }).click();
  await expect(stagingBar(page)).toHaveCount(0);
});

test('says why an entry is refused while it is typed, and stages nothing of it', async ({ page }) => {
  await stageNumber(page, 'TcpTimedWaitDelay', '60');
  await expect(stagingBar(page)).toBeVisible();
  const field = numberField(page, 'TcpTimedWaitDelay');
  await field.fill('301');
  await expect(page.getByText('301 is out of range. TcpTimedWaitDelay takes 2 to 300 s')).toBeVisible();
  await expect(stagingBar(page)).toHaveCount(0);
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await field.press('Escape');
  await expect(field).toHaveValue('240');
});

test('stages a port range by its first and last port', async ({ page }) => {
  await openRow(page, 'DynamicPortRange.ipv4.tcp');
  await page.getByRole('textbox', { name: 'First port' }).fill('10000');
  await expect(page.getByText('A half-filled range stages nothing.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Last port' }).fill('65535');
  await expect(page.getByRole('textbox', { name: 'Ports' })).toHaveValue('55536');
  await expect(page.getByRole('img', { name: /new range 10000–65535/u })).toBeVisible();
  await expect(tableRow(page, 'DynamicPortRange.ipv4.tcp')).toContainText('10000–65535');
});

test('edits the value of one adapter', async ({ page }) => {
  await searchField(page).fill('TcpAckFrequency');
  const [row] = await page.locator('tr.parameter [data-row]').all();
  if (row === undefined) throw new Error('The adapter has no row.');
  await row.click();
  await page.getByRole('textbox', { name: /^New value of TcpAckFrequency on / }).fill('1');
  await expect(stagingBar(page)).toContainText('1 staged edit');
  await expect(row).toHaveAccessibleName(/Staged: absent becomes 1\.$/u);
});

test('discards everything at once, and brings it back', async ({ page }) => {
  await stageNumber(page, 'TcpTimedWaitDelay', '30');
  await stageNumber(page, 'KeepAliveTime', '1800000');
  await stagingBar(page).getByRole('button', { name: 'Discard' }).click();
  await expect(numberField(page, 'TcpTimedWaitDelay')).toHaveValue('240');
  await expect(stagingBar(page)).toContainText('2 staged edits were discarded.');
  await stagingBar(page).getByRole('button', { name: 'Bring back' }).click();
  await expect(stagingBar(page)).toContainText('2 staged edits');
  await expect(numberField(page, 'TcpTimedWaitDelay')).toHaveValue('30');
});

test('keeps what is staged in sight, whatever is filtered', async ({ page }) => {
  await searchField(page).fill('tcpwindowsize');
  await expect(rowButton(page, 'TcpWindowSize')).toBeVisible();
  await stageNumber(page, 'TcpWindowSize', '65700');
  await expect(
    page.getByText('This Windows does not read it: whatever is set here has no effect.'),
  ).toBeVisible();
  await searchField(page).fill('');
  await expect(page.getByRole('button', { name: 'What acts on this Windows' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(rowButton(page, 'TcpWindowSize')).toBeVisible();

  await searchField(page).fill('keepalive');
  await expect(rowButton(page, 'TcpWindowSize')).toHaveCount(0);
  await expect(page.getByText('1 staged edit is hidden by the search')).toBeVisible();
  await page.getByRole('button', { name: 'Show what is staged' }).click();
  await expect(searchField(page)).toHaveValue('@pending');
  await expect(rowButton(page, 'TcpWindowSize')).toBeVisible();
});

test('has no editor for a capture, and says why', async ({ app, page }) => {
  await answerDialogWith(app, await foreignCapture());
  await chooseFromMenu(page, 'Open…', 'Capture folder…');
  await expect(page.getByText('This is a capture of another machine')).toBeVisible();
  await openRow(page, 'DynamicPortRange.ipv4.tcp');
  await expect(page.getByText('A capture can only be looked at.')).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveCount(0);
});

test('keeps what is staged through a crash of the page', async ({ app, page, state }) => {
  await stageNumber(page, 'TcpTimedWaitDelay', '30');
  await expect.poll(() => storedDrafts(state)).toContain('"TcpTimedWaitDelay":30');
  const staged = await app.evaluate(async ({ BrowserWindow, dialog }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    Object.assign(dialog, { showMessageBox: () => Promise.resolve({ response: 0, checkboxChecked: false }) });
    const loaded = new Promise((resolve) =>
      contents?.once('did-finish-load', () => {
        resolve(undefined);
      }),
    );
    contents?.forcefullyCrashRenderer();
    await loaded;
    const bar = `new Promise((found) => {
      const look = () => {
        const bar = document.querySelector('section[aria-label="Staged edits"]');
        if (bar === null) setTimeout(look, 50); else found(bar.textContent);
      };
      look();
    })`;
    const said: unknown = await contents?.executeJavaScript(bar);
    return said;
  });
  expect(staged).toContain('1 staged edit');
});

test('asks before the window closes over staged edits', async ({ app, page }) => {
  await stageNumber(page, 'TcpTimedWaitDelay', '30');
  await expect(stagingBar(page)).toBeVisible();
  await answerQuestionsWith(app, 2);
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.close();
  });
  await expect.poll(() => questionsAsked(app)).toHaveLength(1);
  const [question] = await questionsAsked(app);
  expect(question).toContain('Close TCPilot with 1 staged edit');
  await expect(stagingBar(page)).toBeVisible();
});

test('speaks of staged edits in Chinese', async ({ page }) => {
  await page.evaluate(() => window.tcpilot.changeSettings({ language: 'zh-CN' }));
  await rowButton(page, 'TcpTimedWaitDelay').click();
  const field = page.getByRole('textbox', { name: 'TcpTimedWaitDelay 的新值' });
  await field.fill('301');
  await expect(page.getByText('未暂存。')).toBeVisible();
  await field.fill('30');
  await expect(page.getByRole('region', { name: '暂存的修改' })).toContainText('1 项暂存的修改');
  await expect(rowButton(page, 'TcpTimedWaitDelay')).toHaveAccessibleName(/。待应用：240 秒.*改为 30 秒。$/u);
});

async function storedDrafts(state: string): Promise<string> {
  const files = await readdir(state, { recursive: true });
  const [drafts] = files.filter((file) => file.endsWith('drafts.json'));
  return drafts === undefined ? '' : (await readFile(`${state}/${drafts}`, 'utf8')).replaceAll(/\s/gu, '');
}
