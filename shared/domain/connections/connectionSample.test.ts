import { describe, expect, it } from 'vitest';
import { connectionSample, mostListed } from './connectionSample';
import { owned } from './fixtures/rows';

const listening = { state: 'LISTENING', remote: '0.0.0.0', remotePort: 0 } as const;

describe('a sample of connections', () => {
  it('counts states, programs and destinations, the most frequent first', () => {
    const rows = [
      owned({ localPort: 8080, ...listening, pid: 700 }, 'server.exe'),
      owned({ localPort: 50_000 }),
      owned({ localPort: 50_001, remote: '10.0.0.8', remotePort: 443 }),
      owned({ localPort: 50_002, remote: '10.0.0.8', remotePort: 443 }),
      {
        ...owned({ localPort: 50_003, state: 'TIME_WAIT' }),
        owner: { pid: 4321, name: 'java.exe', inferred: true },
      },
      owned({ localPort: 50_004, state: 'TIME_WAIT', pid: 0 }),
    ];
    expect(connectionSample(rows, null, 5)).toEqual({
      at: 5,
      total: 6,
      byState: { LISTENING: 1, ESTABLISHED: 3, TIME_WAIT: 2 },
      ports: null,
      processes: [
        { pid: 4321, name: 'java.exe', count: 4, inferred: 1 },
        { pid: 700, name: 'server.exe', count: 1, inferred: 0 },
      ],
      processCount: 2,
      destinations: [
        { address: '10.0.0.9', port: 80, count: 3, timeWait: 2 },
        { address: '10.0.0.8', port: 443, count: 2, timeWait: 0 },
      ],
      destinationCount: 2,
      timeWaitWithoutOwner: 1,
    });
  });

  it('does not grow with the number of programs and destinations', () => {
    const rows = Array.from({ length: 50 }, (_, index) =>
      owned({ localPort: 50_000 + index, remote: `10.0.1.${String(index)}`, pid: 100 + index }),
    );
    const sample = connectionSample(rows, null, 0);
    expect([sample.processes.length, sample.destinations.length]).toEqual([mostListed, mostListed]);
    expect([sample.processCount, sample.destinationCount]).toEqual([50, 50]);
  });
});
