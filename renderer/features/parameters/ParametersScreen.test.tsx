import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import type { ScanReport } from '../../../shared/domain/scan';
import type { AppError } from '../../../shared/ipc/errors';
import { err, ok, type Result } from '../../../shared/result';
import { report, stubBridge } from '../../testing/fakeBridge';
import { renderInWindow } from '../../testing/renderInApp';
import { ParametersScreen } from './ParametersScreen';

it('holds the place of the table until the machine was read', async () => {
  let answer: (result: Result<ScanReport, AppError>) => void = () => undefined;
  stubBridge({
    scanMachine: () =>
      new Promise((resolve) => {
        answer = resolve;
      }),
  });
  renderInWindow(<ParametersScreen />);
  expect(screen.getByText('Reading the machine')).toBeDefined();

  answer(ok(report));
  expect(await screen.findByRole('table')).toBeDefined();
  expect(screen.queryByText('Reading the machine')).toBeNull();
});

it('says why a machine could not be read, and reads again on request', async () => {
  const scanMachine = vi.fn<() => Promise<Result<ScanReport, AppError>>>();
  scanMachine.mockResolvedValueOnce(err({ code: 'read-failed', label: 'load.reg', reason: 'disk' }));
  scanMachine.mockResolvedValue(ok(report));
  stubBridge({ scanMachine });
  renderInWindow(<ParametersScreen />);

  expect((await screen.findByRole('alert')).textContent).toContain(
    '“load.reg” could not be read from its disk',
  );
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('table')).toBeDefined();
  expect(screen.queryByRole('alert')).toBeNull();
});

it('keeps the documentation of closed rows out of the page', async () => {
  stubBridge();
  renderInWindow(<ParametersScreen />);
  const row = await screen.findByRole('button', { name: /^TcpTimedWaitDelay/u });
  expect(screen.queryByRole('group', { name: 'What it does' })).toBeNull();
  await userEvent.click(row);
  expect(screen.getByRole('group', { name: 'What it does' }).textContent).toContain('TIME_WAIT');
});
