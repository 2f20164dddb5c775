import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  computerNameKey,
  networkConnectionsKey,
  parametersKey,
  productOptionsKey,
} from '../../../shared/domain/registryLocation';
import { dynamicPortArguments, excludedPortArguments, tcpGlobalArguments } from '../windows/netshScript';
import type { Program, ProgramRunner } from '../windows/programRunner';
import {
  dynamicPortFile,
  excludedPortFile,
  netstatFile,
  portRangeIds,
  tcpGlobalFile,
  verFile,
} from './captureFiles';

/** The trees of a capture by the file that each goes to: what a look at a machine needs, and nothing that holds secrets. */
export const capturedTrees: Readonly<Record<string, string>> = {
  'tcpip.reg': parametersKey('Tcpip'),
  'afd.reg': parametersKey('AFD'),
  'dnscache.reg': parametersKey('Dnscache'),
  'connections.reg': networkConnectionsKey,
  'product.reg': productOptionsKey,
  'computer.reg': computerNameKey,
};

/** What each text of a capture is the output of. */
export const capturedTexts: Readonly<Record<string, readonly [Program, ...string[]]>> = {
  ...Object.fromEntries(
    portRangeIds.flatMap((id) => [
      [dynamicPortFile(id), ['netsh.exe', ...dynamicPortArguments(id)]],
      [excludedPortFile(id), ['netsh.exe', ...excludedPortArguments(id)]],
    ]),
  ),
  [tcpGlobalFile]: ['netsh.exe', ...tcpGlobalArguments],
  [netstatFile]: ['netstat.exe', '-ano'],
};

export interface TakenCapture {
  readonly written: readonly string[];
  /** What Windows gave nothing for: a key that is not there, a netsh that is silent. */
  readonly missing: readonly string[];
}

/**
 * Writes what the programs of this Windows print, as they print it, into a folder that opens as a capture again.
 *
 * @param release `os.release()`, e.g. `10.0.22631`
 * @throws what the file system throws where the folder cannot be written
 */
export async function takeCapture(
  runner: ProgramRunner,
  folder: string,
  release: string,
): Promise<TakenCapture> {
  await mkdir(folder, { recursive: true });
  const written: string[] = [];
  const missing: string[] = [];
  for (const [file, key] of Object.entries(capturedTrees)) {
    const path = join(folder, file);
    const outcome = await runner.run('reg.exe', ['export', key, runner.pathFor(path), '/y']);
    const isThere = await stat(path).then(
      () => true,
      () => false,
    );
    (outcome.kind === 'exited' && outcome.exitCode === 0 && isThere ? written : missing).push(file);
  }
  for (const [file, [program, ...args]] of Object.entries(capturedTexts)) {
    const outcome = await runner.run(program, args, { timeoutMs: 60_000, outputBytes: 64 * 2 ** 20 });
    if (outcome.kind !== 'exited' || outcome.stdout.toString('latin1').trim() === '') {
      missing.push(file);
      continue;
    }
    await writeFile(join(folder, file), outcome.stdout);
    written.push(file);
  }
  // `ver` is part of cmd; its text is the same but for one word that languages translate.
  await writeFile(join(folder, verFile), `\r\nMicrosoft Windows [Version ${release}]\r\n`);
  return { written: [...written, verFile], missing };
}
