import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { runExhaustionTest } from '../electron/diagnosis/exhaustionTest';
import { timeWaitTowards } from '../electron/diagnosis/localPorts';
import type { Figure } from './figure';
import { inPairs, timed } from './pairs';

const connections = 1000;
/** As many under way at a time as the test has. */
const lanes = 8;

/** The least that opens and closes connections: no counting, no sampling, no rate. */
async function bareLoop(): Promise<void> {
  const server = createServer((socket) => socket.resume());
  server.listen({ host: '127.0.0.1', port: 0, backlog: 511 });
  await once(server, 'listening');
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The listener has no port');
  let begun = 0;
  const lane = async (): Promise<void> => {
    while (begun < connections) {
      begun += 1;
      const socket = connect({ host: '127.0.0.1', port: bound.port });
      socket.once('connect', () => socket.end());
      socket.resume();
      await once(socket, 'close');
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  server.close();
}

async function proof(): Promise<void> {
  const { connected } = await runExhaustionTest({
    address: '127.0.0.1',
    connections,
    rate: null,
    seconds: 60,
    stopWhenExhausted: false,
    countTimeWait: timeWaitTowards,
  });
  if (connected !== connections) throw new Error(`Only ${connected} of ${connections} connected`);
}

export const proofSpeed: Figure = {
  name: 'proof',
  async measure() {
    const { ours, against, ratio } = await inPairs(
      5,
      () => timed(proof),
      () => timed(bareLoop),
    );
    return [
      {
        figure: `prove with ${connections} connections`,
        unit: 'ms',
        ours,
        against: { what: 'a bare loop of as many', value: against },
        ratio,
        atMost: null,
      },
    ];
  },
};
