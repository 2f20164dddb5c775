import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { err } from '../../shared/result';
import { granted, openWindow, outcome, type WindowRig } from './fixtures/windowRig';

const values = { TcpTimedWaitDelay: 30, 'TcpAckFrequency@*': 1, DefaultTTL: null };

let window: WindowRig;
let folder = '';

beforeEach(async () => {
  window = await openWindow();
  folder = join(window.folder, 'state', 'profiles');
});

afterEach(() => window.close());

const save = async (name: string) => granted(await window.call('saveProfile', { name, values }));
const names = async () => granted(await window.call('listProfiles', {})).profiles.map(({ name }) => name);

async function fileWith(content: string): Promise<void> {
  const path = join(window.folder, 'given.json');
  await writeFile(path, content);
  window.answers.path = path;
}

describe('profiles', () => {
  it('are kept under an id of ours and listed by name', async () => {
    const [second, first] = [await save('Zweites ../../x'), await save('第一')];
    expect((await readdir(folder)).sort()).toEqual([`${first.id}.json`, `${second.id}.json`].sort());
    expect(await names()).toEqual(expect.arrayContaining(['Zweites ../../x', '第一']));
    expect(granted(await window.call('listProfiles', {})).profiles).toContainEqual({
      id: first.id,
      name: '第一',
      values,
    });
  });

  it('have one name each, whatever its case, also when saved at the same time', async () => {
    const answers = await Promise.all(
      ['Mine', 'mine'].map((name) => window.call('saveProfile', { name, values })),
    );
    expect(answers.map(({ ok }) => ok)).toEqual([true, false]);
    expect(answers[1]).toEqual(err({ code: 'profile-name-taken', name: 'mine' }));
  });

  it('are replaced, renamed, duplicated and removed by id', async () => {
    const { id } = await save('Mine');
    granted(await window.call('saveProfile', { id, name: 'Mine', values: { DefaultTTL: 64 } }));
    granted(await window.call('renameProfile', { id, name: 'Ours' }));
    const copy = granted(await window.call('duplicateProfile', { id }));
    expect(copy).toMatchObject({ name: 'Ours (2)', values: { DefaultTTL: 64 } });
    granted(await window.call('removeProfile', { id }));
    expect(await names()).toEqual(['Ours (2)']);
    for (const answer of [
      await window.call('renameProfile', { id, name: 'x' }),
      await window.call('duplicateProfile', { id }),
      await window.call('removeProfile', { id }),
      await window.call('saveProfile', { id, name: 'x', values }),
      await window.call('exportProfile', { id }),
    ]) {
      expect(answer).toEqual(err({ code: 'profile-unknown' }));
    }
  });

  it('refuse values that no Windows takes, with every reason', async () => {
    const bad = { TcpTimedWaitDelay: 1, DefaultTTL: 'high' };
    expect(await window.call('saveProfile', { name: 'Mine', values: bad })).toMatchObject({
      error: { code: 'profile-refused', errors: [{ code: 'out-of-range' }, { code: 'not-a-number' }] },
    });
    expect(await names()).toEqual([]);
  });

  it('are exported and imported without loss, under a free name', async () => {
    const { id } = await save('Mine');
    const path = join(window.folder, 'exported.json');
    window.answers.target = path;
    expect(outcome(await window.call('exportProfile', { id }), 'saved').label).toBe('exported.json');
    expect(await readFile(path, 'utf8')).toContain('"tcpilot-profile"');
    window.answers.path = path;
    const { profile } = outcome(await window.call('importProfile', {}), 'imported');
    expect(profile).toMatchObject({ name: 'Mine (2)', values });
    window.answers.path = null;
    outcome(await window.call('importProfile', {}), 'cancelled');
  });

  it.each([
    ['no JSON', '{', [{ code: 'not-json' }]],
    ['something else', '{"a":1}', [{ code: 'not-a-profile' }]],
    [
      'two faults',
      '{"format":"tcpilot-profile","version":1,"name":"x","values":{"Nope":1,"DefaultTTL":9999}}',
      [{ code: 'unknown-parameter' }, { code: 'out-of-range' }],
    ],
  ])('refuse a file with %s whole, saying why', async (_, content, errors) => {
    await fileWith(content);
    expect(await window.call('importProfile', {})).toMatchObject({
      error: { code: 'profile-refused', label: 'given.json', errors },
    });
    expect(await names()).toEqual([]);
  });

  it('refuse a file that is far too large unread', async () => {
    await fileWith(' '.repeat(1024 * 1024 + 1));
    expect(await window.call('importProfile', {})).toEqual(
      err({ code: 'profile-file-unreadable', label: 'given.json' }),
    );
  });

  it('leave damaged files where they are and name them', async () => {
    await save('Mine');
    await writeFile(join(folder, 'profile-0123456789ab.json'), '{');
    await writeFile(join(folder, 'notes.json'), '{}');
    expect(granted(await window.call('listProfiles', {}))).toMatchObject({
      profiles: [{ name: 'Mine' }],
      damaged: ['notes.json', 'profile-0123456789ab.json'],
    });
  });

  it('are a role to compare with, until they are removed', async () => {
    const { id } = await save('Mine');
    expect(granted(await window.call('changeSettings', { role: id }))).toMatchObject({
      role: id,
      roleAsked: true,
    });
    const scan = granted(await window.call('scanMachine', { role: id, family: null }));
    expect(scan.role).toBe('Mine');
    expect(scan.rows.find((row) => row.id === 'TcpTimedWaitDelay')).toMatchObject({
      recommended: 30,
      status: 'differs',
    });
    granted(await window.call('removeProfile', { id }));
    expect(window.session.settings.current().role).toBe('load-test-client');
    expect(await window.call('scanMachine', { role: id, family: null })).toEqual(
      err({ code: 'profile-unknown' }),
    );
  });

  it('say so where they cannot be kept', async () => {
    await mkdir(join(window.folder, 'state'), { recursive: true });
    await writeFile(folder, 'a file in the way');
    expect(await window.call('saveProfile', { name: 'Mine', values })).toEqual(
      err({ code: 'profiles-not-writable', folder }),
    );
  });
});
