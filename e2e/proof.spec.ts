import type { Page } from 'playwright';
import { violations } from './axe';
import { callWith, expect, test } from './fixtures';
import { answerQuestionsWith, questionsAsked } from './nativeAnswers';
import { showScreen } from './screens';

const words = {
  en: {
    connections: 'Connections',
    measure: /^Also measure/u,
    start: 'Start the test',
    run: 'The test that ran last',
  },
  'zh-CN': { connections: '连接数', measure: /^同时用一个连接/u, start: '开始测试', run: '最近一次测试' },
} as const;

/** Begins a test of so many connections; it waits for no TIME_WAIT, which takes a minute here. */
async function prove(page: Page, connections: number, language: keyof typeof words = 'en') {
  const { connections: field, measure, start, run } = words[language];
  await showScreen(page, 'diagnose');
  await page.getByRole('textbox', { name: field, exact: true }).fill(String(connections));
  await page.getByRole('checkbox', { name: measure }).uncheck();
  await page.getByRole('button', { name: start }).click();
  return page.getByRole('region', { name: run });
}

for (const language of ['en', 'zh-CN'] as const) {
  test(`opens connections over loopback, counts them and those in TIME_WAIT, and keeps the result, in ${language}`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.evaluate((change) => window.tcpilot.changeSettings(change), { language });
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    const run = await prove(page, 300, language);
    await expect(run.getByRole('row', { name: /^(?:Connected|成功) 300$/u })).toBeVisible();
    await expect(
      run.getByText(/^(?:\d+ sockets of the test are still in TIME_WAIT|测试的套接字中仍有 \d+ 个)/u),
    ).toBeVisible();
    await expect(run.locator('svg').first()).toBeVisible();
    expect(await violations(page)).toEqual([]);

    await page.reload();
    await showScreen(page, 'diagnose');
    const kept = page.getByRole('region', { name: /^(?:Before and after|修改前后对比)$/u });
    await expect(kept.getByText(/^(?:300 of 300|300 个中的 300 个)$/u)).toBeVisible();
  });
}

test('is stopped at any moment, and sets two results side by side', async ({ page }) => {
  await prove(page, 100);
  const compared = page.getByRole('region', { name: 'Before and after' });
  await expect(compared.getByText('100 of 100')).toBeVisible();
  await page.getByRole('combobox', { name: 'Speed' }).click();
  await page.getByRole('option', { name: 'at a rate' }).click();
  await page.getByRole('textbox', { name: 'Per second' }).fill('20');
  const run = await prove(page, 2000);
  await expect(run.getByRole('row', { name: /^Connected \d/u })).toBeVisible();
  await run.getByRole('button', { name: 'Stop the test' }).click();
  await expect(compared.getByRole('columnheader')).toHaveCount(3);
  await expect(compared.getByRole('row', { name: /^Connected 100 of 100 \d+ of \d+$/u })).toBeVisible();
});

test('says what a test will do, takes no more than half of the free ports, and asks before it takes all', async ({
  app,
  page,
}) => {
  await answerQuestionsWith(app, 1);
  await showScreen(page, 'diagnose');
  const does = page.getByRole('list', { name: 'What the test will do' });
  await expect(does).toContainText('never more than half of them');
  await page.getByRole('textbox', { name: 'Connections', exact: true }).fill('65000');
  await expect(page.getByRole('button', { name: 'Start the test' })).toBeDisabled();
  await page.getByRole('checkbox', { name: 'Go on until the ports run out' }).check();
  await expect(page.getByText(/This takes every free local port/u)).toBeVisible();
  await page.getByRole('button', { name: 'Use up the ports…' }).click();
  await expect.poll(() => questionsAsked(app)).toHaveLength(1);
  await expect(page.getByRole('region', { name: 'The test that ran last' })).toHaveCount(0);
});

test.describe('a hostile page', () => {
  test.use({ failOnPageErrors: false });

  test('reaches nothing but loopback through the test, and takes no ports without a question', async ({
    app,
    page,
  }) => {
    await answerQuestionsWith(app, 1);
    const task = {
      address: '127.0.0.1',
      request: { connections: 10, rate: null, seconds: 5 },
      untilExhausted: false,
      measureTimeWait: false,
    };
    const answers = await callWith(page, 'startProof', [
      ...['10.0.0.9', 'example.com', 'localhost', '0.0.0.0', '::', '127.0.0.2', ''].map((address) => ({
        ...task,
        address,
      })),
      { ...task, port: 80 },
      { ...task, request: { ...task.request, connections: 1e9 } },
    ]);
    for (const answer of answers)
      expect(answer).toMatchObject({ ok: false, error: { code: 'invalid-input' } });

    const tooMany = { ...task, request: { ...task.request, connections: 65_000 } };
    const [refused] = await callWith(page, 'startProof', [tooMany]);
    expect(refused).toMatchObject({ ok: false, error: { code: 'proof-refused', reason: 'too-many' } });
    const [asked] = await callWith(page, 'startProof', [{ ...tooMany, untilExhausted: true }]);
    expect(asked).toEqual({ ok: true, value: { outcome: 'cancelled' } });
    expect(await questionsAsked(app)).toHaveLength(1);
  });
});
