import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstSorted } from './firstSorted';

interface Row {
  readonly key: number;
  readonly place: number;
}

const byKey = (a: Row, b: Row) => a.key - b.key;
const rowsOf = (keys: readonly number[]): readonly Row[] => keys.map((key, place) => ({ key, place }));

describe('the first rows of an order', () => {
  it('are those that sorting all of them puts first, equal ones in the order in which they came', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 400 }),
        fc.nat({ max: 60 }),
        (keys, count) => {
          const rows = rowsOf(keys);
          expect(firstSorted(rows, count, byKey)).toEqual([...rows].sort(byKey).slice(0, count));
        },
      ),
    );
  });

  it('cost little more than one comparison a row where the rows are in no order', () => {
    const rows = rowsOf(Array.from({ length: 60_000 }, (_, index) => (index * 7919) % 60_013));
    let compared = 0;
    firstSorted(rows, 100, (a, b) => {
      compared += 1;
      return byKey(a, b);
    });
    expect(compared).toBeLessThan(2 * rows.length);
  });
});
