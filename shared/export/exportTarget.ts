import { applicabilityOn, isIgnored } from '../domain/applicability';
import { currentValue } from '../domain/instances';
import type { PlanTarget } from '../domain/plan';
import type { PlanError } from '../domain/planError';
import type { MachineSnapshot } from '../domain/snapshot';
import { createTranslator } from '../locales/translator';
import { assertNever, ok, type Result } from '../result';
import { ansibleExport } from './ansibleExport';
import { cmdExport } from './cmdExport';
import type { ExportWords } from './exportComments';
import { exportContentOf, type ExportContent } from './exportContent';
import type { ExportFiles, ExportFormat, ExportNotice } from './exportFile';
import { powershellExport } from './powershellExport';
import { profileExport } from './profileExport';
import { regExport } from './regExport';

/**
 * A target as something that another tool carries out, with its undo. Refused as a whole if any part of the target
 * cannot be.
 */
export function exportTarget(
  snapshot: MachineSnapshot,
  target: PlanTarget,
  format: ExportFormat,
  words: ExportWords,
): Result<ExportFiles, readonly PlanError[]> {
  const content = exportContentOf(snapshot, target);
  if (!content.ok) return content;
  const files = filesOf(snapshot, target, content.value, format, words);
  return ok({ ...files, notices: [...ignored(content.value), ...files.notices] });
}

function filesOf(
  snapshot: MachineSnapshot,
  target: PlanTarget,
  content: ExportContent,
  format: ExportFormat,
  words: ExportWords,
): ExportFiles {
  switch (format) {
    case 'reg':
      return regExport(content, words, (id) => currentValue(snapshot, id));
    case 'cmd':
      return cmdExport(content, { t: createTranslator('en').t, language: 'en' });
    case 'ps1':
      return powershellExport(content, words);
    case 'ansible':
      return ansibleExport(content, words);
    case 'json':
      return profileExport(target);
    default:
      return assertNever(format);
  }
}

/** To delete what Windows ignores is tidying up; to set it does nothing. */
function ignored({ values, windows }: ExportContent): readonly ExportNotice[] {
  const ids = values
    .filter(({ value, definition }) => value !== null && isIgnored(applicabilityOn(definition, windows)))
    .map(({ id }) => id);
  return ids.length > 0 ? [{ code: 'ignored-here', ids }] : [];
}
