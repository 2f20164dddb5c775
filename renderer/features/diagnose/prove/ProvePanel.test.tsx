import { act, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { observedProof } from '../../../../shared/domain/proof/fixtures/observedProof';
import { proofReport } from '../../../../shared/domain/proof/proofReport';
import type { KeptProof, PortGround, ProofRun } from '../../../../shared/domain/proof/proofRun';
import type { TimeWaitFigure } from '../../../../shared/domain/proof/timeWait';
import { ok } from '../../../../shared/result';
import { stubBridge } from '../../../testing/fakeBridge';
import { renderInWindow } from '../../../testing/renderInApp';
import { ProvePanel } from './ProvePanel';

// What is drawn is looked at in the real window; jsdom has no canvas and no layout.
vi.mock('./ProofChart', () => ({ ProofChart: () => null }));

const timeWait: TimeWaitFigure = { seconds: 120, basis: 'read' };
const supply = {
  range: { start: 49_152, count: 16_384 },
  excludedPorts: 0,
  listeningPorts: 10,
  timeWaitPorts: 0,
  heldPorts: 14,
  freePorts: 16_370,
};
const windows: PortGround = { supply, timeWait, reusesTimeWait: false };

function show(ground: PortGround = windows, kept: readonly KeptProof[] = []) {
  let tell: (run: ProofRun) => void = () => undefined;
  let last: ProofRun | null = null;
  const startProof = vi.fn(() => Promise.resolve(ok({ outcome: 'begun' as const })));
  const stopProof = vi.fn(() => Promise.resolve(ok({})));
  stubBridge(
    {
      readPortGround: () => Promise.resolve(ok(ground)),
      readProofs: () => Promise.resolve(ok({ run: last, kept })),
      startProof,
      stopProof,
    },
    {
      proofChanged(listener) {
        tell = listener;
        return () => undefined;
      },
    },
  );
  renderInWindow(<ProvePanel />);
  return {
    startProof,
    stopProof,
    tell: (run: ProofRun) => {
      last = run;
      act(() => {
        tell(run);
      });
    },
  };
}

const forecast = async () => (await screen.findByRole('list', { name: 'What the test will do' })).textContent;

async function type(field: string, text: string) {
  const input = screen.getByRole('textbox', { name: field });
  await userEvent.clear(input);
  await userEvent.type(input, text);
}

it('says beforehand what it will take, what remains and what is to be expected', async () => {
  const { startProof } = show();
  expect(await forecast()).toMatch(
    /Takes 8,185 of 16,370 free ports.*8,185 sockets stay in TIME_WAIT afterwards, for about 120 s.*the ports last.*136\.4 new connections per second/u,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Start the test' }));
  expect(startProof).toHaveBeenCalledExactlyOnceWith({
    address: '127.0.0.1',
    request: { connections: 8185, rate: null, seconds: 60 },
    untilExhausted: false,
    measureTimeWait: true,
  });
});

it('takes no more than half of the free ports, unless all are asked for, and says what that means', async () => {
  const { startProof } = show();
  await forecast();
  await type('Connections', '8186');
  expect(screen.getByText('A whole number from 1 to 8,185.')).toBeDefined();
  expect(screen.getByRole('button', { name: 'Start the test' })).toHaveProperty('disabled', true);
  await userEvent.click(screen.getByRole('checkbox', { name: 'Go on until the ports run out' }));
  expect(screen.getByRole('note').textContent).toMatch(/every free local port/u);
  expect(await forecast()).toMatch(/ports run out after 16,369 connections/u);
  await userEvent.click(screen.getByRole('button', { name: 'Use up the ports…' }));
  expect(startProof).toHaveBeenCalledWith(
    expect.objectContaining({
      untilExhausted: true,
      request: { connections: 65_535, rate: null, seconds: 60 },
    }),
  );
});

it('foretells nothing where ports in TIME_WAIT are handed out again, nor where nothing is known', async () => {
  show({ ...windows, reusesTimeWait: true });
  expect(await forecast()).toMatch(/No prediction: this system hands out/u);
});

it('counts down what remains in TIME_WAIT, and stops when told', async () => {
  const { tell, stopProof } = show();
  await forecast();
  const report = proofReport(observedProof());
  const task = {
    address: '127.0.0.1',
    request: report.request,
    untilExhausted: false,
    measureTimeWait: false,
  } as const;
  tell({ task, phase: 'testing', samples: report.samples, remaining: 1, report: null });
  await userEvent.click(await screen.findByRole('button', { name: 'Stop the test' }));
  expect(screen.getByRole('button', { name: 'Start the test' })).toHaveProperty('disabled', true);
  expect(stopProof).toHaveBeenCalledOnce();
  tell({ task, phase: 'leaving', samples: report.samples, remaining: 12, report });
  expect(await screen.findByText(/^12 sockets of the test are still in TIME_WAIT/u)).toBeDefined();
  tell({ task, phase: 'over', samples: report.samples, remaining: 0, report });
  expect(await screen.findByText('None of its sockets is in TIME_WAIT any more.')).toBeDefined();
});

it('sets the last two results side by side', async () => {
  const before = proofReport(observedProof());
  const after = {
    ...before,
    startedAt: '2026-05-04T11:00:00.000Z',
    supply: { ...supply, freePorts: 55_000 },
  };
  show(windows, [
    { id: 'b', report: after },
    { id: 'a', report: before },
  ]);
  const table = await screen.findByRole('table', { name: 'Before and after' });
  const ports = within(table).getByRole('row', { name: /^Local ports/u });
  expect(within(ports).getAllByRole('cell')[1]?.textContent).toBe('49152–65535, 55,000 free');
});
