import { access, writeFile } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { err, ok, type Result } from '../../shared/result';
import { replaceFileDurably } from '../files/durableFile';

export interface NewFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export type NewFileError =
  | { readonly code: 'exists'; readonly path: string }
  | { readonly code: 'unwritable'; readonly path: string; readonly detail: string };

/** Where the undo of a file goes: `x.cmd` has `x.undo.cmd` beside it. */
export function undoPath(path: string): string {
  const { dir, name, ext } = parse(path);
  return join(dir, `${name}.undo${ext}`);
}

/** Whether there is something at a path, readable or not. */
export async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

function problemOf(path: string, error: unknown): NewFileError {
  if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return { code: 'exists', path };
  return { code: 'unwritable', path, detail: error instanceof Error ? error.message : String(error) };
}

/**
 * Writes files that belong together. A file that is there already is left alone unless it may be replaced, and then
 * nothing is written at all: an export must not end up beside the undo of another.
 */
export async function writeNewFiles(
  files: readonly NewFile[],
  mayReplace: boolean,
): Promise<Result<void, NewFileError>> {
  if (!mayReplace) {
    for (const { path } of files) if (await exists(path)) return err({ code: 'exists', path });
  }
  for (const { path, bytes } of files) {
    try {
      if (mayReplace) await replaceFileDurably(path, bytes);
      else await writeFile(path, bytes, { flag: 'wx' });
    } catch (error) {
      return err(problemOf(path, error));
    }
  }
  return ok(undefined);
}
