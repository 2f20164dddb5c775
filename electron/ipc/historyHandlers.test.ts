import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { presetById } from '../../shared/catalogue/presets';
import { makePlan } from '../../shared/domain/makePlan';
import type { Input } from '../../shared/ipc/api';
import { err } from '../../shared/result';
import { applyPlan } from '../tuning/apply';
import { stateOf, withMachineLocked } from '../tuning/tuningSession';
import { granted, openWindow, outcome, workstation, type WindowRig } from './fixtures/windowRig';

let window: WindowRig;

beforeEach(async () => {
  window = await openWindow();
});

afterEach(() => window.close());

async function apply(request: Input<'previewPlan'>): Promise<string> {
  const { planId } = granted(await window.call('previewPlan', request));
  return outcome(await window.call('applyPlan', { planId: planId ?? '' }), 'applied').entry;
}

const applyPreset = () => apply({ base: { kind: 'preset', id: 'load-test-client' }, edits: {} });
const applyTimeWait = () => apply({ base: null, edits: { TcpTimedWaitDelay: 30, DefaultTTL: 64 } });

/** Somebody else's change of the file. */
async function changeTimeWait(to: string): Promise<void> {
  const text = await window.text();
  await writeFile(window.file, text.replace(/("TcpTimedWaitDelay"=dword:)[0-9a-f]{8}/, `$1${to}`));
}

/** Leaves the machine as a process does that is killed between writing and reading back. */
async function killInTheMiddle(): Promise<void> {
  const { machine } = granted(window.session.machine.current());
  const snapshot = granted(await window.session.machine.read(null));
  const preset = presetById('load-test-client');
  const values =
    preset?.values({ family: snapshot.windows.family, cores: null, adapters: ['*'] }) ?? new Map();
  const plan = makePlan(snapshot, { name: 'load-test-client', values });
  if (!plan.ok) throw new Error(JSON.stringify(plan.error));
  const killed = withMachineLocked(
    machine,
    {
      stateFolder: window.session.tuning.stateFolder,
      onProgress({ phase }) {
        if (phase === 'verify') throw new Error('killed');
      },
    },
    (context) => applyPlan(context, plan.value),
  );
  await expect(killed).rejects.toThrow('killed');
}

describe('listHistory', () => {
  it('is empty on a machine that was never changed', async () => {
    expect(granted(await window.call('listHistory', {}))).toEqual({
      entries: [],
      damaged: 0,
      interrupted: null,
    });
  });

  it('lists what was applied, newest first, beside what the machine holds now', async () => {
    await applyTimeWait();
    await apply({ base: null, edits: { TcpTimedWaitDelay: 60 } });
    const { entries } = granted(await window.call('listHistory', {}));
    expect(entries.map(({ id }) => id)).toEqual(['2', '1']);
    expect(entries[1]?.changes).toMatchObject([
      { id: 'TcpTimedWaitDelay', before: 240, after: 30, now: 60, drifted: true, takesEffect: 'reboot' },
      { id: 'DefaultTTL', before: null, after: 64, now: 64, drifted: false },
    ]);
    expect(entries[0]).toMatchObject({ waitsForRestart: false, fastStartup: false, canExport: true });
  });

  it('counts files that are no entries and shows the others', async () => {
    await applyTimeWait();
    const state = await stateOf(
      granted(window.session.machine.current()).machine,
      window.session.tuning.stateFolder,
    );
    await writeFile(state.historyPath('7'), '{"format":');
    const { entries, damaged } = granted(await window.call('listHistory', {}));
    expect([entries.length, damaged]).toEqual([1, 1]);
  });
});

describe('undoEntry', () => {
  it('brings the file back byte for byte, after a native window that lists what is written', async () => {
    const entry = await applyPreset();
    const undone = outcome(await window.call('undoEntry', { entry, overwrite: [] }), 'undone');
    expect(undone).toMatchObject({ state: 'undone', conflicts: [], missed: [], restartNeeded: false });
    expect(undone.undone).toHaveLength(3);
    expect(await window.text()).toBe(workstation);
    const { message, detail } = window.questions[1] ?? { message: '', detail: '' };
    expect(message).toContain('Take 3 values of entry 1 back');
    expect(detail).toContain('TcpTimedWaitDelay: 30 (0x1E) → 240 (0xF0) = 4 min');
  });

  it('writes nothing where the native window was answered with no', async () => {
    const entry = await applyTimeWait();
    const applied = await window.text();
    window.answers.confirm = () => Promise.resolve(false);
    outcome(await window.call('undoEntry', { entry, overwrite: [] }), 'cancelled');
    expect(await window.text()).toBe(applied);
  });

  it('leaves alone what somebody else has changed, and says what is where', async () => {
    const entry = await applyTimeWait();
    await changeTimeWait('00000078');
    const undone = outcome(await window.call('undoEntry', { entry, overwrite: [] }), 'undone');
    expect(undone.conflicts).toEqual([{ id: 'TcpTimedWaitDelay', before: 240, ours: 30, now: 120 }]);
    expect(undone).toMatchObject({ state: 'partly-undone', undone: ['DefaultTTL'] });
    expect(window.questions[1]?.detail).not.toContain('TcpTimedWaitDelay');
    expect(await window.text()).toContain('"TcpTimedWaitDelay"=dword:00000078');
  });

  it('asks nobody where it would only meet a conflict, and overwrites it on demand, saying so', async () => {
    const entry = await apply({ base: null, edits: { TcpTimedWaitDelay: 30 } });
    await changeTimeWait('00000078');
    const met = outcome(await window.call('undoEntry', { entry, overwrite: [] }), 'undone');
    expect(met).toMatchObject({ undone: [], conflicts: [{ id: 'TcpTimedWaitDelay' }] });
    expect(window.questions).toHaveLength(1);

    const overwrite = ['TcpTimedWaitDelay'];
    const undone = outcome(await window.call('undoEntry', { entry, overwrite }), 'undone');
    expect(undone).toMatchObject({ state: 'undone', undone: overwrite, conflicts: [] });
    expect(window.questions[1]?.detail).toContain('overwritten: TcpTimedWaitDelay');
    expect(await window.text()).toBe(workstation);
  });

  it('knows no entry that is not there, and undoes none twice', async () => {
    const entry = await applyTimeWait();
    expect(await window.call('undoEntry', { entry: '9', overwrite: [] })).toEqual(
      err({ code: 'tuning', error: { code: 'unknown-entry', entry: '9' } }),
    );
    outcome(await window.call('undoEntry', { entry, overwrite: [] }), 'undone');
    expect(await window.call('undoEntry', { entry, overwrite: [] })).toEqual(
      err({ code: 'tuning', error: { code: 'nothing-to-undo' } }),
    );
  });
});

describe('exportEntry', () => {
  it('saves the touched values where the user says', async () => {
    const entry = await applyTimeWait();
    const target = join(window.folder, 'undo.reg');
    window.answers.target = target;
    const saved = outcome(await window.call('exportEntry', { entry, direction: 'undo' }), 'saved');
    expect(saved.label).toBe('undo.reg');
    const text = (await readFile(target)).toString('utf16le');
    expect(text).toContain('"TcpTimedWaitDelay"=dword:000000f0');
    expect(text).toContain('"DefaultTTL"=-');
  });

  it('writes nothing where the dialog is cancelled or the file is not kept', async () => {
    const entry = await applyTimeWait();
    const before = await readdir(window.folder);
    outcome(await window.call('exportEntry', { entry, direction: 'undo' }), 'cancelled');
    expect(await readdir(window.folder)).toEqual(before);
    expect(await window.call('exportEntry', { entry: '8', direction: 'undo' })).toEqual(
      err({ code: 'no-registry-file', entry: '8' }),
    );
  });

  it('says which file could not be written', async () => {
    const entry = await applyTimeWait();
    window.answers.target = join(window.folder, 'missing', 'undo.reg');
    expect(await window.call('exportEntry', { entry, direction: 'undo' })).toEqual(
      err({ code: 'file-not-written', label: 'undo.reg' }),
    );
  });
});

describe('recoverMachine', () => {
  it('has nothing to do where nothing was interrupted, and asks nobody', async () => {
    outcome(await window.call('recoverMachine', {}), 'nothing');
    expect(window.questions).toEqual([]);
  });

  it('shows what an interrupted apply left, and puts it right after the native window', async () => {
    await killInTheMiddle();
    expect(await window.text()).not.toBe(workstation);
    const { interrupted } = granted(await window.call('listHistory', {}));
    expect(interrupted).toMatchObject({ kind: 'pending', transaction: 'apply', target: 'load-test-client' });
    expect(granted(await window.call('readOverview', {})).interrupted).toBe(true);
    const scan = granted(await window.call('scanMachine', { role: 'load-test-client', family: null }));
    expect(scan.findings).toContainEqual({ code: 'interrupted-apply', severity: 'error', entry: '1' });

    const answer = outcome(await window.call('recoverMachine', {}), 'restored');
    expect(answer.recovered).toMatchObject({ entry: '1', conflicts: [], missed: [] });
    expect(window.questions[0]?.detail).toContain('TcpTimedWaitDelay');
    expect(await window.text()).toBe(workstation);
    const history = granted(await window.call('listHistory', {}));
    expect(history).toMatchObject({ interrupted: null, entries: [{ state: 'interrupted', canUndo: false }] });
  });

  it('leaves everything as it is where the native window was answered with no', async () => {
    await killInTheMiddle();
    const left = await window.text();
    window.answers.confirm = () => Promise.resolve(false);
    outcome(await window.call('recoverMachine', {}), 'cancelled');
    expect(await window.text()).toBe(left);
  });

  it('comes ahead of an undo, which says so before', async () => {
    const entry = await applyTimeWait();
    await killInTheMiddle();
    const undone = outcome(await window.call('undoEntry', { entry, overwrite: [] }), 'undone');
    expect(window.questions[1]?.detail).toContain('interrupted earlier is put right first');
    expect(undone.recovered).toMatchObject({ entry: '2' });
    expect(await window.text()).toBe(workstation);
  });

  it('says where a record went that cannot be read', async () => {
    await killInTheMiddle();
    const { machine } = granted(window.session.machine.current());
    const state = await stateOf(machine, window.session.tuning.stateFolder);
    await writeFile(state.journalPath, '{');
    expect(granted(await window.call('listHistory', {})).interrupted).toEqual({ kind: 'damaged' });
    expect(await window.call('recoverMachine', {})).toMatchObject({
      error: { code: 'tuning', error: { code: 'journal-damaged' } },
    });
    expect(window.questions[0]?.detail).toContain('cannot be read');
  });

  it('says that the records cannot be read where they cannot', async () => {
    const { machine } = granted(window.session.machine.current());
    const state = await stateOf(machine, window.session.tuning.stateFolder);
    await applyTimeWait();
    await rm(join(state.folder, 'history'), { recursive: true });
    await writeFile(join(state.folder, 'history'), 'a file');
    expect(await window.call('listHistory', {})).toMatchObject({
      error: { code: 'tuning', error: { code: 'state-folder' } },
    });
  });
});
