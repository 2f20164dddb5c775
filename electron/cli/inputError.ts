import type { TFunction } from 'i18next';
import { openErrorMessage } from '../../shared/locales/openErrorMessage';
import { systemErrorCode } from '../machine/registryFile/fileError';

/**
 * Why a text that somebody named could not be read.
 *
 * @throws the error itself where it does not come from the system, since it is a bug then
 */
export function inputErrorLine(t: TFunction, path: string, error: unknown): string {
  const code = systemErrorCode(error);
  if (code === null) throw error;
  const detail = error instanceof Error ? error.message : String(error);
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return openErrorMessage(t, { code: 'not-found', path, detail });
  if (code === 'EISDIR') return t('cli.errors.isFolder', { path });
  const isDenied = code === 'EACCES' || code === 'EPERM';
  return openErrorMessage(t, { code: isDenied ? 'access-denied' : 'unreadable', path, detail });
}
