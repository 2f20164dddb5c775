import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { interfacesKey } from '../../../shared/domain/registryLocation';
import { keyIdentity } from '../../../shared/parsing/regFile/keyPath';
import { err, ok, type Result } from '../../../shared/result';
import type { MachineError, RegistryPort, RegistryReading, RegistryWrite } from '../machine';
import { importText } from './importText';
import { lookForKeys, type PresenceLook } from './keyPresence';
import { withPrivateFolder } from './privateFolder';
import { programError, type ProgramRunner } from './programRunner';
import { parseRegQuery } from './regQueryText';
import {
  absentTree,
  exportedTree,
  printedTree,
  readingOfTrees,
  unreadableTree,
  type TreeReading,
} from './treeReading';

export interface RegExeSurroundings {
  readonly runner: ProgramRunner;
  /** Where the files go that reg.exe writes and reads. */
  readonly tempFolder: string;
  readonly isElevated: () => Promise<boolean | null>;
  /** Trees with names for people only: read once, and again when another adapter has come. */
  readonly lastingTrees: readonly string[];
}

interface LastingTree {
  readonly reading: TreeReading;
  /** The adapters when it was read. */
  readonly adapters: string;
}

/**
 * The registry by reg.exe, judged by exit codes alone: what it prints is translated. Reads by `reg export`, which alone
 * gives the bytes of every type whatever the console's code page, and writes all values with one `reg import`.
 */
export class RegExe implements RegistryPort {
  readonly engine = 'reg.exe';
  private readonly lasting = new Map<string, LastingTree>();
  /** Trees that were not there last time: to look first saves asking for each of them. */
  private readonly missing = new Set<string>();

  constructor(private readonly surroundings: RegExeSurroundings) {}

  async read(trees: readonly string[]): Promise<Result<RegistryReading, MachineError>> {
    const look = lookForKeys(this.surroundings.runner);
    const isLasting = (tree: string): boolean => this.surroundings.lastingTrees.includes(tree);
    return withPrivateFolder(this.surroundings.tempFolder, async (folder) => {
      const found = new Map<string, TreeReading>();
      const asked = [...new Set(trees)].map(async (tree, index) => {
        const file = join(folder, `${index}.reg`);
        // Read along with the others where it must be read in any case.
        const reading =
          isLasting(tree) && this.lasting.has(tree) ? null : await this.readTree(tree, file, look);
        return { tree, file, reading };
      });
      const answers = await Promise.all(asked);
      for (const { tree, reading } of answers) {
        if (reading === null) continue;
        if (!reading.ok) return reading;
        found.set(tree, reading.value);
      }
      for (const { tree, file } of answers.filter((answer) => isLasting(answer.tree))) {
        const reading = await this.lastingTree(tree, file, found);
        if (!reading.ok) return reading;
        found.set(tree, reading.value);
      }
      for (const [tree, reading] of found) {
        if (reading === absentTree) this.missing.add(tree);
        else this.missing.delete(tree);
      }
      return ok(readingOfTrees(found));
    });
  }

  async write(writes: readonly RegistryWrite[]): Promise<Result<void, MachineError>> {
    const effective = await this.withoutVainDeletions(writes);
    if (effective.length === 0) return ok(undefined);
    const { runner, tempFolder } = this.surroundings;
    return withPrivateFolder(tempFolder, async (folder) => {
      const file = join(folder, 'import.reg');
      await writeFile(file, importText(effective), { flag: 'wx' });
      const outcome = await runner.run('reg.exe', ['import', runner.pathFor(file)]);
      if (outcome.kind === 'exited' && outcome.exitCode === 0) return ok(undefined);
      return err(await this.writeError(programError('reg.exe', outcome)));
    });
  }

  async removeEmptyKey(key: string): Promise<Result<void, MachineError>> {
    const reading = await this.read([key]);
    if (!reading.ok) return reading;
    const found = reading.value.key(key);
    if (found.state !== 'present' || found.values.size > 0 || found.subkeys.length > 0) return ok(undefined);
    const outcome = await this.surroundings.runner.run('reg.exe', ['delete', key, '/f']);
    if (outcome.kind === 'exited' && outcome.exitCode === 0) return ok(undefined);
    return err(await this.writeError(programError('reg.exe', outcome)));
  }

  private async readTree(
    tree: string,
    file: string,
    look: PresenceLook,
  ): Promise<Result<TreeReading, MachineError>> {
    const { runner, lastingTrees } = this.surroundings;
    if (this.missing.has(tree)) {
      const presence = await look.presence(tree);
      if (!presence.ok) return presence;
      if (presence.value === 'absent') return ok(absentTree);
    }
    const outcome = await runner.run('reg.exe', ['export', tree, runner.pathFor(file), '/y']);
    if (outcome.kind !== 'exited') return err(programError('reg.exe', outcome));
    if (outcome.exitCode === 0) return ok(exportedTree(tree, await readFile(file)));
    // Nobody acts on why a name is not to be had.
    if (lastingTrees.includes(tree)) return ok(unreadableTree({ kind: 'access-denied' }));
    const presence = await look.presence(tree);
    if (!presence.ok) return presence;
    return presence.value === 'absent' ? ok(absentTree) : this.readAsPrinted(tree);
  }

  /** The second way: `reg export` gives up on a tree if it may not read one key of it. */
  private async readAsPrinted(tree: string): Promise<Result<TreeReading, MachineError>> {
    const outcome = await this.surroundings.runner.run('reg.exe', ['query', tree, '/s']);
    if (outcome.kind !== 'exited') return err(programError('reg.exe', outcome));
    const printed = parseRegQuery(outcome.stdout);
    return ok(printed.length === 0 ? unreadableTree({ kind: 'access-denied' }) : printedTree(printed));
  }

  private async lastingTree(
    tree: string,
    file: string,
    found: ReadonlyMap<string, TreeReading>,
  ): Promise<Result<TreeReading, MachineError>> {
    const adapters = adaptersIn(found);
    const fresh = found.get(tree);
    const kept = this.lasting.get(tree);
    if (fresh === undefined && kept !== undefined && (adapters === null || kept.adapters === adapters)) {
      return ok(kept.reading);
    }
    const reading =
      fresh === undefined
        ? await this.readTree(tree, file, lookForKeys(this.surroundings.runner))
        : ok(fresh);
    if (reading.ok) this.lasting.set(tree, { reading: reading.value, adapters: adapters ?? '' });
    return reading;
  }

  /** To import a deletion creates the key: one whose key is not there is left out. */
  private async withoutVainDeletions(writes: readonly RegistryWrite[]): Promise<readonly RegistryWrite[]> {
    const created = new Set(writes.filter(({ value }) => value !== null).map(({ key }) => keyIdentity(key)));
    const doubtful = new Set(writes.map(({ key }) => keyIdentity(key)).filter((key) => !created.has(key)));
    const there = new Map<string, boolean>();
    for (const key of doubtful) there.set(key, await this.isThere(key));
    return writes.filter(({ key }) => there.get(keyIdentity(key)) !== false);
  }

  private async isThere(key: string): Promise<boolean> {
    const outcome = await this.surroundings.runner.run('reg.exe', ['query', key]);
    return outcome.kind === 'exited' && outcome.exitCode === 0;
  }

  /** reg.exe has one exit code for every failure. Without an administrator's rights it is theirs that lack. */
  private async writeError(error: MachineError): Promise<MachineError> {
    if (error.code !== 'command-failed' || (await this.surroundings.isElevated()) === true) return error;
    return { ...error, code: 'access-denied' };
  }
}

/** Null where the adapters were not read. */
function adaptersIn(found: ReadonlyMap<string, TreeReading>): string | null {
  for (const [tree, reading] of found) {
    if (!keyIdentity(interfacesKey).startsWith(`${keyIdentity(tree)}\\`)) continue;
    const interfaces = reading(interfacesKey);
    return interfaces.state === 'present' ? [...interfaces.subkeys].sort().join(' ').toLowerCase() : '';
  }
  return null;
}
