import { describe, expect, it } from 'vitest';
import type { Finding } from './finding';
import { bySeverity, rowOfFinding, severityCounts } from './findingsOverview';
import type { ScanRow } from './scan';

const guid = '{6D1C7A55-0E9B-4B54-9C9D-3D2A1F1E0B01}';
const assumed: Finding = { severity: 'info', code: 'windows-assumed' };
const policy: Finding = {
  severity: 'info',
  code: 'set-by-policy',
  parameterId: 'KeepAliveTime',
  value: 300_000,
};
const ignored: Finding = {
  severity: 'warning',
  code: 'ignored-value-set',
  parameterId: 'TcpWindowSize',
  value: 1,
};
const interrupted: Finding = { severity: 'error', code: 'interrupted-apply', entry: '7' };
const misspelt: Finding = {
  severity: 'warning',
  code: 'misspelt-value',
  name: 'TcpAckFrequenzy',
  parameterId: 'TcpAckFrequency',
  adapter: guid.toLowerCase(),
  known: false,
};

function row(id: string, parameterId = id): ScanRow {
  return {
    id,
    parameterId,
    adapter: null,
    current: null,
    default: null,
    status: 'default',
    applicability: 'honoured',
    takesEffect: 'reboot',
    range: { min: 0, max: 1 },
  };
}

describe('bySeverity', () => {
  it('puts the gravest first and keeps the order among equals', () => {
    expect(bySeverity([assumed, ignored, policy, interrupted])).toEqual([
      interrupted,
      ignored,
      assumed,
      policy,
    ]);
  });
});

describe('severityCounts', () => {
  it('counts what occurs and leaves out what does not', () => {
    expect(severityCounts([assumed, ignored, policy])).toEqual([
      { severity: 'warning', count: 1 },
      { severity: 'info', count: 2 },
    ]);
  });
});

describe('rowOfFinding', () => {
  const rows = [
    row('TcpAckFrequency@{OTHER}', 'TcpAckFrequency'),
    row(`TcpAckFrequency@${guid}`, 'TcpAckFrequency'),
    row('KeepAliveTime'),
  ];

  it('leads to the row of the parameter', () => {
    expect(rowOfFinding(policy, rows)?.id).toBe('KeepAliveTime');
  });

  it('leads to the row of the adapter that the finding names', () => {
    expect(rowOfFinding(misspelt, rows)?.id).toBe(`TcpAckFrequency@${guid}`);
  });

  it('falls back to the first row of the parameter', () => {
    expect(rowOfFinding({ ...misspelt, adapter: null }, rows)?.id).toBe('TcpAckFrequency@{OTHER}');
  });

  it.each([assumed, interrupted, ignored])('leads nowhere where there is no row: %j', (finding) => {
    expect(rowOfFinding(finding, rows)).toBeNull();
  });
});
