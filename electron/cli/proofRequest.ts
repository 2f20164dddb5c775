import type { ProofRequest } from '../../shared/domain/proof/prediction';
import { parseNumber } from '../../shared/domain/valueSyntax';
import { err, ok, type Result } from '../../shared/result';
import type { CliContext } from './cliContext';
import type { CliError } from './cliError';

export interface ProofOptions {
  readonly connections?: string;
  readonly rate?: string;
  readonly seconds?: string;
  readonly untilExhausted?: boolean;
}

export interface AskedProof extends ProofRequest {
  readonly untilExhausted: boolean;
}

const longestSeconds = 120;
/** There are no more ports than this, so that further connections prove nothing new. */
const allPorts = 65_535;

function positive(
  { t }: CliContext,
  option: string,
  given: string | undefined,
): Result<number | null, CliError> {
  const value = given === undefined ? null : parseNumber(given);
  if (given === undefined || (value !== null && value > 0)) return ok(value);
  return err({ kind: 'input', lines: [t('proof.numberSyntax', { option, given })] });
}

/** How many connections to open where nobody said: half of what is free, so that the rest of the machine goes on. */
function countWithinReason(
  { t }: CliContext,
  untilExhausted: boolean,
  freePorts: number | null,
): Result<number, CliError> {
  if (untilExhausted) return ok(allPorts);
  return freePorts === null
    ? err({ kind: 'input', lines: [t('proof.rangeUnknown')] })
    : ok(Math.floor(freePorts / 2));
}

/** What the arguments ask the test to do. */
export async function readProofRequest(
  context: CliContext,
  options: ProofOptions,
  countFreePorts: () => Promise<number | null>,
): Promise<Result<AskedProof, CliError>> {
  const connections = positive(context, '--connections', options.connections);
  if (!connections.ok) return connections;
  const rate = positive(context, '--rate', options.rate);
  if (!rate.ok) return rate;
  const seconds = positive(context, '--seconds', options.seconds);
  if (!seconds.ok) return seconds;
  if (context.options.machine !== undefined) {
    return err({ kind: 'input', lines: [context.t('proof.thisComputer')] });
  }
  const untilExhausted = options.untilExhausted === true;
  const count =
    connections.value === null
      ? countWithinReason(context, untilExhausted, await countFreePorts())
      : ok(connections.value);
  if (!count.ok) return count;
  return ok({
    connections: count.value,
    rate: rate.value,
    seconds: seconds.value ?? longestSeconds,
    untilExhausted,
  });
}
