import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makePlan } from '../../shared/domain/makePlan';
import { observedProof } from '../../shared/domain/proof/fixtures/observedProof';
import { proofReport } from '../../shared/domain/proof/proofReport';
import type { MachineSnapshot } from '../../shared/domain/snapshot';
import type { Edits } from '../../shared/ipc/api';
import { ipcContract } from '../../shared/ipc/contract';
import { createEngineMemory } from '../machine/windows/engineMemory';
import { adapter, windowsInMemory } from '../tuning/fixtures/machines';
import { valueOf } from '../tuning/fixtures/rig';
import {
  hostileValues,
  ids,
  pathsIn,
  placeOf,
  places,
  withField,
  type Path,
} from '../tuning/fixtures/tamperedFields';
import { takeSnapshot } from '../tuning/snapshot';
import { locateInstance } from '../tuning/storedReading';
import { createDrafts } from './drafts';
import { createProfiles } from './profiles';
import { createRecentFiles } from './recentFiles';
import { createSettings, defaultSettings } from './settings';
import { openStores } from './stores';
import { placeWindow } from './windowState';

/**
 * Somebody who may write into the user's folder has changed a field of a file of ours. Every field of every file gets
 * every hostile value, one at a time: what comes out of it is what the contract allows or the defaults, and what was in
 * the file is never lost. At worst it shows as staged edits or as a profile, which say nothing until they are reviewed.
 */

const machineId = '0123456789abcdef';
const profileId = 'profile-0123456789ab';
const edits = {
  TcpTimedWaitDelay: 30,
  DynamicPortsTcp4: { start: 1025, count: 64_510 },
  [`TcpAckFrequency@${adapter}`]: 1,
};
const log = { info: () => undefined, warn: () => undefined, error: () => undefined };

let folder: string;
let snapshot: MachineSnapshot;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tcpilot-tampered-'));
  snapshot = valueOf(await takeSnapshot(windowsInMemory().machine, { chosenFamily: null }));
});
afterEach(() => rm(folder, { recursive: true }));

/** What a review of these edits would show names nothing but places of the catalogue. */
function expectReviewable(found: Edits, what: string): void {
  const plan = makePlan(snapshot, { name: 'custom', values: new Map(Object.entries(found)) });
  if (!plan.ok) {
    expect(plan.error.length, what).toBeGreaterThan(0);
    return;
  }
  for (const { id } of plan.value.changes) {
    const location = locateInstance(id);
    if (location?.kind === 'registry')
      expect(places.has(placeOf(`${location.key}\\${location.name}`)), what).toBe(true);
    else expect(location?.kind, what).toBeDefined();
  }
}

interface Tampered {
  readonly text: string;
  readonly what: string;
}

/** Each field with each value that is not already there. */
function tamperings(record: unknown): readonly Tampered[] {
  const puts = [...hostileValues, ...ids.slice(0, 4)];
  const texts = (at: Path) =>
    puts.map((put) => ({
      text: JSON.stringify(withField(record, at, put)),
      what: `${at.join('.')} = ${JSON.stringify(put)}`,
    }));
  return pathsIn(record).flatMap(texts);
}

/** @param judge gets what a start of the window makes of the folder, and says whether it took the defaults */
async function expectSafe(
  name: string,
  record: unknown,
  judge: (stores: Awaited<ReturnType<typeof openStores>>, what: string) => boolean,
): Promise<void> {
  const path = join(folder, name);
  let refused = 0;
  for (const { text, what } of tamperings(record)) {
    await writeFile(path, text);
    const isDefault = judge(await openStores(folder, log), what);
    const kept = await readFile(path, 'utf8').catch(() => null);
    if (kept !== null) {
      expect(kept, what).toBe(text);
      continue;
    }
    expect(await readFile(`${path}.bad`, 'utf8'), what).toBe(text);
    expect(isDefault, what).toBe(true);
    refused += 1;
  }
  expect(refused).toBeGreaterThan(0);
}

describe('a file of the user of which any field was changed', () => {
  it('of settings gives settings that the page may have, or the defaults', async () => {
    const { settings } = ipcContract.readAppInfo.output.unwrap().shape;
    await expectSafe('settings.json', { ...defaultSettings, role: profileId }, (stores, what) => {
      const found = createSettings(stores.settings, { role: null, family: null }, () => undefined).current();
      expect(settings.safeParse(found).success, what).toBe(true);
      return stores.settings.current() === defaultSettings;
    });
  });

  it('of the window gives a place of a size that can be used', async () => {
    const record = { bounds: { x: 10, y: 10, width: 1280, height: 800 }, maximized: false };
    await expectSafe('window.json', record, (stores, what) => {
      const place = placeWindow(stores.window.current(), [{ x: 0, y: 0, width: 1920, height: 1080 }]);
      for (const size of [place.width, place.height]) {
        expect(Number.isInteger(size) && size >= 640 && size <= 20_000, what).toBe(true);
      }
      return stores.window.current().bounds === null;
    });
  });

  it('of recent files names files, and never a folder of them', async () => {
    const record = [
      { path: '/srv/export.reg', kind: 'registry-file' },
      { path: '/srv/capture', kind: 'capture' },
    ];
    await expectSafe('recent.json', record, (stores, what) => {
      const recent = createRecentFiles(stores.recent);
      for (const { id, label } of recent.list()) {
        expect(label.includes('/'), what).toBe(false);
        expect(recent.pathOf(id), what).not.toBeNull();
      }
      return recent.list().length === 0;
    });
  });

  it('of staged edits gives edits that a review refuses or shows whole', async () => {
    await expectSafe('drafts.json', [{ machine: machineId, edits }], (stores, what) => {
      const found = createDrafts(stores.drafts).of(machineId);
      expect(ipcContract.readDraft.output.safeParse({ edits: found }).success, what).toBe(true);
      expectReviewable(found, what);
      return stores.drafts.current().length === 0;
    });
  });

  it('of results of the test gives results that the page may have', { timeout: 120_000 }, async () => {
    const record = [{ id: 'a', report: { ...proofReport(observedProof()), samples: [] } }];
    await expectSafe('proofs.json', record, (stores, what) => {
      const kept = stores.proofs.current();
      expect(ipcContract.readProofs.output.safeParse({ run: null, kept }).success, what).toBe(true);
      return kept.length === 0;
    });
  });
});

describe('a file of the state folder of which any field was changed', () => {
  it('of a profile gives a profile that a review refuses or shows whole, or is named as damaged', async () => {
    const record = { format: 'tcpilot-profile', version: 1, name: 'Ours', values: edits };
    const path = join(folder, `${profileId}.json`);
    let damagedCount = 0;
    for (const { text, what } of tamperings(record)) {
      await writeFile(path, text);
      const listing = await createProfiles(folder, log).list();
      expect(ipcContract.listProfiles.output.safeParse(listing).success, what).toBe(true);
      expect(listing.profiles.length + listing.damaged.length, what).toBe(1);
      for (const { values } of listing.profiles) expectReviewable(values, what);
      damagedCount += listing.damaged.length;
      expect(await readFile(path, 'utf8'), what).toBe(text);
    }
    expect(damagedCount).toBeGreaterThan(0);
  });

  it('of the registry engine names one of the two, or is forgotten', async () => {
    const memory = createEngineMemory(folder, '10.0.26100');
    await mkdir(folder, { recursive: true });
    await memory.remember({ engine: 'reg.exe', fallback: { reason: 'script-host-missing', detail: 'x' } });
    const path = join(folder, 'registry-engine.json');
    const record: unknown = JSON.parse(await readFile(path, 'utf8'));
    let forgotten = 0;
    for (const { text, what } of tamperings(record)) {
      await writeFile(path, text);
      const recalled = await memory.recall();
      if (recalled === null) forgotten += 1;
      else expect(['regedit', 'reg.exe'], what).toContain(recalled.engine);
    }
    expect(forgotten).toBeGreaterThan(0);
  });
});
