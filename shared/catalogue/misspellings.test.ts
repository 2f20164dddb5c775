import { describe, expect, it } from 'vitest';
import { parameterById, parameterByIdIgnoringCase } from './catalogue';
import { misplacedValues, misspellingById, misspellingByName, misspellings } from './misspellings';
import { policyBaselines } from './policyBaselines';
import { isWithin } from '../domain/validation';
import { widestRange } from '../domain/effectiveRange';

describe('known misspellings', () => {
  it.each(misspellings.map((known) => [known.name, known] as const))(
    '%s is no parameter, but means one in the same tree',
    (_name, known) => {
      expect(known.id).toBe(known.name);
      expect(parameterByIdIgnoringCase(known.name)).toBeNull();
      expect(parameterById(known.parameterId)?.target).toMatchObject({
        kind: 'registry',
        service: known.service,
      });
      expect(known.guides.length + known.sources.length).toBeGreaterThan(0);
    },
  );

  it('are found by name whatever the case, as Windows compares names', () => {
    expect(misspellingByName('tcpmaxconnectretransmisstions')?.parameterId).toBe(
      'TcpMaxConnectRetransmissions',
    );
    expect(misspellingByName('MAXUSERPORTS')?.parameterId).toBe('MaxUserPort');
    expect(misspellingByName('TcpTimeWaitDelay')?.parameterId).toBe('TcpTimedWaitDelay');
    expect(misspellingByName('TcpTimedWaitDelay')).toBeNull();
  });

  it('are found by their id alone', () => {
    expect(misspellingById('TcpTimedWaitDe')?.parameterId).toBe('TcpTimedWaitDelay');
    expect(misspellingById('TcpTimedWaitDelay')).toBeNull();
  });
});

describe('values in a place that Windows does not read', () => {
  it.each(misplacedValues.map((misplaced) => [misplaced.parameterId, misplaced] as const))(
    '%s belongs to an adapter',
    (parameterId, { places, sources }) => {
      expect(parameterById(parameterId)?.target).toEqual({ kind: 'interface', name: parameterId });
      expect(new Set(places).size).toBe(places.length);
      expect(places.length).toBeGreaterThan(0);
      expect(sources.length).toBeGreaterThan(0);
    },
  );

  it('include the place to which the guides send TcpInitialRtt', () => {
    const initialRtt = misplacedValues.find(({ parameterId }) => parameterId === 'TcpInitialRtt');
    expect(initialRtt?.places).toContain('parameters');
    expect(initialRtt?.guides).toContain('jmeter-notes');
  });
});

describe('values of security baselines', () => {
  it.each(policyBaselines.map((baseline) => [baseline.parameterId, baseline] as const))(
    '%s is a parameter that takes the value',
    (parameterId, { value, sources }) => {
      const definition = parameterById(parameterId);
      expect(definition !== null && isWithin(value, widestRange(definition))).toBe(true);
      expect(sources.length).toBeGreaterThan(0);
    },
  );

  it('are five minutes and three retransmissions', () => {
    expect(Object.fromEntries(policyBaselines.map(({ parameterId, value }) => [parameterId, value]))).toEqual(
      {
        KeepAliveTime: 300_000,
        TcpMaxDataRetransmissions: 3,
      },
    );
  });
});
