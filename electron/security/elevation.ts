/**
 * Whether this process has an administrator's rights as far as the process itself can tell: root elsewhere than on
 * Windows. Windows has no such figure at hand; `null` is to be treated as "perhaps".
 */
export function processElevation(): boolean | null {
  return process.getuid === undefined ? null : process.getuid() === 0;
}
