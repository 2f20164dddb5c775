import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

const program = join(process.cwd(), 'dist', 'cli', 'tcpilot.cjs');
const examinationSchema = z.object({
  verdict: z.string(),
  codes: z.array(z.number()),
  why: z.string(),
  advice: z.array(z.string()),
  finding: z.string(),
});

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tcpilot-examine-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Examines a network of its own with 300 local ports, while a script runs in it. The script prints `ready`. */
async function examineWhile(name: string, script: string) {
  const path = join(folder, `${name}.mjs`);
  writeFileSync(path, script);
  const setUp = [
    'set -e',
    'ip link set lo up',
    'echo "40000 40299" > /proc/sys/net/ipv4/ip_local_port_range',
    'echo 0 > /proc/sys/net/ipv4/tcp_tw_reuse',
    'mkfifo "$4"',
    '"$1" "$3" > "$4" &',
    'scene=$!',
    'read -r said < "$4"',
    'echo "$said" >&2',
    '"$1" "$2" diagnose --examine --json',
    'kill $scene',
  ].join('\n');
  const child = spawn(
    'unshare',
    ['-n', 'sh', '-c', setUp, 'sh', process.execPath, program, path, join(folder, `${name}.said`)],
    { stdio: ['ignore', 'pipe', 'pipe'], timeout: 90_000 },
  );
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const [status, stdout, stderr] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  if (!stderr.includes('ready')) {
    throw new Error(
      `This test needs root, unshare (util-linux) and ip (iproute2) to make a network namespace: ${stderr}`,
    );
  }
  return { status, found: examinationSchema.parse(JSON.parse(stdout)) };
}

const imports = "import { connect, createServer } from 'node:net'; import { once } from 'node:events';";
const stay = "console.log('ready'); setInterval(() => {}, 1000);";

/** Short connections to one listener, closed by this side, until there is no port left. */
const timeWaitScene = `${imports}
const server = createServer((socket) => socket.resume()).listen(8080, '127.0.0.1');
await once(server, 'listening');
for (;;) {
  const socket = connect(8080, '127.0.0.1');
  const failed = await new Promise((resolve) => {
    socket.once('error', () => resolve(true));
    socket.once('connect', () => socket.end());
    socket.once('close', (hadError) => resolve(hadError));
    socket.resume();
  });
  if (failed) break;
}
${stay}`;

/** A listener on every port that the system hands out. */
const listenScene = `${imports}
for (;;) {
  const server = createServer().listen(0, '0.0.0.0');
  const failed = await new Promise((resolve) => {
    server.once('error', () => resolve(true));
    server.once('listening', () => resolve(false));
  });
  if (failed) break;
}
${stay}`;

/** A program that never closes what the other side has closed. */
const leakScene = `${imports}
const server = createServer((socket) => socket.end()).listen(8080, '127.0.0.1');
await once(server, 'listening');
const held = [];
for (let index = 0; index < 150; index += 1) {
  const socket = connect({ port: 8080, host: '127.0.0.1', allowHalfOpen: true });
  held.push(socket);
  await once(socket, 'connect');
}
${stay}`;

// Each has a network of its own, and mostly waits: they run side by side.
describe.runIf(process.platform === 'linux').concurrent('tcpilot diagnose --examine', () => {
  it('sees one destination hold the ports', async () => {
    const { status, found } = await examineWhile('time-wait', timeWaitScene);
    expect(status).toBe(0);
    expect(found).toMatchObject({ finding: 'destination-saturated', verdict: 'port-exhaustion' });
    expect(found.why).toContain('127.0.0.1:8080');
    expect(found.why).toMatch(/(?:29\d|300) of 300 dynamic ports are in use/);
  });

  it('sees that the ports are used up by many', async () => {
    const { status, found } = await examineWhile('listen', listenScene);
    expect([status, found.finding, found.verdict]).toEqual([0, 'out-of-ports', 'port-exhaustion']);
  });

  it('sees a program that does not close its sockets', async () => {
    const { status, found } = await examineWhile('leak', leakScene);
    expect([status, found.finding]).toEqual([0, 'leak']);
    expect(found.why).toContain('150 sockets in CLOSE_WAIT');
  });

  it('sees that nothing is wrong', async () => {
    const { status, found } = await examineWhile('idle', `${imports}${stay}`);
    expect([status, found.finding, found.verdict]).toEqual([0, 'not-the-cause', 'unknown']);
  });
});
