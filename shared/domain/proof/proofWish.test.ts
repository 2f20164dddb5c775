import { describe, expect, it } from 'vitest';
import { proofRefusal, readProofForm, type ProofForm } from './proofWish';

const form: ProofForm = {
  address: '127.0.0.1',
  connections: '100',
  rate: null,
  seconds: '60',
  untilExhausted: false,
  measureTimeWait: true,
};

describe('the form of the test', () => {
  it('describes a task', () => {
    expect(readProofForm({ ...form, rate: ' 50 ' }, 150)).toEqual({
      ok: true,
      value: {
        address: '127.0.0.1',
        request: { connections: 100, rate: 50, seconds: 60 },
        untilExhausted: false,
        measureTimeWait: true,
      },
    });
  });

  it('names each field that is wrong, with the most that it takes', () => {
    expect(readProofForm({ ...form, connections: '151', rate: '', seconds: '0' }, 150)).toEqual({
      ok: false,
      error: { connections: 150, rate: 100_000, seconds: 600 },
    });
    expect(readProofForm({ ...form, connections: '1.5' }, 150).ok).toBe(false);
  });

  it('tries every port where they are to be used up, whatever the field says', () => {
    expect(readProofForm({ ...form, connections: '', untilExhausted: true }, 150)).toMatchObject({
      value: { request: { connections: 65_535 }, untilExhausted: true },
    });
  });
});

describe('how many ports a test may take', () => {
  const task = { request: { connections: 151, rate: null, seconds: 60 }, untilExhausted: false };

  it('is half of the free ones', () => {
    expect(proofRefusal(task, { freePorts: 301 })).toEqual({ reason: 'too-many', most: 150 });
    expect(proofRefusal(task, { freePorts: 302 })).toBeNull();
  });

  it('is not known where the ports are not, and all of them where that was chosen', () => {
    expect(proofRefusal(task, null)).toEqual({ reason: 'ports-unknown' });
    expect(proofRefusal({ ...task, untilExhausted: true }, null)).toBeNull();
  });
});
