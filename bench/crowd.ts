import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Bench } from './figure';

/** Each process may open fewer files than all of the sockets need. */
const addresses = ['127.0.0.2', '127.0.0.3', '127.0.0.4', '127.0.0.5'] as const;
const connectionsEach = 8192;

/** Rows that they list: both ends of a connection are on this computer, and each process listens. */
export const crowdRows = addresses.length * (2 * connectionsEach + 1);

async function ready(member: ChildProcess): Promise<void> {
  if (member.stdout === null) throw new Error('The crowd cannot be heard');
  const ended = once(member, 'exit').then(() => {
    throw new Error('A process of the crowd ended before it had its connections');
  });
  await Promise.race([once(member.stdout, 'data'), ended]);
  ended.catch(() => undefined);
}

/** 65,540 sockets of programs of the user who runs the window. Resolves when all of them are open. */
export async function openCrowd({ electron, env, project }: Bench): Promise<{ readonly close: () => void }> {
  if (electron === null) throw new Error('There is no Electron');
  const members = addresses.map((address) =>
    spawn(electron, [join(project, 'bench', 'crowdMember.cjs'), String(connectionsEach), address], {
      env: { ...process.env, ...env, ELECTRON_RUN_AS_NODE: '1' },
      stdio: ['pipe', 'pipe', 'inherit'],
    }),
  );
  const close = (): void => {
    for (const { stdin } of members) stdin.end();
  };
  try {
    await Promise.all(members.map(ready));
    return { close };
  } catch (error) {
    close();
    throw error;
  }
}
