import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Input } from '../../shared/ipc/api';
import { err } from '../../shared/result';
import {
  adapter,
  domainController,
  granted,
  openWindow,
  outcome,
  workstation,
  type WindowRig,
} from './fixtures/windowRig';

const loadTest: Input<'previewPlan'> = { base: { kind: 'preset', id: 'load-test-client' }, edits: {} };
const timeWait: Input<'previewPlan'> = { base: null, edits: { TcpTimedWaitDelay: 30 } };

let window: WindowRig;

beforeEach(async () => {
  window = await openWindow();
});

afterEach(() => window.close());

async function planIdFor(request: Input<'previewPlan'>): Promise<string> {
  const { planId } = granted(await window.call('previewPlan', request));
  if (planId === null) throw new Error('Nothing was planned');
  return planId;
}

async function reopenWith(content: string): Promise<void> {
  await window.close();
  window = await openWindow(content);
}

describe('previewPlan', () => {
  it('shows each change with before, after and what will run, and what it makes of the rate', async () => {
    const { plan, forecast } = granted(await window.call('previewPlan', loadTest));
    expect(plan.changes.map(({ id, before, after }) => [id, before, after])).toEqual([
      ['TcpTimedWaitDelay', 240, 30],
      ['DynamicPortRange.ipv4.tcp', { start: 49152, count: 16384 }, { start: 10000, count: 55536 }],
      ['DynamicPortRange.ipv6.tcp', { start: 49152, count: 16384 }, { start: 10000, count: 55536 }],
    ]);
    expect(plan.changes[0]?.commands.join()).toContain('TcpTimedWaitDelay /t REG_DWORD /d 30');
    expect(forecast.before.connectionsPerSecond).toBeLessThan(forecast.worksNow.connectionsPerSecond);
    expect(forecast.worksNow.connectionsPerSecond).toBeLessThan(forecast.afterRestart.connectionsPerSecond);
    expect(await window.text()).toBe(workstation);
  });

  it('puts staged edits on top of a preset', async () => {
    const edits = { TcpTimedWaitDelay: 60, KeepAliveTime: 300_000 };
    const { plan } = granted(await window.call('previewPlan', { ...loadTest, edits }));
    const after = new Map(plan.changes.map((change) => [change.id, change.after]));
    expect([after.get('TcpTimedWaitDelay'), after.get('KeepAliveTime')]).toEqual([60, 300_000]);
    expect(plan.target).toBe('load-test-client');
  });

  it('plans only what works now, where asked, and leaves out what was unticked', async () => {
    const now = granted(await window.call('previewPlan', { ...loadTest, immediateOnly: true }));
    expect(now.plan.changes.map(({ id }) => id)).toEqual([
      'DynamicPortRange.ipv4.tcp',
      'DynamicPortRange.ipv6.tcp',
    ]);
    expect(now.plan.restartNeeded).toBe(false);
    const less = await window.call('previewPlan', { ...loadTest, without: ['DynamicPortRange.ipv6.tcp'] });
    expect(granted(less).plan.changes.map(({ id }) => id)).toEqual([
      'TcpTimedWaitDelay',
      'DynamicPortRange.ipv4.tcp',
    ]);
  });

  it('writes to the adapters that were chosen', async () => {
    const base = { kind: 'preset', id: 'low-latency', adapters: [adapter] } as const;
    const { plan } = granted(await window.call('previewPlan', { base, edits: {} }));
    expect(plan.changes.map(({ id }) => id)).toEqual([`TcpAckFrequency@${adapter}`]);
  });

  it('has no plan to apply where nothing would change', async () => {
    const same = await window.call('previewPlan', { base: null, edits: { TcpTimedWaitDelay: 240 } });
    expect(granted(same)).toMatchObject({ planId: null, plan: { changes: [] } });
  });

  it('refuses a target as a whole, with every reason', async () => {
    const edits = { TcpTimedWaitDelay: 99_999, DefaultTTL: 'many' };
    expect(await window.call('previewPlan', { base: null, edits })).toMatchObject({
      error: {
        code: 'plan-refused',
        errors: [
          { code: 'out-of-range', parameterId: 'TcpTimedWaitDelay' },
          { code: 'not-a-number', parameterId: 'DefaultTTL' },
        ],
      },
    });
  });

  it('judges for the Windows that the user has chosen', async () => {
    await window.call('changeSettings', { family: 'xp_2003' });
    expect(await window.call('previewPlan', timeWait)).toMatchObject({
      value: { plan: { changes: [{ id: 'TcpTimedWaitDelay' }] } },
    });
    expect(granted(await window.call('previewPlan', loadTest)).plan.changes.map(({ id }) => id)).toEqual([
      'TcpTimedWaitDelay',
      'MaxUserPort',
    ]);
  });

  it('plans for a profile, and says so where it is gone', async () => {
    const saved = granted(await window.call('saveProfile', { name: 'Mine', values: { DefaultTTL: 64 } }));
    const base = { kind: 'profile', id: saved.id } as const;
    const { plan } = granted(await window.call('previewPlan', { base, edits: {} }));
    expect(plan).toMatchObject({ target: 'Mine', changes: [{ id: 'DefaultTTL', after: 64 }] });
    await window.call('removeProfile', { id: saved.id });
    expect(await window.call('previewPlan', { base, edits: {} })).toEqual(err({ code: 'profile-unknown' }));
  });
});

describe('applyPlan', () => {
  it('asks in a native window that lists every change, then writes, reads back and remembers', async () => {
    const { plan, planId } = granted(await window.call('previewPlan', loadTest));
    const answer = await window.call('applyPlan', { planId: planId ?? '' });
    expect(outcome(answer, 'applied')).toMatchObject({ entry: '1', restartNeeded: false, recovered: null });
    for (const { id } of plan.changes) expect(window.questions[0]?.detail).toContain(id);
    expect(await window.text()).toContain('"TcpTimedWaitDelay"=dword:0000001e');
    expect(await window.text()).toContain('; tcpilot DynamicPortRange.ipv4.tcp=10000+55536');
    expect(window.progress.map(({ task, phase }) => `${task} ${phase}`)).toEqual(
      expect.arrayContaining(['apply journal', 'apply write', 'apply verify']),
    );
    expect(granted(await window.call('listHistory', {})).entries).toMatchObject([
      { id: '1', target: 'load-test-client', state: 'applied', canUndo: true },
    ]);
  });

  it('tells the page to read again, and the overview reads what is there now', async () => {
    await window.call('readOverview', {});
    const before = window.changes();
    await window.call('applyPlan', { planId: await planIdFor(timeWait) });
    expect(window.changes()).toBe(before + 1);
    expect(granted(await window.call('readOverview', {})).capacity.timeWaitSeconds).toBe(30);
  });

  it('writes nothing where the native window was answered with no', async () => {
    window.answers.confirm = () => Promise.resolve(false);
    const planId = await planIdFor(loadTest);
    outcome(await window.call('applyPlan', { planId }), 'cancelled');
    expect(await window.text()).toBe(workstation);
    expect(granted(await window.call('listHistory', {})).entries).toEqual([]);
    window.answers.confirm = () => Promise.resolve(true);
    outcome(await window.call('applyPlan', { planId }), 'applied');
  });

  it('knows no plan that it has not made, and none twice', async () => {
    const unknown = err({ code: 'plan-unknown' });
    expect(await window.call('applyPlan', { planId: crypto.randomUUID() })).toEqual(unknown);
    const planId = await planIdFor(timeWait);
    outcome(await window.call('applyPlan', { planId }), 'applied');
    expect(await window.call('applyPlan', { planId })).toEqual(unknown);
    expect(window.questions).toHaveLength(1);
  });

  it('forgets a plan with the machine that it was made for', async () => {
    const planId = await planIdFor(timeWait);
    const other = join(window.folder, 'other.reg');
    await writeFile(other, workstation);
    window.answers.path = other;
    outcome(await window.call('openByDialog', { what: 'file' }), 'opened');
    expect(await window.call('applyPlan', { planId })).toEqual(err({ code: 'plan-unknown' }));
  });

  it('keeps the newest plans only', async () => {
    const first = await planIdFor(timeWait);
    for (let count = 0; count < 8; count += 1) await planIdFor(loadTest);
    expect(await window.call('applyPlan', { planId: first })).toEqual(err({ code: 'plan-unknown' }));
  });

  it('refuses a plan that somebody has made stale, and leaves what they wrote', async () => {
    const planId = await planIdFor(timeWait);
    const theirs = workstation.replace('000000f0', '00000078');
    await writeFile(window.file, theirs);
    expect(await window.call('applyPlan', { planId })).toMatchObject({
      error: { code: 'tuning', error: { code: 'stale-plan', parameterId: 'TcpTimedWaitDelay', found: 120 } },
    });
    expect(await window.text()).toBe(theirs);
  });

  it('does one thing at a time, and opens nothing meanwhile', async () => {
    const planId = await planIdFor(timeWait);
    const meanwhile: unknown[] = [];
    window.answers.confirm = async () => {
      meanwhile.push(
        await window.call('applyPlan', { planId }),
        await window.call('openSample', {}),
        await window.call('recoverMachine', {}),
        await window.call('changeSettings', { registryEngine: 'reg.exe' }),
      );
      return true;
    };
    outcome(await window.call('applyPlan', { planId }), 'applied');
    const busy = err({ code: 'busy', task: 'apply' });
    expect(meanwhile).toEqual([busy, busy, { ok: true, value: { outcome: 'nothing' } }, busy]);
  });

  it('puts everything back where it is stopped', async () => {
    const planId = await planIdFor(loadTest);
    window.answers.confirm = async () => {
      await window.call('cancelTuning', {});
      return true;
    };
    expect(await window.call('applyPlan', { planId })).toMatchObject({
      error: { code: 'tuning', error: { code: 'rolled-back', cause: { kind: 'cancelled' } } },
    });
    expect(await window.text()).toBe(workstation);
  });

  it('refuses to write to a capture before it asks anybody', async () => {
    const folder = join(window.folder, 'capture');
    await mkdir(folder);
    await writeFile(join(folder, 'tcpip.reg'), workstation);
    window.answers.path = folder;
    outcome(await window.call('openByDialog', { what: 'folder' }), 'opened');
    expect(await window.call('applyPlan', { planId: await planIdFor(timeWait) })).toMatchObject({
      error: { code: 'tuning', error: { code: 'read-only-machine' } },
    });
    expect(window.questions).toEqual([]);
  });

  it('wants the name typed before it moves the ports of a domain controller', async () => {
    await reopenWith(domainController);
    const { planId, preflight, typedConfirmation } = granted(await window.call('previewPlan', loadTest));
    expect(preflight).toContainEqual({ code: 'server-role', role: 'domain-controller' });
    expect(typedConfirmation).toBe('LOADGEN-07');
    for (const typed of [undefined, 'LOADGEN', 'loadgen-07']) {
      const request = { planId: planId ?? '', ...(typed === undefined ? {} : { typed }) };
      expect(await window.call('applyPlan', request)).toEqual(
        err({ code: 'confirmation-needed', expected: 'LOADGEN-07' }),
      );
    }
    expect(window.questions).toEqual([]);
    const answer = await window.call('applyPlan', { planId: planId ?? '', typed: ' LOADGEN-07 ' });
    outcome(answer, 'applied');
  });

  it('asks nothing to be typed where no port range is moved', async () => {
    await reopenWith(domainController);
    expect(granted(await window.call('previewPlan', timeWait))).toMatchObject({
      preflight: [],
      typedConfirmation: null,
    });
  });
});
