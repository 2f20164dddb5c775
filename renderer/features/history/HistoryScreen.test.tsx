import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import type { History, ListedChange, ListedEntry, UndoOutcome } from '../../../shared/ipc/api';
import type { AppError } from '../../../shared/ipc/errors';
import { err, ok, type Result } from '../../../shared/result';
import { stubBridge } from '../../testing/fakeBridge';
import { renderInWindow } from '../../testing/renderInApp';
import { HistoryScreen } from './HistoryScreen';

const change: ListedChange = {
  id: 'TcpTimedWaitDelay',
  before: 240,
  after: 30,
  takesEffect: 'reboot',
  undone: false,
  drifted: false,
  now: 30,
};
const entry: ListedEntry = {
  id: '2',
  at: '2026-05-04T09:30:00.000Z',
  who: 'LAB\\tester',
  target: 'load-test-client',
  state: 'applied',
  changes: [change],
  sideEffects: [],
  canUndo: true,
  canExport: true,
  waitsForRestart: false,
  fastStartup: false,
  restartedAt: null,
};

function show(history: Partial<History>, more: Parameters<typeof stubBridge>[0] = {}) {
  stubBridge({
    listHistory: () => Promise.resolve(ok({ entries: [], damaged: 0, interrupted: null, ...history })),
    ...more,
  });
  renderInWindow(<HistoryScreen />);
}

const undoneOf = (outcome: Partial<Extract<UndoOutcome, { outcome: 'undone' }>>) =>
  ok({
    outcome: 'undone',
    entry: '2',
    state: 'undone',
    undone: [],
    conflicts: [],
    missed: [],
    restartNeeded: false,
    recovered: null,
    ...outcome,
  } as const);

it('unfolds the newest entry, and the others on request', async () => {
  show({ entries: [entry, { ...entry, id: '1', target: 'Lab' }] });
  const [newest, older] = await screen.findAllByRole('region');
  if (newest === undefined || older === undefined) throw new Error('There should be two entries.');
  expect(within(newest).getByRole('table', { name: 'Changes of entry 2' })).toBeDefined();
  expect(within(older).queryByRole('table')).toBeNull();
  await userEvent.click(within(older).getByRole('button', { name: /^Lab/u }));
  expect(within(older).getByRole('table', { name: 'Changes of entry 1' })).toBeDefined();
});

it('says what waits for a restart and what has drifted since', async () => {
  show({
    entries: [
      {
        ...entry,
        waitsForRestart: true,
        fastStartup: true,
        changes: [change, { ...change, drifted: true, now: 60 }],
      },
    ],
  });
  const [shown] = await screen.findAllByRole('region');
  expect(shown?.textContent).toContain('waits for restart');
  expect(shown?.textContent).toContain('With Fast Startup on');
  expect(shown?.textContent).toContain('1 changed since');
  expect(screen.getAllByRole('row').map((row) => row.textContent)).toEqual(
    expect.arrayContaining([
      'TcpTimedWaitDelay240 s 4 min30 sas appliedafter restart',
      'TcpTimedWaitDelay240 s 4 min30 s60 s 1 minafter restart',
    ]),
  );
});

it('offers no undo and no file where there is none', async () => {
  show({ entries: [{ ...entry, state: 'rolled-back', canUndo: false, canExport: false }] });
  await screen.findByText('rolled back');
  expect(screen.queryByRole('button', { name: /^Undo/u })).toBeNull();
  expect(screen.queryByRole('button', { name: /^Save entry/u })).toBeNull();
});

it('asks what to do with each conflict, and puts back only what is ticked', async () => {
  const conflict = { id: 'TcpTimedWaitDelay', before: 240, ours: 30, now: 60 };
  const other = { id: 'KeepAliveTime', before: null, ours: 300_000, now: 1000 };
  const undoEntry = vi.fn<() => Promise<Result<UndoOutcome, AppError>>>();
  undoEntry.mockResolvedValueOnce(undoneOf({ state: 'partly-undone', conflicts: [conflict, other] }));
  undoEntry.mockResolvedValue(undoneOf({ undone: ['TcpTimedWaitDelay'], restartNeeded: true }));
  show({ entries: [entry] }, { undoEntry });
  await userEvent.click(await screen.findByRole('button', { name: 'Undo entry 2' }));

  const dialog = within(await screen.findByRole('dialog', { name: 'Changed by somebody else since' }));
  expect(dialog.getByRole('button', { name: 'Put back' })).toHaveProperty('disabled', true);
  await userEvent.click(dialog.getByRole('checkbox', { name: 'Put back TcpTimedWaitDelay' }));
  await userEvent.click(dialog.getByRole('button', { name: 'Put back 1 value' }));
  expect(undoEntry).toHaveBeenLastCalledWith({ entry: '2', overwrite: ['TcpTimedWaitDelay'] });
});

it('says nothing where the native question was answered with no', async () => {
  const undoEntry = vi.fn(() => Promise.resolve(ok({ outcome: 'cancelled' } as const)));
  show({ entries: [entry] }, { undoEntry });
  await userEvent.click(await screen.findByRole('button', { name: 'Undo entry 2' }));
  expect(undoEntry).toHaveBeenCalledTimes(1);
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('puts an interrupted change first, and counts the files that are no entries', async () => {
  show({ entries: [entry], damaged: 2, interrupted: { kind: 'damaged' } });
  expect(await screen.findByRole('button', { name: 'Put right' })).toBeDefined();
  expect(screen.getByText(/^2 files of the history cannot be read/u)).toBeDefined();
});

it('says why the history cannot be read', async () => {
  show(
    {},
    {
      listHistory: () =>
        Promise.resolve(
          err({ code: 'tuning', error: { code: 'state-folder', path: '/state', detail: 'EACCES' } } as const),
        ),
    },
  );
  expect((await screen.findByRole('alert')).textContent).toContain('/state');
});
