import { describe, expect, it } from 'vitest';
import { portSupplyOf } from './portSupply';

const range = { start: 50_000, count: 100 };
const listening = (localPort: number) => ({ localPort, isListening: true, isTimeWait: false });
const waiting = (localPort: number) => ({ localPort, isListening: false, isTimeWait: true });
const connected = (localPort: number) => ({ localPort, isListening: false, isTimeWait: false });

describe('the supply of ports', () => {
  it('is the range less what is excluded or held, each port once', () => {
    const excluded = [
      { start: 49_990, end: 50_004 },
      { start: 50_003, end: 50_009 },
    ];
    const sockets = [
      listening(443),
      listening(50_004),
      listening(50_020),
      waiting(50_030),
      waiting(50_030),
      waiting(50_031),
      connected(50_099),
      connected(50_100),
    ];
    expect(portSupplyOf(range, excluded, sockets)).toEqual({
      range,
      excludedPorts: 10,
      listeningPorts: 2,
      timeWaitPorts: 2,
      heldPorts: 5,
      freePorts: 86,
    });
  });

  it('does not know of exclusions that nobody told', () => {
    expect(portSupplyOf(range, null, [])).toMatchObject({ excludedPorts: null, freePorts: 100 });
  });
});
