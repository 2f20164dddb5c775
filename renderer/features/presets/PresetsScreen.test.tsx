import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { ethernet, snapshotOf, type SnapshotParts } from '../../../shared/domain/fixtures/machineSnapshot';
import { scanReport } from '../../../shared/domain/scanReport';
import type { StoredProfile } from '../../../shared/ipc/api';
import { err, ok } from '../../../shared/result';
import { stubBridge } from '../../testing/fakeBridge';
import { renderInWindow } from '../../testing/renderInApp';
import { useReview } from '../review/review';
import { PresetsScreen } from './PresetsScreen';

/** Stands for the review sheet: says what it was asked to review. */
function ReviewedSubject() {
  return <output aria-label="reviewed">{JSON.stringify(useReview().subject)}</output>;
}

function reviewed(): unknown {
  return JSON.parse(screen.getByRole('status', { name: 'reviewed' }).textContent);
}

const mine: StoredProfile = {
  id: 'profile-0123456789ab',
  name: 'Lab',
  values: { TcpTimedWaitDelay: 60, KeepAliveTime: 300_000 },
};

function show(
  parts: SnapshotParts = {},
  profiles: readonly StoredProfile[] = [],
  more: Parameters<typeof stubBridge>[0] = {},
) {
  const report = scanReport(snapshotOf(parts), { kind: 'builtin', id: 'load-test-client' });
  stubBridge({
    scanMachine: () => Promise.resolve(ok(report)),
    listProfiles: () => Promise.resolve(ok({ profiles, damaged: [] })),
    ...more,
  });
  renderInWindow(
    <>
      <PresetsScreen />
      <ReviewedSubject />
    </>,
  );
}

async function card(name: string) {
  return within(await screen.findByRole('region', { name }));
}

it('says of each preset how much of it acts on this Windows and differs from the machine', async () => {
  show({ values: { TcpTimedWaitDelay: 30 } });
  const client = await card('Load-test client');
  expect(client.getByText('4 of 4 values act here')).toBeDefined();
  expect(client.getByText('2 differ')).toBeDefined();
  expect((await card('As the guides say')).getByText(/^5 of 13 values act here$/u)).toBeDefined();
});

it('says of a preset that is in place that it is', async () => {
  show();
  expect((await card('Windows defaults')).getByText('in place')).toBeDefined();
});

it('reviews a preset with one click, with nothing left out', async () => {
  show();
  await userEvent.click(await screen.findByRole('button', { name: 'Review and apply Load-test client' }));
  expect(reviewed()).toEqual({
    kind: 'target',
    base: { kind: 'preset', id: 'load-test-client' },
    leftOut: [],
  });
});

it('leaves out what this Windows makes no use of where the guides are followed to the letter', async () => {
  show();
  await userEvent.click(await screen.findByRole('button', { name: 'Review and apply As the guides say' }));
  const subject = JSON.stringify(reviewed());
  expect(subject).toContain('"TcpWindowSize"');
  expect(subject).not.toContain('"TcpTimedWaitDelay"');
});

it('acts on the adapters that are ticked, of which one has to stay', async () => {
  const second = { ...ethernet, guid: '{99999999-2222-3333-4444-555555555555}', name: 'Lab' };
  show({ adapters: [ethernet, second] });
  await userEvent.click(await screen.findByRole('button', { name: 'Compare Low latency with the machine' }));
  await userEvent.click(screen.getByRole('checkbox', { name: /^Ethernet/u }));
  expect(screen.getByRole('checkbox', { name: /^Lab/u })).toHaveProperty('disabled', true);
  await userEvent.click(screen.getByRole('button', { name: 'Review and apply Low latency' }));
  expect(reviewed()).toMatchObject({ base: { id: 'low-latency', adapters: [second.guid] } });

  await userEvent.click(screen.getByRole('checkbox', { name: /^Ethernet/u }));
  await userEvent.click(screen.getByRole('button', { name: 'Review and apply Low latency' }));
  expect(reviewed()).toMatchObject({ base: { adapters: ['*'] } });
});

it('offers nothing to apply to a machine that can only be looked at', async () => {
  show({ machine: { writable: false } }, [mine]);
  const buttons = await screen.findAllByRole('button', { name: /^Review and apply/u });
  expect(buttons.every((button) => button.hasAttribute('disabled'))).toBe(true);
});

it('reviews an own profile, and takes a value out of it', async () => {
  const saveProfile = vi.fn(() => Promise.resolve(ok(mine)));
  show({}, [mine], { saveProfile });
  await userEvent.click(await screen.findByRole('button', { name: 'Review and apply Lab' }));
  expect(reviewed()).toEqual({ kind: 'target', base: { kind: 'profile', id: mine.id } });

  await userEvent.click(screen.getByRole('button', { name: 'Compare Lab with the machine' }));
  await userEvent.click(screen.getByRole('button', { name: 'Remove KeepAliveTime from Lab' }));
  expect(saveProfile).toHaveBeenCalledWith({ id: mine.id, name: 'Lab', values: { TcpTimedWaitDelay: 60 } });
});

it('does not save a profile without a name', async () => {
  const saveProfile = vi.fn(() => Promise.resolve(ok(mine)));
  show({ values: { TcpTimedWaitDelay: 30 } }, [], { saveProfile });
  await userEvent.click(await screen.findByRole('button', { name: 'New profile' }));
  await userEvent.click(screen.getByRole('menuitem', { name: /^From what differs/u }));
  const name = screen.getByRole('textbox', { name: /^Name/u });
  await userEvent.type(name, '  {Enter}');
  expect(screen.getByText('A profile needs a name.')).toBeDefined();
  expect(saveProfile).not.toHaveBeenCalled();

  await userEvent.type(name, 'Lab{Enter}');
  expect(saveProfile).toHaveBeenCalledWith({ name: 'Lab', values: { TcpTimedWaitDelay: 30 } });
});

it('says why the profiles cannot be listed, and shows the presets all the same', async () => {
  show({}, [], {
    listProfiles: () =>
      Promise.resolve(err({ code: 'profiles-not-writable', folder: '/state/profiles' } as const)),
  });
  expect((await screen.findByRole('alert')).textContent).toContain('/state/profiles');
  expect(screen.getByRole('button', { name: 'Review and apply Load-test client' })).toBeDefined();
});
