import type { TFunction } from 'i18next';
import type { OpenError } from '../domain/openError';

/** What is wrong with the file or folder and what to do. */
export function openErrorMessage(t: TFunction, { code, path, detail }: OpenError): string {
  return t(`openErrors.${code}`, { path, detail });
}
