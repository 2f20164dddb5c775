import { homedir } from 'node:os';
import { join } from 'node:path';

export interface StateFolderChoice {
  /** `--state DIR`, if given. */
  readonly asked: string | null;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
}

/**
 * Where journal, history and profiles live: what was asked for, else `TCPILOT_STATE`, else `%ProgramData%\TCPilot` on
 * Windows (one for all administrators: the machine is one) and the XDG state folder elsewhere.
 */
export function stateFolder({ asked, environment, platform }: StateFolderChoice): string {
  const chosen = asked ?? environment.TCPILOT_STATE;
  if (chosen !== undefined && chosen !== '') return chosen;
  if (platform === 'win32') return join(environment.ProgramData ?? 'C:\\ProgramData', 'TCPilot');
  const xdg = environment.XDG_STATE_HOME;
  return join(xdg === undefined || xdg === '' ? join(homedir(), '.local', 'state') : xdg, 'tcpilot');
}
