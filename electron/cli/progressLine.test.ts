import { describe, expect, it } from 'vitest';
import { createProgressLine } from './progressLine';

function lineOn(columns: number | null) {
  const written: string[] = [];
  const clock = { now: 0 };
  const line = createProgressLine(
    { write: (text) => written.push(text), columns: () => columns },
    () => clock.now,
  );
  return { line, written, clock };
}

describe('the line of progress', () => {
  it('is overwritten by the next one, no faster than anybody reads', () => {
    const { line, written, clock } = lineOn(80);

    line.show('1 of 3');
    line.show('2 of 3');
    clock.now = 1000;
    line.show('3 of 3');

    expect(written).toEqual(['\r1 of 3\u001B[K', '\r3 of 3\u001B[K']);
  });

  it('is taken away once, and not where there is none', () => {
    const { line, written } = lineOn(80);

    line.show(null);
    line.show('1 of 3');
    line.show(null);
    line.show(null);

    expect(written).toEqual(['\r1 of 3\u001B[K', '\r\u001B[K']);
  });

  it('never breaks, wide characters counted as two', () => {
    const { line, written } = lineOn(10);

    line.show('正在写入第三项更改');

    expect(written).toEqual(['\r正在写入…\u001B[K']);
  });

  it('is not there where nobody watches', () => {
    const { line, written } = lineOn(null);

    line.show('1 of 3');
    line.show(null);

    expect(written).toEqual([]);
  });
});
