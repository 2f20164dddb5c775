import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OpenedMachine } from '../../shared/ipc/api';
import { err } from '../../shared/result';
import { openMachineFile } from '../machine/openMachine';
import { readSampleFrom, sampleWorkingCopy } from '../state/sampleMachine';
import type { Log } from './log';
import { machinePorts } from './machinePorts';
import { createOpenedMachine, type OpenedMachineSession } from './openedMachine';

const assets = join(import.meta.dirname, '..', '..', 'assets');
const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

let folder = '';
let changes: OpenedMachine[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tcpilot-opened-'));
  changes = [];
});

afterEach(() => rm(folder, { recursive: true }));

function session(sampleCopy = () => sampleWorkingCopy(folder, readSampleFrom(assets))): OpenedMachineSession {
  return createOpenedMachine({
    ...machinePorts(folder),
    sampleCopy,
    thisWindows: null,
    log: silent,
    onChanged: (machine) => changes.push(machine),
  });
}

async function capture(name: string): Promise<string> {
  const path = join(folder, name);
  await mkdir(path);
  await writeFile(join(path, 'ver.txt'), '\r\nMicrosoft Windows [Version 10.0.19045.3803]\r\n');
  return path;
}

describe('createOpenedMachine', () => {
  it('opens a working copy of the sample and leaves the bundled file alone', async () => {
    const opened = session();
    expect(await opened.openSample()).toMatchObject({ ok: true, value: { isSample: true } });
    const path = opened.describe()?.path ?? '';
    expect(path.startsWith(folder)).toBe(true);
    expect(await readFile(path)).toEqual(await readFile(join(assets, 'sample-workstation.reg')));
    expect(changes).toEqual([opened.describe()]);
  });

  it('keeps what is open where something else cannot be opened', async () => {
    const opened = session();
    const path = await capture('box');
    await opened.openPath(path);
    expect(await opened.openPath(join(folder, 'missing.reg'))).toEqual(
      err({ code: 'open-failed', label: 'missing.reg', reason: 'not-found' }),
    );
    expect(opened.describe()).toMatchObject({ kind: 'capture', path, isSample: false });
    expect(changes).toHaveLength(1);
  });

  it('has nothing open where the first thing cannot be opened', async () => {
    const opened = session();
    await opened.openPath(join(folder, 'missing.reg'));
    expect(opened.describe()).toBeNull();
    expect(changes).toEqual([]);
  });

  it('says what is wrong where the sample cannot be copied', async () => {
    const opened = session(() => Promise.reject(new Error('ENOSPC')));
    expect(await opened.openSample()).toEqual(
      err({ code: 'open-failed', label: 'sample-workstation.reg', reason: 'unreadable' }),
    );
  });

  it('shows what was asked for last, however long an earlier one takes', async () => {
    const [slow, quick] = [await capture('slow'), await capture('quick')];
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const opened = createOpenedMachine({
      ...machinePorts(folder),
      thisWindows: null,
      open: async (path) => {
        if (path === slow) await held;
        return openMachineFile(path);
      },
      sampleCopy: () => Promise.reject(new Error('not a part of this test')),
      log: silent,
      onChanged: (machine) => changes.push(machine),
    });
    const first = opened.openPath(slow);
    await opened.openPath(quick);
    release();
    await first;
    expect(opened.describe()?.path).toBe(quick);
    expect(changes.map(({ path }) => path)).toEqual([quick]);
  });
});
