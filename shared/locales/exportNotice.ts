import type { TFunction } from 'i18next';
import type { ExportNotice } from '../export/exportFile';

/** What an export cannot do, as a sentence. */
export function exportNoticeMessage(t: TFunction, notice: ExportNotice): string {
  const lists = {
    ids: 'ids' in notice ? notice.ids.join(', ') : '',
    adapters: 'adapters' in notice ? notice.adapters.join(', ') : '',
  };
  return t(`exports.notices.${notice.code}`, { parameterId: '', machine: '', ...notice, ...lists });
}
