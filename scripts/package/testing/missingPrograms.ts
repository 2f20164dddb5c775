import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Which of some programs this system lacks. CI has them all: `scripts/setup/debianPackages.mjs`. */
export function missingPrograms(names: readonly string[]): readonly string[] {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.filter((name) => !folders.some((folder) => existsSync(join(folder, name))));
}

/** For the name of a suite that is not run: why. */
export function neededFor(reasons: readonly string[]): string {
  return reasons.length === 0 ? '' : ` (needs ${reasons.join(', ')})`;
}
