import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { err } from '../../shared/result';
import { granted, openWindow, outcome, workstation, type WindowRig } from './fixtures/windowRig';

let window: WindowRig;
let other = '';

beforeEach(async () => {
  window = await openWindow();
  other = join(window.folder, 'loadgen-08.reg');
  await writeFile(other, workstation.replace('000000f0', '0000001e'));
  window.answers.path = other;
});

afterEach(() => window.close());

it('reads another machine and leaves the open one open', async () => {
  const before = await window.text();
  const { machine, report } = outcome(
    await window.call('readOther', { kind: 'dialog', what: 'file' }),
    'read',
  );
  expect(machine).toMatchObject({ kind: 'registry-file', path: other });
  expect(report.rows.find(({ id }) => id === 'TcpTimedWaitDelay')?.current).toBe(30);

  const opened = granted(await window.call('readAppInfo', {}));
  expect(opened.machine?.path).toBe(window.file);
  expect(window.changes()).toBe(1);
  const { planId } = granted(await window.call('previewPlan', { base: null, edits: { DefaultTTL: 64 } }));
  outcome(await window.call('applyPlan', { planId: planId ?? '' }), 'applied');
  expect(await window.text()).not.toBe(before);
});

it('offers what was compared with again, until it is gone', async () => {
  await window.call('readOther', { kind: 'dialog', what: 'file' });
  const recentOf = async () => granted(await window.call('readAppInfo', {})).recent;
  const again = (await recentOf()).find(({ label }) => label === 'loadgen-08.reg');
  expect(again).toBeDefined();
  const wish = { kind: 'recent', id: again?.id ?? '' } as const;
  outcome(await window.call('readOther', wish), 'read');

  await rm(other);
  expect(await window.call('readOther', wish)).toEqual(
    err({ code: 'open-failed', label: 'loadgen-08.reg', reason: 'not-found' }),
  );
  expect(await recentOf()).not.toContainEqual(again);
  expect(await window.call('readOther', wish)).toEqual(err({ code: 'recent-unknown' }));
});

it('reads nothing where the dialog was closed or there is nothing to read', async () => {
  window.answers.path = null;
  outcome(await window.call('readOther', { kind: 'dialog', what: 'folder' }), 'cancelled');
  expect(await window.call('readOther', { kind: 'thisWindows' })).toEqual(
    err({ code: 'unsupported', what: 'this-windows' }),
  );
  expect(await window.send('readOther', { kind: 'dialog', what: 'file', path: other })).toMatchObject({
    error: { code: 'invalid-input' },
  });
});
