import { describe, expect, it } from 'vitest';
import { defaultFigures, documentedDefault } from './defaults';
import { definitionOf } from './fixtures/definition';
import { windows11, windowsXp } from './fixtures/machineSnapshot';
import type { EffectiveWindows } from './windowsVersion';

const server2003: EffectiveWindows = { family: 'xp_2003', build: 3790, basis: 'known' };
const xpOr2003: EffectiveWindows = { family: 'xp_2003', build: null, basis: 'chosen' };

describe('the documented default', () => {
  it('is the family’s', () => {
    expect(documentedDefault(definitionOf('TcpTimedWaitDelay'), windows11)).toBe(120);
    expect(documentedDefault(definitionOf('MaxUserPort'), windowsXp)).toBe(5000);
    expect(documentedDefault(definitionOf('DynamicPortRange.ipv4.tcp'), windows11)).toEqual({
      start: 49152,
      count: 16384,
    });
  });

  it('is absent where none is documented', () => {
    expect(documentedDefault(definitionOf('MaxUserPort'), windows11)).toBeNull();
    expect(documentedDefault(definitionOf('TcpInitialRtt'), windows11)).toBeNull();
  });

  it('is that of the finer version where the build tells it, and none where it does not', () => {
    const synAttack = definitionOf('SynAttackProtect');
    expect(documentedDefault(synAttack, server2003)).toBe(0);
    expect(documentedDefault(synAttack, windowsXp)).toBeNull();
    expect(documentedDefault(synAttack, xpOr2003)).toBeNull();
  });

  it('is never one that only some machines of the version have', () => {
    const base = definitionOf('TcpTimedWaitDelay');
    const conditional = {
      ...base,
      defaults: base.defaults.map((entry) => ({ ...entry, condition: 'ethernet' })),
    };
    expect(documentedDefault(conditional, windows11)).toBeNull();
  });

  it('comes with every figure that other sources print against it', () => {
    const figures = defaultFigures(definitionOf('TcpTimedWaitDelay'), windows11);
    expect(figures.map(({ value, disputed }) => [value, disputed])).toEqual([
      [120, false],
      [240, true],
      [30, true],
    ]);
    expect(figures.every(({ sources }) => sources.length > 0)).toBe(true);
  });
});
