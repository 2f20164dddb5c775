import { expect, it } from 'vitest';
import { inLine, mostProgramsAtOnce } from './programLine';

/** As many programs as asked for, which run until they are told to end. */
function programs(count: number) {
  const ends: (() => void)[] = [];
  const results = Array.from({ length: count }, (_, index) =>
    inLine(
      () =>
        new Promise<number>((resolve, reject) => {
          ends.push(() => {
            if (index % 2 === 0) resolve(index);
            else reject(new Error(`${index} failed`));
          });
        }),
    ).catch((error: unknown) => String(error)),
  );
  return { ends, results };
}

const turn = () => new Promise(setImmediate);

it('starts no more programs at once than it may, and each in its turn, whether those before it fail or not', async () => {
  const { ends, results } = programs(3 * mostProgramsAtOnce);
  await turn();
  expect(ends).toHaveLength(mostProgramsAtOnce);

  ends[1]?.();
  await turn();
  expect(ends).toHaveLength(mostProgramsAtOnce + 1);

  for (let at = 0; at < 3 * mostProgramsAtOnce; at += 1) {
    ends[at]?.();
    await turn();
  }
  const found = await Promise.all(results);
  expect(found.slice(0, 4)).toEqual([0, 'Error: 1 failed', 2, 'Error: 3 failed']);
  expect(found).toHaveLength(3 * mostProgramsAtOnce);
});
