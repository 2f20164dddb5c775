import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { machineOverview } from '../../../shared/domain/overview';
import { snapshotOf, type SnapshotParts } from '../../../shared/domain/fixtures/machineSnapshot';
import type { ScanReport } from '../../../shared/domain/scan';
import { scanReport } from '../../../shared/domain/scanReport';
import type { Overview } from '../../../shared/ipc/api';
import type { AppError } from '../../../shared/ipc/errors';
import { err, ok, type Result } from '../../../shared/result';
import { LastNotice } from '../../components/notices';
import { appInfo, stubBridge } from '../../testing/fakeBridge';
import { renderInWindow } from '../../testing/renderInApp';
import { OverviewScreen } from './OverviewScreen';

const role = { kind: 'builtin', id: 'load-test-client' } as const;

/** Main in front of a machine; its answers are worked out by the domain, not made up. */
function machine(parts: SnapshotParts = {}, told: Partial<Overview> = {}) {
  const snapshot = snapshotOf(parts);
  const overview: Overview = {
    ...machineOverview(snapshot, role),
    waitsForRestart: [],
    lastApply: null,
    interrupted: false,
    ...told,
  };
  return { report: scanReport(snapshot, role), overview };
}

function show(
  { report, overview }: ReturnType<typeof machine>,
  more: Parameters<typeof stubBridge>[0] = {},
  roleAsked = true,
) {
  stubBridge({
    scanMachine: () => Promise.resolve(ok(report)),
    readOverview: () => Promise.resolve(ok(overview)),
    listProfiles: () => Promise.resolve(ok({ profiles: [], damaged: [] })),
    ...more,
  });
  const settings = { ...appInfo.settings, roleAsked };
  renderInWindow(
    <>
      <LastNotice />
      <OverviewScreen />
    </>,
    'en',
    { ...appInfo, settings },
  );
}

const lastApply = {
  entry: '3',
  at: '2026-05-04T09:30:00.000Z',
  who: 'LAB\\tester',
  target: 'load-test-client',
  changes: 4,
  drifted: [],
  restartedAt: null,
} as const;

it('says in one sentence where the machine stands', async () => {
  show(machine());
  expect(
    await screen.findByText(
      'Of the guides’ 18 values 7 do nothing here; 3 differ from Load-test client; you can open 136 connections per second to one server.',
    ),
  ).toBeDefined();
});

it('has the machine read once, however many parts of the window need what was read', async () => {
  const { report, overview } = machine();
  const scanMachine = vi.fn(() => Promise.resolve(ok(report)));
  show({ report, overview }, { scanMachine });
  await screen.findByRole('table', { name: 'Port budget' });

  expect(scanMachine).toHaveBeenCalledTimes(1);
});

it('shows the port budget before and after, and names what it assumes', async () => {
  show(machine());
  const table = await screen.findByRole('table', { name: 'Port budget' });
  expect([...table.querySelectorAll('tbody tr')].map((row) => row.textContent)).toEqual([
    'Now49152–65535 · 16384 ports120 s136.5',
    'Load-test client, at once10000–65535 · 55536 ports120 s462.8',
    'Load-test client, after a restart10000–65535 · 55536 ports30 s1,851.2',
  ]);
  expect(screen.getByText(/not set, so the documented default of 120 s holds/u)).toBeDefined();
  expect(screen.getByText(/Sources also print 240 s/u)).toBeDefined();
});

it('offers no preset that would change nothing', async () => {
  const wide = { start: 10_000, count: 55_536 };
  const values = {
    TcpTimedWaitDelay: 30,
    'DynamicPortRange.ipv4.tcp': wide,
    'DynamicPortRange.ipv6.tcp': wide,
  };
  show(machine({ values }));
  expect(await screen.findByText(/Load-test client is in place/u)).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Review Load-test client' })).toBeNull();
});

it('offers no change of a machine that can only be looked at', async () => {
  show(machine({ machine: { writable: false, kind: 'capture' }, values: { TcpWindowSize: 62_420 } }));
  await screen.findByRole('table', { name: 'Port budget' });
  expect(screen.queryByRole('button', { name: 'Review Load-test client' })).toBeNull();
  expect(screen.queryByRole('button', { name: /^Fix/u })).toBeNull();
});

it('asks what the machine is for, and takes the answer for its role', async () => {
  const changeSettings = vi.fn(() => Promise.resolve(err({ code: 'settings-not-saved' } as const)));
  show(machine(), { changeSettings }, false);
  expect(await screen.findByRole('heading', { name: 'What is this machine for?' })).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: /Many clients connect to it/u }));
  expect(changeSettings).toHaveBeenCalledWith({ role: 'server' });
});

it('asks that only once', async () => {
  show(machine());
  await screen.findByRole('table', { name: 'Port budget' });
  expect(screen.queryByRole('heading', { name: 'What is this machine for?' })).toBeNull();
});

it('puts an interrupted change first, and puts it right', async () => {
  const recoverMachine = vi.fn(() => Promise.resolve(ok({ outcome: 'nothing' } as const)));
  show(machine({}, { interrupted: true }), { recoverMachine });
  const alert = await screen.findByText(/A change of this machine was interrupted/u);
  const standing = screen.getByText(/^Of the guides/u);
  expect(alert.compareDocumentPosition(standing) & Node.DOCUMENT_POSITION_FOLLOWING).not.toBe(0);
  await userEvent.click(screen.getByRole('button', { name: 'Put right' }));
  expect(recoverMachine).toHaveBeenCalledTimes(1);
  expect(await screen.findByText('There was nothing left to put right.')).toBeDefined();
});

it('undoes the last apply, and says whether it still holds', async () => {
  const undoEntry = vi.fn(() => Promise.resolve(ok({ outcome: 'cancelled' } as const)));
  show(machine({}, { lastApply: { ...lastApply, drifted: ['DefaultTTL', 'KeepAliveTime'] } }), { undoEntry });
  expect(await screen.findByText('2 values are different by now: DefaultTTL, KeepAliveTime.')).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Undo entry 3' }));
  expect(undoEntry).toHaveBeenCalledWith({ entry: '3', overwrite: [] });
});

it('says after a restart that the last apply was verified again, and what it found', async () => {
  const restartedAt = '2026-05-05T07:00:00.000Z';
  show(machine({}, { lastApply: { ...lastApply, restartedAt, drifted: ['DefaultTTL'] } }));
  expect(
    await screen.findByText(/^Verified after the restart of .*2026.*: 1 value is different: DefaultTTL\.$/u),
  ).toBeDefined();
});

it('offers the restart only where a change waits for it', async () => {
  const requestRestart = vi.fn(() => Promise.resolve(ok({ outcome: 'cancelled' } as const)));
  show(machine({}, { waitsForRestart: ['2', '3'] }), { requestRestart });
  expect(await screen.findByText(/2 applied changes take effect after a restart/u)).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Restart now…' }));
  expect(requestRestart).toHaveBeenCalledTimes(1);
});

it('holds its place until everything was read, and only then says that it has painted', async () => {
  let answer: (result: Result<ScanReport, AppError>) => void = () => undefined;
  const reportPainted = vi.fn(() => Promise.resolve(ok({})));
  const { report, overview } = machine();
  show(
    { report, overview },
    {
      reportPainted,
      scanMachine: () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    },
  );
  expect(screen.getByText('Reading the machine')).toBeDefined();
  expect(reportPainted).not.toHaveBeenCalled();
  answer(ok(report));
  await screen.findByRole('table', { name: 'Port budget' });
  expect(reportPainted).toHaveBeenCalledTimes(1);
});

it('says why a machine could not be read, shows the window all the same, and reads again on request', async () => {
  const reportPainted = vi.fn(() => Promise.resolve(ok({})));
  const { report, overview } = machine();
  const scanMachine = vi.fn<() => Promise<Result<ScanReport, AppError>>>();
  scanMachine.mockResolvedValueOnce(err({ code: 'read-failed', label: 'load.reg', reason: 'disk' }));
  scanMachine.mockResolvedValue(ok(report));
  show({ report, overview }, { reportPainted, scanMachine });
  expect((await screen.findByRole('alert')).textContent).toContain('could not be read from its disk');
  await waitFor(() => {
    expect(reportPainted).toHaveBeenCalled();
  });
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('table', { name: 'Port budget' })).toBeDefined();
});
