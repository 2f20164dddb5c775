import { describe, expect, it } from 'vitest';
import { emptyEntry, entryOfRange, rangeOfEntry, typedInto } from './portRangeEntry';

const windowsDefault = entryOfRange({ start: 49152, count: 16384 });

describe('typedInto', () => {
  it.each([
    ['a lower start keeps the last port', 'start', '10000', { start: '10000', count: '55536', end: '65535' }],
    ['a count moves the last port', 'count', '1000', { start: '49152', count: '1000', end: '50151' }],
    ['a last port moves the count', 'end', '60000', { start: '49152', count: '10849', end: '60000' }],
    ['hexadecimal will do', 'start', '0x2710', { start: '0x2710', count: '55536', end: '65535' }],
    ['an unfinished number moves nothing', 'start', '', { start: '', count: '16384', end: '65535' }],
    [
      'a count too many shows where it would end',
      'count',
      '20000',
      { start: '49152', count: '20000', end: '69151' },
    ],
  ] as const)('%s', (_what, field, text, expected) => {
    expect(typedInto(windowsDefault, field, text)).toEqual(expected);
  });

  it('completes an empty entry from its start and either of the others', () => {
    const started = typedInto(emptyEntry, 'start', '10000');
    expect(started).toEqual({ start: '10000', count: '', end: '' });
    expect(typedInto(started, 'end', '65535').count).toBe('55536');
    expect(typedInto(started, 'count', '55536').end).toBe('65535');
  });
});

describe('rangeOfEntry', () => {
  it.each([
    [
      { start: '10000', count: '55536', end: '65535' },
      { start: 10000, count: 55536 },
    ],
    [{ start: '10000', count: '', end: '' }, null],
    [{ start: '10000', count: '55536', end: 'x' }, null],
    [{ start: '10000', count: '55536', end: '60000' }, null],
    [{ start: '1e4', count: '5', end: '' }, null],
    [{ start: '1.5', count: '5', end: '' }, null],
  ])('%j is %j', (entry, range) => {
    expect(rangeOfEntry(entry)).toEqual(range);
  });
});
