import type { EngineFallback, ReaderNotice, RegistryEngine } from '../../../shared/domain/snapshot';
import { err, type Result } from '../../../shared/result';
import type { MachineError, RegistryPort, RegistryReading, RegistryWrite } from '../machine';
import type { EngineMemory } from './engineMemory';

export interface EngineCandidates {
  /** Null where the package is not at hand. */
  readonly regedit: RegistryPort | null;
  readonly regExe: RegistryPort;
  /** Why regedit cannot be used, before it is tried in earnest; null if nothing speaks against it. */
  readonly probe: () => Promise<EngineFallback | null>;
  readonly memory: EngineMemory;
}

export type EngineWish = 'auto' | RegistryEngine;

/** What somebody asked for by name; anything else leaves the choice to us. */
export function engineWish(name: string | undefined): EngineWish {
  return name === 'regedit' || name === 'reg.exe' ? name : 'auto';
}

/** A failure of the machine, not of the engine: another engine would meet it too. */
function isOfTheMachine(error: MachineError): boolean {
  return error.code === 'access-denied';
}

/** The registry by regedit or, where that does not work, by reg.exe: decided by a first read, once for a machine. */
export class EngineChoice implements RegistryPort {
  private chosen: RegistryPort | null = null;
  private choosing: Promise<RegistryPort> | null = null;
  private fallback: EngineFallback | null = null;

  constructor(
    private readonly candidates: EngineCandidates,
    private readonly wish: EngineWish = 'auto',
  ) {}

  /** Null until the first read. */
  get engine(): RegistryEngine | null {
    return this.chosen?.engine ?? null;
  }

  notices(): readonly ReaderNotice[] {
    return this.fallback === null ? [] : [{ code: 'registry-engine-fallback', ...this.fallback }];
  }

  async read(trees: readonly string[]): Promise<Result<RegistryReading, MachineError>> {
    return this.withEngine((engine) => engine.read(trees));
  }

  /** Written again as a whole if regedit fails in the middle: the same values are the same values. */
  async write(writes: readonly RegistryWrite[]): Promise<Result<void, MachineError>> {
    return this.withEngine((engine) => engine.write(writes));
  }

  async removeEmptyKey(key: string): Promise<Result<void, MachineError>> {
    return this.withEngine((engine) => engine.removeEmptyKey(key));
  }

  private async withEngine<T>(
    work: (engine: RegistryPort) => Promise<Result<T, MachineError>>,
  ): Promise<Result<T, MachineError>> {
    const engine = this.chosen ?? (await (this.choosing ??= this.choose()));
    const result = await work(engine);
    if (result.ok || engine === this.candidates.regExe) return this.explained(result);
    if (this.wish === 'regedit' || isOfTheMachine(result.error)) return result;
    const { code, detail } = result.error;
    await this.fallBack({ reason: code === 'timeout' ? 'script-host-silent' : 'script-host-failed', detail });
    return this.explained(await work(this.candidates.regExe));
  }

  private async choose(): Promise<RegistryPort> {
    const { regedit, regExe, memory, probe } = this.candidates;
    if (this.wish !== 'auto' || regedit === null) {
      this.chosen = this.wish === 'reg.exe' || regedit === null ? regExe : regedit;
      if (this.wish !== 'reg.exe' && regedit === null)
        this.fallback = { reason: 'not-installed', detail: 'regedit' };
      return this.chosen;
    }
    const remembered = await memory.recall();
    if (remembered !== null) {
      this.fallback = remembered.fallback;
      this.chosen = remembered.engine === 'regedit' ? regedit : regExe;
      return this.chosen;
    }
    const fallback = await probe();
    if (fallback !== null) return this.fallBack(fallback);
    await memory.remember({ engine: 'regedit', fallback: null });
    this.chosen = regedit;
    return regedit;
  }

  private async fallBack(fallback: EngineFallback): Promise<RegistryPort> {
    this.fallback = fallback;
    this.chosen = this.candidates.regExe;
    if (this.wish === 'auto') await this.candidates.memory.remember({ engine: 'reg.exe', fallback });
    return this.candidates.regExe;
  }

  /** Where neither engine may be used, both are named: each is blocked in a place of its own. */
  private explained<T>(result: Result<T, MachineError>): Result<T, MachineError> {
    if (result.ok || result.error.code !== 'blocked-by-policy' || this.fallback === null) return result;
    const { subject, detail } = result.error;
    const { reason, detail: why } = this.fallback;
    return err({ ...result.error, subject: `regedit, ${subject}`, detail: `${reason}: ${why}; ${detail}` });
  }
}
