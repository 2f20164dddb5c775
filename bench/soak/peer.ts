import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** A listener of this process, and sockets that are connected with it. */
export async function listen(): Promise<{
  readonly connect: (count: number) => Promise<readonly Socket[]>;
  readonly close: () => void;
}> {
  const server = createServer((socket) => socket.on('error', () => undefined).resume());
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The listener has no port');
  const one = async (): Promise<Socket> => {
    const socket = connect(address.port, '127.0.0.1').resume();
    await once(socket, 'connect');
    return socket;
  };
  return {
    connect: (count) => Promise.all(Array.from({ length: count }, one)),
    close() {
      server.close();
    },
  };
}
