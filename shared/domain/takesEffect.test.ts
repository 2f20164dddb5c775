import { describe, expect, it } from 'vitest';
import { catalogue } from '../catalogue/catalogue';
import { misspellings } from '../catalogue/misspellings';
import { needsRestart, takesEffectOf } from './takesEffect';

const guid = '{11111111-2222-3333-4444-555555555555}';

describe('takesEffectOf', () => {
  it.each(catalogue.map(({ id, target, takesEffect }) => [id, target.kind, takesEffect.when] as const))(
    '%s: as the catalogue says',
    (id, kind, when) => {
      expect(takesEffectOf(kind === 'interface' ? `${id}@${guid}` : id)).toBe(when);
    },
  );

  it('takes a misspelt value for gone at once', () => {
    for (const { id } of misspellings)
      expect([takesEffectOf(id), needsRestart(id)]).toEqual(['immediate', false]);
  });
});

describe('needsRestart', () => {
  it.each([
    ['TcpTimedWaitDelay', true],
    ['DynamicPortRange.ipv4.tcp', false],
    [`TcpAckFrequency@${guid}`, true],
  ])('%s: %s', (id, expected) => {
    expect(needsRestart(id)).toBe(expected);
  });

  it('asks for a restart where it is unknown when the registry is read, and not for netsh', () => {
    const unknown = catalogue.filter(({ takesEffect }) => takesEffect.when === 'unknown');
    const wrong = unknown.filter(
      ({ id, target }) =>
        needsRestart(target.kind === 'interface' ? `${id}@${guid}` : id) !==
        (target.kind === 'registry' || target.kind === 'interface'),
    );
    expect(wrong).toEqual([]);
  });
});
