import { act, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Capacity } from '../../../shared/domain/machineCapacity';
import type { PlannedChange } from '../../../shared/domain/plan';
import type { MachineDescription } from '../../../shared/domain/snapshot';
import type { ApplyOutcome, PlanPreview, PlanRequest, TuningProgress } from '../../../shared/ipc/api';
import type { AppError } from '../../../shared/ipc/errors';
import { err, ok, type Result } from '../../../shared/result';
import { report, stubBridge } from '../../testing/fakeBridge';
import { renderInWindow } from '../../testing/renderInApp';
import { RestartCountdown } from './RestartCountdown';
import { ReviewSheet } from './ReviewSheet';

const planId = '7f2c1f1e-5a51-4f3c-9f0e-2f8f5f7d9b11';

const timeWait: PlannedChange = {
  id: 'TcpTimedWaitDelay',
  before: 240,
  after: 30,
  takesEffect: 'reboot',
  applicability: 'honoured',
  commands: ['reg add …'],
};
const range: PlannedChange = {
  id: 'DynamicPortRange.ipv4.tcp',
  before: { start: 49152, count: 16384 },
  after: { start: 10000, count: 55536 },
  takesEffect: 'immediate',
  applicability: 'honoured',
  commands: [],
};
const placebo: PlannedChange = {
  id: 'TcpWindowSize',
  before: null,
  after: 65535,
  takesEffect: 'reboot',
  applicability: 'ignored',
  commands: [],
};

const capacity = (connectionsPerSecond: number): Capacity => ({
  range: { start: 49152, count: 16384 },
  rangeBasis: 'read',
  excludedPorts: null,
  heldPorts: null,
  ports: 16384,
  timeWaitSeconds: 120,
  timeWaitBasis: 'read',
  connectionsPerSecond,
  ifTimeWaitWere: [],
});

function previewOf(changes: readonly PlannedChange[], parts: Partial<PlanPreview> = {}): PlanPreview {
  return {
    planId: changes.length === 0 ? null : planId,
    plan: { target: 'custom', changes, warnings: [], restartNeeded: true },
    preflight: [],
    typedConfirmation: null,
    forecast: { before: capacity(136.5), worksNow: capacity(462.8), afterRestart: capacity(1851.2) },
    ...parts,
  };
}

/** A main that plans what it is given, less what is left out. */
function planner(changes: readonly PlannedChange[], parts: Partial<PlanPreview> = {}) {
  return vi.fn((request: PlanRequest) => {
    const kept = changes.filter(
      ({ id, takesEffect }) =>
        !(request.without ?? []).includes(id) &&
        (request.immediateOnly !== true || takesEffect === 'immediate'),
    );
    return Promise.resolve(ok(previewOf(kept, parts)));
  });
}

const applied = (parts: Partial<Extract<ApplyOutcome, { outcome: 'applied' }>> = {}): ApplyOutcome => ({
  outcome: 'applied',
  entry: '7',
  changes: [{ id: 'TcpTimedWaitDelay', before: 240, after: 30 }],
  sideEffects: [],
  restartNeeded: true,
  machineKind: 'windows',
  recovered: null,
  ...parts,
});

interface Main {
  readonly previewPlan?: ReturnType<typeof planner>;
  readonly applyPlan?: (request: {
    planId: string;
    typed?: string;
  }) => Promise<Result<ApplyOutcome, AppError>>;
  readonly machine?: Partial<MachineDescription>;
}

async function review({ machine = {}, ...main }: Main, onClose = vi.fn()) {
  stubBridge({
    scanMachine: () => Promise.resolve(ok({ ...report, machine: { ...report.machine, ...machine } })),
    listProfiles: () => Promise.resolve(ok({ profiles: [], damaged: [] })),
    listHistory: () => Promise.resolve(ok({ entries: [], damaged: 0, interrupted: null })),
    ...main,
  });
  renderInWindow(
    <ReviewSheet
      subject={{ kind: 'target', base: { kind: 'preset', id: 'load-test-client' } }}
      onClose={onClose}
    />,
  );
  await screen.findAllByRole('table');
  return onClose;
}

const applyButton = () =>
  screen.getByRole<HTMLButtonElement>('button', { name: /^Apply(?: \d+ changes?)?$/u });
const taken = (id: string) => screen.getByRole<HTMLInputElement>('checkbox', { name: `Apply ${id}` });

describe('the plan', () => {
  it('comes in two groups, each with the rate that it gives', async () => {
    await review({ previewPlan: planner([range, timeWait]), machine: { kind: 'windows' } });
    const now = screen.getByRole('region', { name: 'Works now' });
    expect(now.textContent).toContain('136.5 → 462.8 new connections per second');
    expect(within(now).getByRole('checkbox', { name: 'Apply DynamicPortRange.ipv4.tcp' })).toBeDefined();
    const later = screen.getByRole('region', { name: 'After a restart' });
    expect(later.textContent).toContain('136.5 → 1,851.2 new connections per second');
    expect(later.textContent).not.toContain('DynamicPortRange.ipv4.tcp');
  });

  it('is made anew without what is unticked, and starts without what is never read', async () => {
    const previewPlan = planner([range, timeWait, placebo]);
    await review({ previewPlan });
    expect(taken('TcpWindowSize').checked).toBe(false);
    await waitFor(() => {
      expect(previewPlan.mock.lastCall?.[0].without).toEqual(['TcpWindowSize']);
    });
    await userEvent.click(taken('TcpTimedWaitDelay'));
    expect(previewPlan.mock.lastCall?.[0].without).toEqual(['TcpTimedWaitDelay', 'TcpWindowSize']);
    await waitFor(() => {
      expect(applyButton().textContent).toBe('Apply 1 change');
    });
    await userEvent.click(taken('TcpWindowSize'));
    await waitFor(() => {
      expect(applyButton().textContent).toBe('Apply 2 changes');
    });
  });

  it('waits for what has to be typed, and sends it along', async () => {
    const applyPlan = vi.fn(() => Promise.resolve(ok(applied())));
    await review({ previewPlan: planner([timeWait], { typedConfirmation: 'DC-01' }), applyPlan });
    expect(applyButton().disabled).toBe(true);
    await userEvent.type(screen.getByRole('textbox', { name: 'Type DC-01 to confirm.' }), 'DC-01');
    expect(applyButton().disabled).toBe(false);
    await userEvent.click(applyButton());
    expect(applyPlan).toHaveBeenCalledWith({ planId, typed: 'DC-01' });
  });

  it('cannot be applied without an administrator’s rights, and says so', async () => {
    await review({ previewPlan: planner([timeWait]), machine: { kind: 'windows', elevated: false } });
    expect(applyButton().disabled).toBe(true);
    expect(screen.getByRole('alert').textContent).toContain('takes administrator rights');
  });
});

describe('an apply', () => {
  it('says how far it is, change by change', async () => {
    let finish: (outcome: Result<ApplyOutcome, AppError>) => void = () => undefined;
    const applyPlan = () =>
      new Promise<Result<ApplyOutcome, AppError>>((resolve) => {
        finish = resolve;
      });
    await review({ previewPlan: planner([range, timeWait]), applyPlan });
    let tell: (progress: TuningProgress) => void = () => undefined;
    vi.spyOn(window.tcpilot.on, 'tuningProgress').mockImplementation((listener) => {
      tell = listener;
      return () => undefined;
    });
    await userEvent.click(applyButton());
    expect(screen.getByRole('status').textContent).toBe('Waiting for your confirmation');
    expect(screen.getByRole('button', { name: /^Stop/u })).toHaveProperty('disabled', true);

    act(() => {
      tell({ task: 'apply', phase: 'write', done: 1, total: 2 });
    });
    expect(screen.getByRole('status').textContent).toBe('Writing: 1 of 2');
    expect(screen.getByRole('row', { name: /^DynamicPortRange/u }).textContent).toMatch(/written$/u);
    expect(screen.getByRole('row', { name: /^TcpTimedWaitDelay/u }).textContent).toMatch(/waiting$/u);
    expect(screen.getByRole('button', { name: /^Stop/u })).toHaveProperty('disabled', false);
    await userEvent.keyboard('{Escape}');
    expect(screen.getByRole('dialog')).toBeDefined();

    act(() => {
      finish(ok(applied()));
    });
    expect(await screen.findByText(/1 change was made and read back/u)).toBeDefined();
  });

  it('asks for the restart on Windows, and leaves it at that until later', async () => {
    const onClose = await review({
      previewPlan: planner([timeWait]),
      applyPlan: () => Promise.resolve(ok(applied())),
    });
    await userEvent.click(applyButton());
    expect(await screen.findByText('Some of this works after a restart of Windows.')).toBeDefined();
    expect(screen.getByRole('button', { name: 'Restart now' })).toBeDefined();
    expect(screen.queryByText(/Only the file changed/u)).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Later' }));
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it('asks for no restart after a file was changed', async () => {
    await review({
      previewPlan: planner([timeWait]),
      applyPlan: () => Promise.resolve(ok(applied({ machineKind: 'registry-file' }))),
    });
    await userEvent.click(applyButton());
    expect(await screen.findByText('Only the file changed; no running Windows was touched.')).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Restart now' })).toBeNull();
  });

  it.each<readonly [string, AppError, string]>([
    [
      'everything was put back',
      { code: 'tuning', error: { code: 'rolled-back', cause: { kind: 'cancelled' }, entry: null } },
      'Everything is as it was before.',
    ],
    [
      'what is where, if not everything could be put back',
      {
        code: 'tuning',
        error: {
          code: 'rollback-incomplete',
          cause: { kind: 'interrupted' },
          remaining: [{ id: 'TcpTimedWaitDelay', expected: 240, found: 30 }],
        },
      },
      'TcpTimedWaitDelay: was 240 (0xF0)',
    ],
  ])('that fails says that %s', async (_what, refusal, said) => {
    const previewPlan = planner([timeWait]);
    await review({ previewPlan, applyPlan: () => Promise.resolve(err(refusal)) });
    await userEvent.click(applyButton());
    expect((await screen.findByRole('alert')).textContent).toContain(said);
    const before = previewPlan.mock.calls.length;
    await userEvent.click(screen.getByRole('button', { name: 'Plan again' }));
    await waitFor(() => {
      expect(previewPlan.mock.calls.length).toBeGreaterThan(before);
    });
  });
});

it('counts down to a restart over whatever is on the screen, and stops it', async () => {
  const cancelRestart = vi.fn(() => Promise.resolve(ok({})));
  stubBridge({ cancelRestart });
  let tell: Parameters<typeof window.tcpilot.on.restartCountdown>[0] = () => undefined;
  vi.spyOn(window.tcpilot.on, 'restartCountdown').mockImplementation((listener) => {
    tell = listener;
    return () => undefined;
  });
  renderInWindow(<RestartCountdown />);
  expect(screen.queryByRole('dialog')).toBeNull();
  act(() => {
    tell({ state: 'counting', secondsLeft: 27 });
  });
  expect(screen.getByRole('timer').textContent).toContain('Windows restarts in 27 seconds.');
  await userEvent.click(screen.getByRole('button', { name: 'Cancel the restart' }));
  expect(cancelRestart).toHaveBeenCalledTimes(1);
  act(() => {
    tell({ state: 'cancelled' });
  });
  expect(screen.queryByRole('dialog')).toBeNull();
});
