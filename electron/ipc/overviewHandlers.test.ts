import { writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { granted, openWindow, outcome, workstation, type WindowRig } from './fixtures/windowRig';

let window: WindowRig;

beforeEach(async () => {
  window = await openWindow();
});

afterEach(() => window.close());

async function apply(edits: Readonly<Record<string, number>>): Promise<void> {
  const { planId } = granted(await window.call('previewPlan', { base: null, edits }));
  outcome(await window.call('applyPlan', { planId: planId ?? '' }), 'applied');
}

describe('readOverview', () => {
  it('says where a machine stands that was never changed', async () => {
    const overview = granted(await window.call('readOverview', {}));
    expect(overview).toMatchObject({
      capacity: { connectionsPerSecond: 68.3, timeWaitSeconds: 240 },
      loadTest: { afterRestart: { connectionsPerSecond: 1851.2 } },
      guides: { values: 18 },
      waitsForRestart: [],
      lastApply: null,
      interrupted: false,
    });
  });

  it('agrees with the last scan, until the machine is read again', async () => {
    const look = { role: 'load-test-client', family: null } as const;
    await window.call('scanMachine', look);
    await writeFile(window.file, workstation.replace('000000f0', '0000001e'));
    expect(granted(await window.call('readOverview', {})).capacity.timeWaitSeconds).toBe(240);
    const { rows } = granted(await window.call('scanMachine', look));
    const overview = granted(await window.call('readOverview', {}));
    expect(overview.capacity.timeWaitSeconds).toBe(30);
    expect(overview.differs).toBe(rows.filter(({ status }) => status === 'differs').length);
  });

  it('names the last apply and how much of it still holds', async () => {
    await apply({ TcpTimedWaitDelay: 30, DefaultTTL: 64 });
    await writeFile(window.file, (await window.text()).replace('0000001e', '00000078'));
    expect(granted(await window.call('readOverview', {})).lastApply).toMatchObject({
      entry: '1',
      target: 'custom',
      changes: 2,
      drifted: ['TcpTimedWaitDelay'],
      restartedAt: null,
    });
    outcome(await window.call('undoEntry', { entry: '1', overwrite: ['TcpTimedWaitDelay'] }), 'undone');
    expect(granted(await window.call('readOverview', {})).lastApply).toBeNull();
  });

  it('judges for the Windows that the user has chosen', async () => {
    await window.call('changeSettings', { family: 'xp_2003' });
    const overview = granted(await window.call('readOverview', {}));
    expect(overview.capacity.range).toEqual({ start: 1025, count: 3976 });
    expect(overview.guides.ignored).toBeLessThan(2);
  });
});

describe('drafts', () => {
  it('are kept by machine, and nothing staged is nothing kept', async () => {
    const machine = window.session.machine.describe()?.id ?? '';
    const edits = { TcpTimedWaitDelay: 30, 'DynamicPortRange.ipv4.tcp': { start: 10000, count: 55536 } };
    granted(await window.call('saveDraft', { machine, edits }));
    expect(granted(await window.call('readDraft', { machine }))).toEqual({ edits });
    expect(granted(await window.call('readDraft', { machine: '0123456789abcdef' }))).toEqual({ edits: {} });
    granted(await window.call('saveDraft', { machine, edits: {} }));
    expect(granted(await window.call('readDraft', { machine }))).toEqual({ edits: {} });
  });

  it('forget the machine that was left alone for longest', async () => {
    const ids = Array.from({ length: 21 }, (_, index) => index.toString(16).padStart(16, '0'));
    for (const machine of ids) {
      granted(await window.call('saveDraft', { machine, edits: { DefaultTTL: 64 } }));
    }
    const kept = await Promise.all(ids.map((machine) => window.call('readDraft', { machine })));
    expect(kept.filter((answer) => Object.keys(granted(answer).edits).length === 0)).toHaveLength(1);
    expect(granted(await window.call('readDraft', { machine: ids[0] ?? '' }))).toEqual({ edits: {} });
  });
});

describe('what only Windows has', () => {
  it.each(['requestRestart', 'restartElevated', 'openThisWindows'] as const)(
    '%s is refused elsewhere, and nobody is asked',
    async (method) => {
      expect(await window.call(method, {})).toMatchObject({ ok: false, error: { code: 'unsupported' } });
      expect(window.questions).toEqual([]);
    },
  );
});
