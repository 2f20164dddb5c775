import { readFile, rename } from 'node:fs/promises';
import type { z } from 'zod';
import { replaceFileDurably } from '../files/durableFile';
import type { Log } from './log';

/** A small JSON file of ours that is read once and written whenever its value changes. */
export interface StoredFile<T> {
  current(): T;
  /** Takes the value at once and writes it; false if it could not be written. Writes follow each other. */
  save(next: T): Promise<boolean>;
  /** Resolves when nothing is left to write. */
  settled(): Promise<void>;
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

async function load<T>(path: string, schema: z.ZodType<T>, log: Log): Promise<T | null> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (!isMissing(error)) log.warn('A file of settings cannot be read; the defaults hold', path, error);
    return null;
  }
  try {
    return schema.parse(JSON.parse(text));
  } catch (error) {
    log.warn('A file of settings is damaged; it was set aside as .bad and the defaults hold', path, error);
    await rename(path, `${path}.bad`).catch((failure: unknown) => {
      log.warn('It could not be set aside', path, failure);
    });
    return null;
  }
}

/**
 * Opens such a file. What anybody may have written is checked like any input: a file that is damaged, or of another
 * version, is kept beside as `.bad`, and `fallback` holds.
 */
export async function openStoredFile<T>(
  path: string,
  schema: z.ZodType<T>,
  fallback: T,
  log: Log,
): Promise<StoredFile<T>> {
  let value = (await load(path, schema, log)) ?? fallback;
  let writing: Promise<unknown> = Promise.resolve();

  const write = async () => {
    try {
      await replaceFileDurably(path, `${JSON.stringify(value, null, 2)}\n`);
      return true;
    } catch (error) {
      log.warn('A file of settings cannot be written', path, error);
      return false;
    }
  };

  return {
    current: () => value,
    save(next) {
      value = next;
      const written = writing.then(write);
      writing = written;
      return written;
    },
    async settled() {
      await writing;
    },
  };
}
