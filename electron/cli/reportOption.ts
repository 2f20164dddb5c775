import type { EvidenceFormat, EvidenceSheet } from '../../shared/export/evidence/evidenceSheet';
import { evidenceFormatOf } from '../../shared/export/evidence/evidenceSheet';
import { evidenceText } from '../../shared/export/evidence/evidenceText';
import { err, ok, type Result } from '../../shared/result';
import { exists, writeNewFiles } from '../export/newFiles';
import { printMessage, type CliContext } from './cliContext';
import type { CliError } from './cliError';
import { newFileMessage } from './exportCommand';

export interface ReportOptions {
  readonly report?: string;
  readonly force?: boolean;
}

/** Where an evidence sheet is to go. */
export interface AskedReport {
  readonly path: string;
  readonly format: EvidenceFormat;
  readonly mayReplace: boolean;
}

/** What `--report` asks for, refused before anything is done if it could not be written afterwards. */
export async function readReportOption(
  context: CliContext,
  { report, force }: ReportOptions,
): Promise<Result<AskedReport | null, CliError>> {
  if (report === undefined) return ok(null);
  const format = evidenceFormatOf(report);
  if (format === null) {
    return err({ kind: 'input', lines: [context.t('cli.errors.reportFormat', { path: report })] });
  }
  const mayReplace = force === true;
  if (!mayReplace && (await exists(report))) {
    const lines = [newFileMessage(context, { code: 'exists', path: report })];
    return err({ kind: 'input', lines });
  }
  return ok({ path: report, format, mayReplace });
}

/** Writes the sheet and says where it is. */
export async function writeReport(
  context: CliContext,
  { path, format, mayReplace }: AskedReport,
  parts: Pick<EvidenceSheet, 'machine' | 'proofs'>,
): Promise<Result<void, CliError>> {
  const sheet = { madeAt: new Date().toISOString(), toolVersion: context.files.version, ...parts };
  const bytes = Buffer.from(evidenceText(sheet, format, context));
  const written = await writeNewFiles([{ path, bytes }], mayReplace);
  if (!written.ok) return err({ kind: 'input', lines: [newFileMessage(context, written.error)] });
  printMessage(context, [context.t('cli.export.written', { path })]);
  return ok(undefined);
}
