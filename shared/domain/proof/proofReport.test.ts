import { describe, expect, it } from 'vitest';
import { observedProof } from './fixtures/observedProof';
import { proofReport } from './proofReport';

describe('the report of a test', () => {
  it('reckons with the measured TIME_WAIT rather than the known one', () => {
    const measurement = { outcome: 'measured', atLeastSeconds: 59.6, atMostSeconds: 60.4 } as const;
    const report = proofReport(observedProof({ measurement, knownTimeWait: { seconds: 30, basis: 'read' } }));
    expect(report.timeWait).toMatchObject({ seconds: 60, basis: 'measured' });
    expect(report.prediction?.timeWait).toBe(report.timeWait);
  });

  it('falls back on the known one where the measurement came to nothing', () => {
    const measurement = { outcome: 'cancelled', atLeastSeconds: 3 } as const;
    const report = proofReport(observedProof({ measurement, knownTimeWait: { seconds: 30, basis: 'read' } }));
    expect(report.timeWait).toEqual({ seconds: 30, basis: 'read' });
    expect(report).not.toHaveProperty('knownTimeWait');
  });

  it('foretells nothing without ports or TIME_WAIT', () => {
    for (const unknown of [{ supply: null }, { knownTimeWait: null }]) {
      const report = proofReport(observedProof(unknown));
      expect(report).toMatchObject({ prediction: null, extrapolation: null });
      expect(report.result.connected).toBe(3000);
    }
  });
});
