import { describe, expect, it } from 'vitest';
import type { Connection } from '../connection';
import { OwnerNaming, type OwnerMemory } from './connectionOwners';
import { row, timeWait } from './fixtures/rows';

const names = new Map([[4321, 'java.exe']]);
const java = { pid: 4321, name: 'java.exe', inferred: false };

function withOwners(rows: readonly Connection[], known: ReadonlyMap<number, string>, before: OwnerMemory) {
  const naming = new OwnerNaming(known, before);
  return { rows: naming.of(rows), memory: naming.memory };
}

describe('the owner of a connection', () => {
  it('is the process that the system lists, by its name where that is known', () => {
    const { rows } = withOwners([row(), row({ pid: 7 })], names, new Map());
    expect(rows.map(({ owner }) => owner)).toEqual([java, { pid: 7, name: null, inferred: false }]);
  });

  it('is inferred in TIME_WAIT if the same connection was seen with it, and as long as it stands there', () => {
    const first = withOwners([row({ localPort: 50_001 })], names, new Map());
    const second = withOwners([timeWait(50_001)], names, first.memory);
    const third = withOwners([timeWait(50_001)], new Map(), second.memory);
    expect([second, third].map(({ rows }) => rows[0]?.owner)).toEqual([
      { ...java, inferred: true },
      { ...java, inferred: true },
    ]);
  });

  it.each([
    ['another local port', timeWait(50_002)],
    ['the same port towards another machine', timeWait(50_001, { remote: '10.0.0.8' })],
    ['the same port towards another port', timeWait(50_001, { remotePort: 443 })],
  ])('is nobody for %s', (_, later) => {
    const { memory } = withOwners([row({ localPort: 50_001 })], names, new Map());
    expect(withOwners([later], names, memory).rows[0]?.owner).toBeNull();
  });

  it('is remembered from each part of a listing', () => {
    const naming = new OwnerNaming(names, new Map());
    naming.of([row({ localPort: 50_001 })]);
    naming.of([row({ localPort: 50_002 })]);
    const later = withOwners([timeWait(50_001), timeWait(50_002)], names, naming.memory);
    expect(later.rows.map(({ owner }) => owner?.pid)).toEqual([4321, 4321]);
  });

  it('is remembered no longer than the connection is listed', () => {
    const first = withOwners([row({ localPort: 50_001 })], names, new Map());
    const { memory } = withOwners([], names, first.memory);
    expect(memory.size).toBe(0);
  });
});
