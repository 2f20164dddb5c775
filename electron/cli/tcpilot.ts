#!/usr/bin/env node
import { join } from 'node:path';
import { createTranslator } from '../../shared/locales/translator';
import { nearestLanguage } from '../../shared/locales/language';
import type { CliIo } from './cliContext';
import { exitCode } from './exitCode';
import { runProgram } from './program';
import { createProgressLine } from './progressLine';
import { programFiles } from './programFiles';

/** Where `dist/cli` lies two levels below the package. */
const packageFolder = join(__dirname, '..', '..');

const widestTable = 100;

function io(): CliIo {
  const { stdout, stderr, env } = process;
  const line = createProgressLine(
    {
      write: (text) => stderr.write(text),
      columns: () => (stderr.isTTY && env.TERM !== 'dumb' ? stderr.columns : null),
    },
    () => performance.now(),
  );
  return {
    out(content) {
      line.show(null);
      stdout.write(content);
    },
    err(text) {
      line.show(null);
      stderr.write(text);
    },
    progress: line.show,
    isTerminal: stdout.isTTY,
    colours: stdout.isTTY && env.NO_COLOR === undefined && env.TERM !== 'dumb',
    columns: stdout.isTTY ? Math.min(stdout.columns, widestTable) : widestTable,
  };
}

function systemLanguage(): string {
  const { env } = process;
  const named = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value !== undefined && value !== '');
  return named ?? Intl.DateTimeFormat().resolvedOptions().locale;
}

async function main(): Promise<void> {
  // Whoever reads our output may have had enough (`| head`): that is no error, and no reason to stop half-way.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
  try {
    process.exitCode = await runProgram(process.argv.slice(2), {
      io: io(),
      files: programFiles(packageFolder),
      systemLanguage: systemLanguage(),
    });
  } catch (error) {
    const { t } = createTranslator(nearestLanguage(systemLanguage()));
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(`${t('cli.errors.prefix', { message: t('cli.errors.internal', { detail }) })}\n`);
    process.exitCode = exitCode.unchanged;
  }
}

void main();
