import { describe, expect, it } from 'vitest';
import { adviceActions, adviceSteps } from './adviceActions';

describe('what the window does for a piece of advice', () => {
  it('shows the preset and the parameters that act on this Windows', () => {
    const acting = new Set(['DynamicPortRange.ipv4.tcp', 'DynamicPortRange.ipv6.tcp', 'KeepAliveTime']);
    expect(adviceActions('widen-port-range', acting)).toEqual([
      { kind: 'preset', id: 'load-test-client' },
      { kind: 'parameter', id: 'DynamicPortRange.ipv4.tcp' },
      { kind: 'parameter', id: 'DynamicPortRange.ipv6.tcp' },
      { kind: 'prove' },
    ]);
    expect(adviceActions('widen-port-range', new Set(['MaxUserPort']))).toEqual([
      { kind: 'preset', id: 'load-test-client' },
      { kind: 'parameter', id: 'MaxUserPort' },
      { kind: 'prove' },
    ]);
  });

  it('shows the connections where the question is who holds a port', () => {
    expect(adviceActions('find-the-holder', new Set())).toEqual([{ kind: 'connections' }]);
    expect(adviceActions('find-the-listener', new Set())).toEqual([{ kind: 'connections' }]);
  });

  it('offers nothing for what only a person can do, and no parameter that does not act', () => {
    expect(adviceActions('close-the-leak', new Set(['TcpTimedWaitDelay']))).toEqual([]);
    expect(adviceActions('shorten-time-wait', new Set())).toEqual([{ kind: 'prove' }]);
  });

  it('goes to the place that carries it out', () => {
    expect(adviceActions('reuse-connections', new Set())).toEqual([{ kind: 'wanted-rate' }]);
    expect(adviceActions('prove-it', new Set())).toEqual([{ kind: 'prove' }]);
    expect(adviceActions('list-excluded-ranges', new Set())).toEqual([{ kind: 'copy-list-of-exclusions' }]);
  });
});

describe('the steps of a diagnosis', () => {
  const proving = (advice: Parameters<typeof adviceSteps>[0]) =>
    adviceSteps(advice, new Set())
      .filter(({ actions }) => actions.some(({ kind }) => kind === 'prove'))
      .map((step) => step.advice);

  it('offers to prove it once, where all is done', () => {
    expect(proving(['widen-port-range', 'shorten-time-wait', 'prove-it'])).toEqual(['prove-it']);
    expect(proving(['widen-port-range', 'shorten-time-wait', 'check-nonpaged-pool'])).toEqual([
      'shorten-time-wait',
    ]);
    expect(proving(['find-the-holder'])).toEqual([]);
  });

  it('keeps every piece of advice, in its order', () => {
    const advice = ['find-the-holder', 'close-the-leak'] as const;
    expect(adviceSteps(advice, new Set()).map((step) => step.advice)).toEqual(advice);
  });
});
