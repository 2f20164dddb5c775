import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ExcludedPortRange, NetshFailure, ReaderNotice } from '../../../shared/domain/snapshot';
import type { PortRange, Unreadable, UnreadableReason } from '../../../shared/domain/value';
import { dynamicPortRangeIn } from '../../../shared/parsing/dynamicPortRange';
import { excludedPortRangesIn } from '../../../shared/parsing/excludedPortRanges';
import { parseTcpGlobals } from '../../../shared/parsing/tcpGlobals';
import { err, ok, type Result } from '../../../shared/result';
import type { MachineError, NetshPort, NetshReading, NetshWrite, PortRangeId } from '../machine';
import {
  dynamicPortArguments,
  excludedPortArguments,
  netshScript,
  parseScriptAnswers,
  portTables,
  setArguments,
  tcpGlobalArguments,
  type ScriptAnswers,
} from './netshScript';
import { decodeConsoleText } from '../capture/consoleText';
import { withPrivateFolder } from './privateFolder';
import { programError, type ProgramOutcome, type ProgramRunner } from './programRunner';

export interface NetshSurroundings {
  readonly runner: ProgramRunner;
  readonly tempFolder: string;
}

type Text = { readonly text: string } | { readonly failure: NetshFailure; readonly detail: string };

function printedBy(outcome: ProgramOutcome): Text {
  if (outcome.kind !== 'exited') {
    return { failure: outcome.kind === 'timeout' ? 'silent' : 'not-run', detail: outcome.kind };
  }
  const text = decodeConsoleText(outcome.stdout);
  if (text.trim() !== '') return { text };
  return { failure: 'silent', detail: `no output, exit code ${outcome.exitCode}` };
}

interface Answers {
  readonly ranges: readonly (PortRange | null)[];
  readonly excluded: readonly (readonly ExcludedPortRange[] | null)[];
  readonly globals: ReadonlyMap<string, string | number>;
}

/** netsh, read in one process where its answers can be told apart, and never believed about what it has set. */
export class Netsh implements NetshPort {
  private notice: ReaderNotice | null = null;

  constructor(private readonly surroundings: NetshSurroundings) {}

  notices(): readonly ReaderNotice[] {
    return this.notice === null ? [] : [this.notice];
  }

  async read(): Promise<Result<NetshReading, MachineError>> {
    const printed = printedBy(await this.runScript());
    if (!('text' in printed)) return ok(this.unusable(printed.failure, printed.detail));
    const answers = await this.complete(parseScriptAnswers(printed.text));
    const nothing = answers.ranges.every((range) => range === null) && answers.globals.size === 0;
    if (nothing) return ok(this.unusable('unrecognised', printed.text.trim().slice(0, 200)));
    this.notice = null;
    return ok(readingOf(answers));
  }

  async write(change: NetshWrite): Promise<Result<void, MachineError>> {
    const args = setArguments(change);
    if (args === null) {
      return err({ code: 'unsupported', subject: 'netsh', detail: 'netsh cannot delete a setting.' });
    }
    const outcome = await this.surroundings.runner.run('netsh.exe', args);
    // It says "Ok." to things that it has not done, and exits with 1 after some that it has: reading back decides.
    return outcome.kind === 'exited' ? ok(undefined) : err(programError('netsh.exe', outcome));
  }

  private runScript(): Promise<ProgramOutcome> {
    const { runner, tempFolder } = this.surroundings;
    return withPrivateFolder(tempFolder, async (folder) => {
      const file = join(folder, 'show.txt');
      await writeFile(file, netshScript(), { flag: 'wx' });
      return runner.run('netsh.exe', ['-f', runner.pathFor(file)], { timeoutMs: 30_000 });
    });
  }

  /** What one script did not tell with certainty is asked for by itself. */
  private async complete(answers: ScriptAnswers): Promise<Answers> {
    return {
      ranges:
        answers.ranges ??
        (await this.askEach(dynamicPortArguments, (text, id) => dynamicPortRangeIn(text, id))),
      excluded:
        answers.excluded ??
        (await this.askEach(
          excludedPortArguments,
          (text, id) =>
            excludedPortRangesIn(text, id)?.map(({ start, end }) => ({ ...id, start, end })) ?? null,
        )),
      globals: answers.globals.size > 0 ? answers.globals : await this.askForGlobals(),
    };
  }

  private async askEach<T>(
    argumentsFor: (id: PortRangeId) => readonly string[],
    parse: (text: string, id: PortRangeId) => T | null,
  ): Promise<readonly (T | null)[]> {
    const found: (T | null)[] = [];
    for (const id of portTables) {
      const printed = await this.ask(argumentsFor(id));
      found.push(printed === null ? null : parse(printed, id));
    }
    return found;
  }

  private async askForGlobals(): Promise<ReadonlyMap<string, string | number>> {
    const printed = await this.ask(tcpGlobalArguments);
    return new Map<string, string | number>(printed === null ? [] : parseTcpGlobals(printed));
  }

  private async ask(args: readonly string[]): Promise<string | null> {
    const printed = printedBy(await this.surroundings.runner.run('netsh.exe', args));
    return 'text' in printed ? printed.text : null;
  }

  private unusable(reason: NetshFailure, detail: string): NetshReading {
    this.notice = { code: 'netsh-unusable', reason, detail };
    const why: UnreadableReason =
      reason === 'unrecognised'
        ? { kind: 'unrecognised-output', source: 'netsh' }
        : { kind: 'command-failed', command: 'netsh', detail };
    const unreadable: Unreadable = { unreadable: why };
    return { portRange: () => unreadable, tcpGlobal: () => unreadable, excludedPortRanges: null };
  }
}

function readingOf({ ranges, excluded, globals }: Answers): NetshReading {
  const known = excluded.filter((table) => table !== null);
  const unrecognised = (words: readonly string[]): Unreadable => ({
    unreadable: { kind: 'unrecognised-output', source: `netsh ${words.join(' ')}` },
  });
  return {
    portRange(id) {
      const at = portTables.findIndex(({ ip, transport }) => ip === id.ip && transport === id.transport);
      return ranges[at] ?? unrecognised(dynamicPortArguments(id));
    },
    tcpGlobal: (option) => globals.get(option) ?? unrecognised(tcpGlobalArguments),
    excludedPortRanges: known.length === 0 ? null : known.flat(),
  };
}
