import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import type { Handlers, Input, Output, ParsedInput } from '../../shared/ipc/api';
import type { ApiMethod } from '../../shared/ipc/channels';
import { ipcContract } from '../../shared/ipc/contract';
import type { AppError, InputIssue } from '../../shared/ipc/errors';
import { err, ok, type Result } from '../../shared/result';
import type { Log } from '../session/log';

type Schemas = {
  readonly [M in ApiMethod]: {
    readonly input: z.ZodType<ParsedInput<M>, Input<M>>;
    readonly output: z.ZodType<Output<M>>;
  };
};

/** The contract again, in a form that keeps a method's schema and its handler together for the compiler. */
const schemas: Schemas = ipcContract;

const mostIssues = 10;
const longestMessage = 200;

function describeIssues(error: z.ZodError): readonly InputIssue[] {
  return error.issues.slice(0, mostIssues).map(({ path, message }) => ({
    path: path.map(String).join('.').slice(0, longestMessage),
    message: message.slice(0, longestMessage),
  }));
}

/** Logs a bug whole and gives the page no more than where to find it. */
function internal(log: Log, method: ApiMethod, cause: unknown): Result<never, AppError> {
  const correlationId = randomUUID();
  log.error(`${correlationId}: ${method} failed`, cause);
  return err({ code: 'internal', correlationId });
}

/** Answers one call: a foreign sender, a payload against the contract or a bug become results, never exceptions. */
export type AnswerCall = (trusted: boolean, payload: unknown) => Promise<Result<unknown, AppError>>;

/**
 * Everything that lies between the wire and a handler. What the handler gives is held against the contract too, so
 * that nothing leaves main that nobody meant to show, and nothing without a bound.
 */
export function answerCall<M extends ApiMethod>(
  method: M,
  handlers: Pick<Handlers, M>,
  log: Log,
): AnswerCall {
  const { input, output } = schemas[method];
  const handle = handlers[method];
  return async (trusted, payload) => {
    if (!trusted) {
      log.warn(`${method}: refused, since the sender is not the page`);
      return err({ code: 'untrusted-sender' });
    }
    const parsed = input.safeParse(payload);
    if (!parsed.success) {
      const issues = describeIssues(parsed.error);
      log.warn(`${method}: refused, since the payload is not what the contract says`, issues);
      return err({ code: 'invalid-input', issues });
    }
    try {
      const result = await handle(parsed.data);
      return result.ok ? ok(output.parse(result.value)) : result;
    } catch (cause) {
      return internal(log, method, cause);
    }
  };
}
