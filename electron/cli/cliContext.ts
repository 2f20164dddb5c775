import { styleText } from 'node:util';
import wrapAnsi from 'wrap-ansi';
import type { TFunction } from 'i18next';
import type { Language } from '../../shared/locales/language';
import type { ProgramFiles } from './programFiles';

export interface CliIo {
  /** Bytes go out as they are. */
  readonly out: (content: string | Uint8Array) => void;
  readonly err: (text: string) => void;
  /** Whether somebody reads the results as they come. */
  readonly isTerminal: boolean;
  /** Whether results go to a terminal that shows colours. */
  readonly colours: boolean;
  /** Says how far it is where somebody watches; null takes that away. */
  readonly progress: (text: string | null) => void;
  /** Width to which tables are fitted. */
  readonly columns: number;
}

/** The options that every command takes. */
export interface GlobalOptions {
  readonly machine?: string;
  readonly state?: string;
  readonly role?: string;
  readonly windows?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly lang?: Language;
}

export interface CliContext {
  readonly io: CliIo;
  readonly t: TFunction;
  readonly language: Language;
  readonly options: GlobalOptions;
  readonly files: ProgramFiles;
  readonly startedAt: number;
}

export type Colour = 'green' | 'yellow' | 'red' | 'cyan' | 'dim' | 'bold';

export function paint(io: CliIo, colour: Colour, text: string): string {
  return io.colours ? styleText(colour, text, { validateStream: false }) : text;
}

/** A result: one JSON object and nothing else, or lines for people. */
export function printResult(context: CliContext, json: unknown, lines: () => readonly string[]): void {
  const text = context.options.json === true ? JSON.stringify(json) : lines().join('\n');
  context.io.out(`${text}\n`);
}

/** A message: never on stdout, so that a pipe gets results alone; nothing with `--quiet`. */
export function printMessage(context: CliContext, lines: readonly string[]): void {
  if (context.options.quiet !== true) printError(context, lines);
}

/** What has to be told, `--quiet` or not. */
export function printError({ io }: CliContext, lines: readonly string[]): void {
  io.err(`${lines.join('\n')}\n`);
}

/** Says on a terminal how far a long piece of work is. */
export function showProgress({ io, options }: CliContext, text: string): void {
  if (options.quiet !== true) io.progress(text);
}

/** Breaks a line of text at the terminal's width; what follows the first line is indented by two more. */
export function wrapped({ columns }: CliIo, text: string, indent = '  '): readonly string[] {
  const inner = `${indent}  `;
  const [first = '', ...rest] = wrapAnsi(text, columns - inner.length).split('\n');
  return [`${indent}${first}`, ...rest.map((line) => `${inner}${line}`)];
}
