import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

/** A listener of the test's own, and the sockets that it has accepted. */
export interface Listener {
  readonly port: number;
  /** A connection to it, that stands until it is ended. */
  connect(): Promise<{ readonly socket: Socket; readonly localPort: number }>;
  close(): void;
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The listener has no port.');
  return address.port;
}

/** Real sockets on 127.0.0.1, of the process that runs the test. */
export async function listen(): Promise<Listener> {
  const accepted = new Set<Socket>();
  const server = createServer((socket) => {
    accepted.add(socket);
    socket.on('error', () => undefined).resume();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const port = portOf(server);
  const opened = new Set<Socket>();
  return {
    port,
    async connect() {
      const socket = connect(port, '127.0.0.1');
      opened.add(socket);
      await once(socket, 'connect');
      return { socket, localPort: socket.localPort ?? 0 };
    },
    close() {
      for (const socket of [...opened, ...accepted]) socket.destroy();
      server.close();
    },
  };
}
