import { describe, expect, it } from 'vitest';
import { nothingStaged, stagingReducer, type Staging, type StagingAction } from './staging';
import type { CurrentValue } from './value';

const held = new Map<string, CurrentValue>([
  ['TcpTimedWaitDelay', 240],
  ['MaxUserPort', null],
  ['DynamicPortRange.ipv4.tcp', { start: 49152, count: 16384 }],
  ['KeepAliveTime', { unreadable: { kind: 'not-in-export' } }],
]);

const after = (...actions: readonly StagingAction[]): Staging =>
  actions.reduce(stagingReducer, nothingStaged);

describe('stagingReducer', () => {
  it('keeps one edit per value, the last one', () => {
    const { edits } = after(
      { kind: 'staged', edits: { TcpTimedWaitDelay: 60 }, held },
      { kind: 'staged', edits: { TcpTimedWaitDelay: 30, MaxUserPort: 65534 }, held },
    );
    expect(edits).toEqual({ TcpTimedWaitDelay: 30, MaxUserPort: 65534 });
  });

  it.each([
    ['a number', { TcpTimedWaitDelay: 240 }],
    ['absence', { MaxUserPort: null }],
    ['a port range', { 'DynamicPortRange.ipv4.tcp': { start: 49152, count: 16384 } }],
  ])('takes back the edit that asks for what is there: %s', (_what, same) => {
    const [id = ''] = Object.keys(same);
    const { edits } = after(
      { kind: 'staged', edits: { [id]: 7, TcpMaxDupAcks: 2 }, held },
      { kind: 'staged', edits: same, held },
    );
    expect(edits).toEqual({ TcpMaxDupAcks: 2 });
  });

  it('stages absence where nobody could read what is there', () => {
    expect(after({ kind: 'staged', edits: { KeepAliveTime: null }, held }).edits).toEqual({
      KeepAliveTime: null,
    });
  });

  it('drops an edit that somebody else has made meanwhile', () => {
    const { edits } = after(
      { kind: 'restored', edits: { TcpTimedWaitDelay: 240, MaxUserPort: 65534 } },
      { kind: 'staged', edits: {}, held },
    );
    expect(edits).toEqual({ MaxUserPort: 65534 });
  });

  it('brings back what an earlier page had staged, but not over something newer', () => {
    const state = after(
      { kind: 'staged', edits: { TcpTimedWaitDelay: 30 }, held },
      { kind: 'restored', edits: { TcpTimedWaitDelay: 60, MaxUserPort: 65534 } },
    );
    expect(state).toEqual({ edits: { TcpTimedWaitDelay: 30, MaxUserPort: 65534 }, isRestored: true });
  });

  it('forgets what was applied, and keeps what was changed since or left out', () => {
    const { edits } = after(
      { kind: 'staged', edits: { TcpTimedWaitDelay: 45, MaxUserPort: 65534, KeepAliveTime: 60000 }, held },
      { kind: 'applied', edits: { TcpTimedWaitDelay: 30, MaxUserPort: 65534 } },
    );
    expect(edits).toEqual({ TcpTimedWaitDelay: 45, KeepAliveTime: 60000 });
  });

  it('withdraws single edits, and discards all', () => {
    const staged: StagingAction = {
      kind: 'staged',
      edits: { TcpTimedWaitDelay: 30, MaxUserPort: 65534 },
      held,
    };
    expect(after(staged, { kind: 'withdrawn', ids: ['MaxUserPort'] }).edits).toEqual({
      TcpTimedWaitDelay: 30,
    });
    expect(after(staged, { kind: 'discarded' }).edits).toEqual({});
  });
});
