import type { TFunction } from 'i18next';
import type { Language } from '../../locales/language';
import { assertNever } from '../../result';
import { evidenceDocument } from './evidenceDocument';
import { evidenceHtml } from './evidenceHtml';
import { evidenceJson } from './evidenceJson';
import { evidenceMarkdown } from './evidenceMarkdown';
import type { EvidenceFormat, EvidenceSheet } from './evidenceSheet';

/** A sheet as the text of a file, in UTF-8. */
export function evidenceText(
  sheet: EvidenceSheet,
  format: EvidenceFormat,
  { t, language }: { readonly t: TFunction; readonly language: Language },
): string {
  switch (format) {
    case 'md':
      return evidenceMarkdown(evidenceDocument(sheet, t));
    case 'html':
      return evidenceHtml(evidenceDocument(sheet, t), language);
    case 'json':
      return evidenceJson(sheet, t);
    default:
      return assertNever(format);
  }
}
