import { userInfo } from 'node:os';

/** Who runs this, for the history. A container may run under a number that no account has. */
export function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return process.env.USERNAME ?? process.env.USER ?? String(process.getuid?.() ?? '');
  }
}
