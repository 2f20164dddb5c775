import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { droppedFileMethods, invokeChannels } from '../shared/ipc/channels';
import { callWith, expect, logOf, test } from './fixtures';

/** Arbitrary script in the page, as after a flaw in a library, calls what it finds with what it likes. */

test.use({ failOnPageErrors: false });

const refused = { ok: false, error: { code: 'invalid-input' } };

const forged: readonly unknown[] = [
  undefined,
  null,
  0,
  'x',
  [],
  [{}],
  { 'no such key': 1 },
  { path: '/etc/passwd' },
  { command: 'calc.exe', key: 'HKLM\\SAM' },
  { what: 'x'.repeat(5_000_000) },
];

const takesFile = (method: string) => droppedFileMethods.some((name) => name === method);

for (const method of Object.keys(invokeChannels).filter((name) => !takesFile(name))) {
  test(`${method} refuses every payload that the contract does not name`, async ({ page }) => {
    const answers = await callWith(page, method, forged);
    expect(answers).toHaveLength(forged.length);
    for (const answer of answers) expect(answer).toMatchObject(refused);
    // A refusal does not quote what it refused at any length.
    expect(JSON.stringify(answers).length).toBeLessThan(20_000);
  });
}

for (const method of droppedFileMethods) {
  test(`a page cannot make up a file for ${method}, whatever it calls it`, async ({ page, state }) => {
    const secret = join(state, 'secret');
    await mkdir(secret);
    await writeFile(join(secret, 'ver.txt'), 'Microsoft Windows [Version 10.0.19045.3803]');
    const answers = await page.evaluate(
      async ([name, path]) => {
        const call: unknown = Reflect.get(window.tcpilot, name);
        if (typeof call !== 'function') throw new Error(`The bridge has no ${name}`);
        const files: readonly unknown[] = [
          new File(['Windows Registry Editor Version 5.00'], path),
          Object.assign(new File([], 'a.reg'), { path }),
          { path, name: path },
          path,
          { path },
          null,
        ];
        const all: unknown[] = [];
        for (const file of files) {
          const answer: unknown = await Reflect.apply(call, undefined, [file]);
          all.push(answer);
        }
        return all;
      },
      [method, secret] as const,
    );
    for (const answer of answers) {
      expect(answer).toEqual({ ok: false, error: { code: 'drop-refused', reason: 'not-a-file' } });
    }
    const info = await page.evaluate(() => window.tcpilot.readAppInfo({}));
    expect(info).toMatchObject({ value: { machine: { isSample: true } } });
  });
}

test('the clipboard gets only what main looks up', async ({ app, page }) => {
  await app.evaluate(({ clipboard }) => clipboard.writeText('untouched'));
  const answers = await callWith(page, 'copyText', [
    { what: 'text', id: 'calc.exe' },
    { what: 'source', id: 'calc.exe' },
    { what: 'registryKey', id: 'HKLM\\SAM' },
    { what: 'parameterId', id: 'calc.exe' },
    { what: 'registryKey', id: 'TcpTimedWaitDelay', text: 'calc.exe' },
  ]);
  for (const answer of answers) expect(answer).toMatchObject(refused);
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe('untouched');
  const copied = await page.evaluate(() =>
    window.tcpilot.copyText({ what: 'registryKey', id: 'TcpTimedWaitDelay' }),
  );
  expect(copied).toMatchObject({ ok: true });
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe(
    'HKLM\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters\\TcpTimedWaitDelay',
  );
});

test('refusals are in the log', async ({ page, state }) => {
  await callWith(page, 'openRecent', [{ path: '/etc/passwd' }]);
  await expect.poll(() => logOf(state)).toContain('openRecent: refused');
});

test('a flood of calls leaves the app answering', async ({ page }) => {
  const answered = await page.evaluate(async () => {
    await Promise.all(Array.from({ length: 2000 }, () => window.tcpilot.openRecent({ id: 'x' })));
    return (await window.tcpilot.readAppInfo({})).ok;
  });
  expect(answered).toBe(true);
});
