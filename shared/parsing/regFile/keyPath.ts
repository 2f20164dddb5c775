const localMachine = /^(?:HKEY_LOCAL_MACHINE|HKLM)(?=\\|$)/i;
const controlSet = /^(HKLM\\SYSTEM\\)(CurrentControlSet|ControlSet\d{3})(?=\\|$)/i;

/** With the root key as `HKLM` and no backslash at the end; otherwise as it was spelled. */
export function shortKeyPath(path: string): string {
  return path.replace(/\\+$/, '').replace(localMachine, 'HKLM');
}

/** With the root key as regedit spells it in a file. */
export function longKeyPath(path: string): string {
  return path.replace(localMachine, 'HKEY_LOCAL_MACHINE');
}

/** What a key is known by: paths are not case-sensitive. */
export function keyIdentity(path: string): string {
  return shortKeyPath(path).toLowerCase();
}

export function parentOf(path: string): string | null {
  const at = path.lastIndexOf('\\');
  return at < 0 ? null : path.slice(0, at);
}

/** Whether `path` lies below `ancestor`; both are identities. */
export function isBelow(path: string, ancestor: string): boolean {
  return path.startsWith(`${ancestor}\\`);
}

/** `CurrentControlSet` or `ControlSet001` as the path spells it; null for a path outside the control sets. */
export function controlSetOf(path: string): string | null {
  return controlSet.exec(path)?.[2] ?? null;
}

/** The same key in another control set. */
export function inControlSet(path: string, name: string): string {
  return path.replace(controlSet, `$1${name}`);
}
