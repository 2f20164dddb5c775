import { describe, expect, it } from 'vitest';
import type { EngineFallback } from '../../../shared/domain/snapshot';
import { err, ok, type Result } from '../../../shared/result';
import type { MachineError, RegistryPort, RegistryReading } from '../machine';
import { EngineChoice, type EngineWish } from './engineChoice';
import { forgetfulMemory, type EngineMemory, type RememberedEngine } from './engineMemory';

const reading: RegistryReading = { key: () => ({ state: 'absent' }) };
const failed: MachineError = { code: 'command-failed', subject: 'x', detail: 'broke' };

function engine(name: 'regedit' | 'reg.exe', answers: readonly Result<void, MachineError>[] = []) {
  const asked: string[] = [];
  const left = [...answers];
  const answer = (what: string): Result<void, MachineError> => {
    asked.push(what);
    return left.shift() ?? ok(undefined);
  };
  const port: RegistryPort = {
    engine: name,
    read() {
      const result = answer('read');
      return Promise.resolve(result.ok ? ok(reading) : result);
    },
    write: () => Promise.resolve(answer('write')),
    removeEmptyKey: () => Promise.resolve(answer('remove')),
  };
  return { port, asked };
}

function memoryWith(remembered: RememberedEngine | null) {
  const kept: RememberedEngine[] = [];
  const memory: EngineMemory = {
    recall: () => Promise.resolve(kept.at(-1) ?? remembered),
    remember(choice) {
      kept.push(choice);
      return Promise.resolve();
    },
  };
  return { memory, kept };
}

interface Setting {
  readonly regedit?: ReturnType<typeof engine> | null;
  readonly regExe?: ReturnType<typeof engine>;
  readonly probe?: EngineFallback | null;
  readonly memory?: EngineMemory;
  readonly wish?: EngineWish;
}

function choiceOf({ regedit = engine('regedit'), regExe = engine('reg.exe'), ...rest }: Setting) {
  const { probe = null, memory = forgetfulMemory, wish } = rest;
  return new EngineChoice(
    {
      regedit: regedit?.port ?? null,
      regExe: regExe.port,
      probe: () => Promise.resolve(probe),
      memory,
    },
    wish,
  );
}

const broken: EngineFallback = { reason: 'script-host-failed', detail: 'exit code 1' };

describe('the registry engine', () => {
  it('is unknown before the first read, and regedit where it works', async () => {
    const choice = choiceOf({});
    expect(choice.engine).toBeNull();

    await choice.read([]);

    expect(choice.engine).toBe('regedit');
    expect(choice.notices()).toEqual([]);
  });

  it('is reg.exe where the first look at the script host fails, and the reason is told', async () => {
    const regedit = engine('regedit');
    const choice = choiceOf({ regedit, probe: broken });

    expect((await choice.read([])).ok).toBe(true);

    expect(choice.engine).toBe('reg.exe');
    expect(regedit.asked).toEqual([]);
    expect(choice.notices()).toEqual([{ code: 'registry-engine-fallback', ...broken }]);
  });

  it.each([
    ['a read', ['read', 'read'], (choice: EngineChoice) => choice.read([])],
    ['a write', ['read', 'write'], (choice: EngineChoice) => choice.write([])],
    ['a removal', ['read', 'remove'], (choice: EngineChoice) => choice.removeEmptyKey('HKLM\\A')],
  ])('changes in the middle of a session, at %s', async (_, asked, second) => {
    const regedit = engine('regedit', [ok(undefined), err(failed)]);
    const regExe = engine('reg.exe');
    const choice = choiceOf({ regedit, regExe });

    await choice.read([]);
    expect((await second(choice)).ok).toBe(true);

    expect(regedit.asked).toEqual(asked);
    expect(regExe.asked).toEqual(asked.slice(1));
    expect(choice.engine).toBe('reg.exe');
    expect(choice.notices()).toHaveLength(1);
  });

  it('stays where Windows denied access: the other engine would be denied too', async () => {
    const denied: MachineError = { ...failed, code: 'access-denied' };
    const regExe = engine('reg.exe');
    const choice = choiceOf({ regedit: engine('regedit', [err(denied)]), regExe });

    expect(await choice.write([])).toEqual(err(denied));
    expect(regExe.asked).toEqual([]);
  });

  it('is remembered, so that the next start looks no more', async () => {
    const { memory } = memoryWith(null);
    await choiceOf({ probe: broken, memory }).read([]);

    const next = choiceOf({ probe: null, memory });
    await next.read([]);

    expect(next.engine).toBe('reg.exe');
    expect(next.notices()).toEqual([{ code: 'registry-engine-fallback', ...broken }]);
  });

  it.each(['regedit', 'reg.exe'] as const)(
    'is %s if somebody wants it, and that is not remembered',
    async (wish) => {
      const { memory, kept } = memoryWith(null);
      const choice = choiceOf({ probe: broken, memory, wish });

      await choice.read([]);

      expect(choice.engine).toBe(wish);
      expect(kept).toEqual([]);
    },
  );

  it('is reg.exe where the package is not at hand', async () => {
    const choice = choiceOf({ regedit: null });

    await choice.read([]);

    expect(choice.engine).toBe('reg.exe');
    expect(choice.notices()).toMatchObject([{ reason: 'not-installed' }]);
  });

  it('names both engines where neither may be used', async () => {
    const blocked: MachineError = { code: 'blocked-by-policy', subject: 'reg.exe', detail: 'exit code 1' };
    const choice = choiceOf({
      probe: { reason: 'script-host-blocked', detail: 'spawn: EACCES' },
      regExe: engine('reg.exe', [err(blocked)]),
    });

    expect(await choice.read([])).toEqual(
      err({
        code: 'blocked-by-policy',
        subject: 'regedit, reg.exe',
        detail: 'script-host-blocked: spawn: EACCES; exit code 1',
      }),
    );
  });
});
