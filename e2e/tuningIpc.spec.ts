import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { callWith, expect, launch, test } from './fixtures';
import { answerDialogWith } from './machines';
import { answerQuestionsWith, questionsAsked, saveTo } from './nativeAnswers';

/** The contract of tuning, driven from the page of the real app: main writes what main has shown, and nothing else. */

const yes = 0;
const no = 1;

async function machineFile(page: Page): Promise<string> {
  const info = await page.evaluate(() => window.tcpilot.readAppInfo({}));
  if (!info.ok || info.value.machine?.path == null) throw new Error('No file is open');
  return info.value.machine.path;
}

function preview(page: Page) {
  return page.evaluate(() =>
    window.tcpilot.previewPlan({ base: { kind: 'preset', id: 'load-test-client' }, edits: {} }),
  );
}

async function planId(page: Page): Promise<string> {
  const answer = await preview(page);
  if (!answer.ok || answer.value.planId === null) throw new Error(JSON.stringify(answer));
  return answer.value.planId;
}

const apply = (page: Page, id: string) =>
  page.evaluate((chosen) => window.tcpilot.applyPlan({ planId: chosen }), id);

const undo = (page: Page) => page.evaluate(() => window.tcpilot.undoEntry({ entry: '1', overwrite: [] }));

test('previews, applies after a native window that lists the changes, and undoes byte for byte', async ({
  app,
  page,
}) => {
  const file = await machineFile(page);
  const before = await readFile(file);
  await page.evaluate(() => {
    const phases: string[] = [];
    Object.assign(window, { phases });
    window.tcpilot.on.tuningProgress(({ task, phase }) => phases.push(`${task} ${phase}`));
  });
  const shown = await preview(page);
  expect(shown).toMatchObject({ ok: true, value: { plan: { target: 'load-test-client' } } });
  expect(await readFile(file)).toEqual(before);

  await answerQuestionsWith(app, yes);
  const applied = await apply(page, shown.ok ? (shown.value.planId ?? '') : '');
  expect(applied).toMatchObject({
    value: { outcome: 'applied', entry: '1', machineKind: 'registry-file', restartNeeded: false },
  });
  const [question = ''] = await questionsAsked(app);
  for (const { id } of shown.ok ? shown.value.plan.changes : []) expect(question).toContain(id);
  expect((await readFile(file)).equals(before)).toBe(false);
  const phases: unknown = await page.evaluate((): unknown => Reflect.get(window, 'phases'));
  expect(phases).toEqual(expect.arrayContaining(['apply journal', 'apply write', 'apply verify']));
  expect(await page.evaluate(() => window.tcpilot.listHistory({}))).toMatchObject({
    value: { entries: [{ id: '1', state: 'applied', canUndo: true, canExport: true }], interrupted: null },
  });

  expect(await undo(page)).toMatchObject({ value: { outcome: 'undone', state: 'undone', conflicts: [] } });
  expect(await readFile(file)).toEqual(before);
});

test('writes nothing where the native window is answered with no', async ({ app, page }) => {
  const file = await machineFile(page);
  const before = await readFile(file);
  await answerQuestionsWith(app, no);
  expect(await apply(page, await planId(page))).toEqual({ ok: true, value: { outcome: 'cancelled' } });
  expect(await readFile(file)).toEqual(before);
  expect(await questionsAsked(app)).toHaveLength(1);

  await answerQuestionsWith(app, yes);
  await apply(page, await planId(page));
  const applied = await readFile(file);
  await answerQuestionsWith(app, no);
  expect(await undo(page)).toEqual({ ok: true, value: { outcome: 'cancelled' } });
  expect(await readFile(file)).toEqual(applied);
});

test('knows no plan of another machine, and none that the machine has outrun', async ({
  app,
  page,
  state,
}) => {
  await answerQuestionsWith(app, yes);
  const first = await planId(page);
  const copy = join(state, 'copy.reg');
  const content = await readFile(await machineFile(page));
  await writeFile(copy, content);
  await answerDialogWith(app, copy);
  const opened = await page.evaluate(() => window.tcpilot.openByDialog({ what: 'file' }));
  expect(opened).toMatchObject({ ok: true, value: { outcome: 'opened' } });
  expect(await apply(page, first)).toEqual({ ok: false, error: { code: 'plan-unknown' } });

  const stale = await planId(page);
  const added =
    '\r\n[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters]\r\n' +
    '"TcpTimedWaitDelay"=dword:0000003c\r\n';
  // The sample is UTF-16, as regedit writes it.
  const theirs = Buffer.concat([content, Buffer.from(added, 'utf16le')]);
  await writeFile(copy, theirs);
  expect(await apply(page, stale)).toMatchObject({
    error: { code: 'tuning', error: { code: 'stale-plan', parameterId: 'TcpTimedWaitDelay', found: 60 } },
  });
  expect(await readFile(copy)).toEqual(theirs);
});

test('refuses what is no plan of ours without asking anybody', async ({ app, page }) => {
  const file = await machineFile(page);
  const before = await readFile(file);
  await answerQuestionsWith(app, yes);
  const id = await planId(page);
  const plan = { target: 'x', changes: [{ id: 'TcpTimedWaitDelay', after: 1 }] };
  const forged = [
    { planId: id, plan },
    { planId: [id] },
    { planId: id.toUpperCase().replace(/[0-9]/gu, 'g') },
    { planId: '../journal' },
    plan,
  ];
  for (const answer of await callWith(page, 'applyPlan', forged)) {
    expect(answer).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
  }
  expect(await apply(page, '00000000-0000-4000-8000-000000000000')).toEqual({
    ok: false,
    error: { code: 'plan-unknown' },
  });
  expect(await questionsAsked(app)).toEqual([]);
  expect(await readFile(file)).toEqual(before);
});

test('keeps staged edits for the next start, and asks before it closes over them', async ({
  app,
  page,
  state,
}) => {
  const machine = await page.evaluate(async () => {
    const info = await window.tcpilot.readAppInfo({});
    const id = info.ok ? (info.value.machine?.id ?? '') : '';
    await window.tcpilot.saveDraft({ machine: id, edits: { TcpTimedWaitDelay: 30 } });
    return id;
  });
  const stay = 2;
  await answerQuestionsWith(app, stay);
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.close();
  });
  await expect.poll(() => questionsAsked(app)).toHaveLength(1);
  expect(await page.evaluate(() => document.readyState)).toBe('complete');
  await answerQuestionsWith(app, yes);
  await app.close();

  const next = await launch({ state });
  const draft = await next.page.evaluate((id) => window.tcpilot.readDraft({ machine: id }), machine);
  expect(draft).toEqual({ ok: true, value: { edits: { TcpTimedWaitDelay: 30 } } });
  await answerQuestionsWith(next.app, yes);
  await next.app.close();
});

test('keeps profiles, compares with one, and exports it where the user says', async ({
  app,
  page,
  state,
}) => {
  const saved = await page.evaluate(() =>
    window.tcpilot.saveProfile({ name: '压测', values: { TcpTimedWaitDelay: 30 } }),
  );
  if (!saved.ok) throw new Error(JSON.stringify(saved));
  const scan = await page.evaluate(
    (role) => window.tcpilot.scanMachine({ role, family: null }),
    saved.value.id,
  );
  expect(scan).toMatchObject({ value: { role: '压测' } });
  const path = join(state, 'exported.json');
  await saveTo(app, path);
  expect(await page.evaluate((id) => window.tcpilot.exportProfile({ id }), saved.value.id)).toEqual({
    ok: true,
    value: { outcome: 'saved', label: 'exported.json' },
  });
  expect(JSON.parse(await readFile(path, 'utf8'))).toEqual({
    format: 'tcpilot-profile',
    version: 1,
    name: '压测',
    values: { TcpTimedWaitDelay: 30 },
  });
});

test('closes only when what is being written is written', async ({ app, page }) => {
  const file = await machineFile(page);
  const before = await readFile(file);
  const id = await planId(page);
  await app.evaluate(({ dialog }) => {
    dialog.showMessageBox = () =>
      new Promise((resolve) => {
        Object.assign(globalThis, {
          answer: () => {
            resolve({ response: 0, checkboxChecked: false });
          },
        });
      });
  });
  const applying = apply(page, id).catch(() => 'the page is gone');
  await expect.poll(() => app.evaluate(() => Reflect.has(globalThis, 'answer'))).toBe(true);
  const closed = app.waitForEvent('close');
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.close();
  });
  await page.waitForTimeout(500);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  await app.evaluate(() => {
    const answer: unknown = Reflect.get(globalThis, 'answer');
    if (typeof answer === 'function') Reflect.apply(answer, undefined, []);
  });
  await applying;
  await closed;
  expect((await readFile(file)).equals(before)).toBe(false);
});
