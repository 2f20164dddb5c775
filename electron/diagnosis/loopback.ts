import { once } from 'node:events';
import { loopbackAddresses, type LoopbackAddress } from '../../shared/domain/proof/loopbackAddress';
import { connect, createServer, type Server, type Socket } from 'node:net';

/**
 * The last door to the network, whoever calls and whatever the types say.
 *
 * @throws RangeError for any other target than loopback
 */
function requireLoopback(address: LoopbackAddress): void {
  if (!loopbackAddresses.includes(address)) {
    throw new RangeError(`Only ${loopbackAddresses.join(' and ')} may be tested, not ${address}`);
  }
}

/**
 * One short connection, closed by this side, so that its port goes into TIME_WAIT. Null if it worked, else the code.
 *
 * @param onConnected is handed the socket before it is closed
 * @throws RangeError for any other target than loopback
 */
export function connectShortly(
  address: LoopbackAddress,
  port: number,
  onConnected?: (socket: Socket) => void,
): Promise<string | null> {
  requireLoopback(address);
  return new Promise((resolve) => {
    let failure: string | null = null;
    const socket = connect({ host: address, port });
    socket.once('connect', () => {
      onConnected?.(socket);
      socket.end();
    });
    socket.once('error', (error: NodeJS.ErrnoException) => (failure = error.code ?? error.message));
    socket.once('close', () => {
      resolve(failure);
    });
    socket.resume();
  });
}

/**
 * Listens on any port of the dynamic range, and ends each connection after the other side has.
 *
 * @throws RangeError for any other address than loopback
 * @throws what listening throws, also for lack of a port
 */
export async function listenOn(
  address: LoopbackAddress,
): Promise<{ readonly server: Server; readonly port: number }> {
  requireLoopback(address);
  const server = createServer((socket) => {
    // What the other side does to its end of the connection is counted there.
    socket.on('error', () => undefined);
    socket.resume();
  });
  server.listen({ host: address, port: 0, backlog: 511 });
  await once(server, 'listening');
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The listener has no port');
  return { server, port: bound.port };
}
