import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect, test as base } from './fixtures';
import { answerDialogWith } from './machines';
import { saveTo } from './nativeAnswers';
import { screenIsShown, showScreen } from './screens';
import { listen, type Listener } from './sockets';

/** The screen on Linux: it looks at the sockets that the kernel lists, and the test opens some. */
const test = base.extend<{ readonly listener: Listener; readonly folder: string }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the names from a pattern
  listener: async ({}, use) => {
    const listener = await listen();
    await use(listener);
    listener.close();
  },
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the names from a pattern
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'tcpilot-connections-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
});

const grid = (page: Page) => page.getByRole('grid', { name: 'Connections' });
const row = (page: Page, text: string | RegExp) => grid(page).getByRole('row').filter({ hasText: text });
const endpoint = (page: Page, text: string) => grid(page).getByRole('gridcell', { name: text, exact: true });
const portField = (page: Page) => page.getByRole('textbox', { name: 'Port', exact: true });

async function showPort(page: Page, port: number): Promise<void> {
  await showScreen(page, 'connections');
  await portField(page).fill(String(port));
}

test('shows the sockets that a program opens, with the program, and the one that it closes as inferred', async ({
  page,
  listener,
}) => {
  const { socket, localPort } = await listener.connect();
  await showPort(page, listener.port);
  await expect(page.getByText(/these are the ones of this computer, not of/u)).toBeVisible();
  // Others listen too until the filter holds.
  await expect(row(page, 'LISTENING')).toHaveCount(1);
  await expect(row(page, 'LISTENING')).toContainText(String(process.pid));
  const near = row(page, new RegExp(`^127.0.0.1:${String(localPort)}`, 'u'));
  await expect(near).toContainText('ESTABLISHED');
  await expect(near).toContainText(String(process.pid));

  const closed = once(socket, 'close');
  socket.end();
  await closed;
  await expect(near).toContainText('TIME_WAIT');
  await expect(near).toContainText(`(${String(process.pid)}) inferred`);
});

test('filters by states and words, and says what is not there', async ({ page, listener }) => {
  await listener.connect();
  await showPort(page, listener.port);
  await expect(row(page, 'ESTABLISHED')).toHaveCount(2);
  await page.getByRole('combobox', { name: 'States' }).click();
  await page.getByRole('option', { name: /^LISTENING/u }).click();
  await page.keyboard.press('Escape');
  await expect(row(page, 'ESTABLISHED')).toHaveCount(0);
  await expect(row(page, 'LISTENING')).toHaveCount(1);
  await page.getByRole('searchbox', { name: 'Search connections' }).fill('nobody knows this');
  await expect(page.getByText('No connection matches the search and the filters.')).toBeVisible();
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(row(page, 'LISTENING').first()).toBeVisible();
});

test('stands still while it is paused, and goes on', async ({ page, listener }) => {
  await showPort(page, listener.port);
  await expect(row(page, 'LISTENING')).toHaveCount(1);
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(page.getByText('(paused)')).toBeVisible();
  await listener.connect();
  const other = await listen();
  await portField(page).fill(String(other.port));
  await expect(page.getByText('No connection matches the search and the filters.')).toBeVisible();
  await page.getByRole('button', { name: 'Resume' }).click();
  await expect(row(page, 'LISTENING')).toHaveCount(1);
  other.close();
});

test('exports what is selected', async ({ app, page, listener, folder }) => {
  await listener.connect();
  const path = join(folder, 'out.csv');
  await saveTo(app, path);
  await showPort(page, listener.port);
  await expect(row(page, 'ESTABLISHED')).toHaveCount(2);
  await page.getByRole('button', { name: 'Export CSV…' }).click();
  await expect(page.getByText('The connections were saved as out.csv.')).toBeVisible();
  const [head, ...lines] = (await readFile(path, 'utf8')).trimEnd().split('\r\n');
  expect(head).toContain('local_address,local_port,remote_address,remote_port,state,pid,process,owner');
  expect(lines).toHaveLength(3);
  expect(lines).toContain(
    lines.find((line) => line.startsWith(`127.0.0.1,${String(listener.port)},0.0.0.0,0,LISTENING,`)),
  );
});

test('shows 65,535 captured rows a page at a time', async ({ app, page, folder }) => {
  const rows = Array.from(
    { length: 65_535 },
    (_, index) => `  TCP    10.0.0.5:${String(index + 1)}     10.0.0.9:8080    TIME_WAIT    0\r\n`,
  );
  await writeFile(join(folder, 'netstat.txt'), rows.join(''));
  await writeFile(
    join(folder, 'dynamicport-ipv4-tcp.txt'),
    'Start Port      : 10000\r\nNumber of Ports : 55536\r\n',
  );
  await answerDialogWith(app, folder);
  await page.getByRole('button', { name: 'Open…' }).click();
  await page.getByRole('menuitem', { name: 'Capture folder…' }).click();
  await expect(page.getByText('This is a capture of another machine', { exact: false })).toBeVisible();
  await screenIsShown(page, 'overview');
  await showScreen(page, 'connections');
  await expect(page.getByText('(as captured)')).toBeVisible();
  await expect(page.getByText('No port is left.', { exact: false })).toBeVisible();
  await expect(
    page.getByRole('table', { name: 'States' }).getByRole('row', { name: /^TIME_WAIT/u }),
  ).toContainText('65,535');
  await expect(endpoint(page, '10.0.0.5:1')).toBeVisible();
  await page.getByRole('button', { name: 'Go to next page' }).click();
  await expect(endpoint(page, '10.0.0.5:101')).toBeVisible();
  await page.getByRole('searchbox', { name: 'Search connections' }).fill('65535');
  await expect(endpoint(page, '10.0.0.5:65535')).toBeVisible();
});
