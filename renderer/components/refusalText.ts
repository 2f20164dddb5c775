import type { TFunction } from 'i18next';
import type { AppError } from '../../shared/ipc/errors';
import { refusalMessage } from '../../shared/locales/refusalMessage';

/** The words for a refusal by main; where there are several reasons, a line each. */
export function refusalText(t: TFunction, refusal: AppError): string {
  if ('reason' in refusal) return reasonedText(t, refusal);
  switch (refusal.code) {
    case 'invalid-input':
      return t('appErrors.invalid-input', {
        issues: refusal.issues.map(({ path, message }) => `${path}: ${message}`).join('; '),
      });
    case 'unsupported':
      return t(`appErrors.unsupported.${refusal.what}`);
    case 'nothing-to-copy':
      return t('appErrors.nothing-to-copy', { id: refusal.id });
    case 'internal':
      return t('appErrors.internal', { correlationId: refusal.correlationId });
    case 'untrusted-sender':
    case 'recent-unknown':
    case 'log-busy':
    case 'proof-running':
    case 'settings-not-saved':
      return t(`appErrors.${refusal.code}`);
    default:
      return refusalMessage(t, refusal).join('\n');
  }
}

function reasonedText(t: TFunction, refusal: Extract<AppError, { readonly reason: string }>): string {
  switch (refusal.code) {
    case 'open-failed':
      return t(`appErrors.open-failed.${refusal.reason}`, { label: refusal.label });
    case 'read-failed':
      return t(`appErrors.read-failed.${refusal.reason}`, { label: refusal.label });
    case 'log-refused':
      return t(`appErrors.log-refused.${refusal.reason}`, { label: refusal.label });
    case 'proof-refused':
      return t(`appErrors.proof-refused.${refusal.reason}`, { most: refusal.most });
    case 'drop-refused':
      return t(`appErrors.drop-refused.${refusal.reason}`);
    case 'link-refused':
      return t(`appErrors.link-refused.${refusal.reason}`);
  }
}
