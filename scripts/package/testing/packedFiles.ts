import { listPackage, statFile } from '@electron/asar';

/** The files (not the folders) of an archive, with `/`. */
export function packedFiles(archive: string): readonly string[] {
  return listPackage(archive, { isPack: false })
    .map((path) => path.replaceAll('\\', '/').replace(/^\//, ''))
    .filter((path) => !('files' in statFile(archive, path)));
}
