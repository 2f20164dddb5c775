import { describe, expect, it } from 'vitest';
import type { Handlers } from '../../shared/ipc/api';
import { invokeChannels, type ApiMethod } from '../../shared/ipc/channels';
import { ipcContract } from '../../shared/ipc/contract';
import { err, ok } from '../../shared/result';
import type { Log } from '../session/log';
import { answerCall } from './answerCall';

function fixture(own: Partial<Handlers> = {}) {
  const calls: unknown[] = [];
  const logged: unknown[][] = [];
  const note = (...details: readonly unknown[]) => void logged.push([...details]);
  const log: Log = { info: note, warn: note, error: note };
  const nothing = (input: unknown) => {
    calls.push(input);
    return Promise.resolve(ok({}));
  };
  const unused = (): Promise<never> => Promise.reject(new Error('not a part of this test'));
  const handlers: Handlers = {
    readAppInfo: unused,
    scanMachine: unused,
    openByDialog: unused,
    openRecent: unused,
    openSample: unused,
    openThisWindows: unused,
    openDropped: unused,
    openLog: unused,
    openDroppedLog: unused,
    stopLog: unused,
    readPortGround: unused,
    readProofs: unused,
    startProof: unused,
    stopProof: unused,
    readOther: unused,
    readOverview: unused,
    readCapacity: unused,
    examineMachine: unused,
    saveEvidence: unused,
    previewPlan: unused,
    applyPlan: unused,
    cancelTuning: unused,
    listHistory: unused,
    undoEntry: unused,
    exportEntry: unused,
    recoverMachine: unused,
    listProfiles: unused,
    saveProfile: unused,
    renameProfile: unused,
    duplicateProfile: unused,
    removeProfile: unused,
    importProfile: unused,
    exportProfile: unused,
    readDraft: unused,
    saveDraft: unused,
    watchConnections: unused,
    unwatchConnections: unused,
    pauseConnections: unused,
    listConnections: unused,
    readConnectionHistory: unused,
    exportConnections: unused,
    requestRestart: unused,
    cancelRestart: unused,
    restartElevated: unused,
    changeSettings: unused,
    copyText: unused,
    openLink: nothing,
    reportPainted: nothing,
    ...own,
  };
  const call = (method: ApiMethod, payload: unknown, trusted = true) =>
    answerCall(method, handlers, log)(trusted, payload);
  return { calls, logged, call };
}

describe('answerCall', () => {
  it('hands a payload that fits to the handler, and its result back', async () => {
    const { call, calls } = fixture();
    expect(await call('openLink', { sourceId: 'RFC793' })).toEqual(ok({}));
    expect(calls).toEqual([{ sourceId: 'RFC793' }]);
  });

  it('refuses a sender that is not the page before it looks at the payload', async () => {
    const { call, calls, logged } = fixture();
    expect(await call('openLink', { sourceId: 'RFC793' }, false)).toEqual(err({ code: 'untrusted-sender' }));
    expect(calls).toEqual([]);
    expect(logged).toHaveLength(1);
  });

  it.each<[string, ApiMethod, unknown]>([
    ['no payload', 'openLink', undefined],
    ['null', 'openLink', null],
    ['a list', 'openLink', [{ sourceId: 'RFC793' }]],
    ['an unknown source', 'openLink', { sourceId: 'https://evil.example/' }],
    ['an inherited name as source', 'openLink', { sourceId: 'constructor' }],
    ['an unknown key', 'openLink', { sourceId: 'RFC793', url: 'https://evil.example/' }],
    ['a key where there is none', 'reportPainted', { path: '/etc/passwd' }],
    ['an unknown role', 'scanMachine', { role: 'root', family: null }],
    ['an unknown Windows', 'scanMachine', { role: 'server', family: 'win95' }],
    ['a missing field', 'scanMachine', { role: 'server' }],
    ['a zoom out of range', 'changeSettings', { zoom: 1000 }],
    ['a zoom that is no whole number', 'changeSettings', { zoom: 100.5 }],
    ['a zoom that is text', 'changeSettings', { zoom: '100' }],
    ['an undefined field', 'changeSettings', { zoom: undefined }],
    ['nothing to change', 'changeSettings', {}],
    ['a path instead of an id', 'openRecent', { path: '/etc/passwd' }],
    ['an id without end', 'openRecent', { id: 'x'.repeat(65) }],
    ['a path without end', 'openDropped', { path: 'x'.repeat(40_000) }],
    ['a role that is a path', 'scanMachine', { role: 'profile-../../x', family: null }],
    ['a plan of the page', 'applyPlan', { planId: 'x', plan: { changes: [] } }],
    ['a plan id that is none', 'applyPlan', { planId: '1' }],
    ['an edit of something unknown', 'previewPlan', { base: null, edits: { Start: 4 } }],
    ['an edit of a key path', 'previewPlan', { base: null, edits: { 'HKLM\\SAM': 1 } }],
    ['an edit that is a command', 'previewPlan', { base: null, edits: { TcpTimedWaitDelay: ['cmd'] } }],
    ['nothing to plan for', 'previewPlan', { base: null, edits: {} }],
    ['a preset that is none', 'previewPlan', { base: { kind: 'preset', id: 'constructor' }, edits: {} }],
    ['a profile by its path', 'previewPlan', { base: { kind: 'profile', id: '/etc/passwd' }, edits: {} }],
    [
      'an adapter that is a path',
      'previewPlan',
      { base: { kind: 'preset', id: 'low-latency', adapters: ['..'] }, edits: {} },
    ],
    ['an entry that is a path', 'undoEntry', { entry: '../1', overwrite: [] }],
    ['an entry to export by path', 'exportEntry', { entry: '1/../2', direction: 'undo' }],
    ['a file to export to', 'exportProfile', { id: 'profile-0123456789ab', path: '/etc/cron.d/x' }],
    ['a profile without a name', 'saveProfile', { name: '  ', values: {} }],
    ['a draft of a machine by path', 'saveDraft', { machine: '/etc/passwd', edits: {} }],
    ['text to copy', 'copyText', { what: 'text', text: 'calc.exe' }],
    ['a key path as id', 'copyText', { what: 'registryKey', id: 'HKLM\\SAM' }],
    ['an adapter that is no GUID', 'copyText', { what: 'registryKey', id: 'TcpAckFrequency@..\\..' }],
  ])('refuses %s', async (_, method, payload) => {
    const { call, calls } = fixture();
    const answer = await call(method, payload);
    expect(answer).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
    expect(calls).toEqual([]);
  });

  it('says where a payload is wrong, but not at any length', async () => {
    const { call } = fixture();
    const flood = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`key${index}`, index]));
    const answer = await call('changeSettings', { ...flood, theme: 'pink' });
    const issues = answer.ok || answer.error.code !== 'invalid-input' ? [] : answer.error.issues;
    expect(issues.map(({ path }) => path)).toContain('theme');
    expect(JSON.stringify(answer).length).toBeLessThan(5000);
  });

  it('turns a bug into an id under which the log has all of it, and the page nothing', async () => {
    const bug = new Error('ENOENT: /home/ann/secret');
    const { call, logged } = fixture({ openSample: () => Promise.reject(bug) });
    const answer = await call('openSample', {});
    expect(JSON.stringify(answer)).not.toContain('secret');
    expect(answer).toMatchObject({ ok: false, error: { code: 'internal' } });
    const id = answer.ok || answer.error.code !== 'internal' ? 'none' : answer.error.correlationId;
    expect(logged).toEqual([[`${id}: openSample failed`, bug]]);
  });

  it('lets nothing out that the contract does not name', async () => {
    const machine = {
      id: '0123456789abcdef',
      kind: 'capture' as const,
      label: 'box',
      path: null,
      isSample: false,
    };
    const { call } = fixture({ openSample: () => Promise.resolve(ok({ ...machine, secret: 1 })) });
    expect(await call('openSample', {})).toMatchObject({ ok: false, error: { code: 'internal' } });
  });

  it('passes a refusal on as it is', async () => {
    const refusal = err({ code: 'recent-unknown' } as const);
    const { call } = fixture({ openRecent: () => Promise.resolve(refusal) });
    expect(await call('openRecent', { id: 'x' })).toEqual(refusal);
  });
});

describe('the contract', () => {
  it('refuses an unknown key in every payload', () => {
    const lenient = Object.entries(ipcContract).filter(([, { input }]) => {
      const answer = input.safeParse({ 'no such key': 1 });
      return (
        answer.success ||
        !answer.error.issues.some(({ code }) => code === 'unrecognized_keys' || code === 'invalid_union')
      );
    });
    expect(lenient).toEqual([]);
  });

  it('gives every method a channel of its own', () => {
    expect(new Set(Object.values(invokeChannels)).size).toBe(Object.keys(ipcContract).length);
  });
});
