/**
 * The integrity levels of Windows as SIDs: they stand in `whoami /groups` in every language.
 * https://learn.microsoft.com/windows/win32/secauthz/mandatory-integrity-control
 */
const integritySid = /S-1-16-(\d{1,6})(?!\d)/g;

const elevatedByLevel: ReadonlyMap<string, boolean> = new Map([
  // Low and medium: a standard user, or an administrator who was not asked.
  ['4096', false],
  ['8192', false],
  // High and system.
  ['12288', true],
  ['16384', true],
]);

/**
 * Whether a process has an administrator's rights, by what `whoami /groups` printed in it.
 *
 * @returns null where it cannot be told: no such SID, several different ones, or an unknown level
 */
export function elevationIn(whoamiGroups: string): boolean | null {
  const levels = new Set([...whoamiGroups.matchAll(integritySid)].map(([, level]) => level ?? ''));
  const [level, ...others] = levels;
  if (level === undefined || others.length > 0) return null;
  return elevatedByLevel.get(level) ?? null;
}
