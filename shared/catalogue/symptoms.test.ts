import { describe, expect, it } from 'vitest';
import { adviceByFinding } from '../domain/diagnosis/examination';
import type { Symptom } from '../domain/symptom';
import { parameterIds } from './catalogue';
import { sources } from './sources';
import { adviceById, symptoms } from './symptoms';

const rows = symptoms.map((symptom: Symptom) => [symptom.id, symptom] as const);

function winsock(code: number) {
  return symptoms.find((symptom) => symptom.kind === 'winsock' && symptom.code === code);
}

describe('every symptom', () => {
  it('has an id of its own', () => {
    expect(new Set(rows.map(([id]) => id)).size).toBe(rows.length);
  });

  it.each(rows)('%s gives causes, advice and sources', (_id, symptom) => {
    expect(symptom.causes.length).toBeGreaterThan(0);
    expect(symptom.advice.length).toBeGreaterThan(0);
    expect(Object.keys(sources)).toEqual(expect.arrayContaining([...symptom.sources]));
    expect(new Set(symptom.advice).size).toBe(symptom.advice.length);
  });

  it('is one of the codes and events that port exhaustion is met by, or mistaken for', () => {
    const numbers = symptoms.map((symptom) => (symptom.kind === 'winsock' ? symptom.code : symptom.eventId));
    expect(numbers).toEqual([10055, 10048, 10013, 10049, 4227, 4231, 4226]);
  });
});

describe('the verdict of a Winsock error', () => {
  it.each([
    [
      10055,
      { connect: 'port-exhaustion', bind: 'port-exhaustion', listen: 'port-exhaustion' },
      'port-exhaustion',
    ],
    [10048, { connect: 'port-exhaustion', bind: 'port-in-use', listen: 'port-in-use' }, 'unknown'],
    [10013, { connect: 'unknown', bind: 'range-excluded', listen: 'range-excluded' }, 'unknown'],
    [10049, { connect: 'unknown', bind: 'unknown', listen: 'unknown' }, 'unknown'],
  ] as const)('%i depends on the call: %j, without one %s', (code, verdictByCall, verdictWithoutCall) => {
    expect(winsock(code)).toMatchObject({ verdictByCall, verdictWithoutCall });
  });
});

describe('advice', () => {
  it('against exhaustion looks for the holder first and tunes last', () => {
    const advice = winsock(10055)?.advice.filter((id) => id !== 'check-nonpaged-pool');
    expect(advice?.at(0)).toBe('find-the-holder');
    expect(advice?.slice(-2)).toEqual(['widen-port-range', 'shorten-time-wait']);
  });

  it.each(Object.entries(adviceById))(
    '%s rests on a source and on parameters of the catalogue',
    (_id, advice) => {
      expect(Object.keys(sources)).toEqual(expect.arrayContaining([...advice.sources]));
      expect(advice.sources.length).toBeGreaterThan(0);
      expect(parameterIds).toEqual(expect.arrayContaining([...advice.parameters]));
    },
  );

  it('is given by some symptom or finding, each of it', () => {
    const given = new Set<string>([
      ...symptoms.flatMap(({ advice }) => [...advice]),
      ...Object.values(adviceByFinding).flat(),
    ]);
    expect([...given].sort()).toEqual(Object.keys(adviceById).sort());
  });
});
