import type { Examination } from '../../shared/domain/diagnosis/examination';
import { adviceMessage } from '../../shared/locales/diagnosisMessage';
import { examinationReasonMessage, examinationWhy } from '../../shared/locales/examinationMessage';
import { err, ok, type Result } from '../../shared/result';
import { examineMachine, type ExaminedSubject } from '../diagnosis/examineMachine';
import { examinedMachine, thisLinux } from '../diagnosis/examinedSubject';
import { paint, printMessage, printResult, wrapped, type CliContext } from './cliContext';
import { fail, type CliError } from './cliError';
import { exitCode, type ExitCode } from './exitCode';
import { chosenFamily, openMachineOption } from './openMachineOption';

/** What the arguments name: a capture, this Windows, or this Linux. */
async function askedSubject(context: CliContext): Promise<Result<ExaminedSubject, CliError>> {
  const { options, t } = context;
  const refuse = (line: string): Result<never, CliError> => err({ kind: 'input', lines: [line] });
  if (options.machine === undefined && process.platform !== 'win32') {
    return process.platform === 'linux' ? ok(thisLinux) : refuse(t('examination.noTable'));
  }
  const family = chosenFamily(context);
  if (!family.ok) return family;
  const opened = await openMachineOption(context);
  if (!opened.ok) return opened;
  const subject = examinedMachine(opened.value.machine, family.value);
  return subject === null ? refuse(t('examination.notHere')) : ok(subject);
}

function examinationJson({ t }: CliContext, examination: Examination): unknown {
  const { finding, verdict, codes, advice, reasons } = examination;
  return {
    verdict,
    codes,
    why: examinationWhy(t, examination),
    advice: advice.map((id) => adviceMessage(t, id)),
    finding,
    reasons,
  };
}

function examinationLines(
  { t, io }: CliContext,
  { finding, reasons, advice }: Examination,
): readonly string[] {
  return [
    paint(io, 'bold', t('examination.finding', { finding: t(`examination.findings.${finding}`) })),
    ...reasons.flatMap((reason) => wrapped(io, examinationReasonMessage(t, reason))),
    '',
    t('diagnosis.adviceHeading'),
    ...advice.flatMap((id, index) => wrapped(io, `${index + 1}. ${adviceMessage(t, id)}`)),
  ];
}

/** `tcpilot diagnose --examine`: looks at the machine instead of at a log. */
export async function examineCommand(context: CliContext): Promise<ExitCode> {
  const subject = await askedSubject(context);
  if (!subject.ok) return fail(context, subject.error);
  if (subject.value.isLive && context.io.isTerminal) printMessage(context, [context.t('examination.begins')]);
  const examined = await examineMachine(subject.value);
  if (!examined.ok) return fail(context, { kind: 'machine', error: examined.error });
  printResult(context, examinationJson(context, examined.value), () =>
    examinationLines(context, examined.value),
  );
  return exitCode.done;
}
