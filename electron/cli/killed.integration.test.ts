import type { ChildProcess } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { randomNumbers } from '../../bench/soak/seededRandom';
import { createRegistryFileMachine } from '../machine/registryFile/registryFileMachine';
import { RegistryFileStore } from '../machine/registryFile/registryFileStore';
import { adapter, exportBytes } from '../tuning/fixtures/machines';
import { Rig, valueOf } from '../tuning/fixtures/rig';
import { tcpilot, type Ended } from './fixtures/tcpilotProcess';

const seed = Number(process.env.TCPILOT_KILL_SEED ?? '20260105');
/** `npm run soak` kills five hundred of each. */
const killsPerAction = Number(process.env.TCPILOT_KILL_ROUNDS ?? '110');
const lanes = 2;
const slowDisk = join(import.meta.dirname, 'fixtures', 'slowDisk.cjs');

type Action = 'apply' | 'undo' | 'recover';
const phases = ['before the journal', 'journalled', 'written', 'recorded', 'finished'] as const;
type Phase = (typeof phases)[number];

/** Where a process was when it died, by the operations that it had finished. */
function phaseOf(log: string): Phase {
  const isDone = (name: RegExp): boolean => log.split('\n').some((line) => name.test(line));
  if (isDone(/^done rm journal\.json$/)) return 'finished';
  if (isDone(/^done rename 1\.json$/)) return 'recorded';
  if (isDone(/^done rename export\.reg$/)) return 'written';
  return isDone(/^done rename journal\.json$/) ? 'journalled' : 'before the journal';
}

/** A registry file with its state folder, one after the other in the same place: the place is part of the state. */
class Lane {
  readonly file: string;
  readonly state: string;
  readonly log: string;

  constructor(readonly folder: string) {
    this.file = join(folder, 'work', 'export.reg');
    this.state = join(folder, 'work-state');
    this.log = join(folder, 'log.txt');
  }

  args(action: Action): readonly string[] {
    const values = [
      ...[
        'TcpTimedWaitDelay=30',
        'KeepAliveTime=300000',
        `TcpAckFrequency@${adapter}=1`,
        'EnableDynamicBacklog=1',
      ],
      'DynamicPortRange.ipv4.tcp=10000+55536',
    ].flatMap((value) => ['--set', value]);
    const particular = {
      apply: [...values, '--unset', 'MaxUserPort', '--yes'],
      undo: ['--yes'],
      recover: [],
    };
    return ['--machine', this.file, '--state', this.state, '--json', action, ...particular[action]];
  }

  /** As it was before an apply, or before an undo. */
  async prepare(action: 'apply' | 'undo'): Promise<void> {
    await rm(join(this.folder, 'work'), { recursive: true, force: true });
    await rm(this.state, { recursive: true, force: true });
    const kept = join(this.folder, 'kept');
    if (action === 'undo' && existsSync(kept)) {
      await cp(join(kept, 'work'), join(this.folder, 'work'), { recursive: true });
      await cp(join(kept, 'work-state'), this.state, { recursive: true });
      return;
    }
    await mkdir(join(this.folder, 'work'));
    await writeFile(this.file, exportBytes());
    if (action === 'apply') return;
    expect((await tcpilot(this.args('apply'))).code).toBe(0);
    await cp(join(this.folder, 'work'), join(kept, 'work'), { recursive: true });
    await cp(this.state, join(kept, 'work-state'), { recursive: true });
  }

  /** Runs with a slow disk, and kills it a while after it has written down so many lines, if told to. */
  async run(action: Action, killAt: Moment | null): Promise<Ended> {
    await writeFile(this.log, '');
    const kill = async (child: ChildProcess, { lines, thenMs }: Moment): Promise<void> => {
      while (child.exitCode === null && child.signalCode === null) {
        if (readFileSync(this.log, 'utf8').split('\n').length > lines) {
          if (thenMs > 0) await wait(thenMs);
          child.kill('SIGKILL');
        }
        await wait(1);
      }
    };
    return tcpilot(this.args(action), {
      nodeArgs: ['--require', slowDisk],
      env: { SLOW_DISK_LOG: this.log, SLOW_DISK_MS: '3' },
      onStart: (child) => {
        // The log goes with the test; so does the interest in killing.
        if (killAt !== null) kill(child, killAt).catch(() => child.kill('SIGKILL'));
      },
    });
  }
}

/** Measured in what the process has done, not in time: so a busy machine meets the same moments. */
interface Moment {
  readonly lines: number;
  readonly thenMs: number;
}

let folder: string;
let lanesOf: readonly Lane[];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tcpilot-kill-'));
  lanesOf = Array.from({ length: lanes }, (_, index) => new Lane(join(folder, `lane-${index}`)));
  for (const lane of lanesOf) await mkdir(lane.folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Tally {
  readonly phases: Map<Phase, number>;
  kills: number;
  killsOfRecover: number;
  readonly outcomes: Map<string, number>;
}

async function killOnce(
  lane: Lane,
  action: 'apply' | 'undo',
  { moment, recoverAt }: { readonly moment: Moment; readonly recoverAt: Moment | null },
  tally: Tally,
): Promise<void> {
  await lane.prepare(action);
  const before = await readFile(lane.file);
  const ended = await lane.run(action, moment);
  if (ended.signal === 'SIGKILL') tally.kills += 1;
  const phase = phaseOf(await readFile(lane.log, 'utf8'));
  if (ended.signal === 'SIGKILL') tally.phases.set(phase, (tally.phases.get(phase) ?? 0) + 1);
  if (recoverAt !== null && (await lane.run('recover', recoverAt)).signal === 'SIGKILL') {
    tally.killsOfRecover += 1;
  }

  const where = `${action} killed at line ${moment.lines} and ${moment.thenMs} ms, ${phase} (seed ${seed})`;
  const recovered = await tcpilot(lane.args('recover'));
  expect([recovered.code, recovered.stderr], where).toEqual([0, '']);
  const found = await readFile(lane.file);
  const isBefore = found.equals(before);
  if (!isBefore) expect(found.equals(afterOf[action]), where).toBe(true);
  expect(await readdir(join(lane.folder, 'work')), where).toEqual(['export.reg']);
  const rig = Rig.over(createRegistryFileMachine(new RegistryFileStore(lane.file)), lane.state);
  const told = (await rig.told()).join();
  const truth = {
    apply: isBefore ? ['', '1 interrupted'] : ['1 applied'],
    undo: isBefore ? ['1 applied'] : ['1 undone'],
  };
  expect(truth[action], where).toContain(told);
  expect(valueOf(await rig.recover()), where).toEqual({ kind: 'nothing' });
  const side = isBefore ? 'before' : 'after';
  tally.outcomes.set(side, (tally.outcomes.get(side) ?? 0) + 1);
}

function momentIn(random: () => number, from: number, to: number): Moment {
  return { lines: from + Math.floor(random() * (to - from)), thenMs: Math.floor(random() * 4) };
}

const afterOf = { apply: Buffer.alloc(0), undo: Buffer.alloc(0) };

describe('a process that is killed at a random moment', () => {
  it.each(['apply', 'undo'] as const)(
    'leaves the file of an %s as before or as after, byte for byte, once recovered',
    { timeout: 600_000 + killsPerAction * 6000 },
    async (action) => {
      const [lane] = lanesOf;
      if (lane === undefined) throw new Error('no lane');
      await lane.prepare(action);
      const clean = await lane.run(action, null);
      expect(clean.code).toBe(0);
      afterOf[action] = await readFile(lane.file);
      if (action === 'undo') expect(afterOf.undo.equals(exportBytes())).toBe(true);

      const random = randomNumbers(seed + (action === 'undo' ? 1 : 0));
      const lines = (await readFile(lane.log, 'utf8')).trimEnd().split('\n');
      const journalled = lines.indexOf('done rename journal.json');
      // Half of them anywhere, half of them while the journal is there and right after.
      const plans = Array.from({ length: killsPerAction }, (_, index) => {
        const from = index % 2 === 0 ? 0 : journalled;
        return {
          moment: momentIn(random, from, lines.length),
          recoverAt: random() < 0.3 ? momentIn(random, 0, 40) : null,
        };
      });
      const tally: Tally = { phases: new Map(), kills: 0, killsOfRecover: 0, outcomes: new Map() };
      await Promise.all(
        lanesOf.map(async (one, index) => {
          for (const plan of plans.filter((_, at) => at % lanes === index)) {
            await killOnce(one, action, plan, tally);
          }
        }),
      );
      console.log(
        `${action}: seed ${seed}, ${tally.kills} killed of ${plans.length} (${tally.killsOfRecover} recoveries too), ${lines.length} lines;`,
        Object.fromEntries(tally.phases),
        Object.fromEntries(tally.outcomes),
      );
      expect(tally.kills).toBeGreaterThanOrEqual(killsPerAction * 0.8);
      for (const phase of phases) expect(tally.phases.get(phase) ?? 0, phase).toBeGreaterThan(0);
      expect([...tally.outcomes.keys()].sort()).toEqual(['after', 'before']);
    },
  );
});
