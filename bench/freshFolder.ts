import { chmodSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import type { Bench } from './figure';

/** One that the user without rights, who runs the window, may write. */
export function freshFolder({ folder }: Pick<Bench, 'folder'>): string {
  const made = mkdtempSync(join(folder, 'window-'));
  chmodSync(made, 0o777);
  return made;
}
