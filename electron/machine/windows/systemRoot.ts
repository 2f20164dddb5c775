import { realpathSync, statSync } from 'node:fs';
import { win32 } from 'node:path';

/** The kernel's own link to the folder of Windows. https://learn.microsoft.com/windows-hardware/drivers/kernel/object-directories */
const kernelLink = '\\\\?\\GLOBALROOT\\SystemRoot';

/** A folder right below a drive, spelled out: neither a share, nor a device, nor anything with dots or blanks. */
const ordinaryFolder = /^[A-Z]:\\[\w-]+$/i;

/** What is needed to look at folders; the tests have their own. */
export interface FolderFacts {
  /** Where a path leads in the end; null if it leads nowhere. */
  realPath(path: string): string | null;
  isFile(path: string): boolean;
}

const folderFacts: FolderFacts = {
  realPath(path) {
    try {
      return realpathSync.native(path);
    } catch {
      return null;
    }
  },
  isFile(path) {
    try {
      return statSync(path).isFile();
    } catch {
      return false;
    }
  },
};

/**
 * The folder of Windows. An elevated process must not take it from its environment, which whoever started it has
 * chosen: a planted `System32` would run with an administrator's rights. The kernel's link cannot be planted. Where it
 * does not resolve, as under Wine, the environment's folder counts if it looks like one of Windows.
 *
 * @param stated what the environment calls `SystemRoot`
 */
export function findSystemRoot(stated: string | undefined, facts: FolderFacts = folderFacts): string {
  const candidates = [facts.realPath(kernelLink), stated ?? null];
  const found = candidates.find(
    (folder) =>
      folder !== null &&
      ordinaryFolder.test(folder) &&
      facts.isFile(win32.join(folder, 'System32', 'ntdll.dll')),
  );
  return found ?? 'C:\\Windows';
}
