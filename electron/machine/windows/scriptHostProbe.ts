import { win32 } from 'node:path';
import { computerNameKey } from '../../../shared/domain/registryLocation';
import type { EngineFallback } from '../../../shared/domain/snapshot';
import type { ProgramOutcome, ProgramRunner } from './programRunner';
import { listedKeysSchema } from './regeditProtocol';

function isListing(stdout: Buffer): boolean {
  try {
    const listed = listedKeysSchema.safeParse(JSON.parse(stdout.toString('latin1')));
    return listed.success && listed.data[computerNameKey]?.exists === true;
  } catch {
    return false;
  }
}

function fallbackFor(outcome: ProgramOutcome): EngineFallback | null {
  switch (outcome.kind) {
    case 'not-found':
      return { reason: 'script-host-missing', detail: 'cscript.exe' };
    case 'refused':
      return { reason: 'script-host-blocked', detail: outcome.detail };
    case 'timeout':
      return { reason: 'script-host-silent', detail: 'cscript.exe' };
    case 'output-too-large':
      return { reason: 'script-host-failed', detail: 'cscript.exe printed too much' };
    case 'exited':
      if (outcome.exitCode === 0 && isListing(outcome.stdout)) return null;
      return { reason: 'script-host-failed', detail: `cscript.exe, exit code ${outcome.exitCode}` };
  }
}

/**
 * Reads one key that every Windows has by one of regedit's own scripts: it takes Windows Script Host, VBScript and
 * WMI, and any of them may be switched off or gone. One process decides it, before a worker and its cscript are started.
 *
 * @param scripts the folder of regedit's scripts
 * @returns why regedit cannot be used; null if it can
 */
export async function probeScriptHost(
  runner: ProgramRunner,
  scripts: string,
): Promise<EngineFallback | null> {
  const script = win32.join(scripts, 'regList.wsf');
  const args = ['//Nologo', script, 'A', computerNameKey];
  return fallbackFor(await runner.run('cscript.exe', args, { timeoutMs: 20_000 }));
}
