/**
 * Opens so many connections to itself and keeps them until its input ends: `node crowdMember.cjs 8192 127.0.0.2`. From an
 * address that nobody else uses, so that it takes nobody's ports.
 */
const { connect, createServer } = require('node:net');

const wanted = Number(process.argv[2]);
const address = process.argv[3];
const atATime = 64;

const server = createServer((socket) => socket.on('error', () => undefined).resume());
server.listen({ host: address, port: 0, backlog: 511 }, () => {
  let begun = 0;
  let connected = 0;
  const { port } = server.address();
  const next = () => {
    if (begun === wanted) return;
    begun += 1;
    connect({ host: address, port, localAddress: address })
      .on('error', (error) => {
        console.error(error.message);
        process.exit(1);
      })
      .once('connect', () => {
        connected += 1;
        if (connected === wanted) console.log('ready');
        else next();
      })
      .resume();
  };
  for (let lane = 0; lane < atATime; lane += 1) next();
});

process.stdin.on('end', () => process.exit(0)).resume();
