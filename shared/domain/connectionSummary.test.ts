import { describe, expect, it } from 'vitest';
import { parseNetstat } from '../parsing/netstat';
import { summariseConnections } from './connectionSummary';

const rows = parseNetstat(`
  TCP    0.0.0.0:8080           0.0.0.0:0              LISTENING       700
  TCP    10.0.0.5:50000         10.0.0.9:80            TIME_WAIT       0
  TCP    10.0.0.5:50001         10.0.0.9:80            TIME_WAIT       0
  TCP    10.0.0.5:50002         10.0.0.9:443           CLOSE_WAIT      4321
  TCP    10.0.0.5:50003         10.0.0.8:80            ESTABLISHED     4321
  TCP    10.0.0.5:50004         10.0.0.7:80            WACHTEND        700
  UDP    0.0.0.0:500            *:*                                    964
`);

describe('a summary of connections', () => {
  it('counts TCP by state, process and destination, the most frequent first', () => {
    expect(summariseConnections(rows)).toEqual({
      total: 6,
      byState: { TIME_WAIT: 2, LISTENING: 1, CLOSE_WAIT: 1, ESTABLISHED: 1, OTHER: 1 },
      byProcess: [
        { pid: 700, count: 2 },
        { pid: 4321, count: 2 },
      ],
      byRemote: [
        { address: '10.0.0.9', count: 3 },
        { address: '10.0.0.8', count: 1 },
        { address: '10.0.0.7', count: 1 },
      ],
    });
  });

  it.each([
    [{ port: 80 }, 4],
    [{ port: 8080 }, 1],
    [{ port: 500 }, 0],
    [{ state: 'TIME_WAIT' }, 2],
    [{ port: 443, state: 'TIME_WAIT' }, 0],
  ] as const)('with %j counts %i rows', (filter, total) => {
    expect(summariseConnections(rows, filter).total).toBe(total);
  });

  it('of nothing is empty', () => {
    expect(summariseConnections([])).toEqual({ total: 0, byState: {}, byProcess: [], byRemote: [] });
  });
});
