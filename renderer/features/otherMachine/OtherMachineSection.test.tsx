import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { snapshotOf, windows7, type SnapshotParts } from '../../../shared/domain/fixtures/machineSnapshot';
import type { ScanReport } from '../../../shared/domain/scan';
import { scanReport } from '../../../shared/domain/scanReport';
import type { StoredProfile } from '../../../shared/ipc/api';
import { ok } from '../../../shared/result';
import { stubBridge } from '../../testing/fakeBridge';
import { renderInWindow } from '../../testing/renderInApp';
import { useStaging } from '../staging/staging';
import { OtherMachineSection } from './OtherMachineSection';

const file = { id: 'fedcba9876543210', kind: 'registry-file', isSample: false } as const;
const saved: StoredProfile = { id: 'profile-0123456789ab', name: 'Lab', values: {} };

function reportOf(parts: SnapshotParts): ScanReport {
  return scanReport(snapshotOf(parts), { kind: 'builtin', id: 'load-test-client' });
}

function Staged() {
  return <output aria-label="staged">{JSON.stringify(useStaging().edits)}</output>;
}

const staged = (): unknown => JSON.parse(screen.getByRole('status', { name: 'staged' }).textContent);

/** The open machine, compared with another one by what a person would click. */
async function compare(here: SnapshotParts, other: SnapshotParts) {
  const report = reportOf(here);
  const otherReport = reportOf({ machine: { label: 'LOADGEN-08' }, ...other });
  const readOther = vi.fn(() =>
    Promise.resolve(
      ok({
        outcome: 'read',
        machine: { ...file, label: 'LOADGEN-08', path: '/08.reg' },
        report: otherReport,
      } as const),
    ),
  );
  const saveProfile = vi.fn(() => Promise.resolve(ok(saved)));
  stubBridge({ scanMachine: () => Promise.resolve(ok(report)), readOther, saveProfile });
  renderInWindow(
    <>
      <OtherMachineSection report={report} />
      <Staged />
    </>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Compare with another machine…' }));
  await userEvent.click(screen.getByRole('menuitem', { name: 'Registry file (.reg)…' }));
  expect(readOther).toHaveBeenCalledWith({ kind: 'dialog', what: 'file' });
  const card = within(await screen.findByRole('region', { name: 'LOADGEN-07 and LOADGEN-08' }));
  return { card, saveProfile };
}

const row = (name: RegExp) => screen.getByRole('row', { name }).textContent;

it('shows what differs between two machines, and all on request', async () => {
  const { card } = await compare(
    { values: { TcpTimedWaitDelay: 240 } },
    { values: { TcpTimedWaitDelay: 30, KeepAliveTime: 7_200_000 } },
  );
  expect(card.getByText(/^1 value differs\./u)).toBeDefined();
  expect(row(/^Take over TcpTimedWaitDelay/u)).toMatch(/240 s.*30 s.*differs/u);
  expect(card.queryByRole('row', { name: /KeepAliveTime/u })).toBeNull();

  await userEvent.click(card.getByRole('button', { name: /^All \(/u }));
  expect(row(/KeepAliveTime/u)).toMatch(/absent.*7200000 ms.*same by default/u);
});

it('stages what is ticked for the ordinary review, without what this Windows ignores', async () => {
  const { card } = await compare({}, { values: { TcpTimedWaitDelay: 30, TcpWindowSize: 65_535 } });
  expect(card.getByRole('checkbox', { name: 'Take over TcpWindowSize' })).toHaveProperty('checked', false);
  await userEvent.click(card.getByRole('button', { name: 'Stage 1 ticked value' }));
  expect(staged()).toEqual({ TcpTimedWaitDelay: 30 });

  await userEvent.click(card.getByRole('checkbox', { name: 'Take over TcpWindowSize' }));
  await userEvent.click(card.getByRole('button', { name: 'Stage 2 ticked values' }));
  expect(staged()).toEqual({ TcpTimedWaitDelay: 30, TcpWindowSize: 65_535 });
});

it('saves what is ticked as a profile, also where the open machine can only be looked at', async () => {
  const { card, saveProfile } = await compare(
    { machine: { writable: false } },
    { values: { TcpTimedWaitDelay: 30 } },
  );
  expect(card.getByRole('button', { name: 'Stage 1 ticked value' })).toHaveProperty('disabled', true);
  await userEvent.click(card.getByRole('button', { name: 'Save as a profile…' }));
  await userEvent.type(screen.getByRole('textbox', { name: /^Name/u }), '{Enter}');
  expect(saveProfile).toHaveBeenCalledWith({ name: 'LOADGEN-08', values: { TcpTimedWaitDelay: 30 } });
});

it('says which adapters are compared, and that the other Windows is of another version', async () => {
  const theirs = { guid: '{99999999-0000-0000-0000-000000000000}', name: 'Lab', addresses: ['192.0.2.9'] };
  const { card } = await compare({}, { windows: windows7, adapters: [theirs] });
  expect(card.getByText('Adapter “Ethernet” is compared with “Lab”.')).toBeDefined();
  expect(card.getByText(/not compared: Wi-Fi \(LOADGEN-07\)$/u)).toBeDefined();
  expect(card.getByText(/the two are of different versions/u)).toBeDefined();
});

it('ends the comparison', async () => {
  await compare({}, {});
  await userEvent.click(screen.getByRole('button', { name: 'End the comparison with LOADGEN-08' }));
  expect(screen.queryByRole('region')).toBeNull();
});
