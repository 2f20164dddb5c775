import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { OpenError, OpenErrorCode } from '../../shared/domain/openError';
import { decodeSpan } from '../../shared/parsing/regFile/encodedText';
import { holdsKeys, type RegFile } from '../../shared/parsing/regFile/regFile';
import { err, ok, type Result } from '../../shared/result';
import { findCaptureFiles, isCapture } from './capture/captureFiles';
import { CaptureFolder } from './capture/captureFolder';
import { createCaptureMachine } from './capture/captureMachine';
import type { Machine } from './machine';
import { systemErrorCode } from './registryFile/fileError';
import { createRegistryFileMachine } from './registryFile/registryFileMachine';
import { RegistryFileStore } from './registryFile/registryFileStore';

/** Bytes. The whole registry of a busy server has some hundred million; what is far beyond is something else. */
const largestFile = 2 ** 30;
/** Bytes within which a file that says nothing is called empty. */
const largestBlank = 4096;

function refuse(path: string, code: OpenErrorCode, detail = ''): Result<never, OpenError> {
  return err({ code, path, detail });
}

function refuseFor(path: string, error: unknown): Result<never, OpenError> {
  const codes: Readonly<Record<string, OpenErrorCode>> = {
    ENOENT: 'not-found',
    ENOTDIR: 'not-found',
    EACCES: 'access-denied',
    EPERM: 'access-denied',
  };
  const detail = error instanceof Error ? error.message : String(error);
  return refuse(path, codes[systemErrorCode(error) ?? ''] ?? 'unreadable', detail);
}

function isBlank({ text }: RegFile): boolean {
  const { bytes, start } = text;
  return bytes.length <= largestBlank && decodeSpan(text, { start, end: bytes.length }).trim() === '';
}

async function openFile(path: string, size: number): Promise<Result<Machine, OpenError>> {
  if (size === 0) return refuse(path, 'empty-file');
  if (size > largestFile) return refuse(path, 'too-large', `${Math.round(size / 2 ** 20)} MB`);
  const store = new RegistryFileStore(path);
  const file = await store.load();
  if (!file.ok) {
    return refuse(
      path,
      file.error.code === 'access-denied' ? 'access-denied' : 'unreadable',
      file.error.detail,
    );
  }
  if (isBlank(file.value)) return refuse(path, 'empty-file');
  return holdsKeys(file.value) ? ok(createRegistryFileMachine(store)) : refuse(path, 'not-a-registry-file');
}

/**
 * Opens what a path names: a file that holds a registry key is a registry file, whatever it is called; a folder with
 * one known file is a capture.
 *
 * @param path absolute, or relative to the working directory
 */
export async function openMachineFile(path: string): Promise<Result<Machine, OpenError>> {
  const absolute = resolve(path);
  try {
    const found = await stat(absolute);
    if (found.isDirectory()) {
      if (!isCapture(await findCaptureFiles(absolute))) return refuse(absolute, 'not-a-capture');
      return ok(createCaptureMachine(new CaptureFolder(absolute)));
    }
    // A device or a pipe might never come to an end.
    return found.isFile() ? await openFile(absolute, found.size) : refuse(absolute, 'not-a-registry-file');
  } catch (error) {
    return refuseFor(absolute, error);
  }
}
