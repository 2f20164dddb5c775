import { describe, expect, it } from 'vitest';
import { dwordData } from '../../../shared/parsing/regFile/valueText';
import { err, ok } from '../../../shared/result';
import type { RegistryKeyReading, RegistryPort } from '../machine';
import { exited, scriptedRunner } from './fixtures/scriptedRunner';
import { createPowerPort } from './power';

const registryWith = (key: RegistryKeyReading | null): RegistryPort => ({
  engine: 'reg.exe',
  read: () =>
    Promise.resolve(
      key === null ? err({ code: 'command-failed', subject: 'reg.exe', detail: '' }) : ok({ key: () => key }),
    ),
  write: () => Promise.resolve(ok(undefined)),
  removeEmptyKey: () => Promise.resolve(ok(undefined)),
});
const nothing = registryWith({ state: 'absent' });

describe('power', () => {
  it('restarts at once, and lets a program with unsaved work object', async () => {
    const runner = scriptedRunner(() => exited(''));

    expect(await createPowerPort(runner, nothing).restart()).toEqual(ok(undefined));
    expect(runner.commands).toEqual(['shutdown.exe /r /t 0']);
  });

  it('says so when Windows refuses to restart', async () => {
    const runner = scriptedRunner(() => exited('', 5));

    expect(await createPowerPort(runner, nothing).restart()).toMatchObject({
      ok: false,
      error: { code: 'command-failed', subject: 'shutdown.exe' },
    });
  });

  it('knows who else is signed in, or that it does not', async () => {
    const listed = scriptedRunner(() =>
      exited(' HEAD\r\n>me   console  1  Active\r\n other  rdp-tcp#1  2  Active\r\n', 1),
    );
    const missing = scriptedRunner(() => ({ kind: 'not-found' }));

    expect(await createPowerPort(listed, nothing).otherUsers()).toEqual(['other']);
    expect(await createPowerPort(missing, nothing).otherUsers()).toBeNull();
  });

  it.each([
    ['on', 1, true],
    ['off', 0, false],
  ])('tells that Fast Startup is %s', async (_, value, expected) => {
    const stored = { name: 'HiberbootEnabled', ...dwordData(value) };
    const registry = registryWith({
      state: 'present',
      values: new Map([['hiberbootenabled', stored]]),
      subkeys: [],
    });

    expect(
      await createPowerPort(
        scriptedRunner(() => undefined),
        registry,
      ).fastStartup(),
    ).toBe(expected);
  });

  it.each([[null], [{ state: 'absent' } as const]])('does not guess Fast Startup from %j', async (key) => {
    expect(
      await createPowerPort(
        scriptedRunner(() => undefined),
        registryWith(key),
      ).fastStartup(),
    ).toBeNull();
  });
});
