import { execFile, fork } from 'node:child_process';
import { tmpdir } from 'node:os';
import { win32 } from 'node:path';
import { inLine } from './programLine';
import { outcomeOf } from './programOutcome';
import type { ProcessCounter, Program, ProgramOutcome, ProgramRunner, RunLimits } from './programRunner';
import type { WorkerProcess } from './workerProcess';

const usualLimits: RunLimits = { timeoutMs: 15_000, outputBytes: 16 * 2 ** 20 };

/**
 * Nothing of the environment that we were given reaches a program: `PATH` is System32, and what else Windows' own
 * programs look up is derived from the folder of Windows.
 */
export function minimalEnvironment(systemRoot: string): Readonly<Record<string, string>> {
  const system32 = win32.join(systemRoot, 'System32');
  const temp = tmpdir();
  return {
    SystemRoot: systemRoot,
    windir: systemRoot,
    SystemDrive: systemRoot.slice(0, 2),
    ComSpec: win32.join(system32, 'cmd.exe'),
    PATH: [system32, win32.join(system32, 'wbem')].join(';'),
    PATHEXT: '.COM;.EXE',
    TEMP: temp,
    TMP: temp,
  };
}

/**
 * Starts programs of Windows, and nothing else: by absolute path below the folder of Windows, with an argument array,
 * no shell, a minimal environment, a timeout and an output cap, a few at once. None of the programs that it knows starts others, so
 * that to end one is to end all of it.
 */
export function createProgramRunner(systemRoot: string, counter: ProcessCounter): ProgramRunner {
  const env = minimalEnvironment(systemRoot);
  const cwd = win32.join(systemRoot, 'System32');
  return {
    pathFor: (path) => path,
    run: (program: Program, args, limits) =>
      inLine(() => {
        counter.add(1);
        const { timeoutMs, outputBytes } = { ...usualLimits, ...limits };
        return new Promise<ProgramOutcome>((resolve) => {
          const child = execFile(
            win32.join(cwd, program),
            [...args],
            {
              cwd,
              env,
              encoding: 'buffer',
              shell: false,
              windowsHide: true,
              timeout: timeoutMs,
              killSignal: 'SIGKILL',
              maxBuffer: outputBytes,
            },
            (error, stdout, stderr) => {
              resolve(outcomeOf(error, stdout, stderr));
            },
          );
          // Nobody is there to answer a question.
          child.stdin?.end();
        });
      }),
  };
}

export interface WorkerPlace {
  /** The script; it speaks by messages. */
  readonly script: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Starts one of our own scripts as a child process, for the command line; the window has Electron's utility process for
 * that. On Windows, libuv ends what the worker has started as soon as the worker itself ends.
 * https://github.com/libuv/libuv/blob/v1.x/src/win/process.c (JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE)
 */
export function startNodeWorker({ script, args, cwd, env }: WorkerPlace): WorkerProcess {
  const child = fork(script, [...args], {
    cwd,
    env,
    execArgv: [],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  // An idle worker must not keep the command line from ending; while it is asked something, a timer does.
  child.unref();
  child.channel?.unref();
  return {
    post(message) {
      child.send(message, () => undefined);
    },
    onMessage(listener) {
      child.on('message', listener);
      child.channel?.unref();
    },
    onExit(listener) {
      child.once('exit', listener);
      child.once('error', listener);
    },
    kill() {
      child.kill('SIGKILL');
    },
  };
}
