import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { engineFallbackReasons } from '../../../shared/domain/snapshot';
import { replaceFileDurably } from '../../files/durableFile';

const rememberedSchema = z.strictObject({
  format: z.literal('tcpilot-registry-engine'),
  version: z.literal(1),
  engine: z.enum(['regedit', 'reg.exe']),
  /** Why regedit was given up; null where it works. */
  fallback: z
    .strictObject({ reason: z.enum(engineFallbackReasons), detail: z.string().max(1000) })
    .nullable(),
  /** `os.release()` at that time: an update of Windows may bring VBScript back, or take it away. */
  windows: z.string().max(100),
  at: z.iso.datetime(),
});

export interface RememberedEngine {
  readonly engine: 'regedit' | 'reg.exe';
  readonly fallback: z.infer<typeof rememberedSchema>['fallback'];
}

/** Which engine worked on this machine last. */
export interface EngineMemory {
  recall(): Promise<RememberedEngine | null>;
  /** Forgets silently where nothing can be kept: a user without rights decides anew at each start. */
  remember(choice: RememberedEngine): Promise<void>;
}

export const forgetfulMemory: EngineMemory = {
  recall: () => Promise.resolve(null),
  remember: () => Promise.resolve(),
};

/** After so long regedit is given another chance: whatever kept it away may be gone. */
const lifetimeMs = 30 * 24 * 60 * 60 * 1000;

/** A small file in the state folder. What is in it can do no more than choose between the two engines. */
export function createEngineMemory(stateFolder: string, windows: string): EngineMemory {
  const path = join(stateFolder, 'registry-engine.json');
  return {
    async recall() {
      try {
        const remembered = rememberedSchema.parse(JSON.parse(await readFile(path, 'utf8')));
        const age = Date.now() - Date.parse(remembered.at);
        if (remembered.windows !== windows || age < 0 || age > lifetimeMs) return null;
        return { engine: remembered.engine, fallback: remembered.fallback };
      } catch {
        return null;
      }
    },
    async remember({ engine, fallback }) {
      const content = { format: 'tcpilot-registry-engine', version: 1, engine, fallback, windows };
      const text = JSON.stringify({ ...content, at: new Date().toISOString() }, null, 2);
      try {
        await mkdir(dirname(path), { recursive: true });
        await replaceFileDurably(path, Buffer.from(`${text}\n`));
      } catch {
        // Nothing hangs on it.
      }
    },
  };
}
