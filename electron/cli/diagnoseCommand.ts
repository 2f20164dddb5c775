import { createReadStream } from 'node:fs';
import { numberOf, type Diagnosis } from '../../shared/domain/diagnosis/diagnosis';
import { adviceMessage, whyMessage } from '../../shared/locales/diagnosisMessage';
import { diagnoseLog } from '../diagnosis/diagnoseLog';
import { paint, printMessage, printResult, wrapped, type CliContext } from './cliContext';
import { exitCode, type ExitCode } from './exitCode';
import { fail } from './cliError';
import { examineCommand } from './examineCommand';
import { inputErrorLine } from './inputError';
import { watchReading } from './watchReading';

export interface DiagnoseOptions {
  /** Look at the machine instead of at a log. */
  readonly examine?: boolean;
}

function diagnosisJson({ t }: CliContext, diagnosis: Diagnosis): unknown {
  const { verdict, codes, advice, counts, lines } = diagnosis;
  return {
    verdict,
    codes,
    why: whyMessage(t, diagnosis),
    advice: advice.map((id) => adviceMessage(t, id)),
    counts: counts.map(({ symptomId, call, count, first, last }) => ({
      code: numberOf(symptomId),
      call,
      count,
      firstLine: first.number,
      lastLine: last.number,
    })),
    lines: lines.map(({ symptomId, call, number, text }) => ({
      code: numberOf(symptomId),
      call,
      line: number,
      text,
    })),
  };
}

function diagnosisLines(context: CliContext, diagnosis: Diagnosis): readonly string[] {
  const { t, io } = context;
  const { verdict, lines, advice } = diagnosis;
  const group = (heading: string, texts: readonly string[]): readonly string[] =>
    texts.length === 0 ? [] : ['', heading, ...texts.flatMap((text) => wrapped(io, text))];
  return [
    paint(io, 'bold', t('diagnosis.verdict', { verdict: t(`symptoms.verdicts.${verdict}`) })),
    ...wrapped(io, whyMessage(t, diagnosis), ''),
    ...group(
      t('diagnosis.linesHeading'),
      lines.map(({ number, text }) => t('diagnosis.line', { number, text })),
    ),
    ...group(
      t('diagnosis.adviceHeading'),
      advice.map((id, index) => `${index + 1}. ${adviceMessage(t, id)}`),
    ),
  ];
}

/** `tcpilot diagnose [FILE]`: which symptom a log or message shows, why, and what to do. */
export async function diagnoseCommand(
  context: CliContext,
  file: string | undefined,
  { examine = false }: DiagnoseOptions = {},
): Promise<ExitCode> {
  if (examine) {
    if (file === undefined) return examineCommand(context);
    return fail(context, { kind: 'input', lines: [context.t('examination.withFile', { file })] });
  }
  const isInput = file === undefined || file === '-';
  if (isInput && process.stdin.isTTY) {
    const keys = process.platform === 'win32' ? 'Ctrl+Z, Enter' : 'Ctrl+D';
    printMessage(context, [context.t('diagnosis.readingInput', { keys })]);
  }
  let diagnosis: Diagnosis;
  const source = isInput ? process.stdin : createReadStream(file);
  const endWatch = watchReading(context, source);
  try {
    diagnosis = await diagnoseLog(source);
  } catch (error) {
    return fail(context, { kind: 'input', lines: [inputErrorLine(context.t, file ?? 'stdin', error)] });
  } finally {
    endWatch();
  }
  printResult(context, diagnosisJson(context, diagnosis), () => diagnosisLines(context, diagnosis));
  return exitCode.done;
}
