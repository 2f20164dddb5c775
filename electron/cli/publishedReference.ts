import { createTranslator } from '../../shared/locales/translator';
import { cliReference } from './cliReference';
import { exitCode } from './exitCode';
import { createProgram } from './program';

const exitCodeWords: Readonly<Record<keyof typeof exitCode, string>> = {
  done: 'Done.',
  difference: 'Drift, a conflict, or a test that met exhaustion.',
  usage: 'Bad usage or input, or a machine that can only be read.',
  unchanged: 'Nothing was changed, or everything was rolled back: a stale plan, a lock, a failed write.',
  needsElevation: 'It needs an administrator.',
  incomplete: 'Failed, and the rollback is incomplete; what is where is printed.',
};

/** The reference as it is published: in English, of the program as it stands. */
export function publishedCliReference(): string {
  const io = {
    out: () => undefined,
    err: () => undefined,
    isTerminal: false,
    colours: false,
    progress: () => undefined,
    columns: 100,
  };
  const { t } = createTranslator('en');
  const program = createProgram({ io, files: { version: '' } }, t, () => Promise.resolve());
  const codes = Object.entries(exitCode).map(
    ([name, code]) => [String(code), new Map(Object.entries(exitCodeWords)).get(name) ?? ''] as const,
  );
  return cliReference(program, codes);
}
