import { act, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { diagnose } from '../../../shared/domain/diagnosis/messageReader';
import type { LogOutcome, LogProgress } from '../../../shared/ipc/api';
import type { AppError } from '../../../shared/ipc/errors';
import { err, ok, type Result } from '../../../shared/result';
import { LastRefusal } from '../../app/LastRefusal';
import { stubBridge } from '../../testing/fakeBridge';
import { renderInWindow } from '../../testing/renderInApp';
import { LogPanel } from './LogPanel';
import { useLogJob } from './logJob';

function OpenButton() {
  const { open } = useLogJob();
  return <button onClick={open}>open</button>;
}

/** Main, whose dialog and reading the test drives. */
function show() {
  let answer: (outcome: Result<LogOutcome, AppError>) => void = () => undefined;
  const read = new Promise<Result<LogOutcome, AppError>>((resolve) => {
    answer = resolve;
  });
  let tell: (progress: LogProgress) => void = () => undefined;
  const stopLog = vi.fn(() => Promise.resolve(ok({})));
  stubBridge(
    { openLog: () => read, stopLog },
    {
      logProgress(listener) {
        tell = listener;
        return () => undefined;
      },
    },
  );
  renderInWindow(
    <>
      <LastRefusal />
      <OpenButton />
      <LogPanel />
    </>,
  );
  return {
    answer,
    tell: (progress: LogProgress) => {
      act(() => {
        tell(progress);
      });
    },
    stopLog,
  };
}

const outcome = (read: number): LogOutcome => ({
  outcome: 'diagnosed',
  label: 'jmeter.log',
  read,
  total: 2_000_000_000,
  diagnosis: diagnose('Address already in use: connect'),
});

it('shows how far the reading is, stops it, and says what the verdict rests on', async () => {
  const { answer, tell, stopLog } = show();
  await userEvent.click(screen.getByRole('button', { name: 'open' }));
  expect(screen.queryByRole('progressbar')).toBeNull();
  tell({ label: 'jmeter.log', read: 500_000_000, total: 2_000_000_000 });
  expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('25');
  expect(screen.getByText('500 MB of 2 GB')).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Stop and show what was found' }));
  expect(stopLog).toHaveBeenCalledOnce();
  answer(ok(outcome(600_000_000)));
  expect(await screen.findByText(/^Stopped after 600 MB of 2 GB/u)).toBeDefined();
  expect(screen.getByText('Out of ports')).toBeDefined();
});

it('goes away when it is closed', async () => {
  const { answer } = show();
  await userEvent.click(screen.getByRole('button', { name: 'open' }));
  answer(ok(outcome(2_000_000_000)));
  await userEvent.click(await screen.findByRole('button', { name: 'Close this log' }));
  expect(screen.queryByText('Out of ports')).toBeNull();
});

it('says why a file is none, above the screen', async () => {
  const { answer } = show();
  await userEvent.click(screen.getByRole('button', { name: 'open' }));
  answer(err({ code: 'log-refused', label: 'huge.log', reason: 'too-large' }));
  expect(await screen.findByText(/“huge.log” is larger than 2 GB/u)).toBeDefined();
});
